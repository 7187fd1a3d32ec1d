package org.demarche.ui.session;

import java.util.List;

/**
 * A paragraph of a source, as it is shown.
 *
 * @param number from 1
 * @param spans its text from beginning to end
 */
public record SourceParagraph(int number, List<Span> spans) {
    public SourceParagraph {
        spans = List.copyOf(spans);
    }

    /** Whether a sentence of the selected event stands in it, or the chosen sentence without event. */
    public boolean hasSelected() {
        return spans.stream().anyMatch(Span::selected);
    }

    /**
     * A stretch of text that is of one piece.
     *
     * @param events positions of the events that come from it, ascending
     * @param selected whether the selected event is one of them, or the sentence is the chosen one
     * @param date whether it is part of a date
     * @param passedOver which of the sentences with a date but without event it is of, −1 if of none
     */
    public record Span(String text, List<Integer> events, boolean selected, boolean date, int passedOver) {
        public Span {
            events = List.copyOf(events);
        }
    }
}
