package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.task.DirectTaskRunner;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.View;
import org.demarche.ui.session.WordFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {
    private final Session session = new Session(new DirectTaskRunner());
    private final Editing editing = new Editing(session);
    private final ReviewViewModel review = new ReviewViewModel(session, editing, Fixture.labels(), new WordFinder());

    @BeforeEach
    void open() {
        session.open(OpenChronicle.of(Fixture.chronicle(), Path.of("pact.txt"), Origin.ARTICLE, List.of()));
        session.viewProperty().set(View.REVIEW);
    }

    @Test
    void theDoubtfulComeFirst() {
        assertThat(ids()).containsExactly("undated", "pact", "threat", "talks");
        assertThat(review.items()).extracting(ReviewItem::doubtful).containsExactly(true, true, true, false);
        assertThat(selected()).isEqualTo("undated");
        assertThat(progress()).isEqualTo("0 of 4 reviewed");
        assertThat(review.doubtProperty().get()).isEqualTo("The event has no date.");
    }

    @Test
    void keepingGoesOnToTheNext() {
        review.accept();
        assertThat(selected()).isEqualTo("pact");
        review.accept();
        review.selectRow(3);
        review.accept();
        assertThat(selected()).isEqualTo("threat");
        review.accept();
        assertThat(progress()).isEqualTo("4 of 4 reviewed");
        assertThat(review.progressProperty().get()).isEqualTo(1);
        assertThat(review.items()).allMatch(ReviewItem::reviewed);
    }

    @Test
    void droppingCountsAsReviewedAndCanBeUndone() {
        review.drop();
        assertThat(ids()).containsExactly("pact", "threat", "talks");
        assertThat(selected()).isEqualTo("pact");
        assertThat(progress()).isEqualTo("1 of 4 reviewed");
        editing.undo();
        assertThat(ids()).containsExactly("undated", "pact", "threat", "talks");
        assertThat(selected()).isEqualTo("undated");
        assertThat(progress()).isEqualTo("0 of 4 reviewed");
    }

    @Test
    void aCorrectionMovesNothing() {
        review.form().dateProperty().set("1985-07");
        assertThat(review.form().dateReadingProperty().get()).isEqualTo("July 1985");
        review.form().commitDate();
        assertThat(ids()).containsExactly("undated", "pact", "threat", "talks");
        assertThat(event().when().edtf()).isEqualTo("1985-07");
        assertThat(review.items().getFirst().doubtful()).isFalse();
        assertThat(selected()).isEqualTo("undated");
    }

    @Test
    void aWrongDateIsSaidWithItsPlaceAndChangesNothing() {
        review.form().dateProperty().set("1985-02-30");
        assertThat(review.form().dateProblemProperty().get()).startsWith("Character 9: ");
        review.form().commitDate();
        assertThat(event().isPlaced()).isFalse();
        assertThat(review.form().dateProperty().get()).isEqualTo("1985-02-30");
        review.form().reset();
        assertThat(review.form().dateProblemProperty().get()).isEmpty();
    }

    @Test
    void actorsAreFoundByNameAndOthersAreNew() {
        review.selectRow(1);
        assertThat(review.form().actorsProperty().get()).isEqualTo("Arland (initiator), Borland (recipient)");
        review.form().actorsProperty().set("aville (mediator), Jean Dupont");
        assertThat(review.form().actorsReadingProperty().get()).isEqualTo("New in this chronicle: Jean Dupont");
        review.form().commitActors();
        assertThat(event().actors())
                .extracting(Participation::actor, Participation::role)
                .containsExactly(tuple("a", Role.MEDIATOR), tuple("jean-dupont", Role.PARTICIPANT));
        assertThat(session.open().chronicle().actors())
                .extracting(Actor::name)
                .containsExactly("Arland", "Borland", "Jean Dupont");
        editing.undo();
        assertThat(session.open().chronicle()).isEqualTo(Fixture.chronicle());
    }

    @Test
    void aRoleThatDoesNotExistIsSaidWithItsPlace() {
        review.form().actorsProperty().set("Arland, Borland (winner)");
        assertThat(review.form().actorsProblemProperty().get()).startsWith("Character 17: “winner” is no role.");
        review.form().commitActors();
        assertThat(event().actors()).isEmpty();
    }

    @Test
    void theOtherFieldsCanBeChanged() {
        EventForm form = review.form();
        form.titleProperty().set("A letter from Arland");
        form.commitTitle();
        form.chooseType(EventType.STATEMENT);
        form.toggleType(EventType.OFFER);
        form.chooseStatus(Status.CLAIMED);
        form.placeProperty().set("geneva");
        form.commitPlace();
        form.noteProperty().set("Ask for the letter.");
        form.commitNote();
        assertThat(event().title()).isEqualTo("A letter from Arland");
        assertThat(event().types()).containsExactly(EventType.STATEMENT, EventType.OFFER);
        assertThat(event().status()).isEqualTo(Status.CLAIMED);
        assertThat(event().place()).isEqualTo("g");
        assertThat(event().note()).isEqualTo("Ask for the letter.");
        assertThat(editing.draft().isReviewed(event())).isFalse();
    }

    @Test
    void joinsNeighboursInTheText() {
        review.selectRow(1);
        assertThat(review.next().map(Event::id)).hasValue("threat");
        assertThat(review.previous().map(Event::id)).hasValue("talks");
        review.joinWithNext();
        assertThat(ids()).containsExactly("undated", "pact", "talks");
        assertThat(event().evidence()).hasSize(3);
        assertThat(progress()).isEqualTo("1 of 4 reviewed");
    }

    @Test
    void splitsByEvidence() {
        assertThat(review.isSplittable()).isFalse();
        review.selectRow(3);
        assertThat(review.isSplittable()).isTrue();
        review.split();
        assertThat(ids()).containsExactly("undated", "pact", "threat", "talks", "e5");
        assertThat(selected()).isEqualTo("talks");
    }

    @Test
    void passedOverSentencesCanBecomeEvents() {
        review.selectRow(1);
        review.drop();
        review.nextPassedOver();
        assertThat(review.hintProperty().get()).startsWith("“June” is June 1985.");
        assertThat(review.paragraphs().get(2).spans())
                .filteredOn(SourceParagraph.Span::selected)
                .extracting(SourceParagraph.Span::text)
                .containsExactly("In ", "June", " they signed a pact.");
        review.accept();
        assertThat(event().title()).isEqualTo("In June they signed a pact");
        assertThat(event().doubt()).isEqualTo("The year is that of the publication.");
        assertThat(review.hintProperty().get()).isEmpty();
        editing.undo();
        assertThat(ids()).containsExactly("undated", "threat", "talks");
    }

    @Test
    void aNewDayOfPublicationDatesAnewWhatHangsOnIt() {
        review.selectRow(1);
        assertThat(review.publication().askingProperty().get()).isFalse();
        review.publication().textProperty().set("1986-07-01");
        assertThat(review.publication().commit()).isTrue();
        assertThat(event().when().edtf()).isEqualTo("1986-06");
        assertThat(event().doubt()).isEqualTo("The year is that of the publication.");
        editing.undo();
        assertThat(session.open().chronicle()).isEqualTo(Fixture.chronicle());
    }

    @Test
    void doneShowsTheTimeline() {
        review.done();
        assertThat(session.viewProperty().get()).isEqualTo(View.TIMELINE);
    }

    private List<String> ids() {
        return review.items().stream().map(ReviewItem::id).toList();
    }

    private String progress() {
        return review.progressTextProperty().get();
    }

    private Event event() {
        return Objects.requireNonNull(review.eventProperty().get());
    }

    private String selected() {
        return event().id();
    }
}
