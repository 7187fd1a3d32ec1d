package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.edit.EventEdits;
import org.demarche.index.EventFilter;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.LaterTaskRunner;
import org.demarche.task.TaskRunner;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The picture of so many events that others are made in the background. */
class PictureOfManyTest {
    private static final int LARGE = 21_000;
    private static final String SIEVING = "sieving";
    private static final String DRAWING = "timeline";
    private static final String OVERVIEW = "overview";
    private static final String RENEWING = "indexing";
    private static final EventFilter SUMMITS = EventFilter.NONE.withTypes(Set.of(EventType.SUMMIT));

    private final LaterTaskRunner later = new LaterTaskRunner();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static TimelineScene opened(TaskRunner tasks) {
        TimelineScene scene = new TimelineScene(tasks, 1000, 700);
        scene.session().open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, OpenChronicle.Origin.OTHER, List.of()));
        scene.pulse();
        return scene;
    }

    private void inScene(Consumer<TimelineScene> test) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = opened(later);
            settle(scene);
            test.accept(scene);
            return null;
        });
    }

    /** Until nothing is left to do. */
    private void settle(TimelineScene scene) {
        while (later.isBusy()) {
            later.finishAll();
            scene.pulse();
        }
    }

    private static Frame frame(TimelineScene scene) {
        scene.pulse();
        return Objects.requireNonNull(scene.timeline().getFrame());
    }

    private static boolean dims(Frame frame) {
        return frame.bins().stream().anyMatch(bin -> bin.lit() < bin.total());
    }

    private static Viewport all(TimelineScene scene, LaneKind lanes) {
        TimelineView timeline = scene.timeline();
        return FrameBuilder.fitAll(timeline.getIndex(), timeline.getWidth(), timeline.getHeight(), lanes);
    }

    @Test
    void aSearchLeavesThePictureUntilItsOwnIsMade() {
        inScene(scene -> {
            Frame before = frame(scene);
            scene.session().queryProperty().set("geneva");
            later.finish(SIEVING);
            assertThat(scene.session().matches().size()).isLessThan(LARGE);
            assertThat(frame(scene).equals(before)).as("while that is made").isTrue();
            later.finish(DRAWING);
            assertThat(dims(frame(scene))).isTrue();
        });
    }

    @Test
    void ofSearchesTypedOneAfterTheOtherTheNewestIsShown() {
        inScene(scene -> {
            Session session = scene.session();
            for (String query : List.of("g", "geneva", "japan")) {
                session.queryProperty().set(query);
                later.finish(SIEVING);
                scene.pulse();
            }
            later.finish(DRAWING);
            Frame japan = frame(scene);
            assertThat(scene.timeline().isUpToDate()).isTrue();
            assertThat(japan.cards()).allMatch(card -> session.matches().contains(card.event()));
            assertThat(japan.cards()).isNotEmpty();
        });
    }

    @Test
    void aFilterLeavesTheLanesAsTheyAreUntilTheNewOnesAreMade() {
        inScene(scene -> {
            scene.session().chooseLanes(LaneKind.ACTOR);
            scene.pulse();
            settle(scene);
            Frame before = frame(scene);
            scene.session().filterProperty().set(SUMMITS);
            later.finish(SIEVING);
            assertThat(frame(scene).equals(before)).as("while they are made").isTrue();
            assertThat(dims(frame(scene))).isFalse();
            later.finish(DRAWING);
            int shown = Objects.requireNonNull(frame(scene).lanes()).bands().stream()
                    .mapToInt(Frame.LaneBand::count)
                    .max()
                    .orElseThrow();
            assertThat(shown)
                    .isLessThan(Objects.requireNonNull(before.lanes())
                            .bands()
                            .getFirst()
                            .count());
        });
    }

    @Test
    void untilLanesAreMadeNothingMoves() {
        inScene(scene -> {
            Frame before = frame(scene);
            Viewport viewport = scene.timeline().getViewport();
            scene.session().chooseLanes(LaneKind.TYPE);
            assertThat(frame(scene).equals(before)).as("while lanes are made").isTrue();
            assertThat(scene.timeline().getViewport()).isEqualTo(viewport);
            assertThat(scene.timeline().getLaneKind()).isEqualTo(LaneKind.NONE);
            assertThat(scene.overview().getLaneKind()).isEqualTo(LaneKind.NONE);
            later.finish(DRAWING);
            Frame lanes = frame(scene);
            assertThat(lanes.lanes()).isNotNull();
            assertThat(lanes.viewport()).isEqualTo(all(scene, LaneKind.TYPE));
            assertThat(scene.timeline().getViewport()).isEqualTo(lanes.viewport());
            assertThat(scene.overview().getLaneKind()).isEqualTo(LaneKind.TYPE);
        });
    }

    @Test
    void lanesThatAreLeftStayAsTheyAreScrolledUntilOthersAreMade() {
        inScene(scene -> {
            Session session = scene.session();
            session.chooseLanes(LaneKind.ACTOR);
            scene.pulse();
            settle(scene);
            session.lanesProperty().set(session.lanesProperty().get().withScroll(120));
            Frame before = frame(scene);
            session.chooseLanes(LaneKind.TYPE);
            LaneView wanted = session.lanesProperty().get();
            assertThat(frame(scene).equals(before)).as("while others are made").isTrue();
            scene.timeline().selectDown();
            assertThat(session.lanesProperty().get()).isEqualTo(wanted);
        });
    }

    @Test
    void lanesStayOpenUntilThePictureOfCollapsedOnesIsMade() {
        inScene(scene -> {
            Session session = scene.session();
            session.chooseLanes(LaneKind.ACTOR);
            scene.pulse();
            settle(scene);
            Frame before = frame(scene);
            Set<String> keys = bands(before).stream().map(Frame.LaneBand::key).collect(Collectors.toSet());
            session.lanesProperty().set(session.lanesProperty().get().withCollapsed(keys));
            assertThat(frame(scene).equals(before)).as("while that is made").isTrue();
            later.finish(DRAWING);
            assertThat(bands(frame(scene)).getFirst().collapsed()).isTrue();
        });
    }

    private static List<Frame.LaneBand> bands(Frame frame) {
        return Objects.requireNonNull(frame.lanes()).bands();
    }

    @Test
    void theWindowSaysThatLanesAreMadeAndEscLeavesThem() {
        inScene(scene -> {
            Session session = scene.session();
            Frame before = frame(scene);
            assertThat(session.activityProperty().get()).isNull();
            session.chooseLanes(LaneKind.TYPE);
            scene.pulse();
            Activity making = Objects.requireNonNull(session.activityProperty().get());
            assertThat(making.isLeftByEscape()).isTrue();
            making.cancel();
            scene.pulse();
            assertThat(session.lanesProperty().get()).isEqualTo(LaneView.NONE);
            assertThat(session.activityProperty().get()).isNull();
            assertThat(later.isBusy()).isFalse();
            assertThat(frame(scene).equals(before)).isTrue();
        });
    }

    @Test
    void theWindowSaysThatOthersAreFilteredUntilTheirPictureIsMade() {
        inScene(scene -> {
            Session session = scene.session();
            session.filterProperty().set(SUMMITS);
            Activity filtering = session.activityProperty().get();
            assertThat(filtering).isNotNull();
            later.finish(SIEVING);
            assertThat(session.activityProperty().get()).as("while drawing").isSameAs(filtering);
            later.finish(DRAWING);
            assertThat(session.activityProperty().get()).isNull();
        });
    }

    @Test
    void whoCancelsAFilterHasTheEventsBefore() {
        inScene(scene -> {
            Session session = scene.session();
            Frame before = frame(scene);
            session.filterProperty().set(SUMMITS);
            later.finish(SIEVING);
            scene.pulse();
            Objects.requireNonNull(session.activityProperty().get()).cancel();
            scene.pulse();
            settle(scene);
            assertThat(session.filterProperty().get()).isEqualTo(EventFilter.NONE);
            assertThat(session.shown().size()).isEqualTo(LARGE);
            assertThat(session.activityProperty().get()).isNull();
            assertThat(frame(scene).equals(before)).isTrue();
        });
    }

    @Test
    void escLeavesNoSearchThatIsTypedWithoutItsWords() {
        inScene(scene -> {
            scene.session().queryProperty().set("geneva");
            Activity searching =
                    Objects.requireNonNull(scene.session().activityProperty().get());
            assertThat(searching.isLeftByEscape()).isFalse();
            assertThat(searching.canBeStopped()).isTrue();
        });
    }

    @Test
    void aNewChronicleHasNoPictureToGoBackToAndCountingIsSaidElsewhere() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = opened(later);
            Session session = scene.session();
            assertThat(Objects.requireNonNull(session.activityProperty().get()).canBeStopped())
                    .isFalse();
            later.finish(DRAWING);
            scene.pulse();
            assertThat(later.isBusy()).as("counting").isTrue();
            assertThat(session.activityProperty().get()).isNull();
            return null;
        });
    }

    @Test
    void theOldPictureStaysUntilThatOfWhatWasEditedIsMade() throws EdtfException {
        When longAgo = When.parse("1700-01-01");
        inScene(scene -> {
            Session session = scene.session();
            session.select(LARGE / 2);
            Event event = session.selectedEvent().orElseThrow();
            settle(scene);
            Frame before = frame(scene);
            scene.editing().apply(EventEdits.when(event, longAgo));
            assertThat(frame(scene).equals(before)).as("while that is made").isTrue();
            assertThat(session.selectedEvent()).contains(event);
            assertThat(Objects.requireNonNull(session.activityProperty().get()).canBeStopped())
                    .isTrue();
            later.finish(RENEWING);
            Frame after = frame(scene);
            assertThat(scene.timeline().isUpToDate()).isTrue();
            assertThat(later.isWaiting(DRAWING)).as("drawn again").isFalse();
            assertThat(after.viewport()).isEqualTo(all(scene, LaneKind.NONE));
            assertThat(after.cards()).anyMatch(card -> card.event() == session.selected());
            assertThat(session.selectedEvent().orElseThrow().id()).isEqualTo(event.id());
            assertThat(later.isWaiting(OVERVIEW)).as("its overview drawn again").isFalse();
            assertThat(Objects.requireNonNull(scene.overview().lookup(".brush")).isVisible())
                    .isTrue();
        });
    }

    @Test
    void lanesChosenWhileAnEditIsMadeReadyComeAfterItsPicture() {
        inScene(scene -> {
            Session session = scene.session();
            session.select(LARGE / 2);
            settle(scene);
            scene.editing().apply(EventEdits.title(session.selectedEvent().orElseThrow(), "Renamed"));
            session.chooseLanes(LaneKind.TYPE);
            later.finish(RENEWING);
            Frame after = frame(scene);
            assertThat(after.lanes()).isNull();
            assertThat(after.cards()).isNotEmpty();
            settle(scene);
            assertThat(frame(scene).lanes()).isNotNull();
        });
    }

    @Test
    void lanesThatAreReadyAtOnceFitAtOnce() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = opened(new DirectTaskRunner());
            scene.session().chooseLanes(LaneKind.TYPE);
            Frame lanes = frame(scene);
            assertThat(lanes.lanes()).isNotNull();
            assertThat(lanes.viewport()).isEqualTo(all(scene, LaneKind.TYPE));
            assertThat(scene.timeline().getViewport()).isEqualTo(lanes.viewport());
            return null;
        });
    }
}
