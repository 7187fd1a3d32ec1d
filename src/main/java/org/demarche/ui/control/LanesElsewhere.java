package org.demarche.ui.control;

import java.util.List;
import java.util.Set;
import org.demarche.layout.Frame;
import org.demarche.layout.Lanes;
import org.demarche.time.TimePoint;

/**
 * How many of an event's lanes hold it out of view.
 *
 * @param above lanes above those in view, and one that is cut off where the event stands in it
 * @param below likewise
 * @param nextAbove the number of the lowest of those above; {@link #NO_LANE} if there is none
 * @param nextBelow the number of the highest of those below; likewise
 */
record LanesElsewhere(int above, int below, int nextAbove, int nextBelow) {
    static final int NO_LANE = -1;
    private static final double CUT_PX = 0.5;

    static LanesElsewhere of(Frame frame, TimelineView view, int event) {
        Frame.LaneArea area = frame.lanes();
        if (area == null || area.bands().isEmpty() || !view.isPlaced(event)) {
            return new LanesElsewhere(0, 0, NO_LANE, NO_LANE);
        }
        Set<String> keys = keys(view, event);
        Frame.LaneBand first = area.bands().getFirst();
        Frame.LaneBand last = area.bands().getLast();
        boolean cutAbove = first.y() < area.topPx() - CUT_PX;
        boolean cutBelow = last.y() + last.height() > frame.axisY() + CUT_PX;
        int above = cutAbove && isMissing(frame, view, first, keys, event) ? 1 : 0;
        int below = cutBelow && isMissing(frame, view, last, keys, event) ? 1 : 0;
        int nextAbove = above > 0 ? first.number() : NO_LANE;
        int nextBelow = below > 0 ? last.number() : NO_LANE;
        List<Lanes.Lane> all = view.allLanes();
        for (int number = 0; number < all.size(); number++) {
            if (number < first.number() && keys.contains(all.get(number).key())) {
                above++;
                nextAbove = nextAbove == first.number() ? nextAbove : number;
            } else if (number > last.number() && keys.contains(all.get(number).key())) {
                below++;
                nextBelow = nextBelow == NO_LANE ? number : nextBelow;
            }
        }
        return new LanesElsewhere(above, below, nextAbove, nextBelow);
    }

    /** In how many lanes an event stands, in view or not. */
    static int countOf(TimelineView view, int event) {
        return keys(view, event).size();
    }

    private static Set<String> keys(TimelineView view, int event) {
        return Lanes.keys(view.getLaneKind(), view.getIndex().event(event));
    }

    /** Whether a lane holds an event of which it shows nothing, not even as one of those that a bar counts. */
    private static boolean isMissing(Frame frame, TimelineView view, Frame.LaneBand band, Set<String> keys, int event) {
        TimePoint anchor = view.getIndex().anchor(event);
        return keys.contains(band.key())
                && frame.marks().stream().noneMatch(mark -> mark.event() == event && band.contains(mark.y()))
                && frame.bins().stream()
                        .noneMatch(bin -> frame.isIn(bin, anchor) && band.contains(bin.bottom() - CUT_PX));
    }
}
