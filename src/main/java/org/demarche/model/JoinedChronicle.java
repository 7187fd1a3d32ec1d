package org.demarche.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two chronicles side by side in one: the title, weights and unknown fields of the first, and everything of both. Ids
 * of the second that the first uses too get a number, wherever they stand. An actor or a place that has id, name and
 * kind or country of one in the first is that one; no events are merged.
 */
public final class JoinedChronicle {
    private JoinedChronicle() {}

    public static Chronicle of(Chronicle first, Chronicle second) {
        List<Actor> newActors = others(first.actors(), second.actors(), Actor::id, JoinedChronicle::isSame);
        List<Place> newPlaces = others(first.places(), second.places(), Place::id, JoinedChronicle::isSame);
        Map<String, String> actors = renamed(first.actors(), newActors, Actor::id);
        Map<String, String> places = renamed(first.places(), newPlaces, Place::id);
        Map<String, String> sources = renamed(first.sources(), second.sources(), Source::id);
        Map<String, String> events = renamed(first.events(), second.events(), Event::id);
        return new Chronicle(
                first.title(),
                both(first.sources(), second.sources(), source -> withId(source, sources)),
                both(
                        withAliases(first.actors(), second.actors()),
                        newActors,
                        actor -> new Actor(
                                renamed(actor.id(), actors),
                                actor.name(),
                                actor.kind(),
                                actor.aliases(),
                                actor.extras())),
                both(
                        first.places(),
                        newPlaces,
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

    private static boolean isSame(Actor one, Actor other) {
        return one.name().equals(other.name()) && one.kind() == other.kind();
    }

    private static boolean isSame(Place one, Place other) {
        return one.name().equals(other.name())
                && Objects.equals(one.country(), other.country())
                && Objects.equals(one.lat(), other.lat())
                && Objects.equals(one.lon(), other.lon());
    }

    /** Those of the second that are none of the first. */
    private static <T> List<T> others(List<T> first, List<T> second, Function<T, String> id, BiPredicate<T, T> isSame) {
        Map<String, T> known = byId(first, id);
        return second.stream()
                .filter(one -> {
                    T other = known.get(id.apply(one));
                    return other == null || !isSame.test(one, other);
                })
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> known = new HashMap<>();
        all.forEach(one -> known.putIfAbsent(id.apply(one), one));
        return known;
    }

    /** The first's actors, with the other names that the second knows of them. */
    private static List<Actor> withAliases(List<Actor> first, List<Actor> second) {
        Map<String, Actor> known = byId(second, Actor::id);
        return first.stream()
                .map(actor -> {
                    Actor other = known.get(actor.id());
                    if (other == null || !isSame(actor, other)) {
                        return actor;
                    }
                    List<String> aliases = Stream.concat(actor.aliases().stream(), other.aliases().stream())
                            .distinct()
                            .toList();
                    return new Actor(actor.id(), actor.name(), actor.kind(), aliases, actor.extras());
                })
                .toList();
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
