package org.demarche.layout;

import java.util.List;
import java.util.OptionalInt;
import org.demarche.time.Wording;

/** A frame as shapes, layer by layer from the back to the front. */
public final class FramePicture {
    private FramePicture() {}

    /** Grid, axis and tick labels. */
    public static List<Shape> grid(Frame frame) {
        return List.of();
    }

    /** The relation curve with its words; nothing if it is hidden. */
    public static List<Shape> curve(Frame frame, Wording wording) {
        return List.of();
    }

    /** Stems, discs, bars and bands, and one-line labels. */
    public static List<Shape> marks(Frame frame) {
        return List.of();
    }

    /** The cards with their text; the selected one framed. A window that has nodes for cards leaves this layer out. */
    public static List<Shape> cards(Frame frame, OptionalInt selected) {
        return List.of();
    }
}
