package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far the bars reach that underline the labels of lanes: up to the disc of the next label in their row, so that no
 * title stands on the bar of another event, and each bar begins behind the titles and bars before it. Immutable.
 */
final class Underlines {
    /** Room for the dots that stand for the rest of a bar. */
    static final double DOTS_PX = 12;
    /** From a title to the bar of the next one, which would be taken for its own otherwise. */
    private static final double GAP_PX = 6;

    private final Map<Frame.Mark, Reach> reaches = new HashMap<>();

    /**
     * The room of a bar.
     *
     * @param isCutLeft whether the bar comes from where there is no room
     * @param isCutRight whether it goes on where there is no more
     */
    record Reach(double left, double right, boolean isCutLeft, boolean isCutRight) {}

    private record Place(int event, int lane) {}

    Underlines(Frame frame, Frame.LaneArea area) {
        Map<Double, List<Frame.Mark>> rows = new HashMap<>();
        for (Frame.Mark mark : frame.marks()) {
            Frame.LaneBand band = area.bandOf(mark.y());
            if (band != null && mark.y() < band.labelsEndY()) {
                rows.computeIfAbsent(mark.y(), any -> new ArrayList<>()).add(mark);
            }
        }
        Map<Place, Double> ends = new HashMap<>();
        for (Frame.Label label : frame.labels()) {
            Frame.LaneBand band = area.bandOf(label.y() + label.height() / 2);
            if (band != null) {
                ends.put(new Place(label.event(), band.number()), label.x() + label.width());
            }
        }
        rows.values().forEach(row -> {
            Frame.LaneBand band = area.bandOf(row.getFirst().y());
            row(
                    row,
                    mark -> band == null
                            ? mark.x()
                            : ends.getOrDefault(new Place(mark.event(), band.number()), mark.x()));
        });
    }

    private void row(List<Frame.Mark> row, ToDoubleFunction<Frame.Mark> titleEnd) {
        row.sort(Comparator.comparingDouble(Frame.Mark::x).thenComparingInt(Frame.Mark::event));
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < row.size(); i++) {
            Frame.Mark mark = row.get(i);
            boolean isCutLeft = mark.left() < free;
            double left = isCutLeft ? free + GAP_PX : mark.left();
            double limit = i + 1 < row.size() ? limit(mark, row.get(i + 1)) : Double.POSITIVE_INFINITY;
            double right = Math.max(left, Math.min(mark.right(), limit));
            reaches.put(mark, new Reach(left, right, isCutLeft, right < mark.right()));
            free = Math.max(right, titleEnd.applyAsDouble(mark));
        }
    }

    /**
     * How far a bar may reach before the next mark: as far as its disc if it ends there, to its dots if it has begun
     * before.
     */
    private static double limit(Frame.Mark mark, Frame.Mark next) {
        double disc = next.x() - CardStyle.LANE_TEXT;
        if (next.left() < disc) {
            return Math.max(next.left(), disc - DOTS_PX - GAP_PX);
        }
        return mark.right() <= next.x() ? next.x() : disc;
    }

    /** Null for a bar that is in no row of labels. */
    @Nullable
    Reach of(Frame.Mark mark) {
        return reaches.get(mark);
    }
}
