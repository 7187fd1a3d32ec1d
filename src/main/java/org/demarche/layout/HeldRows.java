package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.Bound;
import org.demarche.time.TimePoint;

/**
 * Rows for the titles of events that last, from the upper edge downwards, in which those of one row never overlap in
 * time. A title is held from its event's anchor on: what lies before, as half of a wide bound does, takes no room. The
 * longest events are asked first, of those about as long the most significant, and each gets the highest row that is
 * free as long as it lasts, or none. Which row that is depends on the chronicle alone; {@link HeldTitles} depart from
 * it where boxes are in the way. Immutable.
 */
final class HeldRows {
    static final double ROW_PX = CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP;
    /** More titles above each other than these say nothing at a glance. */
    static final int MOST_ROWS = 10;
    /** So many of the longest events are asked; among these, rows fill up wherever many events last. */
    private static final int MOST_EVENTS = 4096;

    /** Those of numbers that begin with the same power of two. */
    private static final int LENGTH_CLASSES = Double.MAX_EXPONENT - Double.MIN_EXPONENT + 3;

    private final ChronicleIndex index;
    /** The events of each row by their anchors. */
    private final List<NavigableMap<TimePoint, Integer>> rows = new ArrayList<>();
    /** How long the longest event of each row lasts from its anchor on. */
    private final double[] longestSeconds = new double[MOST_ROWS];
    /** All that were asked, the most significant first. */
    private final int[] events;
    /** From which second to which they last, and for how long: side by side, for all are looked through. */
    private final long[] fromSecond;

    private final long[] toSecond;
    private final double[] lengths;

    private final Map<Integer, Integer> rowOf = new HashMap<>();

    HeldRows(ChronicleIndex index, EventSet shown) {
        this.index = index;
        List<Integer> longest = longest(shown);
        for (int event : longest) {
            int row = freeRow(event);
            if (row == rows.size() && row < MOST_ROWS) {
                rows.add(new TreeMap<>());
            }
            if (row < rows.size()) {
                rows.get(row).put(index.anchor(event), event);
                longestSeconds[row] = Math.max(longestSeconds[row], length(event));
                rowOf.put(event, row);
            }
        }
        events = longest.stream()
                .sorted(Comparator.comparingDouble((Integer event) -> -index.significance(event))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        fromSecond = IntStream.of(events)
                .mapToLong(event -> index.anchor(event).second())
                .toArray();
        toSecond = IntStream.of(events)
                .mapToLong(event -> index.end(event).second())
                .toArray();
        lengths = IntStream.of(events).mapToDouble(this::length).toArray();
    }

    /** How high over the lowest row of boxes a row stands, if the highest ends so high. */
    static double base(double topPx, int row) {
        return topPx - row * ROW_PX - CardStyle.LABEL_HEIGHT;
    }

    /**
     * The most significant of the longest events, whether they have rows or not, that last some time between two
     * points.
     *
     * @param end what begins there or later does not count
     * @param start what ends there or earlier does not count
     * @param leastSeconds nor does what is shorter
     * @param most at most so many
     */
    int[] lasting(TimePoint start, TimePoint end, double leastSeconds, int most) {
        int[] lasting = new int[most];
        int count = 0;
        for (int i = 0; i < events.length && count < most; i++) {
            boolean isNear = fromSecond[i] <= end.second() && toSecond[i] >= start.second();
            if (isNear && lengths[i] >= leastSeconds && lasts(events[i], start, end)) {
                lasting[count++] = events[i];
            }
        }
        return Arrays.copyOf(lasting, count);
    }

    private boolean lasts(int event, TimePoint start, TimePoint end) {
        return index.anchor(event).isBefore(end) && index.end(event).isAfter(start);
    }

    /** An event's row, counted from the highest down; −1 if it has none. */
    int rowOf(int event) {
        return rowOf.getOrDefault(event, -1);
    }

    private List<Integer> longest(EventSet shown) {
        int[] lasting = lasting(shown);
        double[] lengths = Arrays.stream(lasting).mapToDouble(this::length).toArray();
        double least = leastOfLongest(lengths);
        List<Integer> longest = new ArrayList<>();
        for (int i = 0; i < lasting.length; i++) {
            if (lengths[i] > 0 && lengths[i] >= least && isEndKnown(lasting[i])) {
                longest.add(i);
            }
        }
        return longest.stream()
                .sorted(Comparator.comparingInt((Integer i) -> -Math.getExponent(lengths[i]))
                        .thenComparingDouble(i -> -index.significance(lasting[i]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_EVENTS)
                .map(i -> lasting[i])
                .toList();
    }

    private boolean isEndKnown(int event) {
        return !index.end(event).equals(TimePoint.MAX)
                || index.event(event).when().extent().latest() != Bound.Missing.UNKNOWN;
    }

    /** The shown events that last, by their positions. */
    private int[] lasting(EventSet shown) {
        int[] lasting = new int[Math.min(shown.size(), index.placedCount())];
        int count = 0;
        for (int event = shown.next(0); event >= 0 && event < index.placedCount(); event = shown.next(event + 1)) {
            if (index.isLasting(event)) {
                lasting[count++] = event;
            }
        }
        return Arrays.copyOf(lasting, count);
    }

    /** How long the last of the longest lasts; sorts only those that last about as long, for there may be a million. */
    private static double leastOfLongest(double[] lengths) {
        if (lengths.length <= MOST_EVENTS) {
            return 0;
        }
        int[] ofClass = new int[LENGTH_CLASSES];
        for (double length : lengths) {
            ofClass[lengthClass(length)]++;
        }
        int longer = 0;
        int last = LENGTH_CLASSES - 1;
        while (longer + ofClass[last] < MOST_EVENTS) {
            longer += ofClass[last--];
        }
        int lastClass = last;
        double[] aboutAsLong = Arrays.stream(lengths)
                .filter(length -> lengthClass(length) == lastClass)
                .sorted()
                .toArray();
        return aboutAsLong[aboutAsLong.length - (MOST_EVENTS - longer)];
    }

    private static int lengthClass(double seconds) {
        return Math.getExponent(Math.max(0, seconds)) - Double.MIN_EXPONENT + 1;
    }

    /** How long an event lasts from its anchor on, in seconds. */
    private double length(int event) {
        return index.anchor(event).secondsTo(index.end(event));
    }

    private int freeRow(int event) {
        int row = 0;
        while (row < rows.size() && !isFree(rows.get(row), event)) {
            row++;
        }
        return row;
    }

    private boolean isFree(NavigableMap<TimePoint, Integer> row, int event) {
        Map.Entry<TimePoint, Integer> before = row.lowerEntry(index.end(event));
        return before == null || !index.end(before.getValue()).isAfter(index.anchor(event));
    }

    /** Number of rows, from the highest down, that it takes for the events that last so long or longer. */
    int rowsOf(double seconds) {
        int row = rows.size();
        while (row > 0 && longestSeconds[row - 1] < seconds) {
            row--;
        }
        return row;
    }

    /** The events of the upper rows that last at a point, from the highest row down; −1 for a row without one. */
    int[] at(TimePoint point, int most) {
        int[] events = new int[Math.min(most, rows.size())];
        for (int row = 0; row < events.length; row++) {
            Map.Entry<TimePoint, Integer> begun = rows.get(row).floorEntry(point);
            boolean lasts = begun != null && index.end(begun.getValue()).isAfter(point);
            events[row] = begun != null && lasts ? begun.getValue() : -1;
        }
        return events;
    }
}
