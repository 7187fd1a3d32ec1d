package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.layout.Frame;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.DirectTaskRunner;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LeftFileTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFileIsShownAgainAsItWasLeft() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, 700);
            TimelineView timeline = scene.timeline();
            open(scene, Fixture.open());
            timeline.setLanes(LaneView.of(LaneKind.ACTOR)
                    .withByHand(List.of("b", "gone", "a"))
                    .withCollapsed(Set.of("b")));
            timeline.setViewport(timeline.getViewport().zoomAround(500, 3));
            scene.pulse();
            Viewport viewport = timeline.getViewport();
            Frame frame = Objects.requireNonNull(timeline.getFrame());
            open(scene, other());
            timeline.setLanes(LaneView.NONE);
            scene.pulse();
            assertThat(timeline.getViewport()).isNotEqualTo(viewport);
            open(scene, Fixture.open());
            assertThat(timeline.getViewport()).isEqualTo(viewport);
            Frame again = Objects.requireNonNull(timeline.getFrame());
            assertThat(again.lanes()).isEqualTo(frame.lanes()).isNotNull();
            assertThat(again.cards()).isEqualTo(frame.cards());
            return null;
        });
    }

    @Test
    void aFileThatWasLeftWithAllInViewShowsAllHoweverManyLanesThereAre() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, 700);
            TimelineView timeline = scene.timeline();
            open(scene, Fixture.open());
            timeline.setLanes(LaneView.of(LaneKind.ACTOR));
            scene.pulse();
            Viewport all = timeline.getViewport();
            open(scene, other());
            timeline.setLanes(LaneView.NONE);
            scene.pulse();
            open(scene, Fixture.open());
            assertThat(timeline.getViewport()).isEqualTo(all);
            return null;
        });
    }

    private static void open(TimelineScene scene, OpenChronicle chronicle) {
        Session session = scene.session();
        session.open(chronicle);
        scene.pulse();
    }

    private static OpenChronicle other() {
        return OpenChronicle.of(ScaleChronicle.of(50), Path.of("other.demarche.json"), Origin.CHRONICLE, List.of());
    }
}
