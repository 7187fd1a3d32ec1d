package org.demarche.layout;

import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;

/**
 * The strip that shows the whole extent of a chronicle. Immutable.
 *
 * @param viewport the whole extent in a picture of the strip's size
 * @param shapes what is drawn, without the brush
 */
public record Overview(Viewport viewport, List<Shape> shapes) {
    public Overview {
        shapes = List.copyOf(shapes);
    }

    /** The strip for the shown events of a chronicle. */
    public static Overview of(
            ChronicleIndex index,
            EventSet shown,
            double widthPx,
            double heightPx,
            TextMetrics metrics,
            Wording wording) {
        return new Overview(FrameBuilder.fitAll(index, widthPx, heightPx), List.of());
    }

    /** Pixels from the strip's left edge to a point. */
    public double xOf(TimePoint point) {
        return viewport.xOf(point);
    }

    /** The point under a pixel of the strip. */
    public TimePoint at(double xPx) {
        return viewport.at(xPx);
    }
}
