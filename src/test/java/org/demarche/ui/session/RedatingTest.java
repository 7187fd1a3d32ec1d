package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.edit.Edit;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.task.LaterTaskRunner;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedatingTest {
    private final LaterTaskRunner tasks = new LaterTaskRunner();
    private final Session session = new Session(tasks);
    private final Editing editing = new Editing(session);
    private final TypedDates dates = new TypedDates(session, Fixture.labels(), () -> LocalDate.of(2020, 1, 1));
    private final PublicationForm form =
            new PublicationForm(session, editing, Fixture.labels(), new WordFinder(), dates, true);

    @BeforeEach
    void openALongText() {
        Chronicle chronicle = Fixture.chronicleOfALongText();
        session.open(OpenChronicle.of(chronicle, Path.of("pact.txt"), Origin.ARTICLE, List.of()));
        tasks.finishAll();
        form.show(chronicle.sources().getFirst());
    }

    @Test
    void aLongTextIsDatedAnewLater() {
        type("1986-07-01");
        assertThat(Objects.requireNonNull(session.activityProperty().get()).text(Fixture.labels()))
                .isEqualTo("Dating anew what hangs on the day of “How the pact came about” …");
        assertThat(day("pact")).isEqualTo("1985-06");
        tasks.finishAll();
        assertThat(day("pact")).isEqualTo("1986-06");
        assertThat(session.activityProperty().get()).isNull();
        editing.undo();
        assertThat(day("pact")).isEqualTo("1985-06");
        assertThat(published()).isEqualTo("1985-07-01");
        assertThat(editing.isEdited()).isFalse();
    }

    @Test
    void theNewestDayWins() {
        type("1986-07-01");
        type("1987-07-01");
        tasks.finishAll();
        assertThat(day("pact")).isEqualTo("1987-06");
        editing.undo();
        assertThat(published()).isEqualTo("1985-07-01");
    }

    @Test
    void theOldDayTypedAgainIsNoChange() {
        type("1986-07-01");
        type("1985-07-01");
        tasks.finishAll();
        assertThat(editing.isUntouched()).isTrue();
        assertThat(session.activityProperty().get()).isNull();
    }

    @Test
    void cancellingShowsTheOldDay() {
        type("1986-07-01");
        Objects.requireNonNull(session.activityProperty().get()).cancel();
        tasks.finishAll();
        assertThat(editing.isUntouched()).isTrue();
        assertThat(form.textProperty().get()).isEqualTo("1985-07-01");
    }

    @Test
    void undoGivesUpWhatIsNotReadyYet() {
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        type("1986-07-01");
        editing.undo();
        tasks.finishAll();
        assertThat(session.index().size()).isEqualTo(3);
        assertThat(published()).isEqualTo("1985-07-01");
    }

    @Test
    void whatIsEditedInTheMeantimeStays() {
        type("1986-07-01");
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        form.show(session.open().chronicle().sources().getFirst());
        assertThat(form.textProperty().get()).isEqualTo("1986-07-01");
        tasks.finishAll();
        assertThat(session.index().size()).isEqualTo(3);
        assertThat(day("pact")).isEqualTo("1986-06");
        editing.undo();
        assertThat(day("pact")).isEqualTo("1985-06");
        assertThat(session.index().size()).isEqualTo(3);
    }

    @Test
    void whatIsSavedHasTheNewDay() {
        type("1986-07-01");
        editing.commitTyped();
        assertThat(editing.newest().sources().getFirst().published().edtf()).isEqualTo("1986-07-01");
        assertThat(tasks.isBusy()).isFalse();
    }

    @Test
    void anotherChronicleIsNotTouched() {
        type("1986-07-01");
        session.open(Fixture.open());
        tasks.finishAll();
        assertThat(editing.isUntouched()).isTrue();
        assertThat(session.activityProperty().get()).isNull();
    }

    private void type(String day) {
        form.textProperty().set(day);
        assertThat(form.commit()).isTrue();
    }

    private String published() {
        return session.open().chronicle().sources().getFirst().published().edtf();
    }

    private String day(String id) {
        Event event = session.index().event(session.index().positionOf(id).orElseThrow());
        return event.when().edtf();
    }
}
