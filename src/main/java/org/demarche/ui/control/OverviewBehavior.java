package org.demarche.ui.control;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.layout.Overview;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** Turns what mouse and keyboard do on an {@link OverviewBar} into moves of its brush. */
final class OverviewBehavior {
    private static final double CLICK_SLACK_PX = 4;
    private static final double ZOOM_PER_SCROLL = Math.log(1.25) / 40;

    private final OverviewBar bar;
    private final Handlers handlers;
    private @Nullable Grasp grasp;

    /** What the hand holds, as it was when it took hold. */
    private record Grasp(Brush.Part part, double x, TimePoint point, Viewport viewport, boolean moved) {
        Grasp asMoved() {
            return new Grasp(part, x, point, viewport, true);
        }
    }

    OverviewBehavior(OverviewBar bar) {
        this.bar = bar;
        handlers = new Handlers(bar);
        handlers.on(MouseEvent.MOUSE_MOVED, this::moved);
        handlers.on(MouseEvent.MOUSE_PRESSED, this::pressed);
        handlers.on(MouseEvent.MOUSE_DRAGGED, this::dragged);
        handlers.on(MouseEvent.MOUSE_RELEASED, this::released);
        handlers.on(ScrollEvent.SCROLL, this::scrolled);
        handlers.on(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void dispose() {
        handlers.removeAll();
        bar.setCursor(null);
    }

    private void moved(MouseEvent event) {
        Overview overview = bar.getOverview();
        if (overview != null) {
            bar.setCursor(
                    switch (Brush.of(bar, overview).partAt(event.getX())) {
                        case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
                        case MIDDLE -> Cursor.OPEN_HAND;
                        case OUTSIDE, WHOLE -> Cursor.DEFAULT;
                    });
        }
    }

    private void pressed(MouseEvent event) {
        bar.requestFocus();
        Overview overview = bar.getOverview();
        if (event.getButton() == MouseButton.PRIMARY && overview != null) {
            Brush.Part part = Brush.of(bar, overview).partAt(event.getX());
            grasp = new Grasp(part, event.getX(), overview.at(event.getX()), bar.getViewport(), false);
        }
    }

    private void dragged(MouseEvent event) {
        Grasp held = grasp;
        Overview overview = bar.getOverview();
        if (held == null || overview == null) {
            return;
        }
        if (!held.moved() && Math.abs(event.getX() - held.x()) <= CLICK_SLACK_PX) {
            return;
        }
        grasp = held.asMoved();
        TimePoint here = overview.at(Math.clamp(event.getX(), 0, bar.getWidth()));
        Viewport before = held.viewport();
        switch (held.part()) {
            case MIDDLE -> {
                bar.setCursor(Cursor.CLOSED_HAND);
                double seconds = held.point().secondsTo(overview.at(event.getX()));
                bar.setViewport(before.panBy(-seconds / before.secondsPerPx()));
            }
            case LEFT_EDGE -> bar.showBetween(here, before.end());
            case RIGHT_EDGE -> bar.showBetween(before.start(), here);
            case OUTSIDE, WHOLE -> bar.showBetween(held.point(), here);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Grasp held = grasp;
        if (held != null && !held.moved() && held.part() == Brush.Part.OUTSIDE) {
            bar.centreOn(held.point());
        }
        grasp = null;
        moved(event);
    }

    private void scrolled(ScrollEvent event) {
        Overview overview = bar.getOverview();
        if (overview == null || event.getDeltaY() == 0) {
            return;
        }
        Viewport now = bar.getViewport();
        double x = Math.clamp(now.xOf(overview.at(event.getX())), 0, now.widthPx());
        bar.setViewport(now.zoomAround(x, Math.exp(event.getDeltaY() * ZOOM_PER_SCROLL)));
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, RIGHT -> arrow(event);
            case HOME -> bar.moveToEnd(false);
            case END -> bar.moveToEnd(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void arrow(KeyEvent event) {
        boolean right = event.getCode() == KeyCode.RIGHT;
        if (event.isShiftDown()) {
            bar.resizeBrush(right);
        } else {
            bar.moveBrush(right);
        }
    }
}
