package org.demarche.edit;

import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Place;
import org.demarche.model.Source;

/** Copies of a chronicle in which one part is another. */
final class Chronicles {
    private Chronicles() {}

    static Chronicle withEvents(Chronicle old, List<Event> events) {
        return new Chronicle(
                old.title(),
                old.sources(),
                old.actors(),
                old.places(),
                old.phases(),
                old.weights(),
                old.reviewed(),
                events,
                old.extras());
    }

    static Chronicle withSources(Chronicle old, List<Source> sources) {
        return new Chronicle(
                old.title(),
                sources,
                old.actors(),
                old.places(),
                old.phases(),
                old.weights(),
                old.reviewed(),
                old.events(),
                old.extras());
    }

    static Chronicle withNames(Chronicle old, List<Actor> actors, List<Place> places) {
        return new Chronicle(
                old.title(),
                old.sources(),
                actors,
                places,
                old.phases(),
                old.weights(),
                old.reviewed(),
                old.events(),
                old.extras());
    }

    static Chronicle withWeights(Chronicle old, Map<EventType, Double> weights) {
        return new Chronicle(
                old.title(),
                old.sources(),
                old.actors(),
                old.places(),
                old.phases(),
                weights,
                old.reviewed(),
                old.events(),
                old.extras());
    }

    static Chronicle withReviewed(Chronicle old, List<String> reviewed) {
        return new Chronicle(
                old.title(),
                old.sources(),
                old.actors(),
                old.places(),
                old.phases(),
                old.weights(),
                reviewed,
                old.events(),
                old.extras());
    }
}
