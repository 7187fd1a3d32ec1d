package org.demarche.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;

/**
 * The shown, placed events of a chronicle in the order of their anchors, which is where marks stand and cards hang. An
 * event's <em>rank</em> is its place in this order. Answers in logarithmic time how many events of a family a stretch
 * holds and which of them matter most, so that a picture costs what it shows and not what the chronicle holds.
 * Immutable.
 */
public final class AnchorOrder {
    private final ChronicleIndex index;
    private final int[] events;
    /** For each family, how many of its events have a lower rank; one more entry than there are events. */
    private final Map<EventType.Family, int[]> before = new EnumMap<>(EventType.Family.class);

    private final Tournament bySignificance;
    private final Tournament byEnd;
    private final Tournament byStart;

    private AnchorOrder(ChronicleIndex index, int[] events) {
        this.index = index;
        this.events = events;
        for (EventType.Family family : EventType.Family.values()) {
            before.put(family, new int[events.length + 1]);
        }
        for (int rank = 0; rank < events.length; rank++) {
            EventType.Family family = index.event(events[rank]).mainType().family();
            for (Map.Entry<EventType.Family, int[]> counts : before.entrySet()) {
                int own = counts.getKey() == family ? 1 : 0;
                counts.getValue()[rank + 1] = counts.getValue()[rank] + own;
            }
        }
        bySignificance = new Tournament(events.length, this::compareSignificance);
        byEnd = new Tournament(events.length, (a, b) -> index.compareEnds(events[b], events[a]));
        byStart = new Tournament(events.length, (a, b) -> index.compareStarts(events[a], events[b]));
    }

    /** The order of those events of a chronicle that are shown and placed. */
    public static AnchorOrder of(ChronicleIndex index, EventSet shown) {
        return new AnchorOrder(
                index, Arrays.stream(index.byAnchor()).filter(shown::contains).toArray());
    }

    /** Number of events. */
    public int size() {
        return events.length;
    }

    /** The position of the event with that rank. */
    public int event(int rank) {
        return events[rank];
    }

    /** The first rank whose anchor lies at or after a point; {@link #size()} if there is none. */
    public int firstAtOrAfter(TimePoint point) {
        int low = 0;
        int high = events.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.isAnchoredBefore(events[middle], point)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many events of a family have a rank from {@code from} up to but not including {@code to}. */
    public int count(EventType.Family family, int from, int to) {
        int[] counts = before.getOrDefault(family, new int[events.length + 1]);
        return counts[to] - counts[from];
    }

    /**
     * The positions of the most significant events with ranks from {@code from} up to but not including {@code to}, the
     * most significant first, the earlier of equals first; at most {@code limit}.
     */
    public int[] mostSignificant(int from, int to, int limit) {
        return positions(bySignificance.best(from, to, limit, rank -> true));
    }

    /**
     * The positions of events with ranks below {@code before} that reach a point or go beyond it, the latest end first;
     * at most {@code limit}.
     */
    public int[] reachingForward(int before, TimePoint point, int limit) {
        return positions(byEnd.best(0, before, limit, rank -> !index.endsBefore(events[rank], point)));
    }

    /**
     * The positions of events with ranks of at least {@code from} that begin at a point or before it, the earliest
     * start first; at most {@code limit}.
     */
    public int[] reachingBack(int from, TimePoint point, int limit) {
        return positions(byStart.best(from, events.length, limit, rank -> !point.isBefore(index.start(events[rank]))));
    }

    private int[] positions(int[] ranks) {
        return Arrays.stream(ranks).map(rank -> events[rank]).toArray();
    }

    private int compareSignificance(int a, int b) {
        int byValue = Double.compare(index.significance(events[b]), index.significance(events[a]));
        return byValue != 0 ? byValue : Integer.compare(a, b);
    }
}
