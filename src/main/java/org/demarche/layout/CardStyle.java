package org.demarche.layout;

/** Sizes of cards and labels in pixels, the same for nodes on the screen and shapes in a picture. */
public final class CardStyle {
    public static final double WIDTH = 196;
    public static final double HEIGHT = 64;
    /** Free space between a card and its neighbours. */
    public static final double GAP = 8;

    public static final double RADIUS = 8;
    /** From the card's left edge to its text. */
    public static final double PADDING_LEFT = 13;

    public static final double PADDING_RIGHT = 11;
    /** Room for a line of text. */
    public static final double TEXT_WIDTH = WIDTH - PADDING_LEFT - PADDING_RIGHT;

    public static final double BAR_WIDTH = 3;
    /** From the card's top and bottom to the bar in its type's colour. */
    public static final double BAR_INSET = 8;

    public static final TextStyle DATE = TextStyle.regular(11);
    public static final TextStyle TITLE = TextStyle.semibold(12.5);
    public static final int TITLE_LINES = 2;
    /** Baselines, from the card's top. */
    public static final double DATE_BASELINE = 20.5;

    public static final double TITLE_BASELINE = 38.5;
    public static final double TITLE_LINE_HEIGHT = 16;

    /** What a full card says below its title. */
    public static final TextStyle BODY = TextStyle.regular(11.5);

    public static final double BODY_LINE_HEIGHT = 15;
    /** From the last line of a title, or of a summary, to the first line below it. */
    public static final double BODY_GAP = 19;
    /** From the last baseline to the card's bottom. */
    public static final double BOTTOM = 10;
    /** From the rule beside a quotation to its words. */
    public static final double QUOTE_INDENT = 8;

    public static final double QUOTE_RULE = 2;
    /** Of a text that is longer than a full card should be, the beginning stands in so many lines. */
    static final int FULL_TITLE_LINES = 4;

    static final int SUMMARY_LINES = 8;
    static final int QUOTE_LINES = 6;

    public static final TextStyle LABEL = TextStyle.regular(11.5);
    public static final double LABEL_HEIGHT = 18;
    public static final double LABEL_BASELINE = 13;
    /** From a label's stem to its text. */
    public static final double LABEL_PADDING = 6;

    /** In a lane: radius of a label's disc with a little air, and from its middle to the text. */
    public static final double LANE_DISC = 4;

    public static final double LANE_TEXT = 7;
    /** From a lane's label to the middle of the next disc in its row. */
    static final double LANE_GAP = 8;
    /** The bar at the right edge of lanes that have to be scrolled. */
    public static final double SCROLL_BAR = 10;

    static final double LABEL_GAP = 4;
    public static final double LABEL_MAX_TEXT_WIDTH = WIDTH - LABEL_PADDING;

    private CardStyle() {}
}
