package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.ui.AppContext;
import org.demarche.ui.session.OpenChronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A timeline on which nothing stands says why, and what to do. */
class EmptyTimelineTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> told(List<Event> events, List<Phase> phases) {
        return boxes(events, phases).stream()
                .map(box -> ((Label) box.lookup(".label")).getText())
                .toList();
    }

    private static List<Region> boxes(List<Event> events, List<Phase> phases) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            TimelineScene scene = new TimelineScene(new DirectTaskRunner(), 1000, 700);
            scene.scene()
                    .getStylesheets()
                    .add(Objects.requireNonNull(AppContext.class.getResource("window.css"))
                            .toExternalForm());
            Chronicle chronicle =
                    new Chronicle("t", List.of(), List.of(), List.of(), phases, Map.of(), events, Extras.NONE);
            scene.session()
                    .open(OpenChronicle.of(
                            chronicle, Path.of("t.demarche.json"), OpenChronicle.Origin.CHRONICLE, List.of()));
            scene.pulse();
            return scene.scene().getRoot().lookupAll(".nothing-shown").stream()
                    .filter(Node::isVisible)
                    .map(Region.class::cast)
                    .toList();
        });
    }

    @Test
    void aChronicleWithoutEventsSaysSo() {
        assertThat(told(List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("no events")
                .contains("Open another");
    }

    @Test
    void noTickRunsThroughTheWords() {
        Region box = boxes(List.of(), List.of()).getFirst();
        assertThat(box.getBackground()).isNotNull();
        assertThat(box.getBackground().getFills())
                .singleElement()
                .extracting(BackgroundFill::getFill)
                .isEqualTo(box.getScene().getFill());
        assertThat(box.getInsets().getLeft()).as("room around the words").isPositive();
        Region words = (Region) box.lookup(".label");
        assertThat(box.getHeight())
                .as("the gap in the ticks")
                .isLessThanOrEqualTo(words.getHeight()
                        + box.getInsets().getTop()
                        + box.getInsets().getBottom()
                        + 1);
    }

    @Test
    void undatedEventsAloneAreToBeFoundElsewhere() {
        Event undated = Event.builder("a", "A", Undated.NONE).build();
        assertThat(told(List.of(undated), List.of())).singleElement().asString().contains("The outline lists them");
    }

    @Test
    void whatHasAPlaceSpeaksForItself() throws EdtfException {
        Event dated = Event.builder("a", "A", When.parse("1815")).build();
        assertThat(told(List.of(dated), List.of())).isEmpty();
        assertThat(told(List.of(), List.of(new Phase("p", When.parse("1815/1914"), Extras.NONE))))
                .isEmpty();
    }
}
