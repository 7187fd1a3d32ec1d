package org.demarche.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.layout.Frame;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Turns what hands do to the lanes' titles into operations: a click collapses, a drag moves a lane, a wheel scrolls.
 * Each method says whether it has taken the event.
 */
final class LaneBehavior {
    private static final double DRAG_SLACK_PX = 4;

    private final TimelineView view;
    private final LaneMoves moves;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Held held;
    private boolean dragging;
    private double dropY = Double.NaN;

    /** A title that the hand holds. */
    private record Held(Frame.LaneBand band, double y) {}

    LaneBehavior(TimelineView view) {
        this.view = view;
        moves = view.laneMoves();
        menu.getStyleClass().add("timeline-list");
    }

    void dispose() {
        menu.hide();
        menu.getItems().clear();
    }

    /** Where a lane that is dragged would be put: the y of the line between its new neighbours; NaN if none is. */
    double dropY() {
        return dropY;
    }

    Optional<Frame.LaneBand> titleAt(double x, double y) {
        Frame frame = view.getFrame();
        return frame == null ? Optional.empty() : frame.headerAt(x, y);
    }

    boolean moved(MouseEvent event) {
        boolean over = titleAt(event.getX(), event.getY()).isPresent();
        if (over) {
            view.setHovered(ChronicleControl.NONE);
            view.setCursor(Cursor.HAND);
        }
        return over;
    }

    boolean pressed(MouseEvent event) {
        menu.hide();
        dragging = false;
        held = null;
        Optional<Frame.LaneBand> band = titleAt(event.getX(), event.getY());
        if (band.isEmpty()) {
            return false;
        }
        view.requestFocus();
        view.setLane(band.get().key());
        if (event.getButton() == MouseButton.PRIMARY) {
            held = new Held(band.get(), event.getY());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            showMenu(band.get(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
        return true;
    }

    boolean dragged(MouseEvent event) {
        Held title = held;
        if (title == null) {
            return false;
        }
        dragging |= Math.abs(event.getY() - title.y()) > DRAG_SLACK_PX;
        if (dragging) {
            view.setCursor(Cursor.CLOSED_HAND);
            dropY = gapNear(event.getY()).map(Gap::y).orElse(Double.NaN);
            view.requestLayout();
        }
        event.consume();
        return true;
    }

    boolean released(MouseEvent event) {
        Held title = held;
        if (title == null) {
            return false;
        }
        if (dragging) {
            gapNear(event.getY()).ifPresent(gap -> {
                int place = gap.before() > title.band().number() ? gap.before() - 1 : gap.before();
                moves.moveTo(title.band().key(), place);
            });
        } else if (event.getButton() == MouseButton.PRIMARY) {
            moves.toggle(title.band().key());
        }
        held = null;
        dropY = Double.NaN;
        view.setCursor(Cursor.DEFAULT);
        view.requestLayout();
        event.consume();
        return true;
    }

    /** The line between two lanes that lies nearest, and the number of the lane below it. */
    private record Gap(double y, int before) {}

    private Optional<Gap> gapNear(double y) {
        Frame frame = view.getFrame();
        Frame.LaneArea area = frame == null ? null : frame.lanes();
        if (area == null) {
            return Optional.empty();
        }
        Gap nearest = null;
        for (Frame.LaneBand band : area.bands()) {
            double bottom = band.y() + band.height();
            for (Gap gap : List.of(new Gap(band.y(), band.number()), new Gap(bottom, band.number() + 1))) {
                if (nearest == null || Math.abs(gap.y() - y) < Math.abs(nearest.y() - y)) {
                    nearest = gap;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A wheel over the titles, or with Ctrl or Alt anywhere, scrolls the lanes. */
    boolean scrolled(ScrollEvent event) {
        if (view.getLanes().kind() == LaneKind.NONE) {
            return false;
        }
        boolean asked = event.isControlDown()
                || event.isAltDown()
                || titleAt(event.getX(), event.getY()).isPresent();
        if (!asked) {
            return false;
        }
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        moves.scrollBy(-delta);
        event.consume();
        return true;
    }

    boolean keyPressed(KeyEvent event) {
        if (view.getLanes().kind() == LaneKind.NONE) {
            return false;
        }
        switch (event.getCode()) {
            case C -> {
                if (event.isShiftDown()) {
                    moves.toggleAll();
                } else {
                    moves.toggleCurrent();
                }
            }
            case PAGE_DOWN, PAGE_UP -> {
                boolean down = event.getCode() == KeyCode.PAGE_DOWN;
                if (event.isShiftDown()) {
                    moves.toNextOfSelected(!down);
                } else {
                    moves.page(down);
                }
            }
            case DOWN, UP -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                moves.moveCurrentBy(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void showMenu(Frame.LaneBand band, double screenX, double screenY) {
        Wording wording = view.getWording();
        if (wording == null) {
            return;
        }
        String key = band.key();
        menu.getItems()
                .setAll(
                        item(
                                wording.text(band.collapsed() ? "ui.control.lane.open" : "ui.control.lane.collapse"),
                                () -> moves.toggle(key)),
                        item(wording.text("ui.control.lane.toggleAll"), moves::toggleAll),
                        new SeparatorMenuItem(),
                        item(wording.text("ui.control.lane.up"), () -> moves.moveBy(key, -1)),
                        item(wording.text("ui.control.lane.down"), () -> moves.moveBy(key, 1)),
                        item(wording.text("ui.control.lane.top"), () -> moves.moveTo(key, 0)),
                        new SeparatorMenuItem(),
                        item(wording.text("ui.control.lane.byFirst"), () -> moves.order(LaneView.Order.FIRST_EVENT)),
                        item(wording.text("ui.control.lane.byCount"), () -> moves.order(LaneView.Order.COUNT)));
        menu.show(view, screenX, screenY);
    }

    private static MenuItem item(String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }
}
