package org.demarche.format.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The founding article as raw text gives the events of its chronicle, at the precision of its words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HanoiArticleTest {
    private Chronicle chronicle;
    private Directory directory;

    @BeforeAll
    void read() throws FormatException {
        chronicle = new Formats(Messages.forLocale(Locale.ENGLISH))
                .open(Path.of("assets", "example", "hanoi.txt"), ReadOptions.NONE, Progress.NONE)
                .chronicle();
        directory = Directory.of(chronicle);
    }

    @Test
    void theArticleSaysWhenAndWhereItWasWritten() {
        Source source = chronicle.sources().getFirst();

        assertThat(source.title()).isEqualTo("From Sentosa to Hanoi, and back to the beginning");
        assertThat(source.published().edtf()).isEqualTo("2019-03-02");
        assertThat(source.text()).startsWith("Donald Trump and Kim Jong-un came to Vietnam");
    }

    @Test
    void everyStepHasItsDateAndActors() {
        assertEvent("came to power in 2017", "2017", "Donald Trump");
        assertEvent("met in a luxury hotel", "2018-06-12", "Donald Trump", "Kim Jong-un");
        assertEvent("put their names to a joint statement", "2018-06-12", "Donald Trump", "Kim Jong-un");
        assertEvent("several agencies confirmed", "[2018-06-13..2018-07-17]", "Several agencies");
        assertEvent("“deeply regretted” the visit", "2018-07", "North Korea", "Mike Pompeo");
        assertEvent("a letter from Kim reached Trump", "[2018-07..2018-08]", "Kim Jong-un", "Donald Trump");
        assertEvent("preparations for a second summit had begun", "2018-09-10", "White House");
        assertEvent("held a summit at the Metropole Hotel", "2019-02-27/2019-02-28", "Donald Trump", "Kim Jong-un");
        assertEvent("told the press", "2019-02-28", "Donald Trump");
        assertEvent("no date for another summit", "2019-02-28/..");
    }

    @Test
    void whatTheArticleDoesNotStateIsDoubted() {
        assertThat(chronicle.events()).allSatisfy(event -> {
            boolean whole = Objects.requireNonNull(event.printed()).matches(".*\\d{4}");
            assertThat(event.doubt() == null).as(event.title()).isEqualTo(whole);
        });
    }

    @Test
    void bothSayingsOfTheLastDayAreKept() {
        assertThat(event("told the press").quotes())
                .extracting(quote -> quote.text())
                .containsExactly("It was about the sanctions", "Sometimes you have to walk.");
    }

    private void assertEvent(String words, String when, String... actors) {
        Event event = event(words);

        assertThat(event.when().edtf()).as(words).isEqualTo(when);
        assertThat(event.actors())
                .as(words)
                .extracting(part -> directory.actor(part.actor()).orElseThrow().name())
                .containsExactlyInAnyOrder(actors);
    }

    /** The event whose first sentence has these words. */
    private Event event(String words) {
        String text = Objects.requireNonNull(chronicle.sources().getFirst().text());
        List<Event> found = chronicle.events().stream()
                .filter(event -> text.substring(
                                event.evidence().getFirst().start(),
                                event.evidence().getFirst().end())
                        .contains(words))
                .toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }
}
