package org.demarche.ui.control;

import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Remembers around which point one zooms for as long as nothing else moves the view, so that a day that one zooms away
 * from until it is less than a pixel is still under the pointer when one comes back.
 */
final class Pivot {
    private @Nullable Zoomed last;

    private record Zoomed(TimePoint point, double xPx, Viewport to) {}

    /**
     * Zooms so that the point under a pixel stays there.
     *
     * @param factor above 1 zooms in
     */
    Viewport zoom(Viewport from, double xPx, double factor) {
        Zoomed before = last;
        TimePoint point = from.at(xPx);
        Viewport to = from.zoomAround(xPx, factor);
        if (before != null && before.xPx() == xPx && before.to().equals(from)) {
            point = before.point();
            to = from.zoomAround(point, xPx, factor);
        }
        last = new Zoomed(point, xPx, to);
        return to;
    }
}
