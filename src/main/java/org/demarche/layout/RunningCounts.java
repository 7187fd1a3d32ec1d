package org.demarche.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/** How many of some events last at a time; worked out in the logarithm of their number. Immutable. */
final class RunningCounts {
    /** In seconds since the chronicle's beginning: as exact as a picture can show. */
    private final double[] starts;

    private final double[] ends;
    private final TimePoint origin;
    private final int most;

    RunningCounts(ChronicleIndex index, IntStream events) {
        int[] all = events.toArray();
        origin = index.first();
        starts = Arrays.stream(all)
                .mapToDouble(event -> origin.secondsTo(index.start(event)))
                .sorted()
                .toArray();
        ends = Arrays.stream(all)
                .mapToDouble(event -> origin.secondsTo(index.end(event)))
                .sorted()
                .toArray();
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

    int at(TimePoint point) {
        double seconds = origin.secondsTo(point);
        return upTo(starts, seconds) - upTo(ends, seconds);
    }

    private static int upTo(double[] sorted, double seconds) {
        int low = 0;
        int high = sorted.length;
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
