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
        if (!frame.bars().runs().isEmpty()) {
            counts.count(discs);
        }
        return counts.shapes;
    }

    /** Something else that lies on the axis. */
    private record Obstacle(double left, double right) {}

    private void count(List<Frame.Disc> discs) {
        List<Obstacle> obstacles = obstacles(discs);
        List<Frame.Run> runs = frame.bars().runs();
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            Frame.Run last = runs.get(i - 1);
            if (i == runs.size() || runs.get(i).count() != last.count() || !last.meets(runs.get(i))) {
                if (last.count() > 1) {
                    between(last.count(), runs.get(from).x(), last.x() + last.width(), obstacles);
                }
                from = i;
            }
        }
    }

    /** From left to right. */
    private List<Obstacle> obstacles(List<Frame.Disc> discs) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Frame.Disc disc : discs) {
            if (disc.mark().y() == frame.axisY()) {
                obstacles.add(new Obstacle(disc.mark().x(), disc.mark().x()));
            }
        }
        for (Frame.Bin bin : frame.bins()) {
            obstacles.add(new Obstacle(bin.x(), bin.x() + bin.width()));
        }
        for (Frame.Mark mark : frame.marks()) {
            if (mark.y() == frame.axisY() && mark.left() < mark.right() && !frame.isMerged(mark)) {
                obstacles.add(new Obstacle(mark.left(), mark.right()));
            }
        }
        obstacles.sort(Comparator.comparingDouble(Obstacle::left));
        return obstacles;
    }

    /** Places a number wherever there is room for it along bars that are so many from one pixel to another. */
    private void between(int count, double left, double right, List<Obstacle> obstacles) {
        double from = Math.max(0, left);
        double end = Math.min(right, frame.viewport().widthPx());
        if (end - from < 2 * AROUND_PX) {
            return;
        }
        for (Obstacle obstacle : obstacles) {
            if (obstacle.right() >= from && obstacle.left() <= end) {
                number(count, from, obstacle.left());
                from = Math.max(from, obstacle.right());
            }
        }
        number(count, from, end);
    }

    private void number(int count, double from, double to) {
        String text = Integer.toString(count);
        double widthPx = text.length() * DIGIT_PX + 2 * PADDING_PX;
        double x = (from + to) / 2;
        if (to - from >= widthPx + 2 * AROUND_PX) {
            double y = frame.axisY();
            shapes.add(new Shape.Box(
                    x - widthPx / 2, y - HEIGHT_PX / 2, widthPx, HEIGHT_PX, HEIGHT_PX / 2, Tint.of(Ink.PANEL), null));
            shapes.add(new Shape.Text(x, y + BASELINE_DROP_PX, text, STYLE, Tint.of(Ink.FG), Shape.Anchor.MIDDLE));
        }
    }
}
