package org.demarche.ui.control;

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
    private final TimelineView view;
    private final LaneMoves moves;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable LaneDrag held;

    LaneBehavior(TimelineView view) {
        this.view = view;
        moves = view.laneMoves();
        menu.getStyleClass().add("timeline-list");
    }

    void dispose() {
        letGo();
        menu.hide();
        menu.getItems().clear();
    }

    /** Where a lane that is dragged would be put: the y of the line between its new neighbours; NaN if none is. */
    double dropY() {
        LaneDrag drag = held;
        return drag == null ? Double.NaN : drag.dropY();
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
        letGo();
        Optional<Frame.LaneBand> band = titleAt(event.getX(), event.getY());
        if (band.isEmpty()) {
            return false;
        }
        view.requestFocus();
        view.setLane(band.get().key());
        if (event.getButton() == MouseButton.PRIMARY) {
            held = new LaneDrag(view, band.get(), event.getY());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            showMenu(band.get(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
        return true;
    }

    boolean dragged(MouseEvent event) {
        LaneDrag drag = held;
        if (drag == null) {
            return false;
        }
        drag.moveTo(event.getY());
        event.consume();
        return true;
    }

    boolean released(MouseEvent event) {
        LaneDrag drag = held;
        if (drag == null) {
            return false;
        }
        letGo();
        if (drag.isMoving()) {
            drag.moveTo(event.getY());
            drag.drop();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            moves.toggle(drag.key());
        }
        event.consume();
        return true;
    }

    /** Whether there was a lane in the hand; it stays where it was. */
    private boolean letGo() {
        LaneDrag drag = held;
        if (drag != null) {
            held = null;
            drag.end();
        }
        return drag != null;
    }

    /** A wheel over the titles, or with Ctrl or Alt anywhere, scrolls the lanes. */
    boolean scrolled(ScrollEvent event) {
        if (view.getLaneKind() == LaneKind.NONE) {
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
        if (view.getLaneKind() == LaneKind.NONE) {
            return false;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                return letGo();
            }
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
                        item(wording.text("ui.control.lane.bottom"), () -> moves.moveTo(key, Integer.MAX_VALUE)),
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
