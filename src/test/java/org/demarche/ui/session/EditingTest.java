package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.index.EventFilter;
import org.demarche.index.TextSearch;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.LaterTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.junit.jupiter.api.Test;

class EditingTest {
    private static final int LARGE = Sieve.QUICK + 10;

    private final Session session = Fixture.session();
    private final Editing editing = new Editing(session);

    @Test
    void theSelectedEventStaysSelectedWhereverItGoes() throws EdtfException {
        session.select(Fixture.TALKS);
        editing.apply(EventEdits.when(session.index().event(Fixture.TALKS), When.parse("1999")));
        assertThat(session.selected()).isEqualTo(2);
        assertThat(session.selectedEvent().orElseThrow().id()).isEqualTo("talks");
        editing.undo();
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
    }

    @Test
    void nothingElseOfTheViewChanges() {
        Viewport viewport = new Viewport(TimePoint.ofDay(1980, 1, 1), 1e5, 800, 600);
        session.viewportProperty().set(viewport);
        session.queryProperty().set("pact");
        EventFilter filter = EventFilter.NONE.withActors(Set.of("a"));
        session.filterProperty().set(filter);
        session.viewProperty().set(View.OUTLINE);
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        assertThat(session.viewportProperty().get()).isEqualTo(viewport);
        assertThat(session.queryProperty().get()).isEqualTo("pact");
        assertThat(session.filterProperty().get()).isEqualTo(filter);
        assertThat(session.viewProperty().get()).isEqualTo(View.OUTLINE);
        assertThat(session.index().size()).isEqualTo(3);
    }

    @Test
    void whatIsUndoneIsSelected() {
        session.select(Fixture.THREAT);
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        assertThat(session.selected()).isEqualTo(Session.NONE);
        editing.undo();
        assertThat(session.selected()).isEqualTo(Fixture.THREAT);
        editing.redo();
        assertThat(session.selected()).isEqualTo(Session.NONE);
    }

    @Test
    void nobodyIsShownASelectionThatIsNotThere() {
        List<Integer> seen = new ArrayList<>();
        session.openProperty().addListener((property, old, now) -> seen.add(session.selected()));
        session.shownProperty().addListener((property, old, now) -> seen.add(session.selected()));
        session.select(Fixture.UNDATED);
        editing.apply(new Edit.Drop(session.index().event(Fixture.TALKS)));
        assertThat(seen).allMatch(position -> position < session.index().size());
        assertThat(session.selectedEvent().orElseThrow().id()).isEqualTo("undated");
    }

    @Test
    void saysWhatCanBeUndone() {
        EditText text = new EditText(Fixture.labels());
        assertThat(editing.toUndoProperty().get()).isNull();
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        assertThat(text.of(Objects.requireNonNull(editing.toUndoProperty().get())))
                .isEqualTo("drop of “A threat follows”");
        editing.undo();
        assertThat(editing.toUndoProperty().get()).isNull();
        assertThat(editing.toRedoProperty().get()).isNotNull();
    }

    @Test
    void anotherChronicleBeginsAnotherHistory() {
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        session.open(Fixture.open());
        assertThat(editing.toUndoProperty().get()).isNull();
        assertThat(editing.isEdited()).isFalse();
        editing.undo();
        assertThat(session.index().size()).isEqualTo(4);
    }

    @Test
    void whatWasDecidedAboutAnArticleIsWorkThatNoFileHolds() {
        session.open(OpenChronicle.of(Fixture.chronicle(), Path.of("a.txt"), Origin.ARTICLE, List.of()));
        assertThat(editing.isEdited()).isFalse();
        editing.apply(new Edit.Keep(session.index().event(0)));
        assertThat(editing.isEdited()).isTrue();
        editing.markSaved(editing.newest(), Path.of("a.demarche.json"));
        assertThat(editing.isEdited()).isFalse();
    }

    @Test
    void manyEventsAreMadeReadyInTheBackgroundAndTheNewestWins() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        Editing edits = new Editing(large);
        Path file = Path.of("large.demarche.json");
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        OpenChronicle before = large.open();
        String first = before.index().event(0).id();
        String second = before.index().event(1).id();
        String kept = before.index().event(2).id();
        large.select(2);
        edits.apply(new Edit.Drop(before.index().event(0)));
        edits.apply(new Edit.Drop(before.index().event(1)));
        assertThat(large.open()).as("what was shown stays").isSameAs(before);
        assertThat(edits.newest().events()).hasSize(LARGE - 2);
        assertThat(edits.isEdited()).isTrue();
        edits.markSaved(edits.newest(), file);
        large.queryProperty().set("e");
        later.finishAll();
        assertThat(large.index().size()).isEqualTo(LARGE - 2);
        assertThat(large.index().positionOf(first)).isEmpty();
        assertThat(large.index().positionOf(second)).isEmpty();
        assertThat(large.selectedEvent().orElseThrow().id()).isEqualTo(kept);
        assertThat(large.open().file()).isEqualTo(file);
        assertThat(large.matches()).isEqualTo(large.open().search().find("e"));
        assertThat(edits.draft().chronicle()).isEqualTo(edits.newest());
    }

    @Test
    void whatTakesLongSaysSoAndCancellingItTakesTheChangeBack() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        Editing edits = new Editing(large);
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        OpenChronicle before = large.open();
        assertThat(large.activityProperty().get()).isNull();
        edits.apply(new Edit.Drop(before.index().event(0)));
        Activity activity = Objects.requireNonNull(large.activityProperty().get());
        assertThat(activity.text(Fixture.labels())).isEqualTo("Bringing the timeline up to date …");
        assertThat(activity.partProperty().get()).as("not known at first").isNegative();
        later.finishAll();
        assertThat(activity.partProperty().get()).as("before its pictures").isBetween(0.5, 0.9);
        assertThat(large.activityProperty().get()).isNull();
        OpenChronicle after = large.open();

        edits.undo();
        assertThat(edits.apply(new Edit.Drop(
                        Event.builder("nowhere", "No such event", Undated.NONE).build())))
                .as("an edit that changes nothing")
                .isFalse();
        Objects.requireNonNull(large.activityProperty().get()).cancel();
        assertThat(large.activityProperty().get()).isNull();
        assertThat(edits.newest()).isEqualTo(after.chronicle());
        AxisZone zone = large.zoneProperty().get();
        large.zoneProperty().set(AxisZone.of(ZoneId.of("Asia/Kathmandu")));
        Objects.requireNonNull(large.activityProperty().get()).cancel();
        assertThat(large.zoneProperty().get()).isEqualTo(zone);
        assertThat(large.activityProperty().get()).isNull();
        later.finishAll();
        assertThat(large.open()).isSameAs(after);
    }

    @Test
    void manyEventsAreShownBeforeTheirSearchIsReady() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        assertThat(large.shown().size()).isEqualTo(LARGE);
        large.queryProperty().set("Reykjavik");
        later.finishAll();
        assertThat(large.matches()).isEqualTo(TextSearch.of(large.index()).find("Reykjavik"));
        assertThat(large.matches().isEmpty()).isFalse();
    }

    @Test
    void whatIsTakenBackBeforeItIsReadyIsNeverShown() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        Editing edits = new Editing(large);
        large.open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, Origin.OTHER, List.of()));
        OpenChronicle before = large.open();
        edits.apply(new Edit.Drop(before.index().event(0)));
        edits.undo();
        later.finishAll();
        assertThat(large.open()).isSameAs(before);
        edits.apply(new Edit.Drop(before.index().event(0)));
        large.open(Fixture.open());
        later.finishAll();
        assertThat(large.index().size()).isEqualTo(4);
    }
}
