package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.edit.Edit;
import org.demarche.layout.CurveView;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.settings.FileView;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.time.TimePoint;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.junit.jupiter.api.Test;

class FileViewsTest {
    private static final Path PACT = Path.of("pact.demarche.json");
    private static final AxisZone APIA = AxisZone.ofId("Pacific/Apia").orElseThrow();
    private static final LaneView BY_ACTOR = LaneView.of(LaneKind.ACTOR)
            .withOrder(LaneView.Order.FIRST_EVENT)
            .withByHand(List.of("b", "gone", "a"))
            .withCollapsed(Set.of("b", "gone"))
            .withScroll(12.5);
    private static final CurveView OF_PAIR = new CurveView(false, 1e6, Set.of("a", "b"), Map.of());

    private final Session session = Fixture.session();

    private static OpenChronicle other() {
        Chronicle empty =
                new Chronicle("Other", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE);
        return OpenChronicle.of(empty, Path.of("other.demarche.json"), Origin.CHRONICLE, List.of());
    }

    private Viewport closeToThePact() {
        TimePoint pact = session.index().anchor(Fixture.PACT);
        return Viewport.fit(pact, pact.plusSeconds(86_400.25), 900, 600, 0, 0);
    }

    private void lookAround() {
        session.zoneProperty().set(APIA);
        session.open(Fixture.open());
        session.viewportProperty().set(closeToThePact());
        session.lanesProperty().set(BY_ACTOR);
        session.curveProperty().set(OF_PAIR);
    }

    private static void assertLeft(Session session, Viewport viewport) {
        assertThat(session.zoneProperty().get()).isEqualTo(APIA);
        assertThat(session.index().zone()).isEqualTo(APIA);
        assertThat(session.lanesProperty().get()).isEqualTo(BY_ACTOR);
        assertThat(session.curveProperty().get()).isEqualTo(OF_PAIR);
        assertThat(session.leftViewport()).contains(viewport);
    }

    @Test
    void aFileIsOpenedAsItWasLeft() {
        lookAround();
        Viewport viewport = session.viewportProperty().get();
        session.open(other());
        session.zoneProperty().set(AxisZone.AS_WRITTEN);
        assertThat(session.leftViewport()).isEmpty();
        assertThat(session.lanesProperty().get()).isEqualTo(LaneView.of(LaneKind.ACTOR));
        assertThat(session.curveProperty().get().actors()).isEmpty();
        session.open(Fixture.open());
        assertLeft(session, viewport);
    }

    @Test
    void theNextStartOpensAFileAsItWasLeft() {
        lookAround();
        Session next = new Session(new DirectTaskRunner());
        next.setFileViews(session.fileViews());
        assertThat(next.zoneOf(PACT.toAbsolutePath())).isEqualTo(APIA);
        assertThat(next.zoneOf(null)).isEqualTo(AxisZone.AS_WRITTEN);
        next.open(Fixture.open());
        assertLeft(next, session.viewportProperty().get());
    }

    @Test
    void lanesOfEachKindAreKept() {
        session.lanesProperty().set(BY_ACTOR);
        session.chooseLanes(LaneKind.TYPE);
        session.chooseLanes(LaneKind.NONE);
        session.open(other());
        session.open(Fixture.open());
        assertThat(session.lanesProperty().get().kind()).isEqualTo(LaneKind.NONE);
        session.chooseLanes(LaneKind.ACTOR);
        assertThat(session.lanesProperty().get()).isEqualTo(BY_ACTOR);
        session.open(other());
        session.chooseLanes(LaneKind.TYPE);
        session.chooseLanes(LaneKind.ACTOR);
        assertThat(session.lanesProperty().get()).as("lanes of another file").isEqualTo(LaneView.of(LaneKind.ACTOR));
    }

    @Test
    void aChangeOfTheChronicleLeavesLanesOfOtherKindsAsTheyAre() {
        Editing editing = new Editing(session);
        session.lanesProperty().set(BY_ACTOR);
        session.chooseLanes(LaneKind.TYPE);
        editing.apply(new Edit.Drop(session.index().event(Fixture.THREAT)));
        session.chooseLanes(LaneKind.ACTOR);
        assertThat(session.lanesProperty().get()).isEqualTo(BY_ACTOR);
    }

    @Test
    void whereAllWasInViewAllIsInView() {
        session.lanesProperty().set(BY_ACTOR);
        session.viewportProperty().set(FrameBuilder.fitAll(session.index(), 900, 600, LaneKind.ACTOR));
        assertThat(session.fileViews().getFirst().stretch()).isNull();
        session.viewportProperty().set(FrameBuilder.fitAll(session.index(), 900, 600, LaneKind.NONE));
        assertThat(session.fileViews().getFirst().stretch()).isNotNull();
    }

    @Test
    void whatAFileNoLongerHasIsPassedOver() {
        lookAround();
        session.curveProperty().set(OF_PAIR.withActors(Set.of("a", "gone")));
        session.viewportProperty()
                .set(Viewport.fit(TimePoint.ofDay(1900, 1, 1), TimePoint.ofDay(1901, 1, 1), 9, 9, 0, 0));
        session.open(other());
        session.open(Fixture.open());
        assertThat(session.leftViewport()).isEmpty();
        assertThat(session.curveProperty().get()).isEqualTo(OF_PAIR.withActors(Set.of()));
    }

    @Test
    void aViewOfNoUseIsPassedOver() {
        String file = PACT.toAbsolutePath().toString();
        FileView.Stretch tooFar = new FileView.Stretch(Long.MIN_VALUE, -1, 1e300, 1, 1);
        FileView.Lanes unknown = new FileView.Lanes("moon", false, List.of("a"), List.of(), 0);
        FileView.Curve curve = new FileView.Curve(true, 0, List.of());
        Session next = new Session(new DirectTaskRunner());
        next.setFileViews(List.of(new FileView(file, "Mars", tooFar, List.of(unknown), curve)));
        next.open(Fixture.open());
        assertThat(next.zoneProperty().get()).isEqualTo(AxisZone.AS_WRITTEN);
        assertThat(next.lanesProperty().get()).isEqualTo(LaneView.NONE);
        assertThat(next.leftViewport()).isEmpty();
    }

    @Test
    void asManyAreKeptAsPeopleComeBackTo() {
        List<FileView> many = IntStream.range(0, 200)
                .mapToObj(i -> new FileView("/" + i, "Z", null, List.of(), new FileView.Curve(true, 0, List.of())))
                .toList();
        session.setFileViews(many);
        List<FileView> kept = session.fileViews();
        assertThat(kept).hasSize(50).startsWith(kept.getFirst()).endsWith(many.get(48));
        assertThat(kept.getFirst().file()).isEqualTo(PACT.toAbsolutePath().toString());
        assertThat(session.fileViews()).isEqualTo(kept);
    }
}
