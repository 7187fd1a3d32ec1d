package org.demarche.layout;

import java.util.List;

/** Draws marks: solid where the date is known, fading where it is in doubt, dashed where it is "about". */
final class MarkPicture {
    private static final double BAR_HEIGHT = 10;
    static final double BAR_RADIUS = 5;
    static final double MIN_BAR_WIDTH = 4;
    /** How strongly a bar covers what lies under it. */
    static final double FULL = 0.7;

    private static final double FADED = 0.05;
    private static final double DIMMED = 0.3;

    private static final double DISC_RADIUS = 5.5;
    private static final double COUNTED_RADIUS = 7.5;
    private static final int MOST_COUNTED = 99;
    private static final int MOST_LARGE = 9;
    private static final TextStyle COUNT = TextStyle.semibold(8.5);
    private static final TextStyle SMALL_COUNT = TextStyle.semibold(7.5);
    /** A sign for more than can be counted in so small a place. */
    private static final TextStyle MORE = TextStyle.semibold(11);
    /** The height of Inter's digits, of the size of its type. */
    private static final double CAP_SHARE = 0.727;

    private static final double RIM_PX = 2;
    private static final List<Double> DASHES = List.of(3.0, 2.5);

    private static final double ARROW_PX = 8;
    private static final double ARROW_INSET = 3;

    private MarkPicture() {}

    /** The bar or band of a mark that has one. */
    static void bar(Frame frame, Frame.Mark mark, List<Shape> shapes) {
        if (mark.form() == Frame.Form.POINT) {
            return;
        }
        double width = Math.max(MIN_BAR_WIDTH, mark.right() - mark.left());
        double y = mark.y() - BAR_HEIGHT / 2;
        Ink ink = Ink.of(mark.type());
        double strength = mark.dimmed() ? DIMMED : 1;
        List<Shape.Stop> stops = stops(mark, width, strength);
        double opacity = stops.getFirst().opacity();
        if (stops.stream().allMatch(stop -> stop.opacity() == opacity)) {
            Tint tint = new Tint(ink, opacity);
            shapes.add(new Shape.Box(mark.left(), y, width, BAR_HEIGHT, BAR_RADIUS, tint, null));
        } else {
            shapes.add(new Shape.Fade(mark.left(), y, width, BAR_HEIGHT, BAR_RADIUS, ink, stops));
        }
        if (mark.approximate()) {
            Shape.Pen dashed = new Shape.Pen(new Tint(ink, strength), 1, DASHES);
            shapes.add(new Shape.Box(mark.left(), y, width, BAR_HEIGHT, BAR_RADIUS, null, dashed));
        }
        if (mark.openRight()) {
            double tip = frame.viewport().widthPx() - ARROW_INSET;
            shapes.add(arrow(tip, tip - ARROW_PX, mark.y(), new Tint(ink, strength)));
        }
        if (mark.openLeft()) {
            shapes.add(arrow(ARROW_INSET, ARROW_INSET + ARROW_PX, mark.y(), new Tint(ink, strength)));
        }
    }

    private static List<Shape.Stop> stops(Frame.Mark mark, double width, double strength) {
        double full = FULL * strength;
        double faded = FADED * strength;
        if (mark.form() == Frame.Form.BAND) {
            return List.of(new Shape.Stop(0, faded), new Shape.Stop(0.5, full), new Shape.Stop(1, faded));
        }
        double fadeIn = Math.clamp((mark.coreLeft() - mark.left()) / width, 0, 1);
        double fadeOut = Math.clamp((mark.coreRight() - mark.left()) / width, fadeIn, 1);
        return List.of(
                new Shape.Stop(0, fadeIn > 0 ? faded : full),
                new Shape.Stop(fadeIn, full),
                new Shape.Stop(fadeOut, full),
                new Shape.Stop(1, fadeOut < 1 ? faded : full));
    }

    private static Shape arrow(double tipX, double backX, double y, Tint tint) {
        List<Shape.Point> points = List.of(
                new Shape.Point(tipX, y), new Shape.Point(backX, y - ARROW_PX), new Shape.Point(backX, y + ARROW_PX));
        return new Shape.Path(points, true, tint, null);
    }

    /**
     * The disc: filled for a known moment, hollow for a moment somewhere in a band, dashed for "about"; larger and with
     * a number where it is shared.
     */
    static void disc(Frame frame, Frame.Disc disc, List<Shape> shapes) {
        Frame.Mark mark = disc.mark();
        boolean outside = mark.x() < -DISC_RADIUS || mark.x() > frame.viewport().widthPx() + DISC_RADIUS;
        if (outside) {
            return;
        }
        Tint type = new Tint(Ink.of(mark.type()), disc.dimmed() ? DIMMED : 1);
        boolean hollow = mark.form() == Frame.Form.BAND || mark.approximate();
        Shape.Pen rim = hollow
                ? new Shape.Pen(type, RIM_PX, mark.approximate() ? DASHES : List.of())
                : Shape.Pen.of(Tint.of(Ink.PANEL), RIM_PX);
        Tint fill = hollow ? Tint.of(Ink.PANEL) : type;
        double radius = disc.count() > 1 ? COUNTED_RADIUS : DISC_RADIUS;
        shapes.add(new Shape.Disc(mark.x(), mark.y(), radius, fill, rim));
        if (disc.count() > 1) {
            String count = disc.count() > MOST_COUNTED ? "+" : Integer.toString(disc.count());
            TextStyle style = disc.count() > MOST_COUNTED ? MORE : disc.count() > MOST_LARGE ? SMALL_COUNT : COUNT;
            double baseline = mark.y() + CAP_SHARE * style.sizePx() / 2;
            Tint tint = Tint.of(hollow || disc.dimmed() ? Ink.FG : Ink.on(mark.type()));
            shapes.add(new Shape.Text(mark.x(), baseline, count, style, tint, Shape.Anchor.MIDDLE));
        }
    }
}
