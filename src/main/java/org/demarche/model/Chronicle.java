package org.demarche.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The document: what happened, who took part, where, and the sources that say so. Lists keep the file's order; each
 * event has an id of its own. Other ids that occur twice and references to nothing are kept, and reported as problems
 * by the reader.
 *
 * @param weights scores by type that this chronicle uses instead of the types' own, −10 to +10
 * @param reviewed ids of the events that somebody has looked at and wants as they are
 */
public record Chronicle(
        String title,
        List<Source> sources,
        List<Actor> actors,
        List<Place> places,
        List<Phase> phases,
        Map<EventType, Double> weights,
        List<String> reviewed,
        List<Event> events,
        Extras extras) {
    public Chronicle {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        phases = List.copyOf(phases);
        weights = Map.copyOf(weights);
        reviewed = List.copyOf(reviewed);
        events = List.copyOf(events);
    }

    /** A chronicle of which nobody has reviewed an event. */
    public Chronicle(
            String title,
            List<Source> sources,
            List<Actor> actors,
            List<Place> places,
            List<Phase> phases,
            Map<EventType, Double> weights,
            List<Event> events,
            Extras extras) {
        this(title, sources, actors, places, phases, weights, List.of(), events, extras);
    }

    /** The event's place between conflict (−10) and cooperation (+10): its own score, else its main type's weight. */
    public OptionalDouble scoreOf(Event event) {
        Double own = event.score();
        if (own != null) {
            return OptionalDouble.of(own);
        }
        Double weight = weights.get(event.mainType());
        return weight != null ? OptionalDouble.of(weight) : event.mainType().weight();
    }
}
