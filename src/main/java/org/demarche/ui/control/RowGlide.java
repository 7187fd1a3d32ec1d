package org.demarche.ui.control;

import javafx.animation.AnimationTimer;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Lets the cards and labels of a timeline glide to the rows that a new frame has for them. It covers the same share of
 * the way that is left at each moment, so a target that changes on the way is followed without a jerk, and it rests as
 * soon as all are there. With reduced motion they are there at once.
 */
final class RowGlide extends AnimationTimer {
    /** So long it takes to cover all but 1/e of the way; a row is covered in some 150 ms. */
    private static final double NANOS = 36e6;
    /** Until the first pulse says when it is. */
    private static final double PULSE_NANOS = 1e9 / 60;

    private final TimelineView view;
    private @Nullable ChronicleIndex index;
    private @Nullable Passage shown;
    private boolean running;
    private long lastNanos;
    /** Passed since the last step. */
    private double nanos;

    RowGlide(TimelineView view) {
        this.view = view;
    }

    /** The picture to show on the way to a frame. */
    Passage towards(Frame frame) {
        Passage before = shown;
        Passage now = before == null || index != view.getIndex() || view.isReducedMotion()
                ? Passage.at(frame)
                : before.towards(frame, 1 - Math.exp(-nanos / NANOS));
        nanos = 0;
        index = view.getIndex();
        shown = now;
        if (now.isAt(frame)) {
            stop();
        } else if (!running) {
            start();
        }
        return now;
    }

    boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        lastNanos = -1;
        super.start();
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }

    @Override
    public void handle(long nowNanos) {
        nanos += lastNanos < 0 ? PULSE_NANOS : nowNanos - lastNanos;
        lastNanos = nowNanos;
        view.requestLayout();
    }
}
