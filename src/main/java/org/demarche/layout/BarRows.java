package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/**
 * Rows for the bars of events that last, in which those of one row never overlap in time. The longest events are asked
 * first, of those about as long the earliest, and each gets the lowest row that is free as long as it lasts, or none.
 * That needs hardly more rows than events ever last at a time, and which row an event has depends on the events alone:
 * neither panning nor zooming changes it. Where not all events find rows, only a few rows are filled. Immutable.
 */
final class BarRows {
    static final int NONE = -1;
    /** More rows than these have no room in any picture. */
    static final int MOST_ROWS = 48;
    /** So many rows where some events have none. */
    static final int SOME_ROWS = 9;

    /** Lengths of one class begin with the same power of two. */
    private static final int CLASSES = Double.MAX_EXPONENT - Double.MIN_EXPONENT + 3;

    private final ChronicleIndex index;
    /** The events that last, by their positions. */
    private final int[] lasting;

    private final byte[] rowOf;
    private final List<Row> rows = new ArrayList<>();
    private final boolean isComplete;

    BarRows(ChronicleIndex index, EventSet shown) {
        this(index, shown.stream());
    }

    /** @param shown by their positions */
    BarRows(ChronicleIndex index, IntStream shown) {
        this.index = index;
        lasting = shown.filter(event -> event < index.placedCount() && hasLength(index, event))
                .toArray();
        rowOf = new byte[lasting.length];
        Arrays.fill(rowOf, (byte) NONE);
        List<int[]> longestFirst = longestFirst();
        isComplete = longestFirst.stream().allMatch(some -> place(some, MOST_ROWS, false));
        if (!isComplete) {
            rows.clear();
            Arrays.fill(rowOf, (byte) NONE);
            longestFirst.forEach(some -> place(some, SOME_ROWS, true));
        }
    }

    /** The events by the classes of their lengths, as their places among those that last. */
    private List<int[]> longestFirst() {
        int[] classes = new int[lasting.length];
        int[] counts = new int[CLASSES];
        for (int i = 0; i < lasting.length; i++) {
            classes[i] = lengthClass(lasting[i]) - Double.MIN_EXPONENT + 1;
            counts[classes[i]]++;
        }
        int[][] byClass = new int[CLASSES][];
        Arrays.setAll(byClass, length -> new int[counts[length]]);
        for (int i = lasting.length - 1; i >= 0; i--) {
            byClass[classes[i]][--counts[classes[i]]] = i;
        }
        return Arrays.stream(byClass).filter(some -> some.length > 0).toList().reversed();
    }

    /** Looks for rows for events of one class; false as soon as one has none, unless all are to be tried. */
    private boolean place(int[] places, int most, boolean all) {
        for (int i : places) {
            if (!place(i, most) && !all) {
                return false;
            }
        }
        int length = lengthClass(lasting[places[0]]);
        rows.forEach(row -> row.endClass(length));
        return true;
    }

    /** Whether a bar has a beginning and an end, be it that it is open; where a bound is unknown, there is no bar. */
    static boolean hasLength(ChronicleIndex index, int event) {
        if (!index.isLasting(event) || index.isOverBy(event, event)) {
            return false;
        }
        boolean maybeUnknown =
                index.start(event).equals(TimePoint.MIN) || index.end(event).equals(TimePoint.MAX);
        if (!maybeUnknown) {
            return true;
        }
        Extent extent = index.event(event).when().extent();
        return extent.earliest() != Bound.Missing.UNKNOWN && extent.latest() != Bound.Missing.UNKNOWN;
    }

    private int lengthClass(int event) {
        return Math.getExponent(seconds(event));
    }

    /** How long an event lasts. */
    double seconds(int event) {
        return index.start(event).secondsTo(index.end(event));
    }

    private boolean place(int i, int most) {
        int event = lasting[i];
        int number = 0;
        while (number < rows.size() && !rows.get(number).isFree(event)) {
            number++;
        }
        if (number == most) {
            return false;
        }
        if (number == rows.size()) {
            rows.add(new Row());
        }
        rows.get(number).place(event);
        rowOf[i] = (byte) number;
        return true;
    }

    /** The row of a placed event, counted from the axis upwards; {@link #NONE} if it does not last or found none. */
    int rowOf(int event) {
        int at = Arrays.binarySearch(lasting, event);
        return at < 0 ? NONE : rowOf[at];
    }

    /** Number of rows. */
    int count() {
        return rows.size();
    }

    /** Number of the rows in which an event lasts at least so long, the longest of all being in the lowest. */
    int rowsOf(double leastSeconds) {
        int length = Math.getExponent(leastSeconds);
        return (int) rows.stream()
                .filter(row -> row.byLength.tailMap(length, true).values().stream()
                        .flatMapToInt(Arrays::stream)
                        .anyMatch(event -> seconds(event) >= leastSeconds))
                .count();
    }

    /** Whether all events that last have rows. */
    boolean isComplete() {
        return isComplete;
    }

    /** The events that last but have none of the lowest rows, by their positions. */
    IntStream withoutRowBelow(int most) {
        return IntStream.range(0, lasting.length)
                .filter(i -> rowOf[i] == NONE || rowOf[i] >= most)
                .map(i -> lasting[i]);
    }

    /**
     * Names the events of the lowest rows that meet a stretch of time and last at least so long. Costs what it names,
     * and the logarithm of what there is.
     */
    void forEach(TimePoint from, TimePoint to, double leastSeconds, int most, IntConsumer sink) {
        int leastClass = Math.getExponent(leastSeconds);
        for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
            row.byLength.tailMap(leastClass, true).forEach((length, events) -> {
                for (int i = firstAfter(events, from); i < events.length; i++) {
                    if (index.start(events[i]).isAfter(to)) {
                        break;
                    }
                    if (length > leastClass || seconds(events[i]) >= leastSeconds) {
                        sink.accept(events[i]);
                    }
                }
            });
        }
    }

    private int firstAfter(int[] events, TimePoint point) {
        int low = 0;
        int high = events.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.end(events[middle]).isBefore(point)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Fills up class by class; the events of one class come in the order of their beginnings. */
    private final class Row {
        /** By the classes of their lengths, in the order of their beginnings. */
        private final NavigableMap<Integer, int[]> byLength = new TreeMap<>();

        private int[] placed = new int[16];
        private int count;
        private int[] longer = {};
        private int next;
        /** It has no room for what begins before this second: most events are turned away by it. */
        private long takenUntil = Long.MIN_VALUE;

        boolean isFree(int event) {
            if (index.startSecond(event) < takenUntil) {
                return false;
            }
            if (count > 0 && !index.isOverBy(placed[count - 1], event)) {
                takenUntil = index.endSecond(placed[count - 1]);
                return false;
            }
            while (next < longer.length && index.isOverBy(longer[next], event)) {
                next++;
            }
            if (next == longer.length || index.isOverBy(event, longer[next])) {
                return true;
            }
            // Positions are in the order of beginnings.
            if (longer[next] < event) {
                takenUntil = index.endSecond(longer[next]);
            }
            return false;
        }

        void place(int event) {
            if (count == placed.length) {
                placed = Arrays.copyOf(placed, 2 * count);
            }
            placed[count++] = event;
        }

        void endClass(int length) {
            next = 0;
            takenUntil = Long.MIN_VALUE;
            if (count > 0) {
                int[] events = Arrays.copyOf(placed, count);
                count = 0;
                byLength.put(length, events);
                longer = IntStream.concat(Arrays.stream(longer), Arrays.stream(events))
                        .sorted()
                        .toArray();
            }
        }
    }
}
