package org.demarche.layout;

import java.util.List;

/**
 * Shapes of a frame that belong together. Media that hold structure (a group with a name, a link) keep the parts apart;
 * others draw them one after the other.
 *
 * @param event position of the event they stand for, {@link #NO_EVENT} if for none
 */
public record FramePart(Kind kind, int event, List<Shape> shapes) {
    public static final int NO_EVENT = -1;

    /** What a part shows. */
    public enum Kind {
        /** Grid, axis and tick labels. */
        GRID,
        CURVE,
        /** A bar of the histogram; its event is the most significant of those it counts. */
        BIN,
        /** The bar or band of a mark. */
        BAND,
        /** How many bars lie on one another; for no event. */
        COUNT,
        STEM,
        /** A one-line title, with its stem. */
        LABEL,
        DISC,
        /** The titles of the lanes. */
        LANES,
        CARD
    }

    public FramePart {
        shapes = List.copyOf(shapes);
    }
}
