package org.demarche.ui.detail;

import java.util.List;
import org.demarche.model.Evidence;
import org.demarche.ui.control.MarkedText.Piece;

/**
 * What a source says of an event: its sentences with some words of context, in the order of the text.
 *
 * @param pieces the sentences marked, the context not; empty if the ranges lie outside of the text
 * @param paragraphs the numbers of the paragraphs the sentences stand in, ascending
 */
record Excerpt(List<Piece> pieces, List<Integer> paragraphs) {
    Excerpt {
        pieces = List.copyOf(pieces);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The excerpt of a text for evidence that names its source. */
    static Excerpt of(String text, List<Evidence> evidence) {
        return new ExcerptWriter(text).write(evidence);
    }
}
