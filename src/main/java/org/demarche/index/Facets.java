package org.demarche.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The values by which a chronicle's events can be filtered, kept so that a filter and its counts cost no more than the
 * values' occurrences. Safe for several threads. The first filter or count makes that ready, which takes a part of a
 * second for a million events.
 */
public final class Facets {
    private final ChronicleIndex index;
    private @Nullable Values values;

    private Facets(ChronicleIndex index) {
        this.index = index;
    }

    public static Facets of(ChronicleIndex index) {
        return new Facets(index);
    }

    /** The values and the events that carry them; the orders hold by totals, then by name. */
    private record Values(
            Postings<EventType> types,
            Postings<String> actors,
            Postings<String> places,
            Postings<Certainty> certainties,
            List<EventType> typeOrder,
            List<String> actorOrder,
            List<String> placeOrder) {}

    private synchronized Values values() {
        Values known = values;
        if (known == null) {
            known = read(index);
            values = known;
        }
        return known;
    }

    private static Values read(ChronicleIndex index) {
        Postings.Builder<EventType> byType = new Postings.Builder<>();
        Postings.Builder<String> byActor = new Postings.Builder<>();
        Postings.Builder<String> byPlace = new Postings.Builder<>();
        Postings.Builder<Certainty> byCertainty = new Postings.Builder<>();
        for (int i = 0; i < index.size(); i++) {
            Event event = index.event(i);
            byType.add(event.mainType(), i);
            for (EventType type : event.types()) {
                byType.add(type, i);
            }
            for (Participation participation : event.actors()) {
                byActor.add(participation.actor(), i);
            }
            if (event.place() != null) {
                byPlace.add(event.place(), i);
            }
            byCertainty.add(Certainty.of(event), i);
        }
        Postings<EventType> types = byType.build();
        Postings<String> actors = byActor.build();
        Postings<String> places = byPlace.build();
        return new Values(
                types,
                actors,
                places,
                byCertainty.build(),
                ordered(types, Comparator.naturalOrder()),
                ordered(actors, Comparator.comparing(id -> nameOfActor(index, id))),
                ordered(places, Comparator.comparing(id -> nameOfPlace(index, id))));
    }

    /** The events that a filter shows. */
    public EventSet matching(EventFilter filter) {
        Values all = values();
        BitSet bits = inRange(filter);
        restrict(bits, all.types(), filter.types());
        restrict(bits, all.actors(), filter.actors());
        restrict(bits, all.places(), filter.places());
        restrict(bits, all.certainties(), filter.certainties());
        return EventSet.of(bits);
    }

    /** How many events each value would show, given what the filter's other facets ask for. */
    public Counts count(EventFilter filter) {
        Values all = values();
        return new Counts(
                count(all.types(), all.typeOrder(), filter.withTypes(Set.of())),
                count(all.actors(), all.actorOrder(), filter.withActors(Set.of())),
                count(all.places(), all.placeOrder(), filter.withPlaces(Set.of())),
                count(all.certainties(), List.of(Certainty.values()), filter.withCertainties(Set.of())));
    }

    /**
     * Values with counts, by facet. Certainties come in their own order, the others by {@link Count#total()}, the
     * largest first, then by name: so a row keeps its place whatever the filter.
     */
    public record Counts(
            List<Count<EventType>> types,
            List<Count<String>> actors,
            List<Count<String>> places,
            List<Count<Certainty>> certainties) {
        /** Of no event. */
        public static final Counts NONE = new Counts(List.of(), List.of(), List.of(), List.of());

        public Counts {
            types = List.copyOf(types);
            actors = List.copyOf(actors);
            places = List.copyOf(places);
            certainties = List.copyOf(certainties);
        }
    }

    /**
     * A value of a facet.
     *
     * @param value a type or certainty, or the id of an actor or place
     * @param total how many events of the chronicle carry it, at least 1
     * @param count how many of these the other facets let through
     */
    public record Count<T>(T value, int total, int count) {}

    private <T> List<Count<T>> count(Postings<T> postings, List<T> order, EventFilter others) {
        EventSet among = matching(others);
        List<Count<T>> counts = new ArrayList<>(order.size());
        for (T value : order) {
            int total = postings.total(value);
            if (total > 0) {
                counts.add(new Count<>(value, total, postings.count(value, among)));
            }
        }
        return counts;
    }

    private static <T> void restrict(BitSet bits, Postings<T> postings, Set<T> values) {
        if (!values.isEmpty()) {
            bits.and(postings.any(values));
        }
    }

    private BitSet inRange(EventFilter filter) {
        BitSet bits = new BitSet(index.size());
        if (filter.from() == null && filter.to() == null) {
            bits.set(0, index.size());
            return bits;
        }
        TimePoint from = Objects.requireNonNullElse(filter.from(), TimePoint.MIN);
        TimePoint to = Objects.requireNonNullElse(filter.to(), TimePoint.MAX);
        for (int i = 0; i < index.placedCount() && !index.start(i).isAfter(to); i++) {
            if (!index.end(i).isBefore(from)) {
                bits.set(i);
            }
        }
        return bits;
    }

    private static <T> List<T> ordered(Postings<T> postings, Comparator<T> byName) {
        return postings.values().stream()
                .sorted(Comparator.comparing((Function<T, Integer>) postings::total)
                        .reversed()
                        .thenComparing(byName))
                .toList();
    }

    private static String nameOfActor(ChronicleIndex index, String id) {
        return index.directory().actorName(id);
    }

    private static String nameOfPlace(ChronicleIndex index, String id) {
        return index.directory().place(id).map(Place::name).orElse(id);
    }
}
