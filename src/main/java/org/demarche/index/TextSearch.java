package org.demarche.index;

import java.util.BitSet;
import java.util.function.Consumer;
import org.demarche.model.Actor;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Participation;
import org.demarche.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by words: in titles, summaries, quotations, notes, dates as printed, tags, the names of actors and
 * places, and the sentences the events come from. Case and accents don't matter. Safe for several threads.
 *
 * <p>Kept as a dictionary of the chronicle's words, each with the events that have it; a query scans the dictionary,
 * which grows far slower than the number of events. It takes a second for a million of these, and is made by the first
 * query, or before it by {@link #prepare}.
 */
public final class TextSearch {
    private final ChronicleIndex index;
    private @Nullable WordIndex words;

    private TextSearch(ChronicleIndex index) {
        this.index = index;
    }

    public static TextSearch of(ChronicleIndex index) {
        return new TextSearch(index);
    }

    /** Makes ready for queries what is not ready yet. */
    public void prepare() {
        words();
    }

    private synchronized WordIndex words() {
        WordIndex known = words;
        if (known == null) {
            known = new WordIndex(index.size());
            for (int i = 0; i < index.size(); i++) {
                int position = i;
                WordIndex made = known;
                texts(index.event(i), index.directory(), text -> made.add(text, position));
            }
            words = known;
        }
        return known;
    }

    /** The events in which every word of the query stands, whole or as a part of a word; all if it has no words. */
    public EventSet find(String query) {
        BitSet found = null;
        for (String word : FoldedText.words(query)) {
            BitSet with = words().eventsWith(word);
            if (found == null) {
                found = with;
            } else {
                found.and(with);
            }
        }
        return found == null ? EventSet.all(index.size()) : EventSet.of(found);
    }

    /** Every text of an event that search looks at. */
    private static void texts(Event event, Directory directory, Consumer<String> sink) {
        sink.accept(event.title());
        accept(event.summary(), sink);
        accept(event.note(), sink);
        accept(event.printed(), sink);
        event.tags().forEach(sink);
        for (Quote quote : event.quotes()) {
            sink.accept(quote.text());
            names(directory, quote.speaker(), sink);
        }
        for (Participation participation : event.actors()) {
            names(directory, participation.actor(), sink);
        }
        directory.place(event.place()).ifPresent(place -> sink.accept(place.name()));
        for (Evidence evidence : event.evidence()) {
            accept(quoted(evidence, directory), sink);
        }
    }

    private static void names(Directory directory, @Nullable String actorId, Consumer<String> sink) {
        directory.actor(actorId).ifPresent((Actor actor) -> {
            sink.accept(actor.name());
            actor.aliases().forEach(sink);
        });
    }

    private static @Nullable String quoted(Evidence evidence, Directory directory) {
        return directory
                .source(evidence.source())
                .map(source -> source.text())
                .filter(text ->
                        evidence.start() >= 0 && evidence.start() <= evidence.end() && evidence.end() <= text.length())
                .map(text -> text.substring(evidence.start(), evidence.end()))
                .orElse(null);
    }

    private static void accept(@Nullable String text, Consumer<String> sink) {
        if (text != null) {
            sink.accept(text);
        }
    }
}
