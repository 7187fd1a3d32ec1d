package org.demarche.ui.article;

import java.util.List;

/**
 * A paragraph of the source.
 *
 * @param number from 1
 * @param spans its text from beginning to end
 */
record ArticleParagraph(int number, List<Span> spans) {
    ArticleParagraph {
        spans = List.copyOf(spans);
    }

    /** Whether a sentence of the selected event stands in it. */
    boolean hasSelected() {
        return spans.stream().anyMatch(Span::selected);
    }

    /**
     * A stretch of text that the same events come from.
     *
     * @param events positions of these events, ascending
     * @param selected whether the selected event is one of them
     */
    record Span(String text, List<Integer> events, boolean selected) {
        Span {
            events = List.copyOf(events);
        }
    }
}
