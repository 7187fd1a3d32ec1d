package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import org.demarche.layout.Frame;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/**
 * What lies above the picture and follows pointer and selection: rings around the discs of an event, marks beside the
 * titles of its lanes, the line that links it across them, how many more of them lie above and below, the lane that the
 * reader is in, and where a dragged lane would be put.
 */
final class Overlay {
    private static final double POINTED_MIN_PX = 3;
    private static final double POINTED_OPACITY = 0.15;
    private static final double RING_PX = 9;
    private static final double DOT_RING_PX = 5;
    private static final double LANE_RING_PX = LanePlaces.RING_PX;
    private static final double LANE_DISC_PX = 3.5;
    private static final double LABEL_RADIUS = 4;
    private static final double LANE_BAR_PX = 3;

    private static final TextStyle SIGN = TextStyle.semibold(11);
    private static final double SIGN_BASELINE = 12.5;
    private static final double SIGN_PADDING_PX = 7;
    /** No digit of a sign is wider. */
    private static final double SIGN_LETTER_PX = 7.5;

    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();

    private Overlay(Frame frame) {
        this.frame = frame;
    }

    static List<Shape> of(Frame frame, TimelineView view, double dropY) {
        Overlay overlay = new Overlay(frame);
        overlay.pointed(view.pointed());
        overlay.currentLane(view);
        if (view.getHovered() != view.getSelected()) {
            overlay.event(view, view.getHovered(), new Tint(Ink.FG_FAINT, 0.6));
        }
        overlay.event(view, view.getSelected(), Tint.of(Ink.ACCENT));
        if (!Double.isNaN(dropY)) {
            overlay.shapes.add(
                    new Shape.Line(0, dropY, frame.viewport().widthPx(), dropY, Shape.Pen.of(Tint.of(Ink.ACCENT), 2)));
        }
        return overlay.shapes;
    }

    private void pointed(TimelineView.@Nullable Stretch stretch) {
        if (stretch != null) {
            double left = Math.max(-POINTED_MIN_PX, frame.viewport().xOf(stretch.from()));
            double right = Math.min(frame.viewport().widthPx(), frame.viewport().xOf(stretch.to()));
            double width = Math.max(POINTED_MIN_PX, right - left);
            shapes.add(new Shape.Box(left, 0, width, frame.axisY(), 0, new Tint(Ink.ACCENT, POINTED_OPACITY), null));
        }
    }

    private void currentLane(TimelineView view) {
        Frame.LaneArea area = frame.lanes();
        if (area == null) {
            return;
        }
        for (Frame.LaneBand band : area.bands()) {
            if (band.key().equals(view.getLane())) {
                double height = bottom(band) - top(band);
                shapes.add(new Shape.Box(0, top(band), LANE_BAR_PX, height, 0, Tint.of(Ink.ACCENT), null));
            }
        }
    }

    private double top(Frame.LaneBand band) {
        Frame.LaneArea area = frame.lanes();
        return Math.max(area == null ? 0 : area.topPx(), band.y());
    }

    private double bottom(Frame.LaneBand band) {
        return Math.min(frame.axisY(), band.y() + band.height());
    }

    private void event(TimelineView view, int event, Tint tint) {
        Frame.LaneArea area = frame.lanes();
        if (area == null) {
            rings(event, tint);
        } else {
            heads(view, area, event, tint);
            places(LanePlaces.of(frame, view, event), view, event, tint);
            labels(event, area.headerPx(), tint);
            // Those of the selected event are there to be clicked.
            if (event != view.getSelected()) {
                elsewhere(view, area, event, tint);
            }
        }
    }

    private void rings(int event, Tint tint) {
        for (Frame.Disc disc : discsOf(event)) {
            for (Frame.Mark mark : disc.marks()) {
                if (mark.event() == event) {
                    double ring = frame.isThin(mark) ? DOT_RING_PX : RING_PX;
                    shapes.add(new Shape.Disc(disc.mark().x(), mark.y(), ring, null, Shape.Pen.of(tint, 1.5)));
                }
            }
        }
    }

    /** Marks the titles of an event's lanes, beside what stands in them. */
    private void heads(TimelineView view, Frame.LaneArea area, int event, Tint tint) {
        for (Frame.LaneBand band : LanePlaces.lanesOf(frame, view, event)) {
            double left = area.headerPx() - LANE_BAR_PX;
            shapes.add(new Shape.Box(left, top(band), LANE_BAR_PX, bottom(band) - top(band), 0, tint, null));
        }
    }

    /** Rings around an event's discs, and discs where only a bar counts it, linked across its lanes. */
    private void places(List<LanePlaces.Place> places, TimelineView view, int event, Tint tint) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double x = 0;
        for (LanePlaces.Place place : places) {
            if (place.counted()) {
                shapes.add(new Shape.Disc(place.x(), place.y(), LANE_RING_PX, Tint.of(Ink.CANVAS), null));
                Ink ink = Ink.of(view.getIndex().event(event).mainType());
                shapes.add(new Shape.Disc(place.x(), place.y(), LANE_DISC_PX, Tint.of(ink), null));
            }
            shapes.add(new Shape.Disc(place.x(), place.y(), LANE_RING_PX, null, Shape.Pen.of(tint, 1.5)));
            x = place.x();
            top = Math.min(top, place.y());
            bottom = Math.max(bottom, place.y());
        }
        if (bottom > top) {
            shapes.add(new Shape.Line(x, top + LANE_RING_PX, x, bottom - LANE_RING_PX, Shape.Pen.of(tint, 1)));
        }
    }

    /** All discs, worked out once, if the event has a mark. */
    private List<Frame.Disc> discsOf(int event) {
        return frame.marks().stream().anyMatch(mark -> mark.event() == event) ? frame.discs() : List.of();
    }

    /** How many of the event's lanes lie above and below those in view, at the edges beyond which they lie. */
    private void elsewhere(TimelineView view, Frame.LaneArea area, int event, Tint tint) {
        LanesElsewhere lanes = LanesElsewhere.of(frame, view, event);
        EventWords words = view.words();
        if (words == null || !LaneSigns.isInView(frame, view, event)) {
            return;
        }
        if (lanes.above() > 0) {
            sign(view, event, true, area, words.lanesAbove(lanes.above()), tint);
        }
        if (lanes.below() > 0) {
            sign(view, event, false, area, words.lanesBelow(lanes.below()), tint);
        }
    }

    private void sign(TimelineView view, int event, boolean above, Frame.LaneArea area, String text, Tint tint) {
        double width = 2 * SIGN_PADDING_PX + text.length() * SIGN_LETTER_PX;
        double y = LaneSigns.y(frame, area, above);
        double left = LaneSigns.freeX(
                frame, area, frame.viewport().xOf(view.getIndex().anchor(event)), y, width);
        Shape.Pen pen = Shape.Pen.of(tint, 1);
        shapes.add(
                new Shape.Box(left, y, width, LaneSigns.HEIGHT_PX, LaneSigns.HEIGHT_PX / 2, Tint.of(Ink.PANEL), pen));
        shapes.add(
                new Shape.Text(left + width / 2, y + SIGN_BASELINE, text, SIGN, Tint.of(Ink.FG), Shape.Anchor.MIDDLE));
    }

    private void labels(int event, double left, Tint tint) {
        for (Frame.Label label : frame.labels()) {
            if (label.event() == event) {
                double from = Math.max(left, label.x() - 2);
                double width = label.x() + label.width() + 4 - from;
                Tint fill = new Tint(tint.ink(), 0.1);
                shapes.add(new Shape.Box(from, label.y(), width, label.height(), LABEL_RADIUS, fill, null));
            }
        }
    }
}
