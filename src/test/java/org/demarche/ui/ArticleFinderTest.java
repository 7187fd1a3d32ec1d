package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.edit.Additions;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.edit.History;
import org.demarche.edit.Publication;
import org.demarche.extract.events.Extraction;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.demarche.DemarcheReader;
import org.demarche.format.demarche.DemarcheWriter;
import org.demarche.i18n.Messages;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** On the day of publication, between a stated day and it, and between a day that moves with it and it. */
    private static final String UNDATED = """
            Norway has recalled its ambassador from Brazil over fishing rights.

            Nobody expected it. Trade went on. Prices fell.

            France condemned the missile launch of 15 November 2018 by Brazil.

            Canada condemned the missile launch of 12 November by Brazil.""";

    @ParameterizedTest
    @CsvSource({
        // later; before another date, which is news then; before all that happened; long after
        "2018-11-29, 2018-11-29~, [2018-11-15..2018-11-29], [2018-11-12..2018-11-29]",
        "2018-11-16, 2018-11-16~, [2018-11-15..2018-11-16], [2018-11-12..2018-11-16]",
        "2018-05-05, 2018-05-05~, 2018-05-05~, [2017-11-12..2018-05-05]",
        "2019-03-01, 2019-03-01~, [2018-11-15..2019-03-01], [2018-11-12..2019-03-01]",
        "2018-11, 2018-11~, [2018-11-15..2018-11-30], "
    })
    void whatHasNoDateOfItsOwnMovesToo(String day, String lead, String judged, @Nullable String monday)
            throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22"), UNDATED));
        assertThat(undated(chronicle))
                .containsExactly("2018-11-22~", "[2018-11-15..2018-11-22]", "[2018-11-12..2018-11-22]");
        Chronicle after = published(chronicle, When.parse(day));
        assertThat(undated(after)).startsWith(lead, judged);
        if (monday != null) {
            assertThat(undated(after)).endsWith(monday);
        }
        for (int i = 0; i < after.events().size(); i++) {
            Event was = chronicle.events().get(i);
            Event is = after.events().get(i);
            assertThat(is.evidence()).isEqualTo(was.evidence());
            assertThat(is.title()).isEqualTo(was.title());
            assertThat(String.valueOf(is.doubt())).doesNotContain("22 November 2018");
        }
        assertThat(undated(published(after, When.parse("2018-11-22"))))
                .startsWith("2018-11-22~", "[2018-11-15..2018-11-22]");
    }

    @Test
    void aLeadMovesThoughItWouldNotBeFoundOnTheNewDay() throws EdtfException {
        String text = """
                France has recalled its ambassador from Brazil over fishing rights.

                The quarrel began on 3 May 2018, when Brazil seized two French trawlers.""";
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22"), text));
        Chronicle near = published(chronicle, When.parse("2018-05-05"));
        assertThat(undated(near)).containsExactly("2018-05-05~");
        assertThat(undated(published(near, When.parse("2018-11-29")))).containsExactly("2018-11-29~");
    }

    @Test
    void withoutADayOfPublicationNothingIsAssumedUntilThereIsOneAgain() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22"), UNDATED));
        Chronicle unknown = published(chronicle, Undated.NONE);
        assertThat(undated(unknown)).startsWith("", "");
        assertThat(unknown.events().getFirst().doubt()).isEqualTo(messages.text("extract.doubt.unknown"));
        assertThat(undated(published(unknown, When.parse("2018-11-29"))))
                .startsWith("2018-11-29~", "[2018-11-15..2018-11-29]");
    }

    @Test
    void whatMovesIsOneStepToUndoAndKeepsWhatTheUserEdited() throws EdtfException {
        History history = new History(new Extraction(messages).of(source(When.parse("2018-11-22"), UNDATED)));
        history.apply(EventEdits.title(history.now().chronicle().events().getFirst(), "Oslo is angry"));
        history.apply(EventEdits.note(history.now().chronicle().events().getFirst(), "Mine"));
        Chronicle before = history.now().chronicle();
        history.apply(publication(before, When.parse("2018-11-29")));
        Chronicle after = history.now().chronicle();
        assertThat(after.events().getFirst().title()).isEqualTo("Oslo is angry");
        assertThat(after.events().getFirst().note()).isEqualTo("Mine");
        assertThat(undated(after)).startsWith("2018-11-29~");
        history.undo();
        assertThat(history.now().chronicle()).isEqualTo(before);
        history.redo();
        assertThat(history.now().chronicle()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-11-20", "2018-11-22~"})
    void aDateThatTheUserGaveWhatHasNoneStays(String own) throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22"), UNDATED));
        Edit edit = EventEdits.when(chronicle.events().getFirst(), When.parse(own));
        Chronicle edited = edit.applyTo(Draft.of(chronicle)).chronicle();
        assertThat(undated(published(edited, When.parse("2018-11-29"))))
                .containsExactly(own, "[2018-11-15..2018-11-29]", "[2018-11-12..2018-11-29]");
    }

    @Test
    void whatHasNoDateMovesAfterSavingAndReopeningToo() throws EdtfException, IOException, FormatException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22"), UNDATED));
        // As left by a change to a day on which the text alone would give other events.
        Chronicle reopened = reopened(published(chronicle, When.parse("2018-05-05")));
        assertThat(undated(reopened)).startsWith("2018-05-05~", "2018-05-05~");
        Chronicle after = published(reopened, When.parse("2018-11-29"));
        assertThat(undated(after)).startsWith("2018-11-29~", "[2018-11-15..2018-11-29]");
        assertThat(undated(published(reopened(after), When.parse("2018-11-30"))))
                .startsWith("2018-11-30~", "[2018-11-15..2018-11-30]");
    }

    private Chronicle reopened(Chronicle chronicle) throws IOException, FormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DemarcheWriter().write(chronicle, out, Progress.NONE);
        Input input = new Input("saved", new ByteArrayInputStream(out.toByteArray()), out.size(), Progress.NONE);
        return new DemarcheReader(messages).read(input).chronicle();
    }

    @Test
    void aDayOfPublicationFindsWhatHadNoDateWithoutIt() throws EdtfException {
        String text = """
                The envoys of France and Brazil met in Geneva on Monday. They had met in June 2018.

                On Tuesday, Brazil seized a French trawler.""";
        Chronicle chronicle = new Extraction(messages).of(source(Undated.NONE, text));
        Chronicle after = added(Draft.of(chronicle), When.parse("2018-11-22"));
        Chronicle told = new Extraction(messages).of(source(When.parse("2018-11-22"), text));

        assertThat(chronicle.events()).hasSize(1);
        assertThat(after.events())
                .extracting(event -> event.when().edtf())
                .containsExactly("2018-11-19", "2018-06", "2018-11-20");
        assertThat(after.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(after.events())
                .filteredOn(event -> event.id().equals("e2") || event.id().equals("e3"))
                .allSatisfy(event -> assertThat(event.actors())
                        .isNotEmpty()
                        .allMatch(part -> after.actors().stream()
                                .anyMatch(actor -> actor.id().equals(part.actor()))));
        assertThat(after.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrderElementsOf(
                        told.actors().stream().map(Actor::name).toList());
    }

    @Test
    void whatWasDroppedStaysAway() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(Undated.NONE));
        Draft dropped = new Edit.Drop(chronicle.events().getFirst()).applyTo(Draft.of(chronicle));

        assertThat(added(dropped, When.parse("2018-11-22")).events())
                .hasSize(chronicle.events().size() - 1);
    }

    @Test
    void whatAHistoryItselfFixesStaysWhenTheGuessIsRight() throws EdtfException {
        String text =
                "The leaders of France and Brazil met in Geneva in August 1977. On November 9, Brazil recalled its"
                        + " ambassador from France. France and Brazil signed a treaty in Geneva on 17 September 1978. The envoys of"
                        + " Brazil visited Paris in March 1979. On March 10, France recalled its envoys.";
        Chronicle guessed = new Extraction(messages).of(source(Undated.NONE, text));
        assertThat(guessed.sources().getFirst().published().edtf()).isEqualTo("1978-09-17?");
        Chronicle confirmed = published(guessed, When.parse("1978-09-17"));

        assertThat(confirmed.events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1977-08", "1977-11-09", "1978-09-17", "1979-03", "1979-03-10");
        assertThat(new Extraction(messages).of(guessed.sources().getFirst()).events())
                .isEqualTo(guessed.events());
    }

    @Test
    void whatWasDroppedStaysAwayThoughTheDayIsEmptiedAndGivenAgain() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22")));
        Draft dropped = new Edit.Drop(event(chronicle, "Monday")).applyTo(Draft.of(chronicle));
        Draft emptied = publication(dropped.chronicle(), Undated.NONE).applyTo(dropped);

        assertThat(added(emptied, When.parse("2018-11-29")).events())
                .extracting(Event::id)
                .containsExactlyElementsOf(
                        dropped.chronicle().events().stream().map(Event::id).toList());
    }

    @Test
    void aDateOfTheUsersStaysThoughAnotherDayGivesTheSame() throws EdtfException {
        Chronicle chronicle = new Extraction(messages).of(source(When.parse("2018-11-22")));
        Event monday = event(chronicle, "Monday");
        assertThat(monday.when().edtf()).isEqualTo("2018-11-19");
        Chronicle corrected = EventEdits.when(monday, When.parse("2018-11-26"))
                .applyTo(Draft.of(chronicle))
                .chronicle();
        Chronicle same = published(corrected, When.parse("2018-11-29"));

        assertThat(event(published(same, When.parse("2018-12-06")), "Monday")
                        .when()
                        .edtf())
                .isEqualTo("2018-11-26");
    }

    private Chronicle added(Draft draft, When day) {
        Source source = draft.chronicle().sources().getFirst();
        Edit.Publish change = Publication.set(draft.chronicle(), source, day, finder::datesOfEvents, finder);
        return Additions.to(change, draft, finder.chronicle(source, source.published()), finder.chronicle(source, day))
                .applyTo(draft)
                .chronicle();
    }

    private static List<String> undated(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(event -> event.printed() == null)
                .map(event -> event.when().edtf())
                .toList();
    }

    private Chronicle published(Chronicle chronicle, When day) {
        return publication(chronicle, day).applyTo(Draft.of(chronicle)).chronicle();
    }

    private Edit publication(Chronicle chronicle, When day) {
        return Publication.set(chronicle, chronicle.sources().getFirst(), day, finder::datesOfEvents, finder);
    }

    private static Event event(Chronicle chronicle, String printed) {
        return chronicle.events().stream()
                .filter(event -> Objects.requireNonNullElse(event.printed(), "").contains(printed))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(When published) {
        return source(published, TEXT);
    }

    private static Source source(When published, String text) {
        return new Source("a1", "article", "Fishing", null, null, published, "en", null, text, Extras.NONE);
    }
}
