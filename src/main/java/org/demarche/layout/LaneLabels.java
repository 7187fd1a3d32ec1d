package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.index.AnchorOrder;
import org.demarche.time.TimePoint;

/**
 * Which events of a lane have labels in a picture.
 *
 * @param order those that may have some
 * @param rows the rows for these
 */
record LaneLabels(AnchorOrder order, LaneRows rows) {
    static final int NONE = -1;

    /**
     * The labels that can be seen, by their anchors: those of the tiles in view and of long events from before.
     *
     * @param lane all events of the lane
     */
    List<LaneRows.Slot> of(FrameRequest request, AnchorOrder lane) {
        Viewport viewport = request.viewport();
        int level = rows.level(viewport.secondsPerPx());
        TimePoint from = viewport.at(-LaneFrames.MAX_TEXT_PX);
        TimePoint to = viewport.at(viewport.widthPx() + LaneFrames.MAX_TEXT_PX);
        List<LaneRows.Slot> slots = new ArrayList<>();
        int[] earlier = order.reachingForward(order.firstAtOrAfter(from), viewport.start(), LaneFrames.REACHING);
        Arrays.sort(earlier);
        for (int event : earlier) {
            rows.find(level, event).ifPresent(slots::add);
        }
        for (LaneRows.Slot slot : rows.within(level, from, to)) {
            if (!request.index().anchor(slot.event()).isBefore(from)) {
                slots.add(slot);
            }
        }
        int forced = request.forced();
        boolean missing =
                forced >= 0 && lane.contains(forced) && slots.stream().noneMatch(slot -> slot.event() == forced);
        return missing ? forcing(request, slots, forced, rows) : slots;
    }

    /**
     * The row of an event's label that lies too far outside of a picture to be seen, so that its bar keeps its place
     * while it is panned; {@link #NONE} if it has no label or this is near.
     */
    int rowOutside(FrameRequest request, int event) {
        Viewport viewport = request.viewport();
        double x = viewport.xOf(request.index().anchor(event));
        boolean near = x >= -LaneFrames.MAX_TEXT_PX && x <= viewport.widthPx() + LaneFrames.MAX_TEXT_PX;
        return near || !order.contains(event)
                ? NONE
                : rows.find(rows.level(viewport.secondsPerPx()), event)
                        .map(LaneRows.Slot::row)
                        .orElse(NONE);
    }

    /** The labels with one more, in the row where fewest give way to it. */
    private static List<LaneRows.Slot> forcing(
            FrameRequest request, List<LaneRows.Slot> slots, int forced, LaneRows rows) {
        Viewport viewport = request.viewport();
        TimePoint anchor = request.index().anchor(forced);
        double x = viewport.xOf(anchor);
        int[] yielding = new int[rows.count()];
        for (LaneRows.Slot slot : slots) {
            if (isNear(viewport.xOf(request.index().anchor(slot.event())), x)) {
                yielding[slot.row()]++;
            }
        }
        int row = 0;
        for (int i = 1; i < rows.count(); i++) {
            row = yielding[i] < yielding[row] ? i : row;
        }
        int chosen = row;
        List<LaneRows.Slot> kept = new ArrayList<>(slots);
        kept.removeIf(slot ->
                slot.row() == chosen && isNear(viewport.xOf(request.index().anchor(slot.event())), x));
        int at = 0;
        while (at < kept.size() && request.index().anchor(kept.get(at).event()).compareTo(anchor) <= 0) {
            at++;
        }
        kept.add(at, rows.slot(forced, chosen));
        return kept;
    }

    private static boolean isNear(double x, double otherX) {
        return Math.abs(x - otherX) < LaneRows.MOST_KEPT_PX;
    }
}
