package org.demarche.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some events of a chronicle in the order in which they are told one after the other: as their marks stand on the axis,
 * then those without a date. All answers are positions, −1 if there is none.
 */
public record ReadingOrder(ChronicleIndex index, EventSet events) {
    /** The next after an event; after −1, the first of all. */
    public int next(int position) {
        int placed = onAxis().next(position);
        return placed >= 0 ? placed : events.next(Math.max(position + 1, index.placedCount()));
    }

    /** The last before an event; before −1, the last of all. */
    public int previous(int position) {
        int undated = events.previous((position < 0 ? index.size() : position) - 1);
        return undated >= index.placedCount() ? undated : onAxis().previous(position);
    }

    /** Which of two events comes before the other: as a {@code Comparator} does. */
    public int compare(int a, int b) {
        boolean arePlaced = Math.max(a, b) < index.placedCount();
        return arePlaced ? index.compareOnAxis(a, b) : Integer.compare(a, b);
    }

    /** How many of the events come before one. */
    public int countBefore(int position) {
        int placed = index.placedCount();
        int rank = position < placed ? onAxis().rankOf(position) : placed;
        return (int) (Arrays.stream(index.byAnchor(), 0, rank)
                        .filter(events::contains)
                        .count()
                + IntStream.range(placed, position).filter(events::contains).count());
    }

    /** All of the events. */
    public int[] positions() {
        int[] positions = new int[events.size()];
        int count = 0;
        for (int position : index.byAnchor()) {
            if (events.contains(position)) {
                positions[count++] = position;
            }
        }
        for (int undated = events.next(index.placedCount()); undated >= 0; undated = events.next(undated + 1)) {
            positions[count++] = undated;
        }
        return positions;
    }

    private OnAxis onAxis() {
        return new OnAxis(index, events);
    }
}
