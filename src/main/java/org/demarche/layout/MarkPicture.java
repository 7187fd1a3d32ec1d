package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws marks: solid where the date is known, fading where it is in doubt, dashed where it is "about". */
final class MarkPicture {
    private static final double BAR_HEIGHT = 10;
    private static final double BAR_RADIUS = 5;
    private static final double MIN_BAR_WIDTH = 4;
    /** How strongly a bar covers what lies under it. */
    private static final double FULL = 0.7;

    private static final double FADED = 0.05;
    private static final double DIMMED = 0.3;

    private static final double DISC_RADIUS = 5.5;
    private static final double COUNTED_RADIUS = 7.5;
    /** Of counts of one, two and three characters, so that they fit the disc. */
    private static final List<TextStyle> COUNTS =
            List.of(TextStyle.semibold(8.5), TextStyle.semibold(7.5), TextStyle.semibold(6.5));
    /** A sign for what can't be told in so small a place. */
    private static final String MORE = "+";

    private static final TextStyle MORE_STYLE = TextStyle.semibold(11);
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;
    /** The height of Inter's digits, of the size of its type. */
    private static final double CAP_SHARE = 0.727;

    private static final double RIM_PX = 2;
    private static final List<Double> DASHES = List.of(3.0, 2.5);

    private static final double ARROW_PX = 8;
    private static final double ARROW_INSET = 3;

    /** Free space between thin rows. */
    private static final double THIN_GAP_PX = 2;

    private static final double LEAST_THIN_PX = 2;
    private static final double MOST_THIN_PX = 8;
    /** No two dots on thin bars overlap. */
    private static final double MOST_DOT_PX = BarBand.LEAST_PX / 4;

    private static final double LEAST_HOLLOW_PX = 2;
    private static final double DOT_RIM_PX = 1.2;
    private static final double RIBBON_LEAST_PX = 1.5;
    /** Smaller steps of its edges are not seen. */
    private static final double RIBBON_STEP_PX = 0.125;

    private static final double RIBBON_OPACITY = 0.45;

    private MarkPicture() {}

    /** How a bar of one kind of row is drawn. */
    private record Size(double heightPx, double radiusPx, double arrowPx, double gapPx) {
        static final Size WIDE = new Size(BAR_HEIGHT, BAR_RADIUS, ARROW_PX, 0);

        static Size of(Frame frame, Frame.Mark mark) {
            if (!frame.isThin(mark)) {
                return WIDE;
            }
            double pitchPx = frame.barsAt(mark).pitchPx();
            double thinPx = Math.clamp(pitchPx - THIN_GAP_PX, LEAST_THIN_PX, MOST_THIN_PX);
            double heightPx = between(BAR_HEIGHT, thinPx, frame, mark);
            double arrowPx = between(ARROW_PX, Math.min(ARROW_PX, pitchPx / 2), frame, mark);
            return new Size(heightPx, heightPx / 2, arrowPx, THIN_GAP_PX / 2);
        }
    }

    /** A length that is another one on the axis than in the thin rows above it, of a bar on its way to one of these. */
    private static double between(double onAxis, double inRow, Frame frame, Frame.Mark mark) {
        double share = frame.lanes() == null ? Math.min(1, (frame.axisY() - mark.y()) / BarBand.FOOT_PX) : 1;
        return onAxis + share * (inRow - onAxis);
    }

    /** Bars that have no row of their own, as one ribbon along the axis, the higher the more they are. */
    static List<Shape> ribbon(Frame frame) {
        return ribbon(frame.bars().runs(), frame.axisY(), BAR_HEIGHT);
    }

    /** As {@link #ribbon(Frame)}, along a line that does not lie in view if its height is NaN. */
    static List<Shape> ribbon(List<Frame.Run> runs, double y, double heightPx) {
        List<Shape> shapes = new ArrayList<>();
        if (Double.isNaN(y)) {
            return shapes;
        }
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i == runs.size() || !runs.get(i - 1).meets(runs.get(i))) {
                shapes.add(ribbonOf(runs.subList(from, i), y, heightPx));
                from = i;
            }
        }
        return shapes;
    }

    private static Shape ribbonOf(List<Frame.Run> runs, double y, double heightPx) {
        List<Shape.Point> upper = new ArrayList<>();
        double last = 0;
        for (Frame.Run run : runs) {
            double half = RIBBON_LEAST_PX + (heightPx / 2 - RIBBON_LEAST_PX) * run.share();
            if (Math.abs(half - last) >= RIBBON_STEP_PX) {
                if (!upper.isEmpty()) {
                    upper.add(new Shape.Point(run.x(), y - last));
                }
                upper.add(new Shape.Point(run.x(), y - half));
                last = half;
            }
        }
        upper.add(new Shape.Point(runs.getLast().x() + runs.getLast().width(), y - last));
        List<Shape.Point> outline = new ArrayList<>(upper);
        for (Shape.Point point : upper.reversed()) {
            outline.add(new Shape.Point(point.x(), 2 * y - point.y()));
        }
        return new Shape.Path(outline, true, new Tint(Ink.GREY, RIBBON_OPACITY), null);
    }

    /** Whether a mark has a bar or band of its own. */
    static boolean hasBar(Frame frame, Frame.Mark mark) {
        return mark.form() != Frame.Form.POINT && !frame.isMerged(mark);
    }

    /** The bar or band of a mark that has one. */
    static void bar(Frame frame, Frame.Mark mark, List<Shape> shapes) {
        Size size = Size.of(frame, mark);
        double width = Math.max(MIN_BAR_WIDTH, mark.right() - mark.left() - size.gapPx());
        double height = size.heightPx();
        double y = mark.y() - height / 2;
        Ink ink = Ink.of(mark.type());
        double strength = mark.dimmed() ? DIMMED : 1;
        shapes.add(body(mark, mark.left(), mark.right(), width, y, height, strength));
        if (mark.approximate()) {
            Shape.Pen dashed = new Shape.Pen(new Tint(ink, strength), 1, DASHES);
            shapes.add(new Shape.Box(mark.left(), y, width, height, size.radiusPx(), null, dashed));
        }
        Tint tint = new Tint(ink, strength);
        shapes.addAll(arrows(frame, mark, mark.left(), mark.right(), mark.y(), size.arrowPx(), tint));
    }

    /**
     * A bar, or the part of one from {@code left} to {@code right}, that is as strong at each pixel as it is sure that
     * the event lasted then.
     */
    static Shape body(
            Frame.Mark mark, double left, double right, double width, double y, double height, double strength) {
        Ink ink = Ink.of(mark.type());
        List<Shape.Stop> stops = stops(mark.strength(), left, right, strength);
        double opacity = stops.getFirst().opacity();
        return stops.stream().allMatch(stop -> stop.opacity() == opacity)
                ? new Shape.Box(left, y, width, height, height / 2, new Tint(ink, opacity), null)
                : new Shape.Fade(left, y, width, height, height / 2, ink, stops);
    }

    private static List<Shape.Stop> stops(Frame.Strength strength, double left, double right, double dimmed) {
        double width = right - left;
        return DoubleStream.of(left, strength.coreBegin(), strength.coreEnd(), right)
                .filter(x -> x >= left && x <= right)
                .mapToObj(x -> new Shape.Stop(
                        width == 0 ? 0 : (x - left) / width, dimmed * (FADED + (FULL - FADED) * strength.at(x))))
                .toList();
    }

    /**
     * Where a bar from {@code left} to {@code right} reaches an edge of the picture, or the titles of lanes, beyond
     * which its event runs on for ever.
     */
    static List<Shape> arrows(
            Frame frame, Frame.Mark mark, double left, double right, double y, double arrowPx, Tint tint) {
        Frame.LaneArea lanes = frame.lanes();
        double leftEdge = lanes == null ? 0 : lanes.headerPx();
        double rightEdge = frame.viewport().widthPx();
        List<Shape> arrows = new ArrayList<>();
        if (mark.openRight() && right >= rightEdge && left < rightEdge) {
            double tip = rightEdge - ARROW_INSET;
            arrows.add(arrow(tip, tip - arrowPx, y, arrowPx, tint));
        }
        if (mark.openLeft() && left <= leftEdge && right > leftEdge) {
            double tip = leftEdge + ARROW_INSET;
            arrows.add(arrow(tip, tip + arrowPx, y, arrowPx, tint));
        }
        return arrows;
    }

    private static Shape arrow(double tipX, double backX, double y, double halfPx, Tint tint) {
        List<Shape.Point> points = List.of(
                new Shape.Point(tipX, y), new Shape.Point(backX, y - halfPx), new Shape.Point(backX, y + halfPx));
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
        if (frame.isThin(mark)) {
            shapes.add(dot(frame, disc));
            return;
        }
        boolean hollow = mark.form() == Frame.Form.BAND || mark.approximate();
        Shape.Pen rim = hollow
                ? new Shape.Pen(type, RIM_PX, mark.approximate() ? DASHES : List.of())
                : Shape.Pen.of(Tint.of(Ink.PANEL), RIM_PX);
        Tint fill = hollow ? Tint.of(Ink.PANEL) : type;
        double radius = disc.count() > 1 ? COUNTED_RADIUS : DISC_RADIUS;
        shapes.add(new Shape.Disc(mark.x(), mark.y(), radius, fill, rim));
        if (disc.count() > 1) {
            String count = countText(disc.count());
            TextStyle style = count.equals(MORE) ? MORE_STYLE : COUNTS.get(count.length() - 1);
            double baseline = mark.y() + CAP_SHARE * style.sizePx() / 2;
            Tint tint = Tint.of(hollow || disc.dimmed() ? Ink.FG : Ink.on(mark.type()));
            shapes.add(new Shape.Text(mark.x(), baseline, count, style, tint, Shape.Anchor.MIDDLE));
        }
    }

    /** The disc of a thin bar: hollow where it is large enough to be seen so. */
    static Shape dot(Frame frame, Frame.Disc disc) {
        Frame.Mark mark = disc.mark();
        Tint type = new Tint(Ink.of(mark.type()), disc.dimmed() ? DIMMED : 1);
        double radiusPx =
                between(DISC_RADIUS, Math.min(MOST_DOT_PX, frame.barsAt(mark).pitchPx() / 2), frame, mark);
        boolean hollow = (mark.form() == Frame.Form.BAND || mark.approximate()) && radiusPx >= LEAST_HOLLOW_PX;
        return hollow
                ? new Shape.Disc(
                        mark.x(),
                        mark.y(),
                        radiusPx - DOT_RIM_PX / 2,
                        Tint.of(Ink.PANEL),
                        Shape.Pen.of(type, DOT_RIM_PX))
                : new Shape.Disc(mark.x(), mark.y(), radiusPx, type, null);
    }

    /** A number in at most three characters, in whole thousands or millions where it is long. */
    static String countText(int count) {
        if (count < THOUSAND) {
            return Integer.toString(count);
        }
        if (count < 100 * THOUSAND) {
            return count / THOUSAND + "k";
        }
        return count >= MILLION && count < 10 * MILLION ? count / MILLION + "M" : MORE;
    }
}
