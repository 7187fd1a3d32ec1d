package org.demarche.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws lanes: bands, what stands in their rows and strips, and the column of their titles. */
final class LanePicture {
    static final TextStyle TITLE = TextStyle.semibold(11.5);
    static final TextStyle COUNT = TextStyle.regular(11);

    private static final double TITLE_LINE_PX = 13;
    /** From the last line's baseline to the lane's end, at the least. */
    private static final double TITLE_END_PX = 6;
    /** As these, of two lines in a lane that is hardly as high. */
    private static final double CLOSE_LINE_PX = 11.5;

    private static final double CLOSE_END_PX = 4.5;
    private static final double CLOSE_BELOW_PX = 36;

    private static final double TITLE_INSET = 10;
    /** The head of a title that is higher than this is out of view. */
    private static final double TITLE_ASCENT_PX = 8;

    private static final double BAND_OPACITY = 0.45;
    private static final double DIMMED = 0.3;
    private static final double BAR_PX = 2;
    /** Below the middle of a row, so that it underlines the text and touches none of its letters. */
    private static final double BAR_DROP_PX = 6.5;

    /** Where a bar has no room to go on, dots follow it: fading out is the sign of doubt. */
    private static final double DOT_PX = 2;

    private static final int DOTS = 3;
    private static final double ARROW_PX = 3.5;
    /** How strong the bar of a span at about a time is, as against one of known dates. */
    private static final double VAGUE = 0.5;

    private static final double MIN_BAR_PX = 2;
    private static final double BAR_OPACITY = 0.7;
    private static final double RADIUS = 3.5;
    private static final double RIM_PX = 1.5;
    private static final double TEXT_BASELINE = 11;

    private LanePicture() {}

    /** From the first baseline of a title to the lane's end, at the least. */
    static double titlePx(int lines, double lanePx) {
        double endPx = lines > 1 && lanePx < CLOSE_BELOW_PX ? CLOSE_END_PX : TITLE_END_PX;
        return (lines - 1) * titleLinePx(lanePx) + endPx;
    }

    private static double titleLinePx(double lanePx) {
        return lanePx < CLOSE_BELOW_PX ? CLOSE_LINE_PX : TITLE_LINE_PX;
    }

    /** Every other lane is shaded, so that a label is never taken for one of the next lane. */
    static void bands(Frame frame, Frame.LaneArea area, List<Shape> shapes) {
        double width = frame.viewport().widthPx();
        for (Frame.LaneBand band : area.bands()) {
            if (band.number() % 2 == 1) {
                double top = Math.max(area.topPx(), band.y());
                double height = Math.min(frame.axisY(), band.y() + band.height()) - top;
                shapes.add(new Shape.Box(0, top, width, height, 0, new Tint(Ink.PANEL, BAND_OPACITY), null));
            }
        }
    }

    /** Bars and discs, then the labels. */
    static List<FramePart> marks(Passage passage, Frame.LaneArea area) {
        Frame frame = passage.frame();
        List<FramePart> parts = new ArrayList<>();
        for (Frame.LaneBand band : area.bands()) {
            List<Shape> ribbon = MarkPicture.ribbon(runsBesideBins(frame, band), band.stripY(), LaneHeights.STRIP_PX);
            if (!ribbon.isEmpty()) {
                parts.add(new FramePart(FramePart.Kind.COUNT, FramePart.NO_EVENT, ribbon));
            }
        }
        List<Frame.Mark> going = passage.going().bars();
        if (!going.isEmpty()) {
            List<Frame.Mark> all = FramePicture.all(going, frame.marks());
            bars(passage, going, new Underlines(frame.withMarks(all, frame.bins()), area), parts);
        }
        List<Frame.Mark> bars = frame.marks().stream()
                .filter(mark -> MarkPicture.hasBar(frame, mark))
                .toList();
        bars(passage, bars, new Underlines(frame, area), parts);
        for (Frame.Disc disc : FramePicture.all(passage.going().discs(), passage.discs())) {
            Frame.Mark mark = disc.mark();
            if (mark.x() > -RADIUS && mark.x() < frame.viewport().widthPx() + RADIUS) {
                Shape shape = frame.isThin(mark) ? MarkPicture.dot(frame, disc) : shape(disc);
                List<Shape> shapes = Faded.of(List.of(shape), passage.strength(disc));
                parts.add(new FramePart(FramePart.Kind.DISC, mark.event(), shapes));
            }
        }
        for (Frame.Label label : FramePicture.all(passage.going().labels(), frame.labels())) {
            Shape text = new Shape.Text(
                    label.textX(),
                    label.y() + TEXT_BASELINE,
                    label.text(),
                    CardStyle.LABEL,
                    new Tint(Ink.FG, label.dimmed() ? DIMMED : 1),
                    Shape.Anchor.LEFT);
            List<Shape> shapes = Faded.of(List.of(text), passage.strength(label));
            parts.add(new FramePart(FramePart.Kind.LABEL, label.event(), shapes));
        }
        return parts;
    }

    private static void bars(Passage passage, List<Frame.Mark> bars, Underlines underlines, List<FramePart> parts) {
        Frame frame = passage.frame();
        for (Frame.Mark mark : bars) {
            List<Shape> shapes = new ArrayList<>();
            if (frame.isThin(mark)) {
                MarkPicture.bar(frame, mark, shapes);
            } else if (!isBehindDisc(mark)) {
                bar(frame, mark, underlines.of(mark), shapes);
            }
            if (!shapes.isEmpty()) {
                List<Shape> faded = Faded.of(shapes, passage.strength(mark));
                parts.add(new FramePart(FramePart.Kind.BAND, mark.event(), faded));
            }
        }
    }

    /** What runs where no bar of the histogram stands in the same strip. */
    private static List<Frame.Run> runsBesideBins(Frame frame, Frame.LaneBand band) {
        List<Frame.Run> runs = band.bars().runs();
        if (runs.isEmpty()) {
            return runs;
        }
        BitSet taken = new BitSet();
        for (Frame.Bin bin : frame.bins()) {
            if (band.contains(bin.bottom())) {
                taken.set(column(bin.x()), column(bin.x() + bin.width()) + 1);
            }
        }
        return runs.stream()
                .filter(run -> taken.get(column(run.x()), column(run.x() + run.width()) + 1)
                        .isEmpty())
                .toList();
    }

    private static int column(double x) {
        return (int) Math.max(0, x);
    }

    /** Whether a bar is too short to show how long the event was; a dot below the disc would only be in the way. */
    private static boolean isBehindDisc(Frame.Mark mark) {
        return mark.left() >= mark.x() - RADIUS && mark.right() <= mark.x() + RADIUS;
    }

    private static void bar(Frame frame, Frame.Mark mark, Underlines.@Nullable Reach room, List<Shape> shapes) {
        double edge = frame.viewport().widthPx();
        double from = room == null ? mark.left() : room.left();
        double to = room == null ? mark.right() : room.right();
        boolean isCutLeft = room != null && room.isCutLeft() && from >= 0 && from <= edge;
        boolean isCutRight = room != null && room.isCutRight() && to <= edge && to >= 0;
        double left = isCutLeft ? Math.max(from, Math.min(from + Underlines.DOTS_PX, mark.x())) : Math.max(from, 0);
        double right = isCutRight ? Math.min(to, Math.max(to - Underlines.DOTS_PX, mark.x())) : Math.min(to, edge);
        double y = mark.y() + BAR_DROP_PX;
        double strength = mark.dimmed() ? DIMMED : 1;
        Tint tint = new Tint(Ink.of(mark.type()), BAR_OPACITY * strength);
        if (right >= left + (isCutLeft || isCutRight ? MIN_BAR_PX : 0)) {
            double vague = mark.approximate() && mark.form() == Frame.Form.SPAN ? VAGUE : 1;
            double width = Math.max(MIN_BAR_PX, right - left);
            shapes.add(MarkPicture.body(mark, left, right, width, y - BAR_PX / 2, BAR_PX, strength * vague));
            shapes.addAll(MarkPicture.arrows(frame, mark, left, right, y, ARROW_PX, tint));
        }
        for (int i = 0; i < DOTS; i++) {
            double distance = (2 * i + 1) * DOT_PX;
            if (isCutLeft && left - distance - DOT_PX >= from) {
                shapes.add(dot(left - distance - DOT_PX, y, tint));
            }
            if (isCutRight && right + distance + DOT_PX <= to) {
                shapes.add(dot(right + distance, y, tint));
            }
        }
    }

    private static Shape dot(double x, double y, Tint tint) {
        return new Shape.Box(x, y - BAR_PX / 2, DOT_PX, BAR_PX, BAR_PX / 2, tint, null);
    }

    private static Shape shape(Frame.Disc disc) {
        Frame.Mark mark = disc.mark();
        Tint tint = new Tint(Ink.of(mark.type()), disc.dimmed() ? DIMMED : 1);
        boolean hollow = mark.form() == Frame.Form.BAND || mark.approximate();
        Shape.Pen rim = hollow ? Shape.Pen.of(tint, RIM_PX) : null;
        double radius = hollow ? RADIUS - RIM_PX / 2 : RADIUS;
        return new Shape.Disc(mark.x(), mark.y(), radius, hollow ? Tint.of(Ink.CANVAS) : tint, rim);
    }

    /** The titles, over everything else. */
    static FramePart headers(Frame frame, Frame.LaneArea area) {
        List<Shape> shapes = new ArrayList<>();
        double width = area.headerPx();
        Shape.Pen line = Shape.Pen.of(Tint.of(Ink.LINE), 1);
        shapes.add(new Shape.Box(0, 0, width, area.topPx(), 0, Tint.of(Ink.CANVAS), null));
        shapes.add(new Shape.Box(0, area.topPx(), width, frame.axisY() - area.topPx(), 0, Tint.of(Ink.PANEL), null));
        shapes.add(new Shape.Line(width, area.topPx(), width, frame.axisY(), line));
        for (Frame.LaneBand band : area.bands()) {
            if (band.y() > area.topPx()) {
                shapes.add(new Shape.Line(0, band.y(), width, band.y(), line));
            }
            double baseline = band.textY();
            for (String titleLine : band.titleLines()) {
                if (isInView(baseline, area, frame)) {
                    shapes.add(new Shape.Text(
                            TITLE_INSET, baseline, titleLine, TITLE, Tint.of(Ink.FG), Shape.Anchor.LEFT));
                }
                baseline += titleLinePx(band.height());
            }
            if (isInView(band.textY(), area, frame)) {
                shapes.add(new Shape.Text(
                        width - TITLE_INSET,
                        band.textY(),
                        band.countText(),
                        COUNT,
                        Tint.of(Ink.FG_MUTED),
                        Shape.Anchor.RIGHT));
            }
        }
        return new FramePart(FramePart.Kind.LANES, FramePart.NO_EVENT, shapes);
    }

    private static boolean isInView(double baseline, Frame.LaneArea area, Frame frame) {
        return baseline > area.topPx() + TITLE_ASCENT_PX && baseline <= frame.axisY() - 2;
    }
}
