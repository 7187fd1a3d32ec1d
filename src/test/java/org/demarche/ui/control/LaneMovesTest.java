package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Lanes;
import org.demarche.layout.Shape;
import org.demarche.model.EventType;
import org.demarche.model.ScaleChronicle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LaneMovesTest {
    private final TimelineView view = OnFx.call(LaneMovesTest::crowded);
    private final EventFirer hand = new EventFirer(view);

    /** More lanes than there is room for. */
    private static TimelineView crowded() {
        TimelineView view = Samples.timeline();
        view.setIndex(ChronicleIndex.of(ScaleChronicle.of(400)));
        view.setLanes(LaneView.of(LaneKind.PAIR));
        view.fitAll();
        Samples.pulse(view);
        return view;
    }

    @Test
    void aWheelOverTheTitlesScrollsTheLanesAndElsewhereZooms() {
        OnFx.run(() -> {
            double scale = view.getViewport().secondsPerPx();
            hand.scroll(10, 100, 0, -120, false);
            assertThat(area().scrollPx()).isEqualTo(120);
            assertThat(view.getViewport().secondsPerPx()).isEqualTo(scale);
            hand.scroll(10, 100, 0, 1e6, false);
            assertThat(area().scrollPx()).isZero();
            hand.scroll(500, 100, 0, -120, false);
            assertThat(view.getViewport().secondsPerPx()).isGreaterThan(scale);
        });
    }

    @Test
    void scrollsNoFartherThanThereAreLanes() {
        OnFx.run(() -> {
            hand.scroll(10, 100, 0, -1e7, false);
            Frame.LaneArea area = area();
            assertThat(area.scrollPx()).isEqualTo(area.contentPx() - (frame().axisY() - area.topPx()));
            Frame.LaneBand last = area.bands().getLast();
            assertThat(last.number()).isEqualTo(view.allLanes().size() - 1);
            assertThat(last.y() + last.height()).isLessThanOrEqualTo(frame().axisY() + 0.5);
        });
    }

    @Test
    void aLaneHeldAtTheEdgeScrollsTheLanes() throws TimeoutException {
        String key = OnFx.call(() -> {
            Frame.LaneBand first = area().bands().getFirst();
            hand.press(10, first.y() + 5);
            hand.drag(10, frame().axisY() + 20);
            return first.key();
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> OnFx.call(() -> area().bands().getFirst().number() > 0));
        OnFx.run(() -> {
            int last = area().bands().getLast().number();
            hand.release(10, frame().axisY() + 20);
            assertThat(view.allLanes().get(last).key()).isEqualTo(key);
        });
    }

    @Test
    void escapeLeavesADraggedLaneWhereItWas() {
        OnFx.run(() -> {
            Frame.LaneBand first = area().bands().getFirst();
            Frame.LaneBand third = area().bands().get(2);
            hand.press(10, first.y() + 5);
            hand.drag(10, third.y() + third.height() - 2);
            hand.key(KeyCode.ESCAPE);
            hand.drag(10, third.y() + third.height() - 2);
            hand.release(10, third.y() + third.height() - 2);
            assertThat(view.allLanes().getFirst().key()).isEqualTo(first.key());
            assertThat(view.getLanes().collapsed()).isEmpty();
        });
    }

    @Test
    void aSelectedEventIsBroughtIntoViewWithOneOfItsLanes() {
        OnFx.run(() -> {
            List<Lanes.Lane> lanes = view.allLanes();
            for (int number : new int[] {lanes.size() - 1, 2, lanes.size() / 2}) {
                int event = lanes.get(number).events()[0];
                view.setSelected(event);
                Samples.pulse(view);
                assertThat(area().bands()).as("lanes of event %d", event).anySatisfy(band -> {
                    assertThat(lanes.get(band.number()).events()).contains(event);
                    assertThat(band.y()).isGreaterThanOrEqualTo(area().topPx() - 0.01);
                    assertThat(band.y() + band.height()).isLessThanOrEqualTo(frame().axisY() + 0.01);
                });
                double scroll = area().scrollPx();
                Samples.pulse(view);
                assertThat(area().scrollPx()).isEqualTo(scroll);
            }
        });
    }

    @Test
    void lanesOfAnEventThatLieOutOfViewAreCounted() {
        OnFx.run(() -> {
            view.setLanes(LaneView.of(LaneKind.ACTOR));
            List<Lanes.Lane> lanes = view.allLanes();
            int event = lanes.getFirst().events()[0];
            List<Integer> numbers = IntStream.range(0, lanes.size())
                    .filter(lane -> contains(lanes.get(lane), event))
                    .boxed()
                    .toList();
            assertThat(numbers).as("an event of several lanes").hasSizeGreaterThan(1);
            int between = (numbers.get(0) + numbers.get(1)) / 2;
            assertThat(between).isGreaterThan(numbers.get(0));
            for (boolean atEnd : new boolean[] {false, true}) {
                view.laneMoves().scrollTo(atEnd ? 1e6 : 0);
                Samples.pulse(view);
                int first = area().bands().getFirst().number();
                int last = area().bands().getLast().number();
                LanesElsewhere elsewhere = LanesElsewhere.of(frame(), view, event);
                long shown = area().bands().stream()
                        .filter(band -> frame().marks().stream()
                                .anyMatch(mark -> mark.event() == event && band.contains(mark.y())))
                        .count();
                assertThat(elsewhere.above()).isGreaterThanOrEqualTo((int)
                        numbers.stream().filter(lane -> lane < first).count());
                assertThat(elsewhere.below()).isGreaterThanOrEqualTo((int)
                        numbers.stream().filter(lane -> lane > last).count());
                assertThat(elsewhere.above() + elsewhere.below() + shown).isEqualTo(numbers.size());
                assertThat(atEnd ? elsewhere.above() : elsewhere.below()).isPositive();
                view.setSelected(TimelineView.NONE);
                view.setHovered(event);
                assertThat(texts(Overlay.of(frame(), view, Double.NaN)))
                        .contains(atEnd ? "↑ " + elsewhere.above() : "↓ " + elsewhere.below())
                        .hasSize((elsewhere.above() > 0 ? 1 : 0) + (elsewhere.below() > 0 ? 1 : 0));
            }
        });
    }

    @Test
    void aSelectedEventIsMarkedInCollapsedLanes() {
        OnFx.run(() -> {
            view.setLanes(LaneView.of(LaneKind.ACTOR));
            view.laneMoves().toggleAll();
            int event = crowdedOut();
            view.setSelected(event);
            Samples.pulse(view);
            double x = view.getViewport().xOf(view.getIndex().anchor(event));
            for (Frame.LaneBand band : area().bands()) {
                boolean holds = contains(view.allLanes().get(band.number()), event);
                double middle = band.stripY();
                assertThat(rings(x, middle)).as("lane %d", band.number()).hasSize(holds ? 1 : 0);
                assertThat(headMarks(band)).as("lane %d", band.number()).hasSize(holds ? 1 : 0);
                if (holds) {
                    hand.move(x, middle);
                    assertThat(view.getHovered()).isEqualTo(event);
                }
            }
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isInstanceOf(SpokenItem.class);
        });
    }

    /** An event that only bars count, and not as their strongest. */
    private int crowdedOut() {
        view.zoomAround(450, 0.1);
        Samples.pulse(view);
        Frame.Bin bin = frame().bins().stream()
                .filter(bar -> bar.total() > 1)
                .findFirst()
                .orElseThrow();
        return Stacks.inBar(view, frame(), bin.x(), bin.bottom()).stream()
                .filter(event -> event != bin.strongest())
                .findFirst()
                .orElseThrow();
    }

    private List<Shape> rings(double x, double y) {
        return overlay()
                .filter(shape -> shape instanceof Shape.Disc disc
                        && disc.fill() == null
                        && Math.abs(disc.centreX() - x) < 0.01
                        && Math.abs(disc.centreY() - y) < 0.01)
                .toList();
    }

    private List<Shape> headMarks(Frame.LaneBand band) {
        return overlay()
                .filter(shape -> shape instanceof Shape.Box box
                        && box.x() > 0
                        && box.x() + box.width() == area().headerPx()
                        && box.y() == band.y()
                        && box.height() == band.height())
                .toList();
    }

    private Stream<Shape> overlay() {
        return Overlay.of(frame(), view, Double.NaN).stream();
    }

    @Test
    void aSignBringsTheNextLaneOfTheSelectedEventIntoViewAndSoDoKeys() {
        OnFx.run(() -> {
            view.setLanes(LaneView.of(LaneKind.ACTOR));
            int event = view.allLanes().getFirst().events()[0];
            List<Integer> numbers = IntStream.range(0, view.allLanes().size())
                    .filter(lane -> contains(view.allLanes().get(lane), event))
                    .boxed()
                    .toList();
            view.setSelected(event);
            Samples.pulse(view);
            for (boolean byKey : new boolean[] {false, true}) {
                view.laneMoves().scrollTo(0);
                Samples.pulse(view);
                int next = LanesElsewhere.of(frame(), view, event).nextBelow();
                assertThat(numbers).contains(next);
                Button below = sign("↓");
                assertThat(below.getAccessibleText()).contains("further down");
                assertThat(texts(Overlay.of(frame(), view, Double.NaN))).isEmpty();
                if (byKey) {
                    hand.key(KeyCode.PAGE_DOWN, "", true, false);
                } else {
                    below.fire();
                }
                Samples.pulse(view);
                String key = view.allLanes().get(next).key();
                assertThat(view.getLane()).isEqualTo(key);
                assertThat(band(key).y() + band(key).height()).isLessThanOrEqualTo(frame().axisY() + 1);
                view.laneMoves().scrollTo(1e6);
                Samples.pulse(view);
                assertThat(sign("↑").getAccessibleText()).contains("further up");
            }
        });
    }

    private Button sign(String arrow) {
        return view.lookupAll(".lane-sign").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().startsWith(arrow))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSignCoversNoLabelWhereThereIsRoomBesideIt() {
        OnFx.run(() -> {
            Frame.LaneArea area = area();
            double middle = (area.headerPx() + frame().viewport().widthPx()) / 2;
            double y = LaneSigns.y(frame(), area, true);
            Frame.Label inTheWay = new Frame.Label(
                    0,
                    middle - 60,
                    y,
                    120,
                    LaneSigns.HEIGHT_PX,
                    "In the way",
                    middle - 54,
                    EventType.SUMMIT,
                    false,
                    false);
            Frame crowded = frame().withLabels(List.of(inTheWay));
            double x = LaneSigns.freeX(crowded, area, middle - 10, y, 40);
            assertThat(x + 40).isLessThanOrEqualTo(inTheWay.x()).isGreaterThan(inTheWay.x() - 5);
            assertThat(LaneSigns.freeX(crowded, area, middle - 10, y + 40, 40)).isEqualTo(middle - 30);
        });
    }

    private static boolean contains(Lanes.Lane lane, int event) {
        return IntStream.of(lane.events()).anyMatch(one -> one == event);
    }

    private static List<String> texts(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }

    @Test
    void aClickOnATitleCollapsesTheLaneAndOpensItAgain() {
        OnFx.run(() -> {
            Frame.LaneBand band = area().bands().get(1);
            hand.click(10, band.y() + 5);
            assertThat(band(band.key()).collapsed()).isTrue();
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
            hand.click(10, band(band.key()).y() + 5);
            assertThat(band(band.key()).collapsed()).isFalse();
        });
    }

    @Test
    void aTitleCanBeDraggedToAnotherPlace() {
        OnFx.run(() -> {
            List<String> before = keys();
            Frame.LaneBand first = area().bands().getFirst();
            Frame.LaneBand third = area().bands().get(2);
            hand.press(10, first.y() + 5);
            hand.drag(10, third.y() + third.height() - 2);
            hand.release(10, third.y() + third.height() - 2);
            assertThat(keys().subList(0, 4))
                    .containsExactly(before.get(1), before.get(2), before.get(0), before.get(3));
            view.laneMoves().moveTo(before.get(0), 0);
            assertThat(keys()).isEqualTo(before);
        });
    }

    @Test
    void keysCollapseMoveAndPage() {
        OnFx.run(() -> {
            List<String> before = keys();
            hand.key(KeyCode.DOWN);
            assertThat(view.getLane()).isEqualTo(before.getFirst());
            hand.key(KeyCode.DOWN, "", true, false);
            assertThat(keys().get(1)).isEqualTo(before.getFirst());
            hand.key(KeyCode.C);
            assertThat(view.getLanes().collapsed()).containsExactly(before.getFirst());
            hand.key(KeyCode.C, "C", true, false);
            assertThat(view.getLanes().collapsed()).hasSize(before.size());
            hand.key(KeyCode.C, "C", true, false);
            assertThat(view.getLanes().collapsed()).isEmpty();
            hand.key(KeyCode.PAGE_DOWN);
            assertThat(area().scrollPx()).isPositive();
            hand.key(KeyCode.PAGE_UP);
            assertThat(area().scrollPx()).isZero();
        });
    }

    @Test
    void downAndUpWalkThroughTheLanesAndScrollThemIntoView() {
        OnFx.run(() -> {
            for (int i = 0; i < 60; i++) {
                String lane = view.getLane();
                hand.key(KeyCode.DOWN);
                Samples.pulse(view);
                assertThat(numberOf(view.getLane())).isGreaterThan(numberOf(lane));
                assertThat(view.getSelected()).isNotEqualTo(TimelineView.NONE);
                Frame.LaneBand band = band(Objects.requireNonNull(view.getLane()));
                assertThat(band.y() + band.height()).isBetween(0.0, frame().axisY() + 0.5);
            }
            int deep = numberOf(view.getLane());
            hand.key(KeyCode.UP);
            assertThat(numberOf(view.getLane())).isLessThan(deep);
        });
    }

    @Test
    void anOrderOfTheirOwnForgetsTheHand() {
        OnFx.run(() -> {
            List<String> before = keys();
            view.laneMoves().moveBy(before.get(3), -3);
            assertThat(keys().getFirst()).isEqualTo(before.get(3));
            view.laneMoves().order(LaneView.Order.COUNT);
            assertThat(keys()).isEqualTo(before);
            view.laneMoves().order(LaneView.Order.FIRST_EVENT);
            assertThat(keys()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void screenReadersHearTheEventAndItsLane() {
        OnFx.run(() -> {
            hand.key(KeyCode.DOWN);
            Samples.pulse(view);
            Node item = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            String spoken = (String) item.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            assertThat(spoken)
                    .startsWith(view.allLanes().getFirst().title() + ". ")
                    .endsWith(view.getIndex().event(view.getSelected()).title());
        });
    }

    private int numberOf(@Nullable String lane) {
        return lane == null ? -1 : keys().indexOf(lane);
    }

    private List<String> keys() {
        return view.allLanes().stream().map(Lanes.Lane::key).toList();
    }

    private Frame.LaneBand band(String key) {
        return area().bands().stream()
                .filter(band -> band.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Frame.LaneArea area() {
        return Objects.requireNonNull(frame().lanes());
    }

    private Frame frame() {
        return Objects.requireNonNull(view.getFrame());
    }
}
