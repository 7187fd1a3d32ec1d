package org.demarche.index;

import java.util.stream.IntStream;
import org.demarche.time.TimePoint;

/** Many points of time in little memory: twelve bytes each. */
final class TimePoints {
    private final long[] seconds;
    private final int[] nanos;

    TimePoints(int count) {
        seconds = new long[count];
        nanos = new int[count];
    }

    /** Those points that an order names, in that order. */
    TimePoints inOrder(int[] order) {
        TimePoints ordered = new TimePoints(order.length);
        IntStream.range(0, order.length).parallel().forEach(i -> {
            ordered.seconds[i] = seconds[order[i]];
            ordered.nanos[i] = nanos[order[i]];
        });
        return ordered;
    }

    /** Puts the point of one place at another. */
    void move(int from, int to) {
        seconds[to] = seconds[from];
        nanos[to] = nanos[from];
    }

    int size() {
        return seconds.length;
    }

    void set(int i, TimePoint point) {
        seconds[i] = point.second();
        nanos[i] = point.nano();
    }

    TimePoint get(int i) {
        return new TimePoint(seconds[i], nanos[i]);
    }

    long second(int i) {
        return seconds[i];
    }

    /** For each place the latest point up to there. */
    TimePoints latestSoFar() {
        TimePoints latest = new TimePoints(seconds.length);
        int at = 0;
        for (int i = 0; i < seconds.length; i++) {
            at = compare(i, at) > 0 ? i : at;
            latest.seconds[i] = seconds[at];
            latest.nanos[i] = nanos[at];
        }
        return latest;
    }

    boolean isAt(int i, TimePoint point) {
        return seconds[i] == point.second() && nanos[i] == point.nano();
    }

    double secondsBetween(int i, int j) {
        return (double) (seconds[j] - seconds[i]) + (nanos[j] - nanos[i]) / 1e9;
    }

    int compare(int i, int j) {
        int bySecond = Long.compare(seconds[i], seconds[j]);
        return bySecond != 0 ? bySecond : Integer.compare(nanos[i], nanos[j]);
    }

    boolean isAfter(int i, TimePoints others, int j) {
        return seconds[i] != others.seconds[j] ? seconds[i] > others.seconds[j] : nanos[i] > others.nanos[j];
    }

    boolean isAfter(int i, TimePoint point) {
        return seconds[i] != point.second() ? seconds[i] > point.second() : nanos[i] > point.nano();
    }

    boolean isBefore(int i, TimePoint point) {
        return seconds[i] != point.second() ? seconds[i] < point.second() : nanos[i] < point.nano();
    }
}
