package org.demarche.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.demarche.layout.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader has looked, to go back there. What moves without a rest is one move: its steps are no places to go
 * back to, only where it began is.
 */
final class ViewportHistory {
    /** A view that stays so long has come to rest. */
    static final long REST_MILLIS = 700;

    private static final int MOST = 100;

    private final Deque<Viewport> earlier = new ArrayDeque<>();
    private final Deque<Viewport> later = new ArrayDeque<>();
    private @Nullable Viewport current;
    private long changedMillis;

    /** Another chronicle: there is nothing to go back to. */
    void clear() {
        earlier.clear();
        later.clear();
        current = null;
    }

    /**
     * The view shows this now.
     *
     * @param nowMillis a clock that only goes forward
     */
    void shows(Viewport viewport, long nowMillis) {
        Viewport before = current;
        if (before != null && isResized(before, viewport)) {
            // It is still the same place, and stays a place however soon it is left.
            current = viewport;
            return;
        }
        boolean rested = nowMillis - changedMillis >= REST_MILLIS;
        if (before != null && rested) {
            push(earlier, before);
            later.clear();
        }
        current = viewport;
        changedMillis = nowMillis;
    }

    private static boolean isResized(Viewport before, Viewport now) {
        return before.widthPx() != now.widthPx() || before.heightPx() != now.heightPx();
    }

    /** Where to go back to. */
    Optional<Viewport> back(long nowMillis) {
        return go(earlier, later, nowMillis);
    }

    /** Where to go after having gone back. */
    Optional<Viewport> forward(long nowMillis) {
        return go(later, earlier, nowMillis);
    }

    private Optional<Viewport> go(Deque<Viewport> from, Deque<Viewport> to, long nowMillis) {
        Viewport target = from.poll();
        if (target == null) {
            return Optional.empty();
        }
        if (current != null) {
            push(to, current);
        }
        current = target;
        changedMillis = nowMillis;
        return Optional.of(target);
    }

    private static void push(Deque<Viewport> places, Viewport viewport) {
        places.push(viewport);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }
}
