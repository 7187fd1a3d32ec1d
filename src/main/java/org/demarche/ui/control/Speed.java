package org.demarche.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a hand moved when it let go. */
final class Speed {
    private static final long WINDOW_NANOS = 90_000_000;

    /** Faster than a hand can follow with the eye. */
    private static final double FASTEST_PX_PER_NANO = 8e-6;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(long nanos, double x) {}

    void reset() {
        samples.clear();
    }

    void add(double x) {
        long now = System.nanoTime();
        forgetBefore(now - WINDOW_NANOS);
        samples.addLast(new Sample(now, x));
    }

    /** Pixels a nanosecond over the last moments; 0 if the hand rested. */
    double pxPerNano() {
        forgetBefore(System.nanoTime() - WINDOW_NANOS);
        if (samples.size() < 2) {
            return 0;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double speed = (last.x() - first.x()) / Math.max(1, last.nanos() - first.nanos());
        return Math.clamp(speed, -FASTEST_PX_PER_NANO, FASTEST_PX_PER_NANO);
    }

    private void forgetBefore(long nanos) {
        while (!samples.isEmpty() && samples.getFirst().nanos() < nanos) {
            samples.removeFirst();
        }
    }
}
