package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.TextFitter;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.ui.detail.EventDetail.Participant;
import org.demarche.ui.detail.EventDetail.Quotation;
import org.demarche.ui.detail.EventDetail.Related;
import org.demarche.ui.detail.EventDetail.SourceExcerpt;
import org.demarche.ui.session.Labels;
import org.jspecify.annotations.Nullable;

/** Puts an event into words. */
final class DetailWriter {
    private final Labels labels;

    DetailWriter(Labels labels) {
        this.labels = labels;
    }

    EventDetail write(ChronicleIndex index, int position) {
        Event event = index.event(position);
        Map<String, List<Evidence>> bySource = bySource(event);
        return new EventDetail(
                position,
                labels.when(event),
                labels.title(event),
                labels.types(event),
                event.status() == Status.HAPPENED ? "" : labels.status(event.status()),
                event.place() == null ? "" : labels.place(index, event.place()),
                seen(event.summary()),
                event.quotes().stream().map(quote -> quotation(index, quote)).toList(),
                participants(index, event),
                excerpts(index, bySource),
                corroboration(bySource.size()),
                RelatedEvents.of(index, position).stream()
                        .map(other -> related(index, other))
                        .toList(),
                event.links(),
                seen(event.printed()),
                event.when().edtf(),
                seen(event.doubt()),
                seen(event.note()),
                event.tags().stream().map(TextFitter::oneLine).toList(),
                sources(index, bySource));
    }

    private static Map<String, List<Evidence>> bySource(Event event) {
        Map<String, List<Evidence>> bySource = new LinkedHashMap<>();
        for (Evidence evidence : event.evidence()) {
            bySource.computeIfAbsent(evidence.source(), id -> new ArrayList<>()).add(evidence);
        }
        return bySource;
    }

    private Quotation quotation(ChronicleIndex index, Quote quote) {
        String speaker = quote.speaker() == null ? "" : labels.actor(index, quote.speaker());
        return new Quotation(labels.text("ui.detail.quoted", TextFitter.seen(quote.text())), speaker);
    }

    private List<Participant> participants(ChronicleIndex index, Event event) {
        return event.actors().stream()
                .map(one -> new Participant(labels.actor(index, one.actor()), labels.role(one.role())))
                .distinct()
                .toList();
    }

    private List<SourceExcerpt> excerpts(ChronicleIndex index, Map<String, List<Evidence>> bySource) {
        List<SourceExcerpt> excerpts = new ArrayList<>();
        bySource.forEach((id, evidence) ->
                index.directory().source(id).ifPresent(source -> excerpts.add(excerpt(source, evidence))));
        return excerpts;
    }

    private SourceExcerpt excerpt(Source source, List<Evidence> evidence) {
        Excerpt excerpt = source.text() == null ? null : Excerpt.of(source.text(), evidence);
        boolean found = excerpt != null && !excerpt.pieces().isEmpty();
        List<String> numbers = found
                ? Objects.requireNonNull(excerpt).paragraphs().stream()
                        .map(number -> labels.text("ui.paragraph", number))
                        .toList()
                : List.of();
        String link = numbers.isEmpty()
                ? labels.text("ui.detail.openArticle")
                : labels.text("ui.detail.openArticleAt", labels.list(numbers));
        return new SourceExcerpt(source.id(), labels.source(source), found ? excerpt : null, link);
    }

    private String corroboration(int sources) {
        return labels.text("ui.detail.corroboration", sources);
    }

    private Related related(ChronicleIndex index, int position) {
        Event event = index.event(position);
        return new Related(position, labels.when(event), labels.title(event), event.mainType());
    }

    private static List<Source> sources(ChronicleIndex index, Map<String, List<Evidence>> bySource) {
        return bySource.keySet().stream()
                .map(id -> index.directory().source(id))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String seen(@Nullable String text) {
        return text == null ? "" : TextFitter.seen(text);
    }
}
