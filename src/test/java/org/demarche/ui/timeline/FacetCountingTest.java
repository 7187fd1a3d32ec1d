package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.LaterTaskRunner;
import org.demarche.ui.session.OpenChronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FacetCountingTest {
    /** So many events are counted in the background. */
    private static final int LARGE = 21_000;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void manyEventsAreCountedOnceTheirPictureStands() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            LaterTaskRunner later = new LaterTaskRunner();
            TimelineScene scene = new TimelineScene(later, 1000, 700);
            scene.session()
                    .open(OpenChronicle.of(ScaleChronicle.of(LARGE), null, OpenChronicle.Origin.OTHER, List.of()));
            scene.pulse();
            later.finishAll();
            assertThat(scene.session().countsProperty().get())
                    .as("while the picture is made")
                    .isNull();
            scene.pulse();
            assertThat(Objects.requireNonNull(scene.timeline().getFrame()).cards())
                    .isNotEmpty();
            assertThat(later.isBusy()).as("counting").isTrue();
            later.finishAll();
            assertThat(scene.session().countsProperty().get()).isNotNull();
            return null;
        });
    }
}
