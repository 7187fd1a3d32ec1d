package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.demarche.layout.FrameBuilder;
import org.demarche.model.ScaleChronicle;
import org.demarche.task.DirectTaskRunner;
import org.demarche.ui.AppContext;
import org.demarche.ui.session.OpenChronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** In a low window what stands below the timeline gives way to it. */
class LowTimelineTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private record Seen(boolean overview, boolean hint, double timelinePx, double bottom) {}

    private static Seen seen(double heightPx) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, heightPx);
            scene.scene()
                    .getStylesheets()
                    .add(Objects.requireNonNull(AppContext.class.getResource("window.css"))
                            .toExternalForm());
            scene.session()
                    .open(OpenChronicle.of(
                            ScaleChronicle.of(100),
                            Path.of("t.demarche.json"),
                            OpenChronicle.Origin.CHRONICLE,
                            List.of()));
            scene.pulse();
            Node hint = scene.scene().getRoot().lookup(".hint");
            Node timeline = scene.timeline().getParent();
            return new Seen(
                    scene.overview().isVisible(),
                    hint.isVisible(),
                    scene.timeline().getHeight(),
                    timeline.getBoundsInParent().getMaxY());
        });
    }

    @Test
    void theFrameOfTheCurvesButtonIsClearOfTheEdge() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, 700);
            scene.pulse();
            Node button = scene.scene().getRoot().lookup(".curve-bar");
            assertThat(button.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(996);
        });
    }

    @ParameterizedTest
    @CsvSource({"400, true, true", "233, true, true", "230, false, true", "169, false, true", "167, false, false"})
    void theOverviewGoesFirstThenTheHint(double heightPx, boolean overview, boolean hint) {
        Seen seen = seen(heightPx);
        assertThat(seen.overview()).as("overview").isEqualTo(overview);
        assertThat(seen.hint()).as("hint").isEqualTo(hint);
        assertThat(seen.timelinePx()).isGreaterThanOrEqualTo(FrameBuilder.LEAST_PX);
        assertThat(seen.bottom()).as("what lies below it begins").isLessThanOrEqualTo(heightPx);
    }
}
