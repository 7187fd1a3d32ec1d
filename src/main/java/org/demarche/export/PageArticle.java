package org.demarche.export;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.cite.CitationStyle;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.demarche.time.Wording;

/** Writes what is known of an event as HTML, every text escaped. */
final class PageArticle {
    private static final int LONGEST_EXCERPT = 800;

    private final ChronicleIndex index;
    private final EventWords words;

    PageArticle(ChronicleIndex index, Wording wording) {
        this.index = index;
        this.words = new EventWords(index, wording);
    }

    String of(int position) {
        Event event = index.event(position);
        StringBuilder html = new StringBuilder();
        element(html, "p class=\"date\"", words.date(position));
        element(html, "h3", words.title(position));
        element(html, "p class=\"kind\"", words.kind(event));
        if (event.doubt() != null) {
            element(html, "p class=\"doubt\"", event.doubt());
        }
        if (event.summary() != null) {
            element(html, "p", event.summary());
        }
        event.quotes().forEach(quote -> quote(html, quote));
        if (!event.evidence().isEmpty()) {
            html.append("<ol class=\"sources\">");
            words.sources(position).forEach(source -> source(html, event, source));
            html.append("</ol>");
        }
        return html.toString();
    }

    private static void element(StringBuilder html, String tag, String text) {
        String name = tag.split(" ", 2)[0];
        html.append('<')
                .append(tag)
                .append('>')
                .append(XmlText.escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private void quote(StringBuilder html, Quote quote) {
        html.append("<blockquote>").append(XmlText.escaped(quote.text()));
        index.directory().actor(quote.speaker()).ifPresent(speaker -> element(html, "cite", speaker.name()));
        html.append("</blockquote>");
    }

    private static void source(StringBuilder html, Event event, Source source) {
        html.append("<li>");
        String citation = CitationStyle.CHICAGO.cite(List.of(source));
        String page = source.page();
        if (page != null) {
            html.append("<a rel=\"noreferrer noopener\" href=\"")
                    .append(XmlText.escaped(page))
                    .append("\">");
            html.append(XmlText.escaped(citation)).append("</a>");
        } else {
            html.append(XmlText.escaped(citation));
        }
        String text = source.text();
        if (text != null) {
            html.append(event.evidence().stream()
                    .filter(evidence -> evidence.source().equals(source.id()))
                    .map(evidence -> excerpt(text, evidence))
                    .filter(excerpt -> !excerpt.isEmpty())
                    .distinct()
                    .map(excerpt -> "<q>" + XmlText.escaped(excerpt) + "</q>")
                    .collect(Collectors.joining()));
        }
        html.append("</li>");
    }

    private static String excerpt(String text, Evidence evidence) {
        int start = Math.clamp(evidence.start(), 0, text.length());
        int end = Math.clamp(evidence.end(), start, Math.min(text.length(), start + LONGEST_EXCERPT));
        return text.substring(start, end).strip();
    }
}
