package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how many bars lie on one another, where these look like one: their number stands on them wherever it is the
 * same for long enough, beside discs and bars of the histogram.
 */
final class BarCounts {
    private static final TextStyle STYLE = TextStyle.semibold(8.5);
    private static final double BASELINE_DROP_PX = 3.1;
    private static final double HEIGHT_PX = 10;
    private static final double PADDING_PX = 4;
    /** No digit is wider. */
    private static final double DIGIT_PX = 6;
    /** Free space to both sides of a number, beyond the rim of a disc. */
    private static final double AROUND_PX = 16;

    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();

    private BarCounts(Frame frame) {
        this.frame = frame;
    }

    /** The numbers on the axis, from left to right; without lanes. */
    static List<Shape> of(Frame frame, List<Frame.Disc> discs) {
        BarCounts counts = new BarCounts(frame);
        List<Frame.Mark> bars = frame.marks().stream()
                .filter(mark -> mark.y() == frame.axisY() && mark.left() < mark.right())
                .toList();
        if (bars.size() > 1) {
            counts.count(bars, discs);
        }
        return counts.shapes;
    }

    /** Where so many bars more lie than before it, fewer if negative; none where something is in the way. */
    private record Change(double x, int more) {}

    private void count(List<Frame.Mark> bars, List<Frame.Disc> discs) {
        List<Change> changes = new ArrayList<>();
        for (Frame.Mark bar : bars) {
            changes.add(new Change(bar.left(), 1));
            changes.add(new Change(bar.right(), -1));
        }
        for (Frame.Disc disc : discs) {
            if (disc.mark().y() == frame.axisY()) {
                changes.add(new Change(disc.mark().x(), 0));
            }
        }
        for (Frame.Bin bin : frame.bins()) {
            changes.add(new Change(bin.x(), 0));
            changes.add(new Change(bin.x() + bin.width(), 0));
        }
        changes.sort(Comparator.comparingDouble(Change::x));
        int count = 0;
        double from = 0;
        for (Change change : changes) {
            if (count > 1) {
                number(count, from, Math.min(change.x(), frame.viewport().widthPx()));
            }
            from = Math.max(0, change.x());
            count += change.more();
        }
    }

    private void number(int count, double from, double to) {
        String text = Integer.toString(count);
        double widthPx = text.length() * DIGIT_PX + 2 * PADDING_PX;
        double x = (from + to) / 2;
        if (to - from >= widthPx + 2 * AROUND_PX && isAll(count, x)) {
            double y = frame.axisY();
            shapes.add(new Shape.Box(
                    x - widthPx / 2, y - HEIGHT_PX / 2, widthPx, HEIGHT_PX, HEIGHT_PX / 2, Tint.of(Ink.PANEL), null));
            shapes.add(new Shape.Text(x, y + BASELINE_DROP_PX, text, STYLE, Tint.of(Ink.FG), Shape.Anchor.MIDDLE));
        }
    }

    /** Whether as many bars have marks as run at a place; those that come from far away have none. */
    private boolean isAll(int count, double x) {
        return frame.bars().runs().stream()
                .filter(run -> x >= run.x() && x < run.x() + run.width())
                .allMatch(run -> run.count() == count);
    }
}
