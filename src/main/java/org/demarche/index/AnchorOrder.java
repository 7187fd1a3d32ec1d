package org.demarche.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Events of a chronicle in the order of their anchors, which is where marks stand and cards hang. An event's
 * <em>rank</em> is its place in this order. Answers in logarithmic time how many events of a family a stretch holds and
 * which of them matter most, so that a picture costs what it shows and not what the chronicle holds. Never changes;
 * safe for several threads.
 */
public final class AnchorOrder {
    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());
    /** Families are counted up to every so-many-th rank; what lies between is counted when asked for. */
    private static final int BLOCK = 32;

    private final ChronicleIndex index;
    private final int[] events;
    private final AnchorSearch search;
    /** The lower, the more an event matters: what it counts, then its lot. */
    private final long[] significances;
    /** How many events of each family have a rank below each block's first. */
    private final int[] familiesBefore;

    private final Tournament bySignificance;
    /** Built when first asked for: whoever only wants to know what matters most needs neither. */
    private volatile @Nullable Tournament byEnd;

    private volatile @Nullable Tournament byStart;

    private AnchorOrder(ChronicleIndex index, int[] events) {
        this.index = index;
        this.events = events;
        search = new AnchorSearch(index, events);
        significances = new long[events.length];
        familiesBefore = new int[(events.length / BLOCK + 1) * FAMILIES.size()];
        int[] counts = new int[FAMILIES.size()];
        for (int rank = 0; rank < events.length; rank++) {
            if (rank % BLOCK == 0) {
                System.arraycopy(counts, 0, familiesBefore, rank / BLOCK * counts.length, counts.length);
            }
            counts[index.family(events[rank])]++;
            significances[rank] = significance(events[rank]);
        }
        if (events.length % BLOCK == 0) {
            System.arraycopy(counts, 0, familiesBefore, events.length / BLOCK * counts.length, counts.length);
        }
        bySignificance = new Tournament(events.length, new Tournament.Order() {
            @Override
            public long key(int rank) {
                return significances[rank];
            }

            @Override
            public int compareEqual(int a, int b) {
                return Integer.compare(a, b);
            }
        });
    }

    /** Not the earlier first: where no event matters more than another, all cards would crowd at the left. */
    private long significance(int event) {
        int bits = Float.floatToIntBits((float) index.significance(event));
        int ascending = bits ^ (bits >> 31 & Integer.MAX_VALUE);
        return (long) ~ascending << Integer.SIZE | Integer.toUnsignedLong(index.lot(event) ^ Integer.MIN_VALUE);
    }

    /** The order of those events of a chronicle that are shown and placed. */
    public static AnchorOrder of(ChronicleIndex index, EventSet shown) {
        int[] byAnchor = index.byAnchor();
        if (shown.size() == index.size()) {
            return new AnchorOrder(index, byAnchor);
        }
        return new AnchorOrder(index, kept(byAnchor, shown));
    }

    /** The order of some placed events, which must be in the order of their anchors and not change any more. */
    public static AnchorOrder ofOrdered(ChronicleIndex index, int[] events) {
        return new AnchorOrder(index, events);
    }

    /** The order of those of its events that a set holds; itself if that is all of them. */
    public AnchorOrder among(EventSet set) {
        int[] kept = kept(events, set);
        return kept.length == events.length ? this : new AnchorOrder(index, kept);
    }

    private static int[] kept(int[] events, EventSet set) {
        int[] kept = new int[Math.min(set.size(), events.length)];
        int count = 0;
        for (int event : events) {
            if (set.contains(event)) {
                kept[count++] = event;
            }
        }
        return Arrays.copyOf(kept, count);
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
        return firstAtOrAfter(point, 0);
    }

    /**
     * As {@link #firstAtOrAfter(TimePoint)}, looking from a rank onwards only: all lower ones must lie before the
     * point. Costs the logarithm of the distance.
     */
    public int firstAtOrAfter(TimePoint point, int from) {
        return search.firstAtOrAfter(point, from);
    }

    /** The rank of an event that lies in a range of ranks. */
    public int rankOf(int event, int from, int to) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int byAnchor = index.compareAnchors(events[middle], event);
            boolean before = byAnchor != 0 ? byAnchor < 0 : events[middle] < event;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it holds a placed event. */
    public boolean contains(int event) {
        int rank = rankOf(event, 0, events.length);
        return rank < events.length && events[rank] == event;
    }

    /**
     * How many events of each family, in the families' order, have a rank from {@code from} up to but not including
     * {@code to}.
     */
    public int[] countByFamily(int from, int to) {
        int[] counts = new int[FAMILIES.size()];
        countUpTo(to, counts, 1);
        countUpTo(from, counts, -1);
        return counts;
    }

    private void countUpTo(int to, int[] counts, int sign) {
        int block = to / BLOCK;
        for (int family = 0; family < counts.length; family++) {
            counts[family] += sign * familiesBefore[block * counts.length + family];
        }
        for (int rank = block * BLOCK; rank < to; rank++) {
            counts[index.family(events[rank])] += sign;
        }
    }

    /**
     * The positions of the most significant events with ranks from {@code from} up to but not including {@code to}, the
     * most significant first, the earlier of equals first; at most {@code limit}.
     */
    public int[] mostSignificant(int from, int to, int limit) {
        return positions(bySignificance.best(from, to, limit, rank -> true));
    }

    /** As {@link #mostSignificant}, but the ranks of the events. */
    public int[] mostSignificantRanks(int from, int to, int limit) {
        return bySignificance.best(from, to, limit, rank -> true);
    }

    /**
     * The ranks of the most significant events of several stretches, so many of each, all together the most significant
     * first.
     *
     * @param bounds where the stretches begin, and at last where the last one ends; ascending
     */
    public int[] mostSignificantRanks(int[] bounds, int ofEach) {
        IntStream.Builder all = IntStream.builder();
        for (int i = 0; i + 1 < bounds.length; i++) {
            for (int rank : mostSignificantRanks(bounds[i], bounds[i + 1], ofEach)) {
                all.add(rank);
            }
        }
        return mostSignificantFirst(all.build());
    }

    /** The same ranks, the most significant first. */
    public int[] mostSignificantFirst(IntStream ranks) {
        int[] some = ranks.toArray();
        int[] order = IntSort.sorted(some.length, (a, b) -> compareSignificance(some[a], some[b]));
        return Arrays.stream(order).map(i -> some[i]).toArray();
    }

    /**
     * The positions of events with ranks below {@code before} that reach a point or go beyond it, the latest end first;
     * at most {@code limit}.
     */
    public int[] reachingForward(int before, TimePoint point, int limit) {
        return positions(byEnd().best(0, before, limit, rank -> !index.endsBefore(events[rank], point)));
    }

    /**
     * The positions of events with ranks of at least {@code from} that begin at a point or before it, the earliest
     * start first; at most {@code limit}.
     */
    public int[] reachingBack(int from, TimePoint point, int limit) {
        return positions(byStart().best(from, events.length, limit, rank -> !index.startsAfter(events[rank], point)));
    }

    private Tournament byEnd() {
        Tournament known = byEnd;
        if (known == null) {
            known = new Tournament(events.length, new Tournament.Order() {
                @Override
                public long key(int rank) {
                    return ~index.endSecond(events[rank]);
                }

                @Override
                public int compareEqual(int a, int b) {
                    int byEnd = index.compareEnds(events[b], events[a]);
                    return byEnd != 0 ? byEnd : Integer.compare(a, b);
                }
            });
            byEnd = known;
        }
        return known;
    }

    private Tournament byStart() {
        Tournament known = byStart;
        if (known == null) {
            known = new Tournament(events.length, new Tournament.Order() {
                @Override
                public long key(int rank) {
                    return index.startSecond(events[rank]);
                }

                @Override
                public int compareEqual(int a, int b) {
                    int byStart = index.compareStarts(events[a], events[b]);
                    return byStart != 0 ? byStart : Integer.compare(a, b);
                }
            });
            byStart = known;
        }
        return known;
    }

    private int[] positions(int[] ranks) {
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = events[ranks[i]];
        }
        return ranks;
    }

    private int compareSignificance(int a, int b) {
        int byValue = Long.compare(significances[a], significances[b]);
        return byValue != 0 ? byValue : Integer.compare(a, b);
    }
}
