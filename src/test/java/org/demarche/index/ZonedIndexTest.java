package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.demarche.model.Chronicle;
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

    @Test
    void withoutAZoneDatesAreAsWritten() throws EdtfException {
        assertThat(ChronicleIndex.of(RandomChronicle.of(new Random(12), 10)).zone())
                .isEqualTo(AxisZone.AS_WRITTEN);
    }
}
