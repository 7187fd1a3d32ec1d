package org.demarche.recovery;

import org.jspecify.annotations.Nullable;

/** Waits until a test says that the time is over. */
public final class HeldPause implements Autosave.Pause {
    private @Nullable Runnable waiting;
    double lastMs;

    @Override
    public void start(double ms, Runnable then) {
        lastMs = ms;
        waiting = then;
    }

    @Override
    public void stop() {
        waiting = null;
    }

    boolean isHeld() {
        return waiting != null;
    }

    /** Lets the time be over; nothing if nobody waits. */
    public void end() {
        Runnable then = waiting;
        waiting = null;
        if (then != null) {
            then.run();
        }
    }
}
