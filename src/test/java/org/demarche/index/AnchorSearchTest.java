package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class AnchorSearchTest {
    private static final int COUNT = 700;

    /** Events spread over some seconds, up to several hundred of them in one, and whole stretches at one moment. */
    private static ChronicleIndex index(Random random) throws Exception {
        int seconds = 1 + random.nextInt(40);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String text = String.format(
                    Locale.ROOT,
                    "1962-10-22T10:00:%02d.%dZ",
                    random.nextInt(4) == 0 ? seconds / 2 : random.nextInt(seconds),
                    random.nextInt(10));
            events.add(Event.builder("e" + i, "Title", When.parse(text)).build());
        }
        return ChronicleIndex.of(
                new Chronicle("Test", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    @Test
    void findsWhatALookAtEveryEventWouldFromAnyEarlierRank() throws Exception {
        for (int round = 0; round < 40; round++) {
            long seed = Seeds.seed() + round;
            Random random = new Random(seed);
            ChronicleIndex index = index(random);
            int[] events = index.byAnchor();
            AnchorSearch search = new AnchorSearch(index, events);
            for (int i = 0; i < 60; i++) {
                TimePoint point = index.anchor(events[random.nextInt(COUNT)])
                        .plusSeconds(random.nextInt(5) == 0 ? random.nextDouble() - 0.5 : 0);
                int expected = (int) IntStream.of(events)
                        .filter(event -> index.anchor(event).isBefore(point))
                        .count();
                int after = (int) IntStream.of(events)
                        .filter(event -> !index.anchor(event).isAfter(point))
                        .count();
                int from = random.nextInt(expected + 1);
                assertThat(search.firstAtOrAfter(point, from))
                        .as("seed %d, %s from %d", seed, point, from)
                        .isEqualTo(expected);
                assertThat(search.firstAfter(point, from))
                        .as("seed %d, after %s from %d", seed, point, from)
                        .isEqualTo(after);
            }
            assertThat(search.firstAtOrAfter(TimePoint.MIN, 0)).isZero();
            assertThat(search.firstAtOrAfter(TimePoint.MAX, 0)).isEqualTo(COUNT);
            assertThat(search.firstAfter(TimePoint.MAX, 0)).isEqualTo(COUNT);
        }
    }

    @Test
    void findsNothingAmongNoEvents() throws Exception {
        AnchorSearch search = new AnchorSearch(index(new Random(1)), new int[0]);
        assertThat(search.firstAtOrAfter(TimePoint.MIN, 0)).isZero();
        assertThat(search.firstAfter(TimePoint.MAX, 0)).isZero();
    }
}
