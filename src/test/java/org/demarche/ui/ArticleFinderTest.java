package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.edit.Publication;
import org.demarche.extract.events.Extraction;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class ArticleFinderTest {
    private static final String TEXT = """
            The foreign ministers of France and Brazil signed an agreement on fishing on Monday.

            The quarrel began on 3 May 2018, when Brazil seized two French trawlers.""";

    private final Messages messages = Messages.forLocale(Locale.ENGLISH);
    private final ArticleFinder finder = new ArticleFinder(messages);

    @Test
    void findsTheDatesAndSentencesOfAText() throws EdtfException {
        Source source = source(When.parse("2018-11-22"));
        assertThat(finder.in(source, source.published()))
                .extracting(found -> TEXT.substring(found.start(), found.end()) + " "
                        + found.when().edtf())
                .containsExactly("Monday 2018-11-19", "3 May 2018 2018-05-03");
        assertThat(finder.sentences(source)).hasSize(2);
    }

    @Test
    void anotherDayOfPublicationMovesWhatHangsOnIt() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22")));
        Chronicle after = published(chronicle, When.parse("2018-11-29"));
        assertThat(event(chronicle, "Monday").when().edtf()).isEqualTo("2018-11-19");
        assertThat(event(after, "Monday").when().edtf()).isEqualTo("2018-11-26");
        assertThat(event(after, "3 May 2018").when().edtf()).isEqualTo("2018-05-03");
    }

    @Test
    void aGuessThatIsConfirmedIsNoReasonForDoubtAnyMore() throws EdtfException {
        Chronicle guessed = new Extraction(messages).of(source(Undated.NONE));
        Source source = guessed.sources().getFirst();
        assertThat(source.published().edtf()).isEqualTo("2018-05-03?");
        Chronicle confirmed = published(guessed, When.parse("2018-05-03"));
        Event before = event(guessed, "Monday");
        Event after = event(confirmed, "Monday");
        assertThat(after.when()).isEqualTo(before.when());
        assertThat(Objects.requireNonNull(after.doubt())).isNotEqualTo(before.doubt());
    }

    @Test
    void aDateOfTheUsersStays() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22")));
        Edit own = EventEdits.when(event(chronicle, "Monday"), When.parse("2018-11-20"));
        Chronicle edited = own.applyTo(Draft.of(chronicle)).chronicle();
        assertThat(event(published(edited, When.parse("2018-11-29")), "Monday")
                        .when()
                        .edtf())
                .isEqualTo("2018-11-20");
    }

    private Chronicle published(Chronicle chronicle, When day) {
        Source source = chronicle.sources().getFirst();
        return Publication.set(chronicle, source, day, finder::datesOfEvents)
                .applyTo(Draft.of(chronicle))
                .chronicle();
    }

    private static Event event(Chronicle chronicle, String printed) {
        return chronicle.events().stream()
                .filter(event -> Objects.requireNonNullElse(event.printed(), "").contains(printed))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(When published) {
        return new Source("a1", "article", "Fishing", null, null, published, "en", null, TEXT, Extras.NONE);
    }
}
