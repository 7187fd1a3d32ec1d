package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.demarche.i18n.Messages;
import org.demarche.time.AxisZone;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneChoiceTest {
    private final Session session = Fixture.session();
    private final ZoneChoice choice = choice(ZoneId.of("Asia/Seoul"));

    private ZoneChoice choice(ZoneId system) {
        return new ZoneChoice(session, Messages.forLocale(Locale.ENGLISH), system);
    }

    @Test
    void beginsWithDatesAsWrittenAndThisComputersZone() {
        assertThat(choice.zones()).extracting(ZoneChoice.Zone::name).startsWith("As written", "Seoul");
        assertThat(choice.zones()).hasSizeGreaterThan(300);
        assertThat(choice(ZoneOffset.UTC).zones())
                .extracting(ZoneChoice.Zone::name)
                .startsWith("As written", "Abidjan");
    }

    @ParameterizedTest
    @CsvSource({
        "berl, Europe/Berlin",
        "new y, America/New_York",
        "america york, America/New_York",
        "kathm, Asia/Kathmandu",
        "+5:30, +05:30",
        "UTC-3, -03:00",
        "utc, Z",
        "as wr, Z"
    })
    void findsAZone(String typed, String id) {
        choice.queryProperty().set(typed);
        assertThat(choice.zones()).isNotEmpty();
        assertThat(choice.zones().getFirst().zone().id()).isEqualTo(id);
    }

    @Test
    void nothingFitsNonsense() {
        for (String typed : List.of("Mars", "+99", "berlin seoul")) {
            choice.queryProperty().set(typed);
            assertThat(choice.zones()).as(typed).isEmpty();
        }
    }

    @Test
    void theOpenChronicleFollows() {
        Editing editing = new Editing(session);
        session.selectFirst();
        String selected = session.selectedEvent().orElseThrow().id();
        choice.queryProperty().set("apia");
        choice.choose(choice.zones().getFirst());
        AxisZone apia = AxisZone.ofId("Pacific/Apia").orElseThrow();
        assertThat(session.index().zone()).isEqualTo(apia);
        assertThat(session.selectedEvent().orElseThrow().id()).isEqualTo(selected);
        assertThat(editing.isEdited()).isFalse();
        session.open(Fixture.open());
        assertThat(session.index().zone()).isEqualTo(apia);
    }
}
