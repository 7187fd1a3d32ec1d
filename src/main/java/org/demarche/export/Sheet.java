package org.demarche.export;

import java.util.List;
import org.demarche.layout.FramePart;
import org.demarche.layout.Shape;

/**
 * One page of a picture, ready for a painter of any medium: blocks from the back to the front.
 *
 * @param widthPx width in layout pixels, before {@code zoom}
 * @param heightPx height in layout pixels, before {@code zoom}
 * @param zoom how many CSS pixels a layout pixel takes
 * @param label what page this is, for people; empty if it is the only one
 */
record Sheet(double widthPx, double heightPx, double zoom, String label, List<Block> blocks) {
    Sheet {
        blocks = List.copyOf(blocks);
    }

    /** What stands on a sheet, in layout pixels. */
    sealed interface Block {}

    /** Shapes and text around the timeline, in pixels from the sheet's top left. */
    record Plain(Role role, List<Shape> shapes) implements Block {
        Plain {
            shapes = List.copyOf(shapes);
        }
    }

    /** What a plain block is for. */
    enum Role {
        TITLE,
        LEGEND,
        CAPTION,
        PAGE
    }

    /**
     * A row of the timeline; its parts are in pixels from the row's own top left, and nothing of it shows outside.
     *
     * @param span the stretch of time it shows, in words
     * @param fold marks where it goes on in another row
     */
    record Row(double y, double heightPx, String span, List<FramePart> parts, List<Shape> fold) implements Block {
        Row {
            parts = List.copyOf(parts);
            fold = List.copyOf(fold);
        }
    }
}
