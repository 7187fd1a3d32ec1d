package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the lanes of a {@link TimelineView}: scroll, collapse, put in order, step from one to another.
 */
final class LaneMoves {
    /** Lanes without an event in view are passed over, but not more of them than this. */
    private static final int MOST_PASSED = 200;

    private static final double SCROLL_STEP_PX = 40;

    private final TimelineView view;

    LaneMoves(TimelineView view) {
        this.view = view;
    }

    /** Changes the lanes in view; not if others are wanted by now, of which nothing can be seen as yet. */
    private boolean change(UnaryOperator<LaneView> change) {
        boolean inView = view.getLanes().kind() == view.getLaneKind();
        if (inView) {
            view.setLanes(change.apply(view.getLanes()));
        }
        return inView;
    }

    private Frame.@Nullable LaneArea area() {
        Frame frame = view.getFrame();
        return frame == null ? null : frame.lanes();
    }

    /** How far the lanes can be scrolled. */
    static double maxScroll(Frame frame, Frame.LaneArea area) {
        return Math.max(0, area.contentPx() - (frame.axisY() - area.topPx()));
    }

    /** Moves the lanes up by so many pixels, down if negative, as far as there are lanes. */
    boolean scrollBy(double px) {
        Frame frame = view.getFrame();
        Frame.LaneArea area = area();
        if (frame == null || area == null) {
            return false;
        }
        double target = Math.clamp(area.scrollPx() + px, 0, maxScroll(frame, area));
        boolean moves = target != area.scrollPx();
        return change(lanes -> lanes.withScroll(target)) && moves;
    }

    void scrollTo(double px) {
        change(lanes -> lanes.withScroll(px));
    }

    /** Scrolls until one of an event's lanes is in view. */
    void reveal(int position) {
        if (view.getLaneKind() != LaneKind.NONE && view.isPlaced(position)) {
            scrollTo(view.laneScroll(position));
        }
    }

    /** Brings the selected event's next lane above or below those in view into it. */
    void toNextOfSelected(boolean up) {
        Frame frame = view.getFrame();
        if (frame != null) {
            LanesElsewhere elsewhere = LanesElsewhere.of(frame, view, view.getSelected());
            show(up ? elsewhere.nextAbove() : elsewhere.nextBelow(), up);
        }
    }

    /** Scrolls, up or down, until a lane is in view, which is where the reader is then; not if there is none. */
    void show(int number, boolean up) {
        bringIntoView(number, up).ifPresent(band -> view.setLane(band.key()));
    }

    /** Moves the lanes by almost what is in view of them. */
    void page(boolean down) {
        Frame frame = view.getFrame();
        if (frame != null) {
            double px = Math.max(SCROLL_STEP_PX, frame.axisY() - SCROLL_STEP_PX);
            scrollBy(down ? px : -px);
        }
    }

    /** Collapses a lane, or opens it again. */
    void toggle(String key) {
        Set<String> collapsed = new HashSet<>(view.getLanes().collapsed());
        if (!collapsed.remove(key)) {
            collapsed.add(key);
        }
        change(lanes -> lanes.withCollapsed(collapsed));
    }

    /** Collapses or opens the lane that the reader is in, the topmost in view if in none. */
    void toggleCurrent() {
        current().ifPresent(band -> toggle(band.key()));
    }

    /** Collapses all lanes or, if all are collapsed, opens them. */
    void toggleAll() {
        Set<String> keys = view.allLanes().stream().map(Lanes.Lane::key).collect(Collectors.toSet());
        boolean all = view.getLanes().collapsed().containsAll(keys);
        change(lanes -> lanes.withCollapsed(all ? Set.of() : keys));
    }

    /** Puts lanes in an order of their own again. */
    void order(LaneView.Order order) {
        change(lanes -> lanes.withOrder(order).withByHand(List.of()));
    }

    /** Puts a lane so many places further down, up if negative. */
    void moveBy(String key, int places) {
        List<String> keys = keys();
        int from = keys.indexOf(key);
        if (from >= 0) {
            moveTo(key, from + places);
        }
    }

    /** Puts a lane at a place among all lanes, counted from 0 without that lane. */
    void moveTo(String key, int place) {
        List<String> keys = keys();
        int from = keys.indexOf(key);
        int to = Math.clamp(place, 0, Math.max(0, keys.size() - 1));
        if (from < 0 || from == to) {
            return;
        }
        keys.add(to, keys.remove(from));
        // Lanes below keep their own order, so that new ones find their place among them.
        int byHand = Math.max(view.getLanes().byHand().size(), Math.max(from, to) + 1);
        change(lanes -> lanes.withByHand(keys.subList(0, Math.min(keys.size(), byHand))));
    }

    void moveCurrentBy(int places) {
        current().ifPresent(band -> moveBy(band.key(), places));
    }

    private List<String> keys() {
        return new ArrayList<>(view.allLanes().stream().map(Lanes.Lane::key).toList());
    }

    /** The lane the reader is in, if it is in view; else that of the selected event, else the topmost. */
    private Optional<Frame.LaneBand> current() {
        Frame frame = view.getFrame();
        Frame.LaneArea area = area();
        if (frame == null || area == null) {
            return Optional.empty();
        }
        return area.bands().stream()
                .filter(band -> band.key().equals(view.getLane()))
                .findFirst()
                .or(() -> area.bands().stream()
                        .filter(band -> holds(frame, band, view.getSelected()))
                        .findFirst())
                .or(() -> area.bands().stream().findFirst());
    }

    private static boolean holds(Frame frame, Frame.LaneBand band, int event) {
        return frame.marks().stream().anyMatch(mark -> mark.event() == event && band.contains(mark.y()));
    }

    /**
     * Selects the event of the next lane above or below that stands nearest to the selected one. If that is the same
     * event, the reader is in another of its lanes afterwards.
     */
    void step(boolean up) {
        Optional<Frame.LaneBand> from = current();
        if (from.isEmpty()) {
            return;
        }
        boolean inLane = view.getSelected() != ChronicleControl.NONE
                && (from.get().key().equals(view.getLane())
                        || holds(Objects.requireNonNull(view.getFrame()), from.get(), view.getSelected()));
        int number = from.get().number() + (inLane ? up ? -1 : 1 : 0);
        for (int passed = 0; passed < MOST_PASSED; passed++) {
            Optional<Frame.LaneBand> band = bringIntoView(number, up);
            if (band.isEmpty()) {
                return;
            }
            Optional<Integer> event = nearest(band.get());
            if (event.isPresent()) {
                view.setLane(band.get().key());
                view.setSelected(event.get());
                return;
            }
            number += up ? -1 : 1;
        }
    }

    /** Scrolls until a lane is in view as a whole, or as much of it as there is room for. */
    private Optional<Frame.LaneBand> bringIntoView(int number, boolean up) {
        while (true) {
            Frame frame = view.getFrame();
            Frame.LaneArea area = area();
            if (number < 0 || frame == null || area == null) {
                return Optional.empty();
            }
            Optional<Frame.LaneBand> band =
                    area.bands().stream().filter(one -> one.number() == number).findFirst();
            double hidden = band.map(one -> hiddenPx(frame, area, one)).orElseGet(() -> towards(number, area, up));
            if ((band.isPresent() && Math.abs(hidden) < 1) || !scrollBy(hidden)) {
                return band;
            }
        }
    }

    /** How far to scroll at once towards a lane out of view: not beyond it, however low the lanes on the way are. */
    private static double towards(int number, Frame.LaneArea area, boolean up) {
        int from = area.bands().isEmpty()
                ? number
                : up ? area.bands().getFirst().number() : area.bands().getLast().number();
        double px = Math.max(SCROLL_STEP_PX, FrameBuilder.leastPx(Math.abs(number - from)) / 2);
        return up ? -px : px;
    }

    private static double hiddenPx(Frame frame, Frame.LaneArea area, Frame.LaneBand band) {
        double above = band.y() - area.topPx();
        double below = band.y() + band.height() - frame.axisY();
        return above < 0 ? above : Math.min(above, Math.max(0, below));
    }

    /** The event in view of a lane that stands nearest to the selected one. */
    private Optional<Integer> nearest(Frame.LaneBand band) {
        Frame frame = Objects.requireNonNull(view.getFrame());
        double left = Objects.requireNonNull(frame.lanes()).headerPx();
        double right = frame.viewport().widthPx();
        double x = view.isPlaced(view.getSelected())
                ? Math.clamp(frame.viewport().xOf(view.getIndex().anchor(view.getSelected())), left, right)
                : (left + right) / 2;
        Nearest nearest = new Nearest(x);
        for (Frame.Mark mark : frame.marks()) {
            if (band.contains(mark.y()) && mark.x() >= left && mark.x() <= right) {
                nearest.offer(mark.event(), mark.x());
            }
        }
        for (Frame.Bin bin : frame.bins()) {
            if (band.contains(bin.bottom() - 1) && bin.x() >= left) {
                nearest.offer(bin.strongest(), bin.x() + bin.width() / 2);
            }
        }
        return nearest.found();
    }

    private static final class Nearest {
        private final double x;
        private double distance = Double.POSITIVE_INFINITY;
        private int event = ChronicleControl.NONE;

        Nearest(double x) {
            this.x = x;
        }

        void offer(int candidate, double atX) {
            if (Math.abs(atX - x) < distance) {
                distance = Math.abs(atX - x);
                event = candidate;
            }
        }

        Optional<Integer> found() {
            return event == ChronicleControl.NONE ? Optional.empty() : Optional.of(event);
        }
    }
}
