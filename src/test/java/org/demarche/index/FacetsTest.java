package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void showsWhatComparingEventByEventShows(long seed) throws Exception {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(RandomChronicle.of(random, 120));
        Facets facets = Facets.of(index);
        for (int i = 0; i < 60; i++) {
            EventFilter filter = filter(random);
            assertThat(facets.matching(filter))
                    .as("seed %d, %s", seed, filter)
                    .isEqualTo(EventSet.where(index.size(), position -> shows(filter, index, position)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void countsWhatChoosingTheValueWouldShow(long seed) throws Exception {
        Random random = new Random(seed);
        Facets facets = Facets.of(ChronicleIndex.of(RandomChronicle.of(random, 80)));
        for (int i = 0; i < 30; i++) {
            EventFilter filter = filter(random);
            Facets.Counts counts = facets.count(filter);
            for (Facets.Count<EventType> one : counts.types()) {
                assertThat(one.count())
                        .as("seed %d, %s of %s", seed, one, filter)
                        .isEqualTo(facets.matching(filter.withTypes(Set.of(one.value())))
                                .size());
            }
            for (Facets.Count<String> one : counts.actors()) {
                assertThat(one.count())
                        .isEqualTo(facets.matching(filter.withActors(Set.of(one.value())))
                                .size());
            }
            for (Facets.Count<String> one : counts.places()) {
                assertThat(one.count())
                        .isEqualTo(facets.matching(filter.withPlaces(Set.of(one.value())))
                                .size());
            }
            for (Facets.Count<Certainty> one : counts.certainties()) {
                assertThat(one.count())
                        .isEqualTo(facets.matching(filter.withCertainties(Set.of(one.value())))
                                .size());
            }
        }
    }

    @Test
    void rowsKeepTheirPlaceUnderAnyFilter() throws Exception {
        Random random = new Random(9);
        Facets facets = Facets.of(ChronicleIndex.of(RandomChronicle.of(random, 80)));
        List<Facets.Count<String>> all = facets.count(EventFilter.NONE).actors();
        assertThat(all).isSortedAccordingTo((a, b) -> Integer.compare(b.total(), a.total()));
        assertThat(facets.count(filter(random)).actors().stream()
                        .map(Facets.Count::value)
                        .toList())
                .isEqualTo(all.stream().map(Facets.Count::value).toList());
    }

    private static EventFilter filter(Random random) {
        EventFilter filter = EventFilter.NONE;
        if (random.nextInt(3) == 0) {
            filter = filter.withTypes(some(random, List.of(EventType.values())));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withActors(some(random, RandomChronicle.IDS));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withPlaces(some(random, List.of("a", "b", "nowhere")));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withCertainties(some(random, List.of(Certainty.values())));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withRange(point(random), point(random));
        }
        return filter;
    }

    private static @Nullable TimePoint point(Random random) {
        return random.nextInt(3) == 0 ? null : TimePoint.ofDay(1988 + random.nextInt(14), 5, 11);
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        Set<T> some = new HashSet<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            some.add(RandomChronicle.any(random, values));
        }
        return some;
    }

    private static boolean shows(EventFilter filter, ChronicleIndex index, int position) {
        Event event = index.event(position);
        boolean type = filter.types().isEmpty()
                || filter.types().contains(event.mainType())
                || event.types().stream().anyMatch(filter.types()::contains);
        boolean actor = filter.actors().isEmpty()
                || event.actors().stream().anyMatch(one -> filter.actors().contains(one.actor()));
        boolean place = filter.places().isEmpty()
                || (event.place() != null && filter.places().contains(event.place()));
        boolean certainty =
                filter.certainties().isEmpty() || filter.certainties().contains(Certainty.of(event));
        return type && actor && place && certainty && inRange(filter, index, position);
    }

    private static boolean inRange(EventFilter filter, ChronicleIndex index, int position) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        return index.event(position).isPlaced()
                && (filter.from() == null || !index.end(position).isBefore(filter.from()))
                && (filter.to() == null || !index.start(position).isAfter(filter.to()));
    }
}
