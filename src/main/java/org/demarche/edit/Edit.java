package org.demarche.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.time.When;

/**
 * A change to a chronicle. It names what it changes by value: a change of something that is no longer there, or is no
 * longer so, changes nothing.
 */
public sealed interface Edit {
    /** The draft after the change; an equal draft if there is nothing to change. */
    Draft applyTo(Draft draft);

    /** The field of an event that a {@link Change} is about. */
    enum Field {
        TITLE,
        WHEN,
        TYPES,
        ACTORS,
        PLACE,
        SUMMARY,
        STATUS,
        SIGNIFICANCE,
        NOTE
    }

    /** Somebody has looked at an event and wants it as it is. */
    record Keep(Event event) implements Edit {
        @Override
        public Draft applyTo(Draft draft) {
            return draft.placeOf(event) >= 0 ? draft.withReviewed(event) : draft;
        }
    }

    /**
     * A field of an event becomes another. {@link EventEdits} makes them.
     *
     * @param actors actors that the chronicle needs for it and may not have yet
     * @param places likewise
     */
    record Change(Event before, Event after, Field field, List<Actor> actors, List<Place> places) implements Edit {
        public Change {
            actors = List.copyOf(actors);
            places = List.copyOf(places);
        }

        @Override
        public Draft applyTo(Draft draft) {
            Draft changed = draft.replacing(before, List.of(after));
            if (changed.equals(draft) || (actors.isEmpty() && places.isEmpty())) {
                return changed;
            }
            Chronicle chronicle = changed.chronicle();
            return changed.with(Chronicles.withNames(
                    chronicle,
                    withNew(chronicle.actors(), actors, Actor::id),
                    withNew(chronicle.places(), places, Place::id)));
        }

        private static <T> List<T> withNew(List<T> old, List<T> more, Function<T, String> id) {
            List<T> all = new ArrayList<>(old);
            for (T one : more) {
                if (all.stream().noneMatch(known -> id.apply(known).equals(id.apply(one)))) {
                    all.add(one);
                }
            }
            return all;
        }
    }

    /** An event goes. */
    record Drop(Event event) implements Edit {
        @Override
        public Draft applyTo(Draft draft) {
            return draft.without(event);
        }
    }

    /**
     * Two reports of one event become one. {@link EventEdits#join} makes it.
     *
     * @param kept the event that stays, as it was
     * @param joined the event that goes
     * @param both what stands in place of {@code kept}
     */
    record Join(Event kept, Event joined, Event both) implements Edit {
        @Override
        public Draft applyTo(Draft draft) {
            List<Event> events = draft.chronicle().events();
            if (kept.equals(joined) || !events.contains(kept) || !events.contains(joined)) {
                return draft;
            }
            return draft.replacing(kept, List.of(both)).without(joined).withoutReviewed(kept);
        }
    }

    /**
     * An event becomes two. {@link EventEdits#split} makes it.
     *
     * @param event as it was
     * @param first what keeps its id
     * @param second the new event, which follows it
     */
    record Split(Event event, Event first, Event second) implements Edit {
        @Override
        public Draft applyTo(Draft draft) {
            Draft changed = draft.replacing(event, List.of(first, second));
            return changed.equals(draft) ? draft : changed.withoutReviewed(event);
        }
    }

    /** An event comes in, after those that stand before it in its source. {@link EventEdits#add} makes it. */
    record Add(Event event) implements Edit {
        @Override
        public Draft applyTo(Draft draft) {
            Draft more = inserted(draft, event);
            return more.equals(draft) ? draft : more.withReviewed(event);
        }

        /** The draft with an event after those that stand before it in its source; the same if its id is taken. */
        private static Draft inserted(Draft draft, Event event) {
            List<Event> events = new ArrayList<>(draft.chronicle().events());
            if (events.stream().anyMatch(other -> other.id().equals(event.id()))) {
                return draft;
            }
            int at = events.size();
            while (at > 0 && EventEdits.standsBefore(event, events.get(at - 1))) {
                at--;
            }
            events.add(at, event);
            return draft.withEvents(events);
        }
    }

    /**
     * A source's day of publication becomes another, and with it the dates that were counted from it.
     * {@link Publication} makes it.
     *
     * @param redated the events that it dates anew
     * @param added events that have a date only now, with ids that no event has
     * @param actors theirs, as far as the chronicle may lack them
     * @param places theirs, likewise
     */
    record Publish(
            Source source,
            When published,
            List<Change> redated,
            List<Event> added,
            List<Actor> actors,
            List<Place> places)
            implements Edit {
        public Publish {
            redated = List.copyOf(redated);
            added = List.copyOf(added);
            actors = List.copyOf(actors);
            places = List.copyOf(places);
        }

        Publish(Source source, When published, List<Change> redated) {
            this(source, published, redated, List.of(), List.of(), List.of());
        }

        @Override
        public Draft applyTo(Draft draft) {
            int at = draft.chronicle().sources().indexOf(source);
            if (at < 0) {
                return draft;
            }
            List<Source> sources = new ArrayList<>(draft.chronicle().sources());
            sources.set(at, Publication.withDate(source, published));
            Draft changed = draft.with(Chronicles.withSources(draft.chronicle(), sources));
            Map<Event, Event> anew = new HashMap<>();
            redated.forEach(change -> anew.put(change.before(), change.after()));
            if (!anew.isEmpty()) {
                changed = changed.withEvents(changed.chronicle().events().stream()
                        .map(event -> anew.getOrDefault(event, event))
                        .toList());
            }
            for (Event event : added) {
                changed = Add.inserted(changed, event);
            }
            Chronicle chronicle = changed.chronicle();
            return changed.with(Chronicles.withNames(
                    chronicle,
                    Change.withNew(chronicle.actors(), actors, Actor::id),
                    Change.withNew(chronicle.places(), places, Place::id)));
        }
    }

    /**
     * Events of some types score otherwise in this chronicle than their types do.
     *
     * @param weights of these types, −10 to +10; all others score as their types do
     */
    record Weigh(Map<EventType, Double> weights) implements Edit {
        public Weigh {
            weights = Map.copyOf(weights);
        }

        @Override
        public Draft applyTo(Draft draft) {
            Map<EventType, Double> within = new EnumMap<>(EventType.class);
            weights.forEach((type, weight) -> within.put(type, Math.clamp(weight, -10, 10)));
            return draft.with(Chronicles.withWeights(draft.chronicle(), within));
        }
    }
}
