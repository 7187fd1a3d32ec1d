package org.demarche.format.demarche;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.Source;

/**
 * Gives an id to what a file left without one, and to events that have an earlier one's: the same at each reading of
 * the file, and none that it uses.
 */
final class FreshIds {
    private FreshIds() {}

    /** @param identified how many events, the first ones, are known to have an id */
    static void fill(List<Source> sources, List<Actor> actors, List<Place> places, List<Event> events, int identified) {
        fill(sources, "source", Source::id, FreshIds::source);
        fill(actors, "actor", Actor::id, FreshIds::actor);
        fill(places, "place", Place::id, FreshIds::place);
        if (anyMissing(events.subList(identified, events.size()), Event::id)) {
            fill(
                    events,
                    "event",
                    Event::id,
                    (event, id) -> event.toBuilder().id(id).build());
        }
    }

    /** Numbers the ids of events that have an earlier one's, so that whatever names the id means the first of them. */
    static void tellApart(List<Event> events) {
        Set<String> used = new HashSet<>();
        events.forEach(event -> used.add(event.id()));
        Set<String> met = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).id();
            if (!id.isEmpty() && !met.add(id)) {
                String fresh;
                do {
                    fresh = id + "-" + numbers.merge(id, 2, (last, two) -> last + 1);
                } while (!used.add(fresh));
                events.set(i, events.get(i).toBuilder().id(fresh).build());
            }
        }
    }

    private static <T> boolean anyMissing(List<T> all, Function<T, String> idOf) {
        return all.stream().anyMatch(one -> idOf.apply(one).isEmpty());
    }

    private static <T> void fill(List<T> all, String kind, Function<T, String> idOf, BiFunction<T, String, T> withId) {
        if (!anyMissing(all, idOf)) {
            return;
        }
        Set<String> used = new HashSet<>();
        all.forEach(one -> used.add(idOf.apply(one)));
        for (int i = 0; i < all.size(); i++) {
            if (idOf.apply(all.get(i)).isEmpty()) {
                String id = kind + "-" + (i + 1);
                while (!used.add(id)) {
                    id += "x";
                }
                all.set(i, withId.apply(all.get(i), id));
            }
        }
    }

    private static Source source(Source old, String id) {
        return new Source(
                id,
                old.kind(),
                old.title(),
                old.author(),
                old.publisher(),
                old.published(),
                old.language(),
                old.url(),
                old.text(),
                old.extras());
    }

    private static Actor actor(Actor old, String id) {
        String name = old.name().isEmpty() ? id : old.name();
        return new Actor(id, name, old.kind(), old.aliases(), old.extras());
    }

    private static Place place(Place old, String id) {
        String name = old.name().isEmpty() ? id : old.name();
        return new Place(id, name, old.country(), old.lat(), old.lon(), old.extras());
    }
}
