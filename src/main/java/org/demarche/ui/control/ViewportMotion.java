package org.demarche.ui.control;

import javafx.animation.AnimationTimer;
import org.demarche.layout.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Moves a viewport in time: glides to a target, or coasts after a drag. A new move takes over from where the last one
 * stands.
 */
final class ViewportMotion extends AnimationTimer {
    static final double GLIDE_NANOS = 150e6;
    /** So long a coasting view takes to lose all but 1/e of its speed. */
    private static final double COAST_NANOS = 220e6;

    private static final double SLOWEST_PX_PER_NANO = 20e-9;

    /** What is moved. */
    interface Moved {
        Viewport viewport();

        /** Shows a step of the move. */
        void step(Viewport viewport);

        /** Whether a view may coast so far. */
        boolean mayCoastTo(Viewport viewport);
    }

    private sealed interface Move {}

    private record Glide(Viewport from, Viewport to) implements Move {}

    private record Coast(double pxPerNano) implements Move {}

    private final Moved moved;
    private @Nullable Move move;
    private long begunNanos;
    private long lastNanos;

    ViewportMotion(Moved moved) {
        this.moved = moved;
    }

    /** Where the view will come to rest, as far as that is known. */
    Viewport destination() {
        return move instanceof Glide(Viewport from, Viewport to) ? to : moved.viewport();
    }

    boolean isMoving() {
        return move != null;
    }

    void glideTo(Viewport target) {
        begin(new Glide(moved.viewport(), target));
    }

    /** Goes on with a speed in pixels per nanosecond (to the right if positive) and slows down. */
    void coast(double pxPerNano) {
        if (Math.abs(pxPerNano) > SLOWEST_PX_PER_NANO) {
            begin(new Coast(pxPerNano));
        }
    }

    private void begin(Move next) {
        move = next;
        begunNanos = -1;
        start();
    }

    @Override
    public void stop() {
        move = null;
        super.stop();
    }

    @Override
    public void handle(long nowNanos) {
        if (begunNanos < 0) {
            begunNanos = nowNanos;
            lastNanos = nowNanos;
        }
        switch (move) {
            case Glide glide -> glide(glide, (double) (nowNanos - begunNanos));
            case Coast coast -> coast(coast, nowNanos);
            case null -> stop();
        }
    }

    private void glide(Glide glide, double nanos) {
        if (nanos >= GLIDE_NANOS) {
            stop();
            moved.step(glide.to());
        } else {
            moved.step(between(glide.from(), glide.to(), eased(nanos / GLIDE_NANOS)));
        }
    }

    private void coast(Coast coast, long nowNanos) {
        double before = Math.exp(-(lastNanos - begunNanos) / COAST_NANOS);
        double after = Math.exp(-(nowNanos - begunNanos) / COAST_NANOS);
        lastNanos = nowNanos;
        if (Math.abs(coast.pxPerNano() * after) < SLOWEST_PX_PER_NANO) {
            stop();
        }
        Viewport next = moved.viewport().panBy(coast.pxPerNano() * COAST_NANOS * (before - after));
        if (moved.mayCoastTo(next)) {
            moved.step(next);
        } else {
            stop();
        }
    }

    private static double eased(double t) {
        double rest = 1 - t;
        return 1 - rest * rest * rest;
    }

    /**
     * A step on the way: the scale changes by equal factors, and the one pixel at which both pictures show the same
     * point shows it all the way. So a zoom around the pointer keeps the point under the pointer.
     *
     * @param t 0 at the beginning to 1 at the end
     */
    static Viewport between(Viewport from, Viewport to, double t) {
        double fromScale = from.secondsPerPx();
        double toScale = to.secondsPerPx();
        double scale = fromScale * Math.pow(toScale / fromScale, t);
        double way = Math.abs(toScale / fromScale - 1) < 1e-9 ? t : (scale - fromScale) / (toScale - fromScale);
        double shift = from.start().secondsTo(to.start()) * way;
        return new Viewport(from.start().plusSeconds(shift), scale, to.widthPx(), to.heightPx());
    }
}
