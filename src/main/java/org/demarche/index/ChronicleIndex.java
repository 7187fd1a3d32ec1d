package org.demarche.index;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.AxisZone;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A chronicle's events in the order of the timeline. An event's <em>position</em> is its place in that order: first the
 * placed ones by the beginning of their extent (open beginnings first), then by its end, then as in the file; the
 * undated ones, and those of an unknown year, follow, as in the file. Immutable.
 */
public final class ChronicleIndex {
    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());

    private static final int SLICES = 96;

    private final Chronicle chronicle;
    private final AxisZone zone;
    private final Directory directory;
    private final List<Event> events;
    private final int placedCount;
    private final TimePoints anchors;
    private final TimePoints starts;
    private final TimePoints ends;
    /** The latest end of an event and all before it: with it, a search finds the first event that reaches a point. */
    private final TimePoints endsSoFar;

    private final int[] byAnchor;
    private final BitSet lasting;
    private final boolean namesZones;

    private final byte[] families;
    private final double[] scores;
    /** Ranks by anchor; −1 if no event is scored. */
    private final int firstScored;

    private final int lastScored;
    private final double eventfulSeconds;
    private final double[] significances;
    private final int[] lots;
    private @Nullable IdTable ids;
    private final TimePoint first;
    private final TimePoint last;

    private ChronicleIndex(Chronicle chronicle, AxisZone zone) {
        this.chronicle = chronicle;
        this.zone = zone;
        this.directory = Directory.of(chronicle);
        Unsorted unsorted = new Unsorted(chronicle, zone);
        int[] order = unsorted.order();
        placedCount = unsorted.placedCount();
        anchors = unsorted.anchors().inOrder(order);
        starts = unsorted.starts().inOrder(order);
        ends = unsorted.ends().inOrder(order);
        endsSoFar = ends.latestSoFar();
        TimePoint from = TimePoint.MAX;
        TimePoint to = TimePoint.MIN;
        for (int i = 0; i < placedCount; i++) {
            TimePoints froms = starts.isAt(i, TimePoint.MIN) ? anchors : starts;
            TimePoints tos = ends.isAt(i, TimePoint.MAX) ? anchors : ends;
            from = froms.isBefore(i, from) ? froms.get(i) : from;
            to = tos.isAfter(i, to) ? tos.get(i) : to;
        }
        lasting = unsorted.lasting(order);
        namesZones = unsorted.namesZones();
        int[] fileOrder = unsorted.fileOrder(order);
        events = unsorted.events(fileOrder);
        first = from;
        last = to;
        byAnchor = IntSort.sorted(placedCount, anchors::compare);
        Weights weights = unsorted.weights().inOrder(fileOrder);
        families = weights.families;
        scores = weights.scores;
        significances = weights.significances;
        lots = weights.lots;
        firstScored = scored(0, 1);
        lastScored = scored(placedCount - 1, -1);
        eventfulSeconds = eventful(Math.min(placedCount, SLICES));
    }

    /** The events where their dates are written. */
    public static ChronicleIndex of(Chronicle chronicle) {
        return of(chronicle, AxisZone.AS_WRITTEN);
    }

    /** The events as they lie on an axis that shows the clocks of a zone. */
    public static ChronicleIndex of(Chronicle chronicle, AxisZone zone) {
        return new ChronicleIndex(chronicle, zone);
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** Whether a placed event has a clock time in a zone of its own. */
    public boolean namesZones() {
        return namesZones;
    }

    /** The zone that dates without one are in. */
    public AxisZone zone() {
        return zone;
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
        return ids().find(id);
    }

    /** Made when first asked for: a picture needs no ids. */
    private synchronized IdTable ids() {
        IdTable known = ids;
        if (known == null) {
            known = new IdTable(events);
            ids = known;
        }
        return known;
    }

    /** Where a placed event's mark stands. */
    public TimePoint anchor(int position) {
        return anchors.get(position);
    }

    /** Where the last mark of all stands; {@link TimePoint#MIN} if there is none. */
    public TimePoint lastAnchor() {
        return placedCount == 0 ? TimePoint.MIN : anchors.get(byAnchor[placedCount - 1]);
    }

    /** Seconds from one placed event's anchor to another's. */
    public double secondsBetween(int position, int later) {
        return anchors.secondsBetween(position, later);
    }

    boolean isAnchoredBefore(int position, TimePoint point) {
        return anchors.isBefore(position, point);
    }

    /** The second in which a placed event's extent begins, that of {@link TimePoint#MIN} if open or unknown. */
    public long startSecond(int position) {
        return starts.second(position);
    }

    /** The second in which a placed event's extent ends, that of {@link TimePoint#MAX} if open or unknown. */
    public long endSecond(int position) {
        return ends.second(position);
    }

    boolean endsBefore(int position, TimePoint point) {
        return ends.isBefore(position, point);
    }

    boolean startsAfter(int position, TimePoint point) {
        return starts.isAfter(position, point);
    }

    /** Which of two placed events stands before the other: as a {@code Comparator} does, by anchors, then positions. */
    public int compareOnAxis(int a, int b) {
        int byAnchor = compareAnchors(a, b);
        return byAnchor != 0 ? byAnchor : Integer.compare(a, b);
    }

    int compareAnchors(int a, int b) {
        return anchors.compare(a, b);
    }

    int compareEnds(int a, int b) {
        return ends.compare(a, b);
    }

    int compareStarts(int a, int b) {
        return starts.compare(a, b);
    }

    /** The family of an event's main type, as its place among {@link EventType.Family#values()}. */
    public int family(int position) {
        return families[position];
    }

    /** Names the shown, placed events in the order of their anchors. */
    public void forEachByAnchor(EventSet shown, IntConsumer sink) {
        for (int position : byAnchor) {
            if (shown.contains(position)) {
                sink.accept(position);
            }
        }
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

    /** Whether a placed event's extent is over when another's begins, or just then. */
    public boolean isOverBy(int position, int later) {
        return !ends.isAfter(position, starts, later);
    }

    /** Whether a placed event is drawn as a bar or band and not as a point. */
    public boolean isLasting(int position) {
        return lasting.get(position);
    }

    /** −10 to +10, NaN for an event without a score. */
    public double score(int position) {
        return scores[position];
    }

    /** 0 to 1: who gets a card when there is no room for all. */
    public double significance(int position) {
        return significances[position];
    }

    private int scored(int from, int step) {
        int rank = from;
        while (rank >= 0 && rank < placedCount && Double.isNaN(scores[byAnchor[rank]])) {
            rank += step;
        }
        return rank < placedCount ? rank : -1;
    }

    /** Seconds from the first mark that says something of relations to the last; 0 if there is none. */
    public double scoredSeconds() {
        return hasScores() ? anchors.secondsBetween(byAnchor[firstScored], byAnchor[lastScored]) : 0;
    }

    /**
     * As {@link #scoredSeconds}, but without what lies empty: cut into as many equal slices as there are placed events,
     * at most {@value #SLICES}, those that neither hold an event nor lie beside one that does.
     */
    public double eventfulSeconds() {
        return eventfulSeconds;
    }

    private double eventful(int slices) {
        double span = scoredSeconds();
        if (span == 0) {
            return 0;
        }
        TimePoint start = anchors.get(byAnchor[firstScored]);
        BitSet eventful = new BitSet(slices + 2);
        int from = firstScored;
        for (int slice = 0; slice < slices; slice++) {
            TimePoint end = start.plusSeconds(span * (slice + 1) / slices);
            int to = slice == slices - 1 ? lastScored + 1 : firstWhere(rank -> !isAnchoredBefore(byAnchor[rank], end));
            if (to > from) {
                eventful.set(slice, slice + 3);
            }
            from = to;
        }
        return span * eventful.get(1, slices + 1).cardinality() / slices;
    }

    /** Whether any placed event says something of relations. */
    public boolean hasScores() {
        return firstScored >= 0;
    }

    /**
     * Which of two events that matter as much comes first: that with the smaller number. As if drawn by lot, but of an
     * event always the same.
     */
    public int lot(int position) {
        return lots[position];
    }

    /** The placed events whose extent meets the stretch, in order. */
    public IntStream within(TimePoint from, TimePoint to) {
        int begin = firstWhere(i -> !endsSoFar.isBefore(i, from));
        int end = firstWhere(i -> to.isBefore(starts.get(i)));
        return IntStream.range(begin, end).filter(i -> !ends.isBefore(i, from));
    }

    /** The first placed position, or rank by anchor, for which a test holds that then holds for all later ones. */
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

    /** Where events lie, in the order of the file: each extent is worked out once. */
    private static final class Unsorted {
        /** So many events are located one after the other. */
        private static final int STRETCH = 1 << 10;

        private static final int UNPLACED = 0;
        private static final int POINT = 1;
        private static final int LASTING = 2;

        private final List<Event> all;
        private final AxisZone zone;
        private final int[] placed;
        private final int placedCount;
        private final TimePoints anchors;
        private final TimePoints starts;
        private final TimePoints ends;
        private final BitSet lasting = new BitSet();
        /** Set on any of several threads, and never unset. */
        private volatile boolean namesZones;

        private final Weights weights;

        Unsorted(Chronicle chronicle, AxisZone zone) {
            this.all = chronicle.events();
            this.zone = zone;
            placed = new int[all.size()];
            anchors = new TimePoints(all.size());
            starts = new TimePoints(all.size());
            ends = new TimePoints(all.size());
            byte[] kinds = new byte[all.size()];
            weights = new Weights(all.size());
            IntStream.range(0, Math.ceilDiv(kinds.length, STRETCH)).parallel().forEach(stretch -> {
                int from = stretch * STRETCH;
                locate(from, Math.min(from + STRETCH, kinds.length), kinds, chronicle);
            });
            int count = 0;
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] != UNPLACED) {
                    placed[count] = i;
                    anchors.move(i, count);
                    starts.move(i, count);
                    ends.move(i, count);
                    lasting.set(count, kinds[i] == LASTING);
                    count++;
                }
            }
            placedCount = count;
        }

        /** All that is asked of some events at once, in the order of the file: so it is near in memory. */
        private void locate(int from, int to, byte[] kinds, Chronicle chronicle) {
            for (int i = from; i < to; i++) {
                Event event = all.get(i);
                // Files are mostly in the order of time: many events are of the same day as the one before.
                if (i > from && event.when().equals(all.get(i - 1).when())) {
                    kinds[i] = kinds[i - 1];
                    anchors.move(i - 1, i);
                    starts.move(i - 1, i);
                    ends.move(i - 1, i);
                } else {
                    kinds[i] = (byte) locate(i);
                }
                weights.weigh(i, event, chronicle);
            }
        }

        /** Works out where one event lies, each independently of the others. */
        private int locate(int i) {
            When when = all.get(i).when();
            Extent extent = zone.extent(when);
            TimePoint anchor = extent.anchor().orElse(null);
            if (anchor == null || !when.hasYear()) {
                return UNPLACED;
            }
            if (!namesZones && AxisZone.namesZone(when)) {
                namesZones = true;
            }
            anchors.set(i, anchor);
            starts.set(i, extent.earliest() instanceof Bound.At(TimePoint start) ? start : TimePoint.MIN);
            ends.set(i, extent.latest() instanceof Bound.At(TimePoint end) ? end : TimePoint.MAX);
            return extent.kind() == Extent.Kind.POINT ? POINT : LASTING;
        }

        int placedCount() {
            return placedCount;
        }

        boolean namesZones() {
            return namesZones;
        }

        Weights weights() {
            return weights;
        }

        TimePoints anchors() {
            return anchors;
        }

        TimePoints starts() {
            return starts;
        }

        TimePoints ends() {
            return ends;
        }

        /** The numbers of the placed events by start, then by end, then as in the file. */
        int[] order() {
            return IntSort.sorted(placedCount, (a, b) -> {
                int byStart = starts.compare(a, b);
                return byStart != 0 ? byStart : ends.compare(a, b);
            });
        }

        /** Which of the placed events, in that order, are more than a point of time. */
        BitSet lasting(int[] order) {
            BitSet ordered = new BitSet(order.length);
            for (int i = 0; i < order.length; i++) {
                ordered.set(i, lasting.get(order[i]));
            }
            return ordered;
        }

        /** Of the placed events in that order, then of the others: which of the file's events they are. */
        int[] fileOrder(int[] order) {
            int[] fileOrder = new int[all.size()];
            for (int i = 0; i < order.length; i++) {
                fileOrder[i] = placed[order[i]];
            }
            int next = order.length;
            int nextPlaced = 0;
            for (int i = 0; i < fileOrder.length; i++) {
                if (nextPlaced < placedCount && placed[nextPlaced] == i) {
                    nextPlaced++;
                } else {
                    fileOrder[next++] = i;
                }
            }
            return fileOrder;
        }

        List<Event> events(int[] fileOrder) {
            Event[] ordered = new Event[fileOrder.length];
            for (int i = 0; i < ordered.length; i++) {
                ordered[i] = all.get(fileOrder[i]);
            }
            return List.of(ordered);
        }
    }

    /** What each event counts for; see the accessors of the index. */
    private static final class Weights {
        private final byte[] families;
        private final double[] scores;
        private final double[] significances;
        private final int[] lots;

        Weights(int count) {
            families = new byte[count];
            scores = new double[count];
            significances = new double[count];
            lots = new int[count];
        }

        void weigh(int i, Event event, Chronicle chronicle) {
            families[i] = (byte) FAMILIES.indexOf(event.mainType().family());
            scores[i] = chronicle.scoreOf(event).orElse(Double.NaN);
            significances[i] = Significance.of(event);
            lots[i] = Significance.lot(event);
        }

        Weights inOrder(int[] order) {
            Weights ordered = new Weights(order.length);
            IntStream.range(0, order.length).parallel().forEach(i -> {
                int from = order[i];
                ordered.families[i] = families[from];
                ordered.scores[i] = scores[from];
                ordered.significances[i] = significances[from];
                ordered.lots[i] = lots[from];
            });
            return ordered;
        }
    }
}
