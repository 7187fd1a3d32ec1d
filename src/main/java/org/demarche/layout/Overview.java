package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;

/**
 * The strip that shows the whole extent of a chronicle: a histogram of what happened or lasted at each time, in the
 * colours of the families. Where a search has found only some of it, these stand in front, in the same scale, and all
 * else is dimmed. Immutable.
 *
 * @param viewport the whole extent in a picture of the strip's size
 * @param shapes what is drawn, without the brush
 */
public record Overview(Viewport viewport, List<Shape> shapes) {
    private static final double EDGE_PX = 24;
    private static final double LABEL_PX = 18;
    private static final double TOP_PX = 6;
    private static final double RADIUS = 6;
    /** Of bars behind those that a search has found. */
    private static final double DIMMED_OPACITY = 0.35;

    public Overview {
        shapes = List.copyOf(shapes);
    }

    /**
     * The strip for the shown events of a chronicle.
     *
     * @param lit what of them is not dimmed; if that is not all, a search has found it
     */
    public static Overview of(
            ChronicleIndex index,
            EventSet shown,
            EventSet lit,
            double widthPx,
            double heightPx,
            TextMetrics metrics,
            Wording wording) {
        Viewport viewport = wholeExtent(index, widthPx, heightPx);
        List<Shape> shapes = new ArrayList<>();
        Shape.Pen border = Shape.Pen.of(Tint.of(Ink.LINE), 1);
        shapes.add(new Shape.Box(0.5, 0.5, widthPx - 1, heightPx - 1, RADIUS, Tint.of(Ink.PANEL), border));
        shapes.addAll(new OverviewLabels(viewport, metrics, wording).in(index.zone()));
        bars(index, shown, lit, viewport, shapes);
        return new Overview(viewport, shapes);
    }

    private static Viewport wholeExtent(ChronicleIndex index, double widthPx, double heightPx) {
        Viewport fitted = FrameBuilder.fitAll(index, widthPx, heightPx);
        Fit.Reach reach = Fit.reach(index);
        return reach == null || Fit.isAlone(index)
                ? fitted
                : Viewport.fit(reach.from(), reach.to(), widthPx, heightPx, EDGE_PX, EDGE_PX);
    }

    private static void bars(
            ChronicleIndex index, EventSet shown, EventSet lit, Viewport viewport, List<Shape> shapes) {
        boolean searching = lit.size() < shown.size();
        double bottom = viewport.heightPx() - LABEL_PX;
        OverviewBins all = OverviewBins.of(index, shown, viewport);
        OverviewBins.Scale scale = all.scale(bottom - TOP_PX);
        shapes.addAll(all.byFamily(scale, bottom, searching ? DIMMED_OPACITY : 1));
        if (searching) {
            OverviewBins found = OverviewBins.of(index, lit.and(shown), viewport);
            shapes.addAll(found.together(scale, bottom, Tint.of(Ink.ACCENT)));
        }
    }

    /** Pixels from the strip's left edge to a point. */
    public double xOf(TimePoint point) {
        return viewport.xOf(point);
    }

    /** The point under a pixel of the strip. */
    public TimePoint at(double xPx) {
        return viewport.at(xPx);
    }

    /** The pixels of an event's mark, for a marker over it; empty for an undated one. */
    public OptionalInt markerX(ChronicleIndex index, int event) {
        return event >= 0 && event < index.placedCount()
                ? OptionalInt.of((int) Math.round(viewport.xOf(index.anchor(event))))
                : OptionalInt.empty();
    }
}
