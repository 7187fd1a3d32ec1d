package org.demarche.layout;

import java.util.OptionalInt;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;

/**
 * What a frame is to show.
 *
 * @param shown the events that pass the filter; the others are left out
 * @param lit the events at full strength; shown ones outside of it are dimmed (search hits against the rest)
 * @param selected the position of the event that has its card in any case
 * @param curve whether the relation curve is drawn
 * @param tauSeconds how fast the running level of the relation curve forgets: after so long a score weighs 1/e
 */
public record FrameRequest(
        ChronicleIndex index,
        Viewport viewport,
        EventSet shown,
        EventSet lit,
        OptionalInt selected,
        boolean curve,
        double tauSeconds) {
    /** Everything of a chronicle, with its relation curve. */
    public static FrameRequest of(ChronicleIndex index, Viewport viewport) {
        EventSet all = EventSet.all(index.size());
        return new FrameRequest(
                index, viewport, all, all, OptionalInt.empty(), true, RelationCurve.defaultTauSeconds(index));
    }
}
