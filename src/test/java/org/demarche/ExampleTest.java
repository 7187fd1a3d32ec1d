package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The founding example says no more than its article: every event quotes it, and every date is as precise as there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleTest {
    private static final Path FOLDER = Path.of("assets", "example");

    private ReadResult result;
    private Chronicle chronicle;
    private Source article;
    private String text;

    @BeforeAll
    void read() throws FormatException {
        result = new Formats(Messages.forLocale(Locale.ENGLISH))
                .open(FOLDER.resolve("hanoi.demarche.json"), ReadOptions.NONE, Progress.NONE);
        chronicle = result.chronicle();
        article = chronicle.sources().getFirst();
        text = Objects.requireNonNull(article.text());
    }

    @Test
    void readsWithoutProblems() {
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void sourceIsTheArticleBelowItsHeadlineAndDateline() throws IOException {
        String[] parts = Files.readString(FOLDER.resolve("hanoi.txt")).split("\n\n", 3);

        assertThat(article.title()).isEqualTo(parts[0]);
        assertThat(parts[1]).isEqualTo("Hanoi, 2 March 2019");
        assertThat(article.published().edtf()).isEqualTo("2019-03-02");
        assertThat(text + "\n").isEqualTo(parts[2]);
    }

    @Test
    void datesAreAsPreciseAsTheArticle() {
        assertThat(chronicle.events())
                .extracting(event -> event.when().edtf())
                .containsExactly(
                        "2017",
                        "2018-06-12",
                        "2018-06-12",
                        "2018-06-13~/2018-07~",
                        "2018-07",
                        "[2018-07..2018-08]",
                        "2018-09-10",
                        "2019-02-27/2019-02-28",
                        "2019-02-28",
                        "2019-02-28/..");
    }

    /** An inferred date names its reason: no year in the printed words means that the year was inferred. */
    @Test
    void inferredDatesSayWhy() {
        for (Event event : chronicle.events()) {
            boolean yearPrinted = printed(event).matches(".*\\b\\d{4}\\b.*");

            assertThat(event.doubt() != null).as(event.id()).isNotEqualTo(yearPrinted);
        }
    }

    @Test
    void evidenceIsWholeSentences() {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = sentences.first();
        for (int next = sentences.next(); next != BreakIterator.DONE; start = next, next = sentences.next()) {
            starts.add(start);
            ends.add(start + text.substring(start, next).stripTrailing().length());
        }

        for (Event event : chronicle.events()) {
            assertThat(event.evidence()).as(event.id()).isNotEmpty();
            assertThat(starts)
                    .as(event.id())
                    .containsAll(event.evidence().stream().map(Evidence::start).toList());
            assertThat(ends)
                    .as(event.id())
                    .containsAll(event.evidence().stream().map(Evidence::end).toList());
        }
    }

    @Test
    void evidenceHoldsThePrintedDate() {
        for (Event event : chronicle.events()) {
            assertThat(quoted(event)).as(event.id()).anyMatch(words -> words.contains(printed(event)));
        }
    }

    @Test
    void evidenceHoldsTheWordsSaid() {
        List<String> said = new ArrayList<>();
        for (Event event : chronicle.events()) {
            for (Quote quote : event.quotes()) {
                said.add(quote.speaker() + ": " + quote.text());

                int evidence = Objects.requireNonNull(quote.evidence());
                assertThat(quoted(event).get(evidence - 1)).as(event.id()).contains(quote.text());
            }
        }

        assertThat(said)
                .containsExactly(
                        "nk: deeply regretted",
                        "trump: very nice",
                        "trump: It was about the sanctions",
                        "trump: Sometimes you have to walk");
    }

    @Test
    void referencesResolve() {
        List<String> actors = chronicle.actors().stream().map(Actor::id).toList();
        List<String> places = chronicle.places().stream().map(Place::id).toList();

        for (Event event : chronicle.events()) {
            assertThat(actors)
                    .as(event.id())
                    .containsAll(
                            event.actors().stream().map(Participation::actor).toList())
                    .containsAll(event.quotes().stream().map(Quote::speaker).toList());
            assertThat(event.evidence())
                    .as(event.id())
                    .extracting(Evidence::source)
                    .containsOnly(article.id());
            if (event.place() != null) {
                assertThat(places).as(event.id()).contains(event.place());
            }
        }
    }

    private static String printed(Event event) {
        return Objects.requireNonNull(event.printed(), event.id());
    }

    /** The words of the article that an event comes from, one for each of its evidence. */
    private List<String> quoted(Event event) {
        return event.evidence().stream()
                .map(evidence -> text.substring(evidence.start(), evidence.end()))
                .toList();
    }
}
