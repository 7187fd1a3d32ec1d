package org.demarche.index;

import org.demarche.time.TimePoint;

/** Many points of time in little memory: twelve bytes each. */
final class TimePoints {
    private final long[] seconds;
    private final int[] nanos;

    TimePoints(int count) {
        seconds = new long[count];
        nanos = new int[count];
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

    int compare(int i, int j) {
        int bySecond = Long.compare(seconds[i], seconds[j]);
        return bySecond != 0 ? bySecond : Integer.compare(nanos[i], nanos[j]);
    }

    boolean isBefore(int i, TimePoint point) {
        return seconds[i] != point.second() ? seconds[i] < point.second() : nanos[i] < point.nano();
    }
}
