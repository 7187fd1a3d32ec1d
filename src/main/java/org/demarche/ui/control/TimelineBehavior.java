package org.demarche.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.demarche.layout.Frame;
import org.demarche.model.Phase;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** Turns what mouse, touchpad and keyboard do into operations of a {@link TimelineView}. */
final class TimelineBehavior {
    /** So far the mouse can stray in a click. */
    private static final double CLICK_SLACK_PX = 4;
    /** A notch of a wheel is 40 and zooms by a quarter. */
    private static final double ZOOM_PER_SCROLL = Math.log(1.25) / 40;
    /** Steps smaller than this come many a second and need no smoothing. */
    private static final double NOTCH = 20;

    private static final double MOST_SCORE = 10;
    private static final double KEY_ZOOM = 1.5;
    private static final double KEY_PAN_SHARE = 0.2;

    private final TimelineView view;
    private final Handlers handlers;
    private final LaneBehavior lanes;
    private final EventTip tip;
    private final EventList list;
    private final Speed speed = new Speed();
    private @Nullable Point2D pointer;
    private @Nullable Point2D pressedAt;
    private @Nullable TimePoint grabbed;
    private int clickedEvent = ChronicleControl.NONE;

    /** @param hoverCard the card of an event under the pointer that has none in the picture */
    TimelineBehavior(TimelineView view, HoverCard hoverCard) {
        this.view = view;
        lanes = new LaneBehavior(view);
        tip = new EventTip(view, hoverCard);
        list = new EventList(view);
        handlers = new Handlers(view);
        handlers.on(MouseEvent.MOUSE_MOVED, this::moved);
        handlers.on(MouseEvent.MOUSE_EXITED, this::exited);
        handlers.on(MouseEvent.MOUSE_PRESSED, this::pressed);
        handlers.on(MouseEvent.MOUSE_DRAGGED, this::dragged);
        handlers.on(MouseEvent.MOUSE_RELEASED, this::released);
        handlers.on(MouseEvent.MOUSE_CLICKED, this::clicked);
        handlers.on(ScrollEvent.SCROLL, this::scrolled);
        handlers.on(ZoomEvent.ZOOM, this::pinched);
        handlers.on(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void dispose() {
        handlers.removeAll();
        lanes.dispose();
        tip.dispose();
        list.dispose();
        view.halt();
        view.setHovered(ChronicleControl.NONE);
        view.setCursor(null);
    }

    /** Where a lane that is dragged would be put; NaN if none is. */
    double laneDropY() {
        return lanes.dropY();
    }

    /** The picture has changed, so something else may lie under a pointer that rests. */
    void pictureChanged() {
        Point2D point = pointer;
        if (point != null && grabbed == null) {
            hover(point);
        }
    }

    private void moved(MouseEvent event) {
        Point2D point = new Point2D(event.getX(), event.getY());
        pointer = point;
        if (lanes.moved(event)) {
            lanes.titleAt(event.getX(), event.getY()).ifPresent(band -> tip.followLane(band, event));
            return;
        }
        hover(point);
        Frame frame = view.getFrame();
        if (frame != null && isOnCurve(frame, event.getY())) {
            tip.followCurve(event);
            return;
        }
        int hovered = view.getHovered();
        Optional<Phase> phase = phaseAt(event);
        if (hovered == ChronicleControl.NONE && phase.isPresent()) {
            tip.followPhase(phase.get(), event);
            return;
        }
        int count = frame == null ? 0 : Stacks.countAt(frame, hovered, event.getX(), event.getY());
        tip.follow(hovered, count, event);
    }

    private Optional<Phase> phaseAt(MouseEvent event) {
        Frame frame = view.getFrame();
        return frame == null
                ? Optional.empty()
                : frame.phaseAt(event.getX(), event.getY()).map(Frame.PhaseBand::phase);
    }

    private static boolean isOnCurve(Frame frame, double y) {
        Frame.Curve curve = frame.curve();
        return curve != null && Math.abs(y - curve.zeroY()) <= MOST_SCORE * curve.pxPerScore();
    }

    /** Whether a bar of the relation curve stands above or below a point. */
    private boolean isOnBar(double x, double y) {
        Frame frame = view.getFrame();
        return frame != null && isOnCurve(frame, y) && Stacks.onCurve(frame, x) > 0;
    }

    private void hover(Point2D point) {
        if (lanes.titleAt(point.getX(), point.getY()).isPresent()) {
            view.setHovered(ChronicleControl.NONE);
            return;
        }
        int event = eventAt(point.getX(), point.getY());
        view.setHovered(event);
        boolean nothing = event == ChronicleControl.NONE && !isOnBar(point.getX(), point.getY());
        view.setCursor(nothing ? Cursor.DEFAULT : Cursor.HAND);
    }

    private int eventAt(double x, double y) {
        Frame frame = view.getFrame();
        if (frame == null) {
            return ChronicleControl.NONE;
        }
        return isOnSelected(frame, x, y) ? view.getSelected() : frame.hit(x, y).orElse(ChronicleControl.NONE);
    }

    /** Whether the selected event has been given a disc there, on a bar of which another event is the strongest. */
    private boolean isOnSelected(Frame frame, double x, double y) {
        return frame.headerAt(x, y).isEmpty()
                && LanePlaces.of(frame, view, view.getSelected()).stream()
                        .anyMatch(place -> place.counted() && place.contains(x, y));
    }

    private void exited(MouseEvent event) {
        pointer = null;
        tip.hide();
        if (grabbed == null) {
            view.setHovered(ChronicleControl.NONE);
        }
    }

    private void pressed(MouseEvent event) {
        tip.hide();
        list.hide();
        if (lanes.pressed(event)) {
            return;
        }
        view.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            view.halt();
            speed.reset();
            pressedAt = new Point2D(event.getX(), event.getY());
        }
    }

    private void dragged(MouseEvent event) {
        Point2D start = pressedAt;
        if (lanes.dragged(event) || start == null) {
            return;
        }
        if (grabbed == null && start.distance(event.getX(), event.getY()) > CLICK_SLACK_PX) {
            grabbed = view.timeAt(start.getX());
            view.setCursor(Cursor.CLOSED_HAND);
        }
        TimePoint point = grabbed;
        if (point != null) {
            speed.add(event.getX());
            view.setViewport(view.getViewport().withPointAt(point, event.getX()));
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (lanes.released(event)) {
            return;
        }
        if (grabbed != null && event.getButton() == MouseButton.PRIMARY) {
            grabbed = null;
            // A click that ends a drag is none.
            pressedAt = null;
            view.setCursor(Cursor.DEFAULT);
            view.coast(speed.pxPerNano());
        }
    }

    private void clicked(MouseEvent event) {
        boolean click = pressedAt != null && event.getButton() == MouseButton.PRIMARY;
        pressedAt = null;
        if (!click) {
            return;
        }
        // The first click may have moved the picture: the second means the same event.
        int hit = event.getClickCount() > 1 ? clickedEvent : eventAt(event.getX(), event.getY());
        clickedEvent = hit;
        if (hit == ChronicleControl.NONE) {
            if (event.getClickCount() > 1) {
                phaseAt(event).ifPresent(view::zoomTo);
            } else if (isOnBar(event.getX(), event.getY())) {
                chooseAmong(view.curveEventsAt(event.getX()), event);
                event.consume();
            }
            return;
        }
        if (event.getClickCount() > 1) {
            list.hide();
            view.zoomTo(hit);
        } else {
            choose(hit, event);
        }
        event.consume();
    }

    /** Selects an event, or lets the user choose among those that lie there. */
    private void choose(int hit, MouseEvent event) {
        Frame frame = view.getFrame();
        if (frame != null) {
            frame.bandAt(event.getY()).ifPresent(band -> view.setLane(band.key()));
        }
        List<Integer> stack = frame == null ? List.of() : stackAt(frame, event.getX(), event.getY());
        if (stack.isEmpty() && isOnBar(event.getX(), event.getY())) {
            stack = view.curveEventsAt(event.getX());
        }
        chooseAmong(stack.isEmpty() ? List.of(hit) : stack, event);
    }

    private void chooseAmong(List<Integer> events, MouseEvent event) {
        if (events.size() > 1) {
            list.show(events, event.getScreenX(), event.getScreenY());
        } else {
            events.forEach(view::choose);
        }
    }

    private List<Integer> stackAt(Frame frame, double x, double y) {
        return Stacks.all(view, frame, x, y);
    }

    private void scrolled(ScrollEvent event) {
        tip.hide();
        if (lanes.scrolled(event)) {
            return;
        }
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        boolean sideways = Math.abs(dx) > Math.abs(dy);
        if (sideways || event.isShiftDown() || event.isDirect()) {
            view.panBy(sideways || event.isDirect() ? dx : dy);
        } else if (dy != 0) {
            double factor = Math.exp(dy * ZOOM_PER_SCROLL);
            if (Math.abs(dy) < NOTCH || event.isInertia()) {
                view.zoomNow(event.getX(), factor);
            } else {
                view.zoomAround(event.getX(), factor);
            }
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        tip.hide();
        view.zoomNow(event.getX(), event.getZoomFactor());
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        if (lanes.keyPressed(event) || pressed(event.getCode()) || typed(event.getText())) {
            tip.hide();
            event.consume();
        }
    }

    private boolean pressed(KeyCode key) {
        switch (key) {
            case LEFT -> view.selectPrevious();
            case RIGHT -> view.selectNext();
            case UP -> view.selectUp();
            case DOWN -> view.selectDown();
            case HOME -> view.selectFirst();
            case END -> view.selectLast();
            case W, PLUS, EQUALS, ADD -> view.zoom(KEY_ZOOM);
            case S, MINUS, SUBTRACT -> view.zoom(1 / KEY_ZOOM);
            case A -> view.glideBy(view.getWidth() * KEY_PAN_SHARE);
            case D -> view.glideBy(-view.getWidth() * KEY_PAN_SHARE);
            case F -> view.fitAll();
            case Z -> view.fitSelection();
            case ENTER -> view.open();
            case ESCAPE -> {
                return cleared();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys that lie elsewhere on other keyboards. */
    private boolean typed(String text) {
        switch (text) {
            case "+" -> view.zoom(KEY_ZOOM);
            case "-", "−" -> view.zoom(1 / KEY_ZOOM);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether there was a selection to clear; if not, Esc is left to others. */
    private boolean cleared() {
        boolean any = view.getSelected() != ChronicleControl.NONE;
        view.clearSelection();
        return any;
    }
}
