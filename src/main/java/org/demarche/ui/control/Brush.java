package org.demarche.ui.control;

import org.demarche.layout.Overview;
import org.demarche.layout.Viewport;

/**
 * Where the brush lies on the strip, in pixels: the viewport's stretch, cut off at the strip's ends, and never too
 * narrow to be seen and grasped.
 */
record Brush(double left, double right, double stripPx) {
    private static final double MIN_WIDTH_PX = 8;
    private static final double EDGE_PX = 5;

    /** What of the brush a hand grasps. */
    enum Part {
        LEFT_EDGE,
        MIDDLE,
        RIGHT_EDGE,
        /** Not the brush but the strip beside it. */
        OUTSIDE,
        /** A brush that covers the whole strip and has nowhere to go. */
        WHOLE
    }

    static Brush of(OverviewBar bar, Overview overview) {
        Viewport viewport = bar.getViewport();
        double width = bar.getWidth();
        double left = Math.clamp(overview.xOf(viewport.start()), 0, width);
        double right = Math.clamp(overview.xOf(viewport.end()), 0, width);
        double missing = Math.max(0, MIN_WIDTH_PX - (right - left));
        double from = Math.clamp(left - missing / 2, 0, Math.max(0, width - MIN_WIDTH_PX));
        return new Brush(from, Math.min(width, from + Math.max(right - left, MIN_WIDTH_PX)), width);
    }

    double width() {
        return right - left;
    }

    Part partAt(double x) {
        // Of a narrow brush most of the edges' reach lies outside, so that its middle can still be grasped.
        double inside = Math.min(EDGE_PX, width() / 4);
        if (x < left - EDGE_PX || x > right + EDGE_PX) {
            return Part.OUTSIDE;
        }
        if (x <= left + inside) {
            return Part.LEFT_EDGE;
        }
        if (x >= right - inside) {
            return Part.RIGHT_EDGE;
        }
        return left <= 0 && right >= stripPx ? Part.WHOLE : Part.MIDDLE;
    }
}
