package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.EventType;
import org.demarche.time.AxisZone;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    @Test
    void anEventWithoutATitleIsCalledByItsType() {
        ChronicleIndex index = Samples.index(Samples.event("2024-11-03", EventType.SUMMIT, " \u200b"));
        EventWords words = new EventWords(Samples.ENGLISH);
        assertThat(words.line(index, 0)).isEqualTo("3 November 2024: Summit");
    }

    @Test
    void aListTellsTwoHoursOfOneNameApart() {
        ChronicleIndex written = Samples.index(
                Samples.event("2024-11-03T01:30-04:00", EventType.TALKS, "First"),
                Samples.event("2024-11-03T01:30-05:00", EventType.TALKS, "Second"),
                Samples.event("2024-11-03T03:30-05:00", EventType.TALKS, "Third"));
        ChronicleIndex index = ChronicleIndex.of(
                written.chronicle(), AxisZone.ofId("America/New_York").orElseThrow());
        EventWords words = new EventWords(Samples.ENGLISH);
        assertThat(List.of(words.line(index, 0), words.line(index, 1), words.line(index, 2)))
                .satisfiesExactly(
                        line -> assertThat(line).contains("3 Nov 2024, 01:30 UTC−4"),
                        line -> assertThat(line).contains("3 Nov 2024, 01:30 UTC−5"),
                        line -> assertThat(line)
                                .contains("3 November 2024, 03:30")
                                .doesNotContain("UTC"));
    }
}
