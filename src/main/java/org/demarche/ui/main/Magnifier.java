package org.demarche.ui.main;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/**
 * Shows what is in it at its usual size, or magnified for a room: then it is laid out in less space, so that it says
 * less in larger letters. A low pane magnifies nothing, for little would be left in it.
 */
public final class Magnifier extends StackPane {
    /** A pane of this height has room for what it holds, and none to spare. */
    private static final double USUAL_HEIGHT_PX = 640;

    /** Letters of 12 pixels, the smallest titles, become as large as the words beside the timeline. */
    private static final double MOST = 1.6;

    private final Scale scale = new Scale();
    private boolean magnifying;

    /** Magnifies what is in it as far as there is room, or no more. */
    void magnify(boolean magnifying) {
        this.magnifying = magnifying;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double factor = magnifying ? Math.clamp(getHeight() / USUAL_HEIGHT_PX, 1, MOST) : 1;
        scale.setX(factor);
        scale.setY(factor);
        for (Node child : getManagedChildren()) {
            if (!child.getTransforms().contains(scale)) {
                child.getTransforms().add(scale);
            }
            child.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }
}
