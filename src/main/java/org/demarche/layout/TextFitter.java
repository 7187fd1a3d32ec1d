package org.demarche.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a given width, and cuts what is left with an ellipsis. */
public final class TextFitter {
    /** Ends a text that was cut. */
    public static final String ELLIPSIS = "…";

    private static final char DELETE = 0x7f;
    private static final char NEXT_LINE = 0x85;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final char ZERO_WIDTH_JOINER = 0x200d;
    /** Hebrew, Arabic, the scripts of India and what comes behind them. */
    private static final char JOINED_LETTERS = 0x590;
    /** Signs before numbers and words in Arabic and Syriac, which count as controlling these but are drawn. */
    private static final String SEEN_MARKS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2";

    /** Of a long text, so many UTF-16 units are measured first, and then twice as many each time. */
    private static final int FIRST_MEASURED = 64;

    /** A cut text narrower than this, about eight letters, says nothing at a glance. */
    private static final double LEAST_LEFT_EM = 4.5;
    /** The end of a text narrower than this, some eighteen letters, seldom says what it is about. */
    private static final double LEAST_TAIL_EM = 10;

    private final TextMetrics metrics;
    private final Locale locale;

    public TextFitter(TextMetrics metrics, Locale locale) {
        this.metrics = metrics;
        this.locale = locale;
    }

    /**
     * Lines of text.
     *
     * @param cut whether text is missing at the end of the last line
     */
    public record Lines(List<String> lines, boolean cut) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * At most {@code maxLines} lines no wider than {@code widthPx}, the last one cut between words if text is left;
     * line breaks in the text count as spaces.
     */
    public Lines wrap(String text, TextStyle style, double widthPx, int maxLines) {
        String rest = oneLine(text);
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty()) {
            if (fits(rest, style, widthPx)) {
                lines.add(rest);
                return new Lines(lines, false);
            }
            if (lines.size() == maxLines - 1) {
                lines.add(cutBetweenWords(rest, style, widthPx));
                return new Lines(lines, true);
            }
            int end = breakBefore(rest, style, widthPx);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return new Lines(lines, false);
    }

    /**
     * The text without line breaks, doubled spaces, and characters that are not to be seen: fonts draw hyphens or boxes
     * for them, and some turn round all that follows.
     */
    public static String oneLine(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ';
            plain = c > ' ' ? !isBreak(c) && !isUnseen(c, i == 0 ? ' ' : text.charAt(i - 1)) : c == ' ' && !edge;
        }
        if (plain) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = isBreak(text.charAt(i)) ? ' ' : text.charAt(i);
            if (!isUnseen(c, last) && !(c == ' ' && last == ' ')) {
                seen.append(c);
                last = c;
            }
        }
        return seen.toString().strip();
    }

    /** As {@link #oneLine}, but with the text's line breaks and spaces. */
    public static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c) || !isUnseen(c, last)) {
                seen.append(c);
                last = c;
            }
        }
        return seen.toString();
    }

    private static boolean isBreak(char c) {
        return c < ' ' ? Character.isWhitespace(c) : c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** Whether a character only controls others. Joiners of letters that have forms to join stay, and of emoji. */
    private static boolean isUnseen(char c, char before) {
        if (c < DELETE) {
            return c < ' ';
        }
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return before < JOINED_LETTERS;
        }
        return Character.isISOControl(c) || (Character.getType(c) == Character.FORMAT && SEEN_MARKS.indexOf(c) < 0);
    }

    /** How wide a text is in one line, in pixels. */
    double widthPx(String text, TextStyle style) {
        return metrics.widthPx(text, style);
    }

    /** The text if it fits, else as much of its beginning as does, with an ellipsis; empty if not even that fits. */
    public String cut(String text, TextStyle style, double widthPx) {
        if (metrics.widthPx(text, style) <= widthPx) {
            return text;
        }
        int length = longestPrefix(text, style, widthPx - metrics.widthPx(ELLIPSIS, style));
        if (length == 0 && metrics.widthPx(ELLIPSIS, style) > widthPx) {
            return "";
        }
        return text.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /** As {@link #cut}, but after a whole word if the first one has room. */
    String cutBetweenWords(String text, TextStyle style, double widthPx) {
        if (metrics.widthPx(text, style) <= widthPx) {
            return text;
        }
        int end = lastBreak(text, longestPrefix(text, style, widthPx - metrics.widthPx(ELLIPSIS, style)));
        return end > 0 ? text.substring(0, end).stripTrailing() + ELLIPSIS : cut(text, style, widthPx);
    }

    /** As {@link #cut}, but empty if that would say nothing. */
    String cutToWords(String text, TextStyle style, double widthPx) {
        String cut = cut(text, style, widthPx);
        return cut.equals(text) || widthPx >= LEAST_LEFT_EM * style.sizePx() ? cut : "";
    }

    /**
     * The right end of a line.
     *
     * @param fromPx how far from the line's left end that of the words lies
     */
    record Tail(String text, double fromPx) {}

    /**
     * What of a line of text is still to be read if so much of its left end is hidden: the words right of that, beside
     * an ellipsis, where they stand in the whole line; empty if that would say nothing. Of a line from the right to the
     * left that is its beginning.
     */
    Tail tail(String text, TextStyle style, double hiddenPx) {
        double ellipsisPx = metrics.widthPx(ELLIPSIS, style);
        if (Direction.isRightToLeft(text)) {
            return rightEnd(text, style, hiddenPx);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int from = breaks.following(longestPrefix(text, style, hiddenPx + ellipsisPx));
        if (from == BreakIterator.DONE) {
            return new Tail("", 0);
        }
        String words = ELLIPSIS + text.substring(from);
        return saying(words, style, metrics.widthPx(text.substring(0, from), style) - ellipsisPx);
    }

    private Tail rightEnd(String text, TextStyle style, double hiddenPx) {
        double wholePx = metrics.widthPx(text, style);
        String words = cutBetweenWords(text, style, wholePx - hiddenPx);
        return saying(words, style, wholePx - metrics.widthPx(words, style));
    }

    private Tail saying(String words, TextStyle style, double fromPx) {
        boolean says = metrics.widthPx(words, style) >= leastTailPx(style);
        return says ? new Tail(words, fromPx) : new Tail("", 0);
    }

    /** How wide a {@link #tail} is at least, unless it is empty. */
    static double leastTailPx(TextStyle style) {
        return LEAST_TAIL_EM * style.sizePx();
    }

    /**
     * Where a line may end so that it fits: at a line break opportunity, or within a word that is too long for a line.
     */
    private int breakBefore(String text, TextStyle style, double widthPx) {
        int fits = Math.max(1, longestPrefix(text, style, widthPx));
        int end = lastBreak(text, fits);
        return end > 0 ? end : Math.max(fits, text.offsetByCodePoints(0, 1));
    }

    /** The last line break opportunity in so much of a text; a space behind it needs no room, as it ends the line. */
    private int lastBreak(String text, int length) {
        int spaced = length < text.length() && text.charAt(length) == ' ' ? length + 1 : length;
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        return breaks.isBoundary(spaced) ? spaced : Math.max(0, breaks.preceding(spaced));
    }

    /** Whether a text fits on a line; of one that is much too long, only the beginning is measured. */
    private boolean fits(String text, TextStyle style, double widthPx) {
        for (int length = FIRST_MEASURED; length < text.length(); length *= 2) {
            if (metrics.widthPx(text.substring(0, length), style) > widthPx) {
                return false;
            }
        }
        return metrics.widthPx(text, style) <= widthPx;
    }

    /** The longest beginning of the text that fits, in UTF-16 units; never half a character. */
    private int longestPrefix(String text, TextStyle style, double widthPx) {
        int low = 0;
        int high = Math.min(FIRST_MEASURED, text.length());
        while (high < text.length() && metrics.widthPx(text.substring(0, high), style) <= widthPx) {
            low = high;
            high = Math.min(2 * high, text.length());
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (metrics.widthPx(text.substring(0, middle), style) <= widthPx) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean splitsPair = low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low));
        return splitsPair ? low - 1 : low;
    }
}
