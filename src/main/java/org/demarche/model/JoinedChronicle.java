package org.demarche.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two chronicles side by side in one: the title, weights and unknown fields of the first, and everything of both. Ids
 * of the second that the first uses too get a number, wherever they stand; nothing is merged.
 */
public final class JoinedChronicle {
    private JoinedChronicle() {}

    public static Chronicle of(Chronicle first, Chronicle second) {
        Map<String, String> actors = renamed(first.actors(), second.actors(), Actor::id);
        Map<String, String> places = renamed(first.places(), second.places(), Place::id);
        Map<String, String> sources = renamed(first.sources(), second.sources(), Source::id);
        Map<String, String> events = renamed(first.events(), second.events(), Event::id);
        return new Chronicle(
                first.title(),
                both(first.sources(), second.sources(), source -> withId(source, sources)),
                both(
                        first.actors(),
                        second.actors(),
                        actor -> new Actor(
                                renamed(actor.id(), actors),
                                actor.name(),
                                actor.kind(),
                                actor.aliases(),
                                actor.extras())),
                both(
                        first.places(),
                        second.places(),
                        place -> new Place(
                                renamed(place.id(), places),
                                place.name(),
                                place.country(),
                                place.lat(),
                                place.lon(),
                                place.extras())),
                both(first.phases(), second.phases(), UnaryOperator.identity()),
                first.weights(),
                both(first.reviewed(), second.reviewed(), id -> renamed(id, events)),
                both(first.events(), second.events(), event -> withIds(event, events, actors, places, sources)),
                first.extras());
    }

    private static Source withId(Source source, Map<String, String> sources) {
        return new Source(
                renamed(source.id(), sources),
                source.kind(),
                source.title(),
                source.author(),
                source.publisher(),
                source.published(),
                source.language(),
                source.url(),
                source.text(),
                source.extras());
    }

    private static Event withIds(
            Event event,
            Map<String, String> events,
            Map<String, String> actors,
            Map<String, String> places,
            Map<String, String> sources) {
        return event.toBuilder()
                .id(renamed(event.id(), events))
                .actors(event.actors().stream()
                        .map(part -> new Participation(renamed(part.actor(), actors), part.role(), part.extras()))
                        .toList())
                .place(renamedOrNull(event.place(), places))
                .quotes(event.quotes().stream()
                        .map(quote -> new Quote(
                                renamedOrNull(quote.speaker(), actors), quote.text(), quote.evidence(), quote.extras()))
                        .toList())
                .evidence(event.evidence().stream()
                        .map(one -> new Evidence(renamed(one.source(), sources), one.start(), one.end(), one.extras()))
                        .toList())
                .build();
    }

    private static String renamed(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    private static @Nullable String renamedOrNull(@Nullable String id, Map<String, String> names) {
        return id == null ? null : renamed(id, names);
    }

    private static <T> Map<String, String> renamed(List<T> first, List<T> second, Function<T, String> id) {
        Set<String> taken = new HashSet<>();
        first.forEach(one -> taken.add(id.apply(one)));
        Set<String> clashing = new HashSet<>();
        second.stream().map(id).filter(taken::contains).forEach(clashing::add);
        second.forEach(one -> taken.add(id.apply(one)));
        Map<String, String> names = new HashMap<>();
        for (String old : clashing) {
            int number = 2;
            while (!taken.add(old + "-" + number)) {
                number++;
            }
            names.put(old, old + "-" + number);
        }
        return names;
    }

    private static <T> List<T> both(List<T> first, List<T> second, UnaryOperator<T> change) {
        List<T> both = new ArrayList<>(first);
        second.forEach(one -> both.add(change.apply(one)));
        return both;
    }
}
