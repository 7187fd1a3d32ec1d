package org.demarche.index;

import java.util.function.IntPredicate;
import org.demarche.time.TimePoint;

/**
 * Some events of a chronicle as their marks stand on the axis, from left to right: by their anchors, which is another
 * order than the timeline's where what began early, or may have, stands late. All answers are positions, −1 if there is
 * none; the undated have no place here.
 */
public record OnAxis(ChronicleIndex index, EventSet events) {
    /** The next after an event; after −1, the first of all. */
    public int next(int position) {
        return position >= index.placedCount() ? -1 : seek(position < 0 ? 0 : rankOf(position) + 1, 1);
    }

    /** The last before an event; before −1 or an undated one, the last of all. */
    public int previous(int position) {
        boolean isPlaced = position >= 0 && position < index.placedCount();
        return seek((isPlaced ? rankOf(position) : index.placedCount()) - 1, -1);
    }

    /** The first whose anchor is not before a point. */
    public int firstFrom(TimePoint point) {
        return seek(anchoredBefore(point), 1);
    }

    /** The last whose anchor is not after a point. */
    public int lastUpTo(TimePoint point) {
        int[] order = index.byAnchor();
        int rank = anchoredBefore(point);
        while (rank < order.length && !index.anchor(order[rank]).isAfter(point)) {
            rank++;
        }
        return seek(rank - 1, -1);
    }

    private int seek(int rank, int step) {
        int[] order = index.byAnchor();
        for (int i = rank; i >= 0 && i < order.length; i += step) {
            if (events.contains(order[i])) {
                return order[i];
            }
        }
        return -1;
    }

    /** How many of all placed events, also of those left out, stand before one. */
    int rankOf(int position) {
        return count(other -> index.compareOnAxis(other, position) < 0);
    }

    private int anchoredBefore(TimePoint point) {
        return count(other -> index.isAnchoredBefore(other, point));
    }

    /** How many stand before something. */
    private int count(IntPredicate isBefore) {
        int[] order = index.byAnchor();
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore.test(order[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
