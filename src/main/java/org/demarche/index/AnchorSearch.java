package org.demarche.index;

import org.demarche.time.TimePoint;

/**
 * Finds where a point of time falls among events in the order of their anchors. A picture asks that some thousand
 * times, each time a little farther on; among a million events nearly every comparison then waits for memory, so every
 * so-many-th anchor is kept apart, where they lie close together. Never changes; safe for several threads.
 */
public final class AnchorSearch {
    /** Of so many events, the anchor of one is kept apart. */
    private static final int EVERY = 64;

    /** So many events farther on are asked for first: where a picture shows few, the next one is near. */
    private static final int NEAR = 2;

    private static final double NANOSECOND = 1e-9;

    private final ChronicleIndex index;
    private final int[] events;
    /** The anchors of every {@value #EVERY}th event, in whole seconds. */
    private final long[] samples;

    /** @param events positions of placed events in the order of their anchors, which must not change any more */
    public AnchorSearch(ChronicleIndex index, int[] events) {
        this.index = index;
        this.events = events;
        samples = new long[Math.ceilDiv(events.length, EVERY)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = index.anchor(events[i * EVERY]).second();
        }
    }

    /**
     * The first rank whose anchor lies at or after a point; the number of events if there is none. Costs the logarithm
     * of the distance from where it begins.
     *
     * @param from all lower ranks lie before the point
     */
    public int firstAtOrAfter(TimePoint point, int from) {
        int low = from;
        int step = 1;
        while (step <= NEAR) {
            int next = low + step;
            if (next > events.length || !isBefore(next - 1, point)) {
                return between(low, Math.min(events.length, next - 1), point);
            }
            low = next;
            step *= 2;
        }
        int sample = firstSampleFrom(point.second(), Math.ceilDiv(low, EVERY));
        boolean ends = sample < samples.length && samples[sample] > point.second();
        int high = ends ? sample * EVERY : events.length;
        return between(Math.max(low, (sample - 1) * EVERY), high, point);
    }

    /** As {@link #firstAtOrAfter}, but what lies at the point itself is passed. */
    public int firstAfter(TimePoint point, int from) {
        return firstAtOrAfter(point.plusSeconds(NANOSECOND), from);
    }

    private boolean isBefore(int rank, TimePoint point) {
        return index.isAnchoredBefore(events[rank], point);
    }

    private int between(int from, int to, TimePoint point) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, point)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first sample from one on in that second or a later one. */
    private int firstSampleFrom(long second, int from) {
        int low = from;
        int step = 1;
        while (low + step <= samples.length && samples[low + step - 1] < second) {
            low += step;
            step *= 2;
        }
        int high = Math.min(samples.length, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (samples[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
