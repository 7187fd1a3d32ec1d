package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.edit.Edit;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.ScaleChronicle;
import org.demarche.model.Status;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.LaterTaskRunner;
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
    private static final int LARGE = ReviewRows.QUICK + 10;

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
    void withoutEventsNothingIsDone() {
        Chronicle empty =
                new Chronicle("Empty", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE);
        session.open(OpenChronicle.of(empty, Path.of("empty.txt"), Origin.ARTICLE, List.of()));
        session.viewProperty().set(View.REVIEW);
        assertThat(progress()).isEqualTo("No events to review");
        assertThat(review.progressProperty().get()).isZero();
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
        review.form().date().textProperty().set("1985-07");
        assertThat(review.form().dateReadingProperty().get()).isEqualTo("July 1985");
        review.form().commit(review.form().date());
        assertThat(ids()).containsExactly("undated", "pact", "threat", "talks");
        assertThat(event().when().edtf()).isEqualTo("1985-07");
        assertThat(review.items().getFirst().doubtful()).isFalse();
        assertThat(selected()).isEqualTo("undated");
    }

    @Test
    void aWrongDateIsSaidWithItsPlaceAndChangesNothing() {
        review.form().date().textProperty().set("1985-02-30");
        assertThat(review.form().dateProblemProperty().get()).startsWith("Character 9: ");
        review.form().commit(review.form().date());
        assertThat(event().isPlaced()).isFalse();
        assertThat(review.form().date().textProperty().get()).isEqualTo("1985-02-30");
        review.form().reset();
        assertThat(review.form().dateProblemProperty().get()).isEmpty();
    }

    @Test
    void actorsAreFoundByNameAndOthersAreNew() {
        review.selectRow(1);
        assertThat(review.form().actors().textProperty().get()).isEqualTo("Arland (initiator), Borland (recipient)");
        review.form().actors().textProperty().set("aville (mediator), Jean Dupont");
        assertThat(review.form().actorsReadingProperty().get()).isEqualTo("New in this chronicle: Jean Dupont");
        review.form().commit(review.form().actors());
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
        review.form().actors().textProperty().set("Arland, Borland (winner)");
        assertThat(review.form().actorsProblemProperty().get()).startsWith("Character 17: “winner” is no role.");
        review.form().commit(review.form().actors());
        assertThat(event().actors()).isEmpty();
    }

    @Test
    void theOtherFieldsCanBeChanged() {
        EventForm form = review.form();
        form.title().textProperty().set("A letter from Arland");
        form.commit(form.title());
        form.chooseType(EventType.STATEMENT);
        form.toggleType(EventType.OFFER);
        form.chooseStatus(Status.CLAIMED);
        form.place().textProperty().set("geneva");
        form.commit(form.place());
        form.note().textProperty().set("Ask for the letter.");
        form.commit(form.note());
        assertThat(event().title()).isEqualTo("A letter from Arland");
        assertThat(event().types()).containsExactly(EventType.STATEMENT, EventType.OFFER);
        assertThat(event().status()).isEqualTo(Status.CLAIMED);
        assertThat(event().place()).isEqualTo("g");
        assertThat(event().note()).isEqualTo("Ask for the letter.");
        assertThat(editing.draft().isReviewed(event())).isFalse();
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherEventIsSelected() {
        EventForm form = review.form();
        form.title().textProperty().set("A letter from Arland");
        form.date().textProperty().set("1985-02");
        form.summary().textProperty().set("Nobody answers.");
        session.select(session.index().positionOf("threat").orElseThrow());
        assertThat(selected()).isEqualTo("threat");
        assertThat(form.title().typed()).isEqualTo("A threat follows");
        assertThat(event("undated").title()).isEqualTo("A letter from Arland");
        assertThat(event("undated").when().edtf()).isEqualTo("1985-02");
        assertThat(event("undated").summary()).isEqualTo("Nobody answers.");
        editing.undo();
        assertThat(session.open().chronicle()).isEqualTo(Fixture.chronicle());
    }

    @Test
    void whatIsTypedIsPartOfTheEventKept() {
        review.form().note().textProperty().set("Ask for it.");
        review.keep();
        assertThat(event("undated").note()).isEqualTo("Ask for it.");
        assertThat(editing.draft().isReviewed(event("undated"))).isTrue();
    }

    @Test
    void whatIsNotUnderstoodOutlastsAnotherFieldsChange() {
        EventForm form = review.form();
        form.date().textProperty().set("1985-02-30");
        form.title().textProperty().set("A letter from Arland");
        form.commit(form.title());
        assertThat(form.date().typed()).isEqualTo("1985-02-30");
        review.selectRow(1);
        assertThat(event("undated").title()).isEqualTo("A letter from Arland");
        assertThat(event("undated").isPlaced()).isFalse();
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .contains("1985-02-30");
        assertThat(form.date().typed()).isEqualTo(event().when().edtf());
    }

    @Test
    void whatIsTypedIsAChangeBeforeTheChronicleGoes() {
        review.form().title().textProperty().set("A letter from Arland");
        assertThat(editing.isEdited()).isFalse();
        editing.commitTyped();
        assertThat(editing.isEdited()).isTrue();
        assertThat(event().title()).isEqualTo("A letter from Arland");
    }

    @Test
    void significanceAndSummaryCanBeChanged() {
        EventForm form = review.form();
        assertThat(form.significanceReadingProperty().get()).startsWith("Computed.");
        form.significance().textProperty().set("1.5");
        assertThat(form.significanceProblemProperty().get()).startsWith("A number from 0 to 1");
        form.commit(form.significance());
        assertThat(event().significance()).isNull();
        form.significance().textProperty().set("0.75");
        form.commit(form.significance());
        form.summary().textProperty().set("It is never answered.");
        form.commit(form.summary());
        assertThat(event().significance()).isEqualTo(0.75);
        assertThat(event().summary()).isEqualTo("It is never answered.");
        editing.undo();
        assertThat(event().summary()).isNull();
        form.significance().textProperty().set("");
        form.commit(form.significance());
        assertThat(event().significance()).isNull();
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
    void whatIsSplitOffHasTheDateOfItsOwnSentence() {
        review.selectRow(3);
        review.joinWithNext();
        review.split();
        review.selectRow(ids().indexOf("e5"));
        assertThat(event().printed()).isEqualTo("3 May 1985");
        review.split();
        review.selectRow(ids().indexOf("e6"));

        assertThat(event().when().edtf()).isEqualTo("1985-06");
        assertThat(event().printed()).isEqualTo("June");
        assertThat(event().doubt()).isEqualTo("The year is that of the publication.");
    }

    @Test
    void passedOverSentencesCanBecomeEvents() {
        review.selectRow(1);
        review.drop();
        review.text().nextPassedOver();
        assertThat(review.text().hintProperty().get()).startsWith("“June” is June 1985.");
        assertThat(review.text().paragraphs().get(2).spans())
                .filteredOn(SourceParagraph.Span::selected)
                .extracting(SourceParagraph.Span::text)
                .containsExactly("In ", "June", " they signed a pact.");
        review.accept();
        assertThat(event().title()).isEqualTo("In June they signed a pact");
        assertThat(event().doubt()).isEqualTo("The year is that of the publication.");
        assertThat(review.text().hintProperty().get()).isEmpty();
        editing.undo();
        assertThat(ids()).containsExactly("undated", "threat", "talks");
    }

    @Test
    void whatIsSaidOfANewDayGoesWhenThatIsUndone() {
        review.publication().textProperty().set("1986-07-01");
        assertThat(review.publication().commit()).isTrue();
        assertThat(session.noticeProperty().get()).isNotNull();
        editing.undo();
        assertThat(session.noticeProperty().get()).isNull();
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

    @Test
    void manyEventsArePutInOrderInTheBackground() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        Editing edits = new Editing(large);
        ReviewViewModel many = new ReviewViewModel(large, edits, Fixture.labels(), new WordFinder());
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        large.viewProperty().set(View.REVIEW);
        assertThat(many.items()).as("while they are put in order").isEmpty();
        Objects.requireNonNull(large.activityProperty().get()).cancel();
        assertThat(large.viewProperty().get()).isEqualTo(View.TIMELINE);
        assertThat(later.isBusy()).as("after cancelling").isFalse();
        large.viewProperty().set(View.REVIEW);
        later.finishAll();
        assertThat(many.items()).hasSize(LARGE);
        assertThat(large.selectedEvent().orElseThrow().id())
                .isEqualTo(many.items().getFirst().id());
        many.keep();
        assertThat(later.isBusy()).as("to note that one is kept").isFalse();
        assertThat(many.items().getFirst().reviewed()).isTrue();
        Event second = large.selectedEvent().orElseThrow();
        edits.apply(new Edit.Drop(second));
        assertThat(many.items()).as("until those without it are ready").hasSize(LARGE);
        later.finishAll();
        assertThat(many.items()).hasSize(LARGE - 1).noneMatch(item -> item.id().equals(second.id()));
        many.done();
        assertThat(many.items()).isEmpty();
    }

    @Test
    void aChangeThatIsNotShownYetIsPartOfTheNext() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        Editing edits = new Editing(large);
        ReviewViewModel many = new ReviewViewModel(large, edits, Fixture.labels(), new WordFinder());
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        large.viewProperty().set(View.REVIEW);
        later.finishAll();
        many.form().title().textProperty().set("Renamed");
        many.form().commit(many.form().title());
        many.form().note().textProperty().set("And annotated");
        many.form().commit(many.form().note());
        many.form().chooseStatus(Status.CLAIMED);
        later.finishAll();
        Event changed = large.selectedEvent().orElseThrow();
        assertThat(changed.title()).isEqualTo("Renamed");
        assertThat(changed.note()).isEqualTo("And annotated");
        assertThat(changed.status()).isEqualTo(Status.CLAIMED);
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

    private Event event(String id) {
        return session.index().event(session.index().positionOf(id).orElseThrow());
    }

    private String selected() {
        return event().id();
    }
}
