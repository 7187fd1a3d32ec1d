package org.demarche.ui.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Fires input at a node as a window would, at pixels of the node. The robot of the headless platform can't be used for
 * this: it drops modifiers and swaps the coordinates of scrolling. For the JavaFX thread.
 */
public final class EventFirer {
    private final Node node;

    public EventFirer(Node node) {
        this.node = node;
    }

    public void press(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
    }

    public void drag(double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, 0, false);
    }

    /** Lets the button go where it was pressed or dragged to: a window tells of a click then, whatever lay between. */
    public void release(double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, false);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, 1, false);
    }

    public void move(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, 0, true);
    }

    public void leave() {
        mouse(MouseEvent.MOUSE_EXITED, -1, -1, 0, true);
    }

    public void click(double x, double y) {
        press(x, y);
        release(x, y);
    }

    public void doubleClick(double x, double y) {
        click(x, y);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 2, true);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 2, true);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, 2, true);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = screen(x, y);
        boolean button = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_EXITED;
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        button ? MouseButton.PRIMARY : MouseButton.NONE,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        still,
                        null));
    }

    /** A turn of the wheel or a stroke of two fingers; a notch is 40. */
    public void scroll(double x, double y, double deltaX, double deltaY, boolean shift) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = screen(x, y);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        shift,
                        false,
                        false,
                        false,
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    public void pinch(double x, double y, double factor) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = screen(x, y);
        Event.fireEvent(
                node,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        null));
    }

    public void key(KeyCode code) {
        key(code, "", false, false);
    }

    public void key(KeyCode code, String text, boolean shift, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, control, false, false));
    }

    private Point2D screen(double x, double y) {
        Point2D screen = node.localToScreen(x, y);
        return screen == null ? node.localToScene(x, y) : screen;
    }
}
