package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.demarche.i18n.Messages;
import org.demarche.layout.Viewport;
import org.demarche.time.CivilDate;
import org.demarche.time.TimePoint;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;

class GoToDateTest {
    private final Session session = Fixture.session();
    private final GoToDate goTo =
            new GoToDate(session, Messages.forLocale(Locale.ENGLISH), () -> new CivilDate(2026, 11, 24));

    @Test
    void saysHowItUnderstandsWhatIsTyped() {
        goTo.textProperty().set("last June");
        assertThat(goTo.understoodProperty().get()).isEqualTo("June 2026");
        goTo.textProperty().set("last Ju");
        assertThat(goTo.understoodProperty().get()).isEmpty();
        assertThat(goTo.problemProperty().get()).as("while typing").isEmpty();
    }

    @Test
    void aDayWithoutAYearIsOfTheYearInView() {
        session.viewportProperty().set(new Viewport(TimePoint.ofDay(1985, 1, 1), 86_400, 300, 300));
        goTo.textProperty().set("3 May");
        assertThat(goTo.date().orElseThrow().edtf()).isEqualTo("1985-05-03");
    }

    @Test
    void saysWhyItIsNoDate() {
        goTo.textProperty().set("31 June 2018");
        assertThat(goTo.date()).isEmpty();
        assertThat(goTo.problemProperty().get()).isEqualTo("There is no day 31 in 2018-06.");
        goTo.textProperty().set("../..");
        assertThat(goTo.date()).isEmpty();
        assertThat(goTo.problemProperty().get()).isEqualTo("A date without a known beginning or end is nowhere.");
    }
}
