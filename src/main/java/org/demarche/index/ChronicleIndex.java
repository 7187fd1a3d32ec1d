package org.demarche.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/**
 * A chronicle's events in the order of the timeline. An event's <em>position</em> is its place in that order: first the
 * placed ones by the beginning of their extent (open beginnings first), then by its end, then as in the file; the
 * undated ones follow, as in the file. Immutable.
 */
public final class ChronicleIndex {
    private final Chronicle chronicle;
    private final Directory directory;
    private final List<Event> events;
    private final int placedCount;
    private final TimePoints anchors;
    private final TimePoints starts;
    private final TimePoints ends;
    /** The latest end of an event and all before it: with it, a search finds the first event that reaches a point. */
    private final TimePoints endsSoFar;

    private final int[] byAnchor;

    private final double[] scores;
    private final double[] significances;
    private final Map<String, Integer> positions;
    private final TimePoint first;
    private final TimePoint last;

    private ChronicleIndex(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.directory = Directory.of(chronicle);
        List<Placed> placed = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        for (Event event : chronicle.events()) {
            Extent extent = event.when().extent();
            if (extent.isPlaced()) {
                placed.add(Placed.of(event, extent));
            } else {
                undated.add(event);
            }
        }
        placed.sort(Comparator.comparing(Placed::start).thenComparing(Placed::end));
        placedCount = placed.size();
        List<Event> ordered = new ArrayList<>(chronicle.events().size());
        anchors = new TimePoints(placedCount);
        starts = new TimePoints(placedCount);
        ends = new TimePoints(placedCount);
        endsSoFar = new TimePoints(placedCount);
        TimePoint endSoFar = TimePoint.MIN;
        TimePoint from = TimePoint.MAX;
        TimePoint to = TimePoint.MIN;
        for (int i = 0; i < placedCount; i++) {
            Placed one = placed.get(i);
            ordered.add(one.event());
            anchors.set(i, one.anchor());
            starts.set(i, one.start());
            ends.set(i, one.end());
            endSoFar = max(endSoFar, one.end());
            endsSoFar.set(i, endSoFar);
            from = min(from, one.start().equals(TimePoint.MIN) ? one.anchor() : one.start());
            to = max(to, one.end().equals(TimePoint.MAX) ? one.anchor() : one.end());
        }
        ordered.addAll(undated);
        events = List.copyOf(ordered);
        first = from;
        last = to;
        byAnchor = IntStream.range(0, placedCount)
                .boxed()
                .sorted(anchors::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        scores = new double[events.size()];
        significances = new double[events.size()];
        positions = HashMap.newHashMap(events.size());
        for (int i = 0; i < scores.length; i++) {
            Event event = events.get(i);
            scores[i] = chronicle.scoreOf(event).orElse(Double.NaN);
            significances[i] = Significance.of(event);
            positions.putIfAbsent(event.id(), i);
        }
    }

    public static ChronicleIndex of(Chronicle chronicle) {
        return new ChronicleIndex(chronicle);
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Directory directory() {
        return directory;
    }

    /** All events in the order of the timeline, the undated ones last. */
    public List<Event> events() {
        return events;
    }

    public Event event(int position) {
        return events.get(position);
    }

    /** Number of events, undated ones included. */
    public int size() {
        return events.size();
    }

    /** Number of events with a place on the timeline: the positions below it. */
    public int placedCount() {
        return placedCount;
    }

    /** The position of the event with that id; of several, the first. */
    public OptionalInt positionOf(String id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Where a placed event's mark stands. */
    public TimePoint anchor(int position) {
        return anchors.get(position);
    }

    boolean isAnchoredBefore(int position, TimePoint point) {
        return anchors.isBefore(position, point);
    }

    boolean endsBefore(int position, TimePoint point) {
        return ends.isBefore(position, point);
    }

    int compareEnds(int a, int b) {
        return ends.compare(a, b);
    }

    int compareStarts(int a, int b) {
        return starts.compare(a, b);
    }

    /** The placed positions in the order of their anchors; not to be changed. */
    int[] byAnchor() {
        return byAnchor;
    }

    /** The beginning of a placed event's extent, {@link TimePoint#MIN} if open or unknown. */
    public TimePoint start(int position) {
        return starts.get(position);
    }

    /** The end of a placed event's extent, {@link TimePoint#MAX} if open or unknown. */
    public TimePoint end(int position) {
        return ends.get(position);
    }

    /** −10 to +10, NaN for an event without a score. */
    public double score(int position) {
        return scores[position];
    }

    /** 0 to 1: who gets a card when there is no room for all. */
    public double significance(int position) {
        return significances[position];
    }

    /** The placed events whose extent meets the stretch, in order. */
    public IntStream within(TimePoint from, TimePoint to) {
        int begin = firstWhere(i -> !endsSoFar.isBefore(i, from));
        int end = firstWhere(i -> to.isBefore(starts.get(i)));
        return IntStream.range(begin, end).filter(i -> !ends.isBefore(i, from));
    }

    /** The first placed position for which a test holds that, once it holds, holds for all later ones. */
    private int firstWhere(IntPredicate test) {
        int low = 0;
        int high = placedCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The earliest point that any placed event names; {@link TimePoint#MAX} if there is none. */
    public TimePoint first() {
        return first;
    }

    /** The latest point that any placed event names; {@link TimePoint#MIN} if there is none. */
    public TimePoint last() {
        return last;
    }

    private static TimePoint min(TimePoint a, TimePoint b) {
        return a.isBefore(b) ? a : b;
    }

    private static TimePoint max(TimePoint a, TimePoint b) {
        return a.isAfter(b) ? a : b;
    }

    private record Placed(Event event, TimePoint anchor, TimePoint start, TimePoint end) {
        static Placed of(Event event, Extent extent) {
            TimePoint anchor = extent.anchor().orElseThrow();
            return new Placed(
                    event, anchor, point(extent.earliest(), TimePoint.MIN), point(extent.latest(), TimePoint.MAX));
        }

        private static TimePoint point(Bound bound, TimePoint otherwise) {
            return bound.point().orElse(otherwise);
        }
    }
}
