package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.layout.Frame;
import org.demarche.layout.Lanes;
import org.demarche.time.TimePoint;

/** Where an event stands in the lanes in view. */
final class LanePlaces {
    /** So far from an event's middle the pointer still finds it. */
    static final double RING_PX = 6.5;

    private LanePlaces() {}

    /**
     * A place of an event, in pixels of the picture.
     *
     * @param x of the disc that shows it; where a bar counts it, of its own time
     * @param counted whether it has no disc there, because the bars of the lane's strip count it
     */
    record Place(Frame.LaneBand band, double x, double y, boolean counted) {
        boolean contains(double px, double py) {
            return Math.abs(px - x) <= RING_PX && Math.abs(py - y) <= RING_PX;
        }
    }

    /** The lanes in view that hold an event, wherever its time lies. */
    static List<Frame.LaneBand> lanesOf(Frame frame, TimelineView view, int event) {
        Frame.LaneArea area = frame.lanes();
        if (area == null || !view.isPlaced(event)) {
            return List.of();
        }
        Set<String> keys = Lanes.keys(view.getLaneKind(), view.getIndex().event(event));
        return area.bands().stream().filter(band -> keys.contains(band.key())).toList();
    }

    /** The places right of the titles, one for each disc, and one in each other lane where a bar counts the event. */
    static List<Place> of(Frame frame, TimelineView view, int event) {
        Frame.LaneArea area = frame.lanes();
        if (area == null || event == ChronicleControl.NONE) {
            return List.of();
        }
        List<Place> marked = marked(frame, area, event);
        return Stream.concat(marked.stream(), counted(frame, view, area, marked, event).stream())
                .toList();
    }

    private static List<Place> marked(Frame frame, Frame.LaneArea area, int event) {
        List<Place> places = new ArrayList<>();
        if (frame.marks().stream().noneMatch(mark -> mark.event() == event)) {
            return places;
        }
        for (Frame.Disc disc : frame.discs()) {
            for (Frame.Mark mark : disc.marks()) {
                if (mark.event() == event && mark.x() >= area.headerPx()) {
                    frame.bandAt(mark.y())
                            .ifPresent(band ->
                                    places.add(new Place(band, disc.mark().x(), mark.y(), false)));
                }
            }
        }
        return places;
    }

    private static List<Place> counted(
            Frame frame, TimelineView view, Frame.LaneArea area, List<Place> marked, int event) {
        if (!view.isPlaced(event) || !view.getShown().contains(event)) {
            return List.of();
        }
        TimePoint anchor = view.getIndex().anchor(event);
        double x = frame.viewport().xOf(anchor);
        Set<Frame.LaneBand> others = new HashSet<>(lanesOf(frame, view, event));
        marked.forEach(place -> others.remove(place.band()));
        List<Place> places = new ArrayList<>();
        for (Frame.LaneBand band : others) {
            boolean bar = frame.bins().stream().anyMatch(bin -> frame.isIn(bin, anchor) && band.contains(bin.bottom()));
            if (bar && x >= area.headerPx()) {
                places.add(new Place(band, x, band.stripY(), true));
            }
        }
        return places;
    }
}
