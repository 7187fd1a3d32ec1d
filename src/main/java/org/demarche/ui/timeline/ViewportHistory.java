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

    /**
     * What could be seen.
     *
     * @param leftPx how much of it was covered at the left, by the titles of lanes
     */
    record Place(Viewport viewport, double leftPx) {
        private boolean isFramedOtherwise(Place other) {
            return viewport.widthPx() != other.viewport.widthPx()
                    || viewport.heightPx() != other.viewport.heightPx()
                    || leftPx != other.leftPx;
        }

        /** The same stretch where more or less is covered. */
        private Place besides(double coveredPx) {
            return coveredPx == leftPx
                    ? this
                    : new Place(
                            Viewport.fit(
                                    viewport.at(leftPx),
                                    viewport.end(),
                                    viewport.widthPx(),
                                    viewport.heightPx(),
                                    coveredPx,
                                    0),
                            coveredPx);
        }
    }

    private final Deque<Place> earlier = new ArrayDeque<>();
    private final Deque<Place> later = new ArrayDeque<>();
    private @Nullable Place current;
    private long changedMillis;

    /** Another chronicle: there is nothing to go back to. */
    void clear() {
        earlier.clear();
        later.clear();
        current = null;
    }

    /**
     * The view shows this now. One of another size, or with or without lanes, is still the same place.
     *
     * @param nowMillis a clock that only goes forward
     */
    void shows(Place place, long nowMillis) {
        Place before = current;
        if (before != null && before.isFramedOtherwise(place)) {
            // It is still the same place, and stays a place however soon it is left.
            current = place;
            return;
        }
        boolean rested = nowMillis - changedMillis >= REST_MILLIS;
        if (before != null && rested) {
            push(earlier, before);
            later.clear();
        }
        current = place;
        changedMillis = nowMillis;
    }

    /**
     * Where to go back to.
     *
     * @param leftPx how much of it would be covered at the left
     */
    Optional<Viewport> back(double leftPx, long nowMillis) {
        return go(earlier, later, leftPx, nowMillis);
    }

    /**
     * Where to go after having gone back.
     *
     * @param leftPx how much of it would be covered at the left
     */
    Optional<Viewport> forward(double leftPx, long nowMillis) {
        return go(later, earlier, leftPx, nowMillis);
    }

    private Optional<Viewport> go(Deque<Place> from, Deque<Place> to, double leftPx, long nowMillis) {
        Place past = from.poll();
        if (past == null) {
            return Optional.empty();
        }
        Place target = past.besides(leftPx);
        if (current != null) {
            push(to, current);
        }
        current = target;
        changedMillis = nowMillis;
        return Optional.of(target.viewport());
    }

    private static void push(Deque<Place> places, Place place) {
        places.push(place);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }
}
