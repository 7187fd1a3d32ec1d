package org.demarche.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;

/** The scroll bar at the right of lanes that have no room in the window. */
final class LaneScroll {
    private static final double WHEEL_PX = 40;

    private final TimelineView view;
    private final ScrollBar bar = new ScrollBar();
    private final ChangeListener<Number> moved = (property, old, now) -> moved(now.doubleValue());
    private boolean showing;

    LaneScroll(TimelineView view) {
        this.view = view;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        bar.setUnitIncrement(WHEEL_PX);
        bar.valueProperty().addListener(moved);
    }

    Node node() {
        return bar;
    }

    void show(Frame frame) {
        Frame.LaneArea area = frame.lanes();
        double most = area == null ? 0 : LaneMoves.maxScroll(frame, area);
        bar.setVisible(area != null && most > 0);
        if (area == null || most <= 0) {
            return;
        }
        showing = true;
        bar.setMax(most);
        bar.setVisibleAmount(most * frame.axisY() / area.contentPx());
        bar.setBlockIncrement(frame.axisY());
        bar.setValue(area.scrollPx());
        showing = false;
        bar.resizeRelocate(frame.viewport().widthPx() - CardStyle.SCROLL_BAR, 0, CardStyle.SCROLL_BAR, frame.axisY());
    }

    private void moved(double px) {
        if (!showing) {
            view.laneMoves().scrollTo(px);
        }
    }

    void dispose() {
        bar.valueProperty().removeListener(moved);
    }
}
