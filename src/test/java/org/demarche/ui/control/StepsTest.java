package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.demarche.Seeds;
import org.demarche.export.AwtTextMetrics;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.LaneKind;
import org.demarche.layout.RandomChronicles;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final int NONE = ChronicleControl.NONE;
    /** What begins before this is held at the left edge. */
    private static final double HELD_PX = 9;

    private final FrameBuilder builder = new FrameBuilder(new AwtTextMetrics(), Samples.ENGLISH);

    /** Three rows: 2 above; 1 and 3 in the middle; 0 below. */
    @Test
    void rowsAreClimbedToTheNearestCard() {
        Frame frame = frame(card(0, 300, 200), card(1, 50, 130), card(2, 240, 60), card(3, 280, 130));
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

    /** The rows of two stairs differ by little: what is far aside is no step. */
    @Test
    void theWayDownStaysInItsStair() {
        Frame frame = frame(card(0, 40, 60), card(1, 60, 140), card(2, 700, 63), card(3, 720, 135), card(4, 760, 207));
        assertThat(Steps.byRow(frame, 0, false)).isEqualTo(1);
        assertThat(Steps.byRow(frame, 1, false)).isEqualTo(NONE);
        assertThat(Steps.byRow(frame, 4, true)).isEqualTo(3);
        assertThat(Steps.byRow(frame, 3, true)).isEqualTo(2);
        assertThat(Steps.byRow(frame, 2, true)).isEqualTo(NONE);
    }

    /** Whichever is selected has its card, and the others make room for it. */
    @Test
    void theWayDownVisitsEachEventOfADayAndTheWayUpGoesBack() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            events.add(Event.builder("e" + i, "Delegation " + i + " signs", RandomChronicles.when("1925-10-16"))
                    .build());
        }
        for (String edge : List.of("1880", "1925-09", "1960")) {
            events.add(Event.builder(edge, "Invitation", RandomChronicles.when(edge))
                    .build());
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        List<Integer> day = IntStream.range(0, index.size())
                .filter(event -> index.event(event).title().startsWith("Delegation"))
                .boxed()
                .toList();
        Viewport viewport = FrameBuilder.fitAll(index, 1000, 700);
        List<Integer> down = way(index, viewport, day.getFirst(), false);
        assertThat(down).isEqualTo(day);
        assertThat(way(index, viewport, day.getLast(), true)).containsSubsequence(day.reversed());
    }

    @Test
    void noWayComesBackToAnEventOrLeavesARowOut() throws FormatException {
        ways(ChronicleIndex.of(new Formats(Samples.ENGLISH)
                .open(Path.of("assets", "example", "hanoi.demarche.json"), ReadOptions.NONE, Progress.NONE)
                .chronicle()));
        Random random = new Random(Seeds.seed());
        for (int count : new int[] {20, 60, 200}) {
            ways(RandomChronicles.index(random, count));
        }
    }

    private void ways(ChronicleIndex index) {
        for (double width : new double[] {1024, 1440}) {
            Viewport all = FrameBuilder.fitAll(index, width, width / 2);
            for (Viewport viewport : List.of(all, all.zoomAround(0.7 * width, 3))) {
                Set<Integer> titled = boxes(picture(index, viewport, NONE)).keySet();
                for (int event : titled) {
                    way(index, viewport, event, true);
                    way(index, viewport, event, false);
                }
            }
        }
    }

    /** The events that are selected by going on from one of them; each is brought into view. */
    private List<Integer> way(ChronicleIndex index, Viewport viewport, int from, boolean up) {
        List<Integer> way = new ArrayList<>();
        Viewport view = viewport;
        int event = from;
        while (event != NONE) {
            assertThat(way).as("from %d, up: %s", from, up).doesNotContain(event);
            way.add(event);
            view = new Framing(index, EventSet.all(index.size()), LaneKind.NONE, view).revealing(index.anchor(event));
            Frame picture = picture(index, view, event);
            int next = Steps.byRow(picture, event, up);
            assertNothingBetween(boxes(picture), event, next, up);
            event = next;
        }
        return way;
    }

    /** Of what is over or under an event without being held at the edge, nothing stands between it and the next. */
    private static void assertNothingBetween(Map<Integer, Rectangle2D> boxes, int event, int next, boolean up) {
        Rectangle2D here = Objects.requireNonNull(boxes.get(event));
        if (here.getMinX() < HELD_PX) {
            return;
        }
        Rectangle2D there = boxes.get(next);
        boxes.forEach((other, box) -> {
            boolean beyond = up ? box.getMaxY() <= here.getMinY() : box.getMinY() >= here.getMaxY();
            boolean across = box.getMinX() < here.getMaxX() && here.getMinX() < box.getMaxX();
            if (beyond && across && box.getMinX() > HELD_PX) {
                assertThat(there).as("next of %d, past %d", event, other).isNotNull();
                Rectangle2D found = Objects.requireNonNull(there);
                boolean between = up ? box.getMinY() >= found.getMaxY() : box.getMaxY() <= found.getMinY();
                assertThat(between)
                        .as("%d between %d and %d", other, event, next)
                        .isFalse();
            }
        });
    }

    private Frame picture(ChronicleIndex index, Viewport viewport, int selected) {
        OptionalInt forced = selected == NONE ? OptionalInt.empty() : OptionalInt.of(selected);
        return builder.build(FrameRequest.of(index, viewport).withSelected(forced));
    }

    private static Map<Integer, Rectangle2D> boxes(Frame frame) {
        Map<Integer, Rectangle2D> boxes = new LinkedHashMap<>();
        frame.cards().stream()
                .filter(Frame.Card::isSeen)
                .forEach(card ->
                        boxes.put(card.event(), new Rectangle2D(card.x(), card.y(), card.width(), card.height())));
        frame.labels().stream()
                .filter(Frame.Label::isSeen)
                .forEach(label ->
                        boxes.put(label.event(), new Rectangle2D(label.x(), label.y(), label.width(), label.height())));
        return boxes;
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
                viewport().at(x),
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
