package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleChronicleTest {
    /** FNV-1a over title, start, end and group, as the generator in JavaScript that it follows states it. */
    private static String checksum(List<ScaleChronicle.Draw> draws) {
        int hash = 0x811c9dc5;
        for (ScaleChronicle.Draw draw : draws) {
            String line = draw.title() + draw.start() + (draw.isInstant() ? "" : draw.end()) + draw.group();
            for (int i = 0; i < line.length(); i++) {
                hash = (hash ^ line.charAt(i)) * 16_777_619;
            }
        }
        return Integer.toHexString(hash);
    }

    @Test
    void theSameEventsAreDrawnAsElsewhere() {
        assertThat(checksum(ScaleChronicle.draws(1000))).isEqualTo("5d164955");
    }

    @Test
    void anEventKeepsWhatItsTitleSays() {
        Chronicle chronicle = ScaleChronicle.of(100);
        assertThat(chronicle.events()).hasSize(100).allSatisfy(event -> {
            assertThat(event.isPlaced()).isTrue();
            assertThat(chronicle.places()).extracting(Place::id).contains(event.place());
            assertThat(chronicle.actors())
                    .extracting(Actor::id)
                    .containsAll(
                            event.actors().stream().map(Participation::actor).toList());
        });
    }
}
