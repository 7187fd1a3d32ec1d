package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.edit.Publication;
import org.demarche.model.Chronicle;
import org.demarche.model.Source;
import org.demarche.task.LaterTaskRunner;
import org.demarche.time.Undated;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.View;
import org.demarche.ui.session.WordFinder;
import org.junit.jupiter.api.Test;

/** The dates in a long text are looked for in the background. */
class ReviewOfLongTextTest {
    private final LaterTaskRunner tasks = new LaterTaskRunner();
    private final Session session = new Session(tasks);
    private final Editing editing = new Editing(session);
    private final ReviewViewModel review = new ReviewViewModel(session, editing, Fixture.labels(), new WordFinder());

    private void open(Chronicle chronicle) {
        session.open(OpenChronicle.of(chronicle, Path.of("pact.txt"), Origin.ARTICLE, List.of()));
        tasks.finishAll();
        session.viewProperty().set(View.REVIEW);
    }

    @Test
    void theTextIsShownAtOnceAndItsDatesWhenFound() {
        open(Fixture.chronicleOfALongText());
        review.selectRow(1);
        assertThat(review.text().paragraphs()).hasSizeGreaterThan(1000);
        assertThat(review.text().firstSelectedParagraph()).isPresent();
        assertThat(dates()).isZero();
        assertThat(hint()).isEqualTo("Looking for the dates in the text …");
        tasks.finishAll();
        assertThat(dates()).isEqualTo(2);
        assertThat(hint()).isEmpty();
    }

    @Test
    void aChangeMeanwhileDoesNotBeginAgain() {
        open(Fixture.chronicleOfALongText());
        review.accept();
        tasks.finishAll();
        assertThat(dates()).isEqualTo(2);
        review.drop();
        assertThat(tasks.isBusy()).isFalse();
        assertThat(dates()).isEqualTo(2);
    }

    @Test
    void leavingCancels() {
        open(Fixture.chronicleOfALongText());
        assertThat(tasks.isBusy()).isTrue();
        review.done();
        assertThat(tasks.isBusy()).isFalse();
        session.viewProperty().set(View.REVIEW);
        tasks.finishAll();
        assertThat(dates()).isEqualTo(2);
    }

    @Test
    void theNewestTextWins() {
        open(Fixture.chronicleOfALongText());
        session.open(OpenChronicle.of(undated(), Path.of("other.txt"), Origin.ARTICLE, List.of()));
        session.viewProperty().set(View.REVIEW);
        tasks.finishAll();
        assertThat(hint()).isEmpty();
        assertThat(dates()).isEqualTo(2);
    }

    @Test
    void theDayOfPublicationIsGuessedWhenTheDatesAreFound() {
        open(undated());
        assertThat(review.publication().textProperty().get()).isEmpty();
        assertThat(review.publication().askingProperty().get()).isTrue();
        tasks.finishAll();
        assertThat(review.publication().textProperty().get()).isEqualTo("1985-05-03");
    }

    @Test
    void aGuessDoesNotReplaceWhatIsTyped() {
        open(undated());
        review.publication().textProperty().set("1985-");
        tasks.finishAll();
        assertThat(review.publication().textProperty().get()).isEqualTo("1985-");
    }

    private static Chronicle undated() {
        Chronicle chronicle = Fixture.chronicleOfALongText();
        Source first = Publication.withDate(chronicle.sources().getFirst(), Undated.NONE);
        return new Chronicle(
                chronicle.title(),
                List.of(first, chronicle.sources().getLast()),
                chronicle.actors(),
                chronicle.places(),
                chronicle.phases(),
                chronicle.weights(),
                chronicle.events(),
                chronicle.extras());
    }

    private long dates() {
        return review.text().paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(SourceParagraph.Span::date)
                .count();
    }

    private String hint() {
        return review.text().hintProperty().get();
    }
}
