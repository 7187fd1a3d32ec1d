package org.demarche.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * How many rows of labels each lane has and where it lies. Where all lanes fit the room, they share what is left of it
 * by their numbers of events; otherwise each has rows by its own number, and the lanes scroll. The window's stretch of
 * time plays no part, so panning and zooming move no lane. Immutable.
 */
final class LaneHeights {
    /** A row of labels. */
    static final double ROW_PX = 15;
    /** Below the rows: marks and density of the events without a label. */
    static final double STRIP_PX = 9;

    static final double PADDING_PX = 2;
    private static final double COLLAPSED_PX = 22;
    private static final int MAX_SCROLLED_ROWS = 6;

    private final int[] rows;
    /** Upper edges of the lanes without scrolling, and at last the lower edge of the last. */
    private final double[] tops;

    private LaneHeights(int[] rows) {
        this.rows = rows;
        tops = new double[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            tops[i + 1] = tops[i] + height(rows[i]);
        }
    }

    private static double height(int rows) {
        return rows == 0 ? COLLAPSED_PX : 2 * PADDING_PX + rows * ROW_PX + STRIP_PX;
    }

    static LaneHeights of(List<Lanes.Lane> lanes, Set<String> collapsed, double roomPx) {
        int[] rows = new int[lanes.size()];
        double needed = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = collapsed.contains(lanes.get(i).key()) ? 0 : 1;
            needed += height(rows[i]);
        }
        if (needed <= roomPx) {
            share(lanes, rows, (int) ((roomPx - needed) / ROW_PX));
        } else {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = rows[i] == 0 ? 0 : rowsOf(lanes.get(i).count());
            }
        }
        return new LaneHeights(rows);
    }

    /** How many open lanes there is room for, at least one. */
    static int most(double roomPx) {
        return Math.max(1, (int) (roomPx / height(1)));
    }

    /** The height that so many open lanes need at least. */
    static double least(int lanes) {
        return lanes * height(1);
    }

    /** Gives out rows one by one, each to the lane with most events for a row (d'Hondt's method). */
    private static void share(List<Lanes.Lane> lanes, int[] rows, int more) {
        PriorityQueue<Integer> neediest = new PriorityQueue<>(
                Comparator.comparingDouble((Integer i) -> -(double) lanes.get(i).count() / (rows[i] + 1))
                        .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] > 0) {
                neediest.add(i);
            }
        }
        for (int left = more; left > 0 && !neediest.isEmpty(); ) {
            int lane = neediest.remove();
            if (rows[lane] < lanes.get(lane).count()) {
                rows[lane]++;
                left--;
                neediest.add(lane);
            }
        }
    }

    private static int rowsOf(int count) {
        int doublings = 31 - Integer.numberOfLeadingZeros(Math.max(1, count / 4));
        return Math.clamp(1 + doublings, 1, MAX_SCROLLED_ROWS);
    }

    /** Rows of labels of a lane, 0 if it is collapsed. */
    int rows(int lane) {
        return rows[lane];
    }

    double top(int lane) {
        return tops[lane];
    }

    double heightOf(int lane) {
        return tops[lane + 1] - tops[lane];
    }

    /** How far to scroll on, at the least, for a lane to be in view, or its upper end if it is higher than the room. */
    double moveIntoView(int lane, double scrollPx, double roomPx) {
        double above = top(lane) - scrollPx;
        double below = above + heightOf(lane) - roomPx;
        return above < 0 ? above : Math.clamp(below, 0, above);
    }

    /** Height of all lanes together. */
    double totalPx() {
        return tops[rows.length];
    }

    /** The lane at a height, the last one below the end; −1 if there are no lanes. */
    int at(double px) {
        int found = Arrays.binarySearch(tops, 0, rows.length, px);
        return found >= 0 ? found : Math.max(-found - 2, rows.length == 0 ? -1 : 0);
    }
}
