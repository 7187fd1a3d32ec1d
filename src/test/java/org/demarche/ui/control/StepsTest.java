package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.RandomChronicles;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final int NONE = ChronicleControl.NONE;

    /** Three rows: 2 above; 1 and 3 in the middle; 0 below. */
    @Test
    void rowsAreClimbedToTheNearestCard() {
        Frame frame = frame(card(0, 300, 200), card(1, 50, 130), card(2, 320, 60), card(3, 280, 130));
        assertThat(Steps.byRow(frame, 0, true)).isEqualTo(3);
        assertThat(Steps.byRow(frame, 3, true)).isEqualTo(2);
        assertThat(Steps.byRow(frame, 2, true)).isEqualTo(NONE);
        assertThat(Steps.byRow(frame, 2, false)).isEqualTo(3);
        assertThat(Steps.byRow(frame, 1, false)).isEqualTo(0);
        assertThat(Steps.byRow(frame, 0, false)).isEqualTo(NONE);
    }

    @Test
    void climbingBeginsAtTheAxis() {
        Frame frame = frame(card(0, 300, 200), card(1, 50, 130));
        assertThat(Steps.byRow(frame, NONE, true)).isEqualTo(0);
        assertThat(Steps.byRow(frame(), NONE, true)).isEqualTo(NONE);
    }

    @Test
    void discsOnOneAnotherAreAStack() {
        Frame frame = marked(100, 101, 108, 118, 250);
        assertThat(Stacks.at(frame, 102, 301)).containsExactly(0, 1, 2);
        assertThat(Stacks.at(frame, 119, 299)).containsExactly(3);
        assertThat(Stacks.at(frame, 150, 300)).isEmpty();
        assertThat(Stacks.at(frame, 100, 200)).isEmpty();
    }

    @Test
    void aCrowdOfOneDayIsListedWhole() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            events.add(Event.builder("e" + i, "Delegation signs", RandomChronicles.when("1925-10-16"))
                    .build());
        }
        events.add(Event.builder("before", "Invitation", RandomChronicles.when("1880"))
                .build());
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(ChronicleIndex.of(RandomChronicles.chronicle(events)));
            view.fitAll();
            Samples.pulse(view);
            Frame frame = Objects.requireNonNull(view.getFrame());
            double x = view.getViewport().xOf(view.getIndex().anchor(1));
            List<Integer> listed = Stacks.all(view, frame, x, frame.axisY());
            assertThat(listed).hasSize(60).doesNotContain(0);
            assertThat(Stacks.countAt(frame, listed.getFirst(), x, frame.axisY()))
                    .isEqualTo(60);
        });
    }

    @Test
    void barsCountTheirEvents() {
        Frame.Curve curve = new Frame.Curve(400, 5, List.of(new Frame.Bar(2, 500, 6, 4, 12, false)), List.of());
        Frame frame = new Frame(
                viewport(),
                300,
                List.of(),
                List.of(),
                List.of(card(1, 100, 100)),
                List.of(),
                List.of(),
                List.of(new Frame.Bin(110, 4, 300, 30, List.of(3, 0, 4, 0, 0, 0), 7, 1)),
                curve,
                null,
                List.of(),
                Frame.Bars.WIDE);
        assertThat(Stacks.countAt(frame, 1, 112, 285))
                .as("bar of the histogram")
                .isEqualTo(7);
        assertThat(Stacks.countAt(frame, 1, 112, 120)).as("card above it").isEqualTo(1);
        assertThat(Stacks.countAt(frame, 2, 502, 390)).as("bar of the curve").isEqualTo(12);
    }

    private static Frame.Card card(int event, double x, double y) {
        return new Frame.Card(
                event,
                x,
                y,
                196,
                64,
                "",
                List.of("title"),
                false,
                List.of(),
                List.of(),
                true,
                EventType.SUMMIT,
                false,
                false);
    }

    private static Frame frame(Frame.Card... cards) {
        return new Frame(
                viewport(),
                300,
                List.of(),
                List.of(),
                List.of(cards),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Frame.Bars.WIDE);
    }

    private static Frame marked(double... marks) {
        List<Frame.Mark> all = IntStream.range(0, marks.length)
                .mapToObj(i -> mark(i, marks[i]))
                .toList();
        return new Frame(
                viewport(),
                300,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all,
                List.of(),
                null,
                null,
                List.of(),
                Frame.Bars.WIDE);
    }

    private static Frame.Mark mark(int event, double x) {
        return new Frame.Mark(
                event,
                x,
                300,
                x,
                x,
                new Frame.Strength(x, x, x, x),
                Frame.Form.POINT,
                false,
                false,
                false,
                EventType.SUMMIT,
                1,
                0,
                false);
    }

    private static Viewport viewport() {
        return new Viewport(TimePoint.ofDay(2018, 1, 1), 1000, 800, 400);
    }
}
