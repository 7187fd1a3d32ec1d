package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.junit.jupiter.api.Test;

class RowGlideTest {
    private static final long PULSE = 16_666_667;

    /** Events a few days apart: cards above each other that come down when one zooms in. */
    private static TimelineView timeline() {
        TimelineView view = Samples.timeline();
        Event[] events = new Event[8];
        for (int i = 0; i < events.length; i++) {
            events[i] =
                    Samples.event("2019-01-" + (10 + 2 * i), EventType.TALKS, "Round number " + i + " of the talks");
        }
        view.setIndex(Samples.index(events));
        Samples.pulse(view);
        return view;
    }

    private static List<Double> tops(TimelineView view) {
        return view.lookupAll(".timeline-card").stream()
                .filter(Node::isVisible)
                .map(Node::getLayoutY)
                .sorted()
                .toList();
    }

    private static List<Double> wanted(TimelineView view) {
        return frame(view).cards().stream()
                .filter(Frame.Card::isSeen)
                .map(card -> Math.rint(card.y()))
                .sorted()
                .toList();
    }

    private static Frame frame(TimelineView view) {
        Frame frame = view.getFrame();
        return Objects.requireNonNull(frame);
    }

    private static RowGlide glide(TimelineView view) {
        return ((TimelineSkin) view.getSkin()).glide();
    }

    private static void zoomIn(TimelineView view) {
        view.setViewport(view.getViewport().zoomAround(0, 6));
        Samples.pulse(view);
    }

    @Test
    void cardsGlideToTheirRowsAndThenNothingIsPaintedAnyMore() {
        OnFx.run(() -> {
            TimelineView view = timeline();
            view.setReducedMotion(false);
            zoomIn(view);
            assertThat(tops(view)).as("as before").isNotEqualTo(wanted(view));
            assertThat(glide(view).isRunning()).isTrue();
            Set<List<Double>> seen = new LinkedHashSet<>();
            for (int pulse = 0; pulse < 40 && glide(view).isRunning(); pulse++) {
                seen.add(tops(view));
                glide(view).handle(pulse * PULSE);
                Samples.pulse(view);
            }
            assertThat(seen).as("places on the way").hasSizeBetween(5, 30);
            assertThat(glide(view).isRunning()).isFalse();
            assertThat(tops(view)).isEqualTo(wanted(view));
            assertThat(view.lookupAll(".timeline-card")).allMatch(node -> !node.isVisible() || node.getOpacity() == 1);
            assertThat(view.isNeedsLayout()).isFalse();
        });
    }

    @Test
    void withReducedMotionTheyAreThereAtOnce() {
        OnFx.run(() -> {
            TimelineView view = timeline();
            List<Double> before = tops(view);
            zoomIn(view);
            assertThat(tops(view)).isEqualTo(wanted(view)).isNotEqualTo(before);
            assertThat(glide(view).isRunning()).isFalse();
        });
    }

    @Test
    void anotherChronicleIsThereAtOnce() {
        OnFx.run(() -> {
            TimelineView view = timeline();
            view.setReducedMotion(false);
            ChronicleIndex other = Samples.index();
            view.setIndex(other);
            Samples.pulse(view);
            assertThat(tops(view)).isEqualTo(wanted(view));
            assertThat(glide(view).isRunning()).isFalse();
        });
    }

    @Test
    void panningLetsNothingGlide() {
        OnFx.run(() -> {
            TimelineView view = timeline();
            view.setReducedMotion(false);
            view.panBy(-10);
            Samples.pulse(view);
            assertThat(tops(view)).isEqualTo(wanted(view));
            assertThat(glide(view).isRunning()).isFalse();
        });
    }
}
