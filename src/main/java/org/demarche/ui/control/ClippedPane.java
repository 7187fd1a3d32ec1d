package org.demarche.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Nodes that end at the timeline's edge, not over what stands beside it, where they are half out of view. */
class ClippedPane extends Pane {
    private final Rectangle edge = new Rectangle();

    ClippedPane() {
        setPickOnBounds(false);
        setManaged(false);
        setClip(edge);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        edge.setWidth(width);
        edge.setHeight(height);
    }
}
