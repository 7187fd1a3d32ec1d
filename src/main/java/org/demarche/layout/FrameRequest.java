package org.demarche.layout;

import java.util.OptionalInt;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;

/**
 * What a frame is to show.
 *
 * @param shown the events that pass the filter; the others are left out
 * @param lit the events at full strength; shown ones outside of it are dimmed (search hits against the rest)
 * @param selected the position of the event that has its card in any case, in lanes its label
 */
public record FrameRequest(
        ChronicleIndex index,
        Viewport viewport,
        EventSet shown,
        EventSet lit,
        OptionalInt selected,
        CurveView curve,
        LaneView lanes) {
    /** Everything of a chronicle, with its relation curve and without lanes. */
    public static FrameRequest of(ChronicleIndex index, Viewport viewport) {
        EventSet all = EventSet.all(index.size());
        return new FrameRequest(index, viewport, all, all, OptionalInt.empty(), CurveView.of(index), LaneView.NONE);
    }

    public FrameRequest withViewport(Viewport other) {
        return new FrameRequest(index, other, shown, lit, selected, curve, lanes);
    }

    public FrameRequest withShown(EventSet events) {
        return new FrameRequest(index, viewport, events, lit, selected, curve, lanes);
    }

    public FrameRequest withLit(EventSet events) {
        return new FrameRequest(index, viewport, shown, events, selected, curve, lanes);
    }

    public FrameRequest withSelected(OptionalInt event) {
        return new FrameRequest(index, viewport, shown, lit, event, curve, lanes);
    }

    public FrameRequest withCurve(CurveView other) {
        return new FrameRequest(index, viewport, shown, lit, selected, other, lanes);
    }

    public FrameRequest withLanes(LaneView other) {
        return new FrameRequest(index, viewport, shown, lit, selected, curve, other);
    }

    /**
     * The events that may have titles: where only some of those shown are lit, as by a search, only these, if any of
     * them has a place; else all that are shown.
     */
    EventSet titled() {
        if (lit.equals(shown) || lit.size() == index.size()) {
            return shown;
        }
        EventSet both = shown.and(lit);
        int first = both.next(0);
        return first < 0 || first >= index.placedCount() ? shown : both;
    }

    /** The selected event if it has a place and is shown, else −1. */
    int forced() {
        int event = selected.orElse(-1);
        return event >= 0 && event < index.placedCount() && shown.contains(event) ? event : -1;
    }
}
