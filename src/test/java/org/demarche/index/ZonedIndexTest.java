package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.AxisZone;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonedIndexTest {
    @ParameterizedTest
    @ValueSource(strings = {"Z", "Europe/Berlin", "Pacific/Apia"})
    void eventsLieWhereTheZonePutsThem(String id) throws EdtfException {
        AxisZone zone = AxisZone.ofId(id).orElseThrow();
        Chronicle chronicle = RandomChronicle.of(new Random(11), 400);
        ChronicleIndex index = ChronicleIndex.of(chronicle, zone);
        assertThat(index.zone()).isEqualTo(zone);
        assertThat(index.placedCount())
                .isEqualTo(ChronicleIndex.of(chronicle).placedCount())
                .isPositive();
        for (int i = 0; i < index.placedCount(); i++) {
            When when = index.event(i).when();
            assertThat(index.anchor(i)).isEqualTo(zone.extent(when).anchor().orElseThrow());
            assertThat(i == 0 || !index.start(i).isBefore(index.start(i - 1))).isTrue();
        }
    }

    /** What may lie in any year would stretch the timeline over 10,000 of them. */
    @Test
    void anEventOfAnUnknownYearHasNoPlace() throws EdtfException {
        List<Event> events = new ArrayList<>();
        for (String when : List.of("XXXX-03", "2021", "XXXX-21", "XXXX-03-04/XXXX-05", "2XXX", "[2023..2024]")) {
            events.add(Event.builder(when, when, When.parse(when)).build());
        }
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("Years", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        assertThat(index.events())
                .extracting(Event::id)
                .containsExactly("2XXX", "2021", "[2023..2024]", "XXXX-03", "XXXX-21", "XXXX-03-04/XXXX-05");
        assertThat(index.placedCount()).isEqualTo(3);
    }

    @Test
    void withoutAZoneDatesAreAsWritten() throws EdtfException {
        assertThat(ChronicleIndex.of(RandomChronicle.of(new Random(12), 10)).zone())
                .isEqualTo(AxisZone.AS_WRITTEN);
    }
}
