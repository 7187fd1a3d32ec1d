package org.demarche.ui.control;

import javafx.geometry.NodeOrientation;
import org.demarche.layout.Direction;

/** In which direction nodes lay text out; a canvas finds it out by itself. */
final class Orientation {
    private Orientation() {}

    /** The direction of a text, whatever that of the window is. */
    static NodeOrientation of(String text) {
        return Direction.isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
