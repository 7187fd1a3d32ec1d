package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.stage.Stage;
import org.demarche.Seeds;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.LaterTaskRunner;
import org.demarche.ui.session.OpenChronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A short soak; the long one is a benchmark. */
class TimelineSoakTest {
    private static final int EVENTS = 3_000;
    /** So many that lanes are made in the background. */
    private static final int LARGE = 21_000;

    private static final int STEPS = 600;
    /** Whatever is in view: cards, and their parts. */
    private static final int MOST_NODES = 1_500;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void randomHandsBreakNothingAndLeaveNothingBehind() {
        long seed = Seeds.seed();
        int[] nodes = WaitForAsyncUtils.waitForAsyncFx(120_000, () -> soaked(seed));
        assertThat(nodes[1])
                .as("seed %d: nodes at last, at first %d", seed, nodes[0])
                .isLessThan(MOST_NODES);
    }

    @Test
    void whatIsSelectedBeforeItsLanesAreReadyBreaksNothing() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            LaterTaskRunner later = new LaterTaskRunner();
            TimelineScene scene = new TimelineScene(later, 1000, 700);
            scene.session()
                    .open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, OpenChronicle.Origin.OTHER, List.of()));
            scene.pulse();
            later.finishAll();
            scene.pulse();
            scene.session().lanesProperty().set(LaneView.of(LaneKind.TYPE));
            scene.session().select(LARGE / 2);
            scene.pulse();
            later.finishAll();
            scene.pulse();
            assertThat(Objects.requireNonNull(scene.timeline().getFrame()).lanes())
                    .isNotNull();
            return null;
        });
    }

    private static int[] soaked(long seed) {
        TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, 700);
        // A click on several events opens their list, which needs a window to belong to.
        Stage stage = new Stage();
        stage.setScene(scene.scene());
        stage.show();
        try {
            return soaked(scene, seed);
        } finally {
            stage.hide();
        }
    }

    private static int[] soaked(TimelineScene scene, long seed) {
        scene.timeline().reducedMotionProperty().unbind();
        scene.timeline().setReducedMotion(true);
        scene.session().open(OpenChronicle.of(ScaleChronicle.of(EVENTS), null, OpenChronicle.Origin.OTHER, List.of()));
        scene.pulse();
        Soak soak = new Soak(scene, new Random(seed));
        int before = soak.nodes();
        for (int i = 0; i < STEPS; i++) {
            try {
                soak.step();
                scene.pulse();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", step " + i, e);
            }
        }
        soak.tidy();
        scene.pulse();
        return new int[] {before, soak.nodes()};
    }
}
