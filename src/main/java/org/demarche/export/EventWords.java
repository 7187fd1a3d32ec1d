package org.demarche.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.EventTitle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Participation;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** Events in sentences, for descriptions that are read aloud, notes and pages. */
final class EventWords {
    private final ChronicleIndex index;
    private final Wording wording;
    private final WhenText whenText;

    EventWords(ChronicleIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
        this.whenText = new WhenText(wording);
    }

    /** When, what kind of step, where, its summary and its sources. */
    String describe(int position) {
        Event event = index.event(position);
        List<String> sentences = new ArrayList<>();
        sentences.add(whenText.spoken(event.when()) + ".");
        sentences.add(types(event) + ".");
        place(event, sentences);
        if (event.summary() != null) {
            sentences.add(event.summary());
        }
        List<Source> sources = sources(position);
        if (!sources.isEmpty()) {
            sentences.add(wording.text(
                    "export.sources", sources.stream().map(Source::title).collect(Collectors.joining("; "))));
        }
        return String.join(" ", sentences);
    }

    /** The title or, without one, the type. */
    String title(int position) {
        return EventTitle.of(index.event(position), wording);
    }

    /** The date with all that is known of it. */
    String date(int position) {
        return whenText.full(index.event(position).when());
    }

    /** The types' names, the main one first. */
    String types(Event event) {
        String types = event.types().isEmpty()
                ? wording.text("model.type." + event.mainType().id())
                : event.types().stream()
                        .map(type -> wording.text("model.type." + type.id()))
                        .collect(Collectors.joining(", "));
        return event.status() == Status.HAPPENED
                ? types
                : types + ", " + wording.text("model.status." + event.status().id());
    }

    /** The kind of step, where, and who took part, in one line. */
    String kind(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(types(event));
        index.directory().place(event.place()).ifPresent(place -> parts.add(place.name()));
        String actors = actors(event);
        if (!actors.isEmpty()) {
            parts.add(actors);
        }
        return String.join(" · ", parts);
    }

    /** Who took part, each once. */
    String actors(Event event) {
        return event.actors().stream()
                .map(Participation::actor)
                .distinct()
                .map(id -> index.directory().actorName(id))
                .collect(Collectors.joining(", "));
    }

    private void place(Event event, List<String> sentences) {
        index.directory().place(event.place()).ifPresent(place -> sentences.add(place.name() + "."));
    }

    /** The sources that the event's evidence names, each once, in its order. */
    List<Source> sources(int position) {
        LinkedHashSet<Source> sources = new LinkedHashSet<>();
        for (Evidence evidence : index.event(position).evidence()) {
            index.directory().source(evidence.source()).ifPresent(sources::add);
        }
        return List.copyOf(sources);
    }

    /** What a sheet shows, in a sentence. */
    String ofSpan(Sheet sheet) {
        List<String> spans = new ArrayList<>();
        for (Sheet.Block block : sheet.blocks()) {
            if (block instanceof Sheet.Row row) {
                spans.add(row.span());
            }
        }
        return wording.text("export.description", String.join("; ", spans));
    }
}
