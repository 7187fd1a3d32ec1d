package org.demarche.export;

import java.util.List;
import org.demarche.index.EventSet;
import org.demarche.layout.FramePart;
import org.demarche.layout.Shape;
import org.demarche.time.TimePoint;

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
        PAGE,
        /** The heading of the notes. */
        NOTES
    }

    /**
     * A row of the timeline; its parts are in pixels from the row's own top left, and nothing of it shows outside.
     *
     * @param span the stretch of time that is its own, in words
     * @param begin where that stretch begins
     * @param end where it ends
     * @param own the events that have their card, label, mark or count in this row
     * @param fold marks where it goes on in another row
     */
    record Row(
            double y,
            double heightPx,
            String span,
            TimePoint begin,
            TimePoint end,
            EventSet own,
            List<FramePart> parts,
            List<Shape> fold)
            implements Block {
        Row {
            parts = List.copyOf(parts);
            fold = List.copyOf(fold);
        }
    }

    /**
     * What is known of an event, below the pictures; shapes and references are in pixels from its own top left.
     *
     * @param references the citations that lead somewhere
     */
    record Note(
            int event,
            double x,
            double y,
            double widthPx,
            double heightPx,
            List<Shape> shapes,
            List<Reference> references)
            implements Block {
        Note {
            shapes = List.copyOf(shapes);
            references = List.copyOf(references);
        }

        /** The same note in another place. */
        Note at(double newX, double newY) {
            return new Note(event, newX, newY, widthPx, heightPx, shapes, references);
        }
    }

    /** A citation of a source, and the address it leads to. */
    record Reference(String url, String title, double top, double bottom) {}
}
