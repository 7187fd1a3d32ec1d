package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.time.CivilDate;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorOrderTest {
    private static final List<EventType> TYPES = List.of(EventType.values());

    private static ChronicleIndex index(Random random, int count) throws Exception {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CivilDate day = CivilDate.ofEpochDay(random.nextInt(2000));
            String text = random.nextInt(4) == 0
                    ? "%04d".formatted(day.year())
                    : "%04d-%02d-%02d".formatted(day.year(), day.month(), day.day());
            events.add(Event.builder("e" + i, "Title", When.parse(text))
                    .types(List.of(TYPES.get(random.nextInt(TYPES.size()))))
                    .significance(random.nextInt(20) / 20.0)
                    .build());
        }
        return ChronicleIndex.of(
                new Chronicle("Test", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    @Test
    void eventsThatMatterAsMuchAreTakenFromAllOverTheTimeline() throws Exception {
        AnchorOrder order = equals(1_000);
        int[] best = order.mostSignificantRanks(0, 1_000, 40);
        for (int quarter = 0; quarter < 4; quarter++) {
            int from = quarter * 250;
            assertThat(IntStream.of(best).filter(rank -> rank >= from && rank < from + 250))
                    .as("quarter %d", quarter)
                    .isNotEmpty();
        }
        assertThat(IntStream.of(equals(999).mostSignificantRanks(0, 999, 40)).boxed())
                .as("without the last event")
                .containsAll(
                        IntStream.of(best).filter(rank -> rank != 999).boxed().toList());
    }

    @Test
    void someRanksComeInTheOrderInWhichAllWould() throws Exception {
        AnchorOrder order = equals(300);
        int[] all = order.mostSignificantRanks(0, 300, 300);
        assertThat(order.mostSignificantFirst(IntStream.range(0, 300)
                        .filter(rank -> rank % 3 == 0)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .mapToInt(Integer::intValue)))
                .containsExactly(IntStream.of(all).filter(rank -> rank % 3 == 0).toArray());
    }

    /** Events on one day after the other, none of which matters more than another. */
    private static AnchorOrder equals(int count) throws Exception {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CivilDate day = CivilDate.ofEpochDay(i);
            When when = When.parse("%04d-%02d-%02d".formatted(day.year(), day.month(), day.day()));
            events.add(Event.builder("e" + i, "Title", when).build());
        }
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("Test", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        return AnchorOrder.of(index, EventSet.where(count, event -> true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void answersAsALookAtEveryEventWould(long seed) throws Exception {
        Random random = new Random(seed);
        int count = random.nextInt(300);
        ChronicleIndex index = index(random, count);
        EventSet shown = EventSet.where(count, event -> random.nextInt(3) > 0);
        AnchorOrder order = AnchorOrder.of(index, shown);
        List<Integer> expected = shown.stream()
                .boxed()
                .sorted(Comparator.comparing(index::anchor))
                .toList();
        assertThat(IntStream.range(0, order.size()).map(order::event).boxed().toList())
                .as("seed %d", seed)
                .isEqualTo(expected);
        for (int i = 0; i < 30; i++) {
            int from = random.nextInt(order.size() + 1);
            int to = from + random.nextInt(order.size() - from + 1);
            int limit = random.nextInt(40);
            List<Integer> best = expected.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble((Integer event) -> -index.significance(event))
                            .thenComparingInt(index::lot))
                    .limit(limit)
                    .toList();
            assertThat(IntStream.of(order.mostSignificant(from, to, limit))
                            .boxed()
                            .toList())
                    .as("seed %d, from %d to %d", seed, from, to)
                    .isEqualTo(best);
            List<EventType.Family> families = List.of(EventType.Family.values());
            for (EventType.Family family : families) {
                long members = expected.subList(from, to).stream()
                        .filter(event -> index.event(event).mainType().family() == family)
                        .count();
                assertThat(order.countByFamily(from, to)[families.indexOf(family)])
                        .as("seed %d", seed)
                        .isEqualTo((int) members);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsWhatReachesIntoAStretch(long seed) throws Exception {
        Random random = new Random(seed);
        ChronicleIndex index = index(random, 250);
        AnchorOrder order = AnchorOrder.of(index, EventSet.all(index.size()));
        for (int i = 0; i < 30; i++) {
            TimePoint point = TimePoint.ofDay(1970, 1, 1 + random.nextInt(28)).plusSeconds(random.nextInt(150_000_000));
            int rank = order.firstAtOrAfter(point);
            assertThat(IntStream.of(order.reachingForward(rank, point, 1000))
                            .boxed()
                            .toList())
                    .as("seed %d, %s", seed, point)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, rank)
                            .map(order::event)
                            .filter(event -> !index.end(event).isBefore(point))
                            .boxed()
                            .toList());
            assertThat(IntStream.of(order.reachingForward(rank, point, 5)).mapToObj(index::end))
                    .as("the latest ends, seed %d, %s", seed, point)
                    .containsExactlyElementsOf(IntStream.range(0, rank)
                            .mapToObj(earlier -> index.end(order.event(earlier)))
                            .filter(end -> !end.isBefore(point))
                            .sorted(Comparator.reverseOrder())
                            .limit(5)
                            .toList());
            assertThat(IntStream.of(order.reachingBack(rank, point, 1000))
                            .boxed()
                            .toList())
                    .as("seed %d, %s", seed, point)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(rank, order.size())
                            .map(order::event)
                            .filter(event -> !index.start(event).isAfter(point))
                            .boxed()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void findsTheFirstEventAtAPoint(long seed) throws Exception {
        ChronicleIndex index = index(new Random(seed), 200);
        AnchorOrder order = AnchorOrder.of(index, EventSet.all(index.size()));
        for (int rank = 0; rank < order.size(); rank++) {
            int found = order.firstAtOrAfter(index.anchor(order.event(rank)));
            assertThat(found).isLessThanOrEqualTo(rank);
            assertThat(index.anchor(order.event(found))).isEqualTo(index.anchor(order.event(rank)));
        }
        assertThat(order.firstAtOrAfter(index.last().plusSeconds(1e9))).isEqualTo(order.size());
    }
}
