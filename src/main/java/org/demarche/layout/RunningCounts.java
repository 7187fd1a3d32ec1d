package org.demarche.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/** How many of some events last at a time; worked out in the logarithm of their number at most. Immutable. */
final class RunningCounts {
    /** In seconds since the chronicle's beginning: as exact as a picture can show. */
    private final double[] starts;

    private final double[] ends;
    private final TimePoint origin;
    private final int most;

    /** @param events by their positions, and so by their beginnings */
    RunningCounts(ChronicleIndex index, IntStream events) {
        int[] all = events.toArray();
        origin = index.first();
        starts = Arrays.stream(all)
                .mapToDouble(event -> origin.secondsTo(index.start(event)))
                .toArray();
        ends = Arrays.stream(all)
                .mapToDouble(event -> origin.secondsTo(index.end(event)))
                .toArray();
        Arrays.parallelSort(ends);
        int peak = 0;
        for (int begun = 1, over = 0; begun <= starts.length; begun++) {
            while (ends[over] <= starts[begun - 1]) {
                over++;
            }
            peak = Math.max(peak, begun - over);
        }
        most = peak;
    }

    /** The greatest number that there is at any time. */
    int most() {
        return most;
    }

    /** The numbers at so many points, each so long after the one before. */
    int[] at(TimePoint first, double stepSeconds, int points) {
        int[] counts = new int[points];
        double seconds = origin.secondsTo(first);
        int begun = 0;
        int over = 0;
        int begunHop = 1;
        int overHop = 1;
        for (int i = 0; i < points; i++) {
            int nowBegun = upTo(starts, seconds + i * stepSeconds, begun, begunHop);
            int nowOver = upTo(ends, seconds + i * stepSeconds, over, overHop);
            counts[i] = nowBegun - nowOver;
            begunHop = hop(nowBegun - begun);
            overHop = hop(nowOver - over);
            begun = nowBegun;
            over = nowOver;
        }
        return counts;
    }

    /** The next point mostly lies about as many events on as the last one did. */
    private static int hop(int last) {
        return last + last / 4 + 1;
    }

    /** How many numbers are no greater, if it is known that at least so many are not; looks so far on first. */
    private static int upTo(double[] sorted, double seconds, int least, int hop) {
        int low = least;
        int step = hop;
        while (low + step <= sorted.length && sorted[low + step - 1] <= seconds) {
            low += step;
            step *= 2;
        }
        int high = Math.min(sorted.length, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
