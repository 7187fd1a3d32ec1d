package org.demarche.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @RepeatedTest(100)
    void whatIsUndoneIsAsBeforeAndWhatIsRedoneAsAfter(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        History history = new History(Workpiece.chronicle());
        List<Draft> drafts = new ArrayList<>(List.of(history.now()));
        for (int i = 0; i < 40 && !history.now().chronicle().events().isEmpty(); i++) {
            Edit edit = Workpiece.any(random, history.now());
            if (history.apply(edit)) {
                assertThat(history.toUndo()).contains(edit);
                drafts.add(history.now());
            }
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            assertThat(history.undo()).isPresent();
            assertThat(history.now()).as("seed %s", info.getCurrentRepetition()).isEqualTo(drafts.get(i));
        }
        assertThat(history.undo()).isEmpty();
        assertThat(history.isEdited()).isFalse();
        for (int i = 1; i < drafts.size(); i++) {
            assertThat(history.redo()).isPresent();
            assertThat(history.now()).as("seed %s", info.getCurrentRepetition()).isEqualTo(drafts.get(i));
        }
        assertThat(history.redo()).isEmpty();
    }

    @RepeatedTest(100)
    void unknownFieldsStay(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        History history = new History(Workpiece.chronicle());
        Map<String, Event> before = byId(history.now().chronicle());
        for (int i = 0; i < 20 && !history.now().chronicle().events().isEmpty(); i++) {
            history.apply(Workpiece.any(random, history.now()));
        }
        Chronicle after = history.now().chronicle();
        byId(after).forEach((id, event) -> {
            Event old = before.get(id);
            if (old != null) {
                assertThat(event.extras())
                        .as("seed %s", info.getCurrentRepetition())
                        .isEqualTo(old.extras());
            }
        });
        assertThat(after.extras()).isEqualTo(Workpiece.chronicle().extras());
        assertThat(after.sources()).isEqualTo(Workpiece.chronicle().sources());
        assertThat(after.actors()).containsAll(Workpiece.chronicle().actors());
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone() {
        History history = new History(Workpiece.chronicle());
        history.apply(new Edit.Drop(Workpiece.first()));
        history.undo();
        history.apply(new Edit.Drop(Workpiece.second()));
        assertThat(history.toRedo()).isEmpty();
    }

    @Test
    void aChangeOfWhatIsNoLongerThereChangesNothing() {
        History history = new History(Workpiece.chronicle());
        history.apply(EventEdits.title(Workpiece.first(), "Other"));
        assertThat(history.apply(EventEdits.title(Workpiece.first(), "Another")))
                .isFalse();
        assertThat(history.apply(new Edit.Drop(Workpiece.first()))).isFalse();
        assertThat(history.apply(EventEdits.join(Workpiece.second(), Workpiece.first())))
                .isFalse();
        assertThat(history.now().chronicle().events().getFirst().title()).isEqualTo("Other");
    }

    @Test
    void whatTheFileHoldsIsNotEdited() {
        History history = new History(Workpiece.chronicle());
        history.apply(new Edit.Keep(Workpiece.first()));
        assertThat(history.isEdited()).isTrue();
        history.undo();
        assertThat(history.isEdited()).isFalse();
        history.apply(new Edit.Drop(Workpiece.first()));
        assertThat(history.isEdited()).isTrue();
        history.markSaved(history.now().written());
        assertThat(history.isEdited()).isFalse();
        history.undo();
        assertThat(history.isEdited()).isTrue();
    }

    @Test
    void whatWasDecidedIsRemembered() {
        History history = new History(Workpiece.chronicle());
        history.apply(new Edit.Keep(Workpiece.first()));
        history.apply(new Edit.Drop(Workpiece.third()));
        assertThat(history.now().reviewed()).isEqualTo(Set.of("e1"));
        assertThat(history.now().gone()).isEqualTo(Map.of("e3", Workpiece.third()));
        history.undo();
        assertThat(history.now().gone()).isEmpty();
        history.undo();
        assertThat(history.now().reviewed()).isEmpty();
    }

    @Test
    void whatWasReviewedIsWrittenAndFoundAgain() {
        History history = new History(Workpiece.chronicle());
        history.apply(new Edit.Keep(Workpiece.second()));
        history.apply(new Edit.Keep(Workpiece.first()));
        Chronicle written = history.now().written();
        assertThat(written.reviewed()).containsExactly("e1", "e2");
        Draft reopened = Draft.of(written);
        assertThat(reopened.isReviewed(Workpiece.first())).isTrue();
        assertThat(reopened.decided()).isEqualTo(2);
        assertThat(reopened.written()).isSameAs(written);
        Draft without = new Edit.Drop(Workpiece.first()).applyTo(reopened);
        assertThat(without.written().reviewed()).containsExactly("e2");
        assertThat(Draft.of(without.chronicle()).decided()).isOne();
    }

    @Test
    void whatNoFileHoldsIsEditedThoughNothingWasChanged() {
        History history = new History(Workpiece.chronicle());
        history.markUnsaved();
        assertThat(history.isEdited()).isTrue();
        history.markSaved(history.now().written());
        assertThat(history.isEdited()).isFalse();
    }

    private static Map<String, Event> byId(Chronicle chronicle) {
        return chronicle.events().stream().collect(Collectors.toMap(Event::id, event -> event));
    }
}
