package org.demarche.index;

import java.util.Set;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Which events to show. Within a facet one value is enough, but every facet must agree; an empty set restricts nothing.
 *
 * @param types event types; a further type counts as much as the main one
 * @param actors ids of actors
 * @param places ids of places
 * @param certainties how sure the date is
 * @param from events that are over before this point are left out; null restricts nothing
 * @param to events that begin after this point are left out; null restricts nothing
 */
public record EventFilter(
        Set<EventType> types,
        Set<String> actors,
        Set<String> places,
        Set<Certainty> certainties,
        @Nullable TimePoint from,
        @Nullable TimePoint to) {
    /** Shows everything. */
    public static final EventFilter NONE = new EventFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    public EventFilter {
        types = Set.copyOf(types);
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
        certainties = Set.copyOf(certainties);
    }

    /** Whether it shows everything. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    public EventFilter withTypes(Set<EventType> newTypes) {
        return new EventFilter(newTypes, actors, places, certainties, from, to);
    }

    public EventFilter withActors(Set<String> newActors) {
        return new EventFilter(types, newActors, places, certainties, from, to);
    }

    public EventFilter withPlaces(Set<String> newPlaces) {
        return new EventFilter(types, actors, newPlaces, certainties, from, to);
    }

    public EventFilter withCertainties(Set<Certainty> newCertainties) {
        return new EventFilter(types, actors, places, newCertainties, from, to);
    }

    /** Undated events are left out as soon as one end is given. */
    public EventFilter withRange(@Nullable TimePoint newFrom, @Nullable TimePoint newTo) {
        return new EventFilter(types, actors, places, certainties, newFrom, newTo);
    }
}
