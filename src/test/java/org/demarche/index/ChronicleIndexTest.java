package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.Seeds;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class ChronicleIndexTest {
    private static final int EVENTS = 5_000;
    private static final List<String> DATES = List.of(
            "1962-10-14",
            "1962-10-14/1962-10-28",
            "1962-10-14T09:00",
            "1962-10",
            "1962?",
            "../1963",
            "1962-10-16/",
            "XXXX-10-27");

    private final long seed = Seeds.seed();

    /** Many events in a row have the same date. */
    private List<Event> events() throws EdtfException {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        When when = When.parse(DATES.getFirst());
        for (int i = 0; i < EVENTS; i++) {
            if (random.nextInt(4) == 0) {
                when = When.parse(DATES.get(random.nextInt(DATES.size())));
            }
            events.add(Event.builder("e" + i, "E", when).build());
        }
        return events;
    }

    @Test
    void eachEventLiesWhereItsOwnDateSays() throws EdtfException {
        List<Event> events = events();
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("T", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        assertThat(index.events()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(events);
        assertThat(index.placedCount()).isEqualTo((int) events.stream()
                .filter(event -> event.isPlaced() && event.when().hasYear())
                .count());
        for (int i = 0; i < index.placedCount(); i++) {
            Extent extent = index.event(i).when().extent();
            assertThat(index.anchor(i)).isEqualTo(extent.anchor().orElseThrow());
            assertThat(index.start(i)).isEqualTo(extent.earliest().point().orElse(TimePoint.MIN));
            assertThat(index.end(i)).isEqualTo(extent.latest().point().orElse(TimePoint.MAX));
            assertThat(index.isLasting(i)).isEqualTo(extent.kind() != Extent.Kind.POINT);
        }
    }
}
