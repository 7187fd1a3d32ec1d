package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FramePicture;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What pops up over the timeline. */
@ExtendWith(ApplicationExtension.class)
class TimelinePopupTest {
    private final TimelineView view = OnFx.call(TimelineView::new);
    private final EventFirer hand = new EventFirer(view);

    @Start
    void start(Stage stage) {
        view.setWording(Samples.ENGLISH);
        view.setReducedMotion(true);
        view.setIndex(Samples.index());
        Scene scene = new Scene(new BorderPane(view), Samples.WIDTH, Samples.HEIGHT);
        Theme.apply(scene, Palette.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Samples.WIDTH);
        stage.setHeight(Samples.HEIGHT);
        stage.show();
    }

    @AfterEach
    void hideAll() {
        OnFx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aRestingPointerIsToldWhatLiesUnderIt() throws TimeoutException {
        OnFx.run(() -> {
            Frame.Mark mark = mark(3);
            hand.move(mark.x(), frame().axisY());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OnFx.call(() -> !tips().isEmpty()));
        OnFx.run(() -> {
            assertThat(tips()).containsExactly("July 2018\nA visit is regretted\nAccusation");
            hand.move(2, 2);
            assertThat(tips()).isEmpty();
        });
    }

    @Test
    void aStackIsCounted() throws TimeoutException {
        OnFx.run(() -> hand.move(mark(1).x(), frame().axisY()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OnFx.call(() -> !tips().isEmpty()));
        OnFx.run(
                () -> assertThat(tips().getFirst()).startsWith("12 June 2018\n").endsWith("\n2 events here"));
    }

    @Test
    void anEventWithoutACardHasOneUnderThePointer() throws TimeoutException {
        Frame.Mark cardless = OnFx.call(() -> {
            view.setIndex(ChronicleIndex.of(ScaleChronicle.of(3_000)));
            view.fitAll();
            Samples.pulse(view);
            Frame.Mark mark = frame().marks().stream()
                    .filter(one -> frame().hit(one.x(), one.y()).stream().anyMatch(hit -> hit == one.event()))
                    .filter(one -> frame().cardOf(one.event()).isEmpty())
                    .max(Comparator.comparingDouble(Frame.Mark::x))
                    .orElseThrow();
            hand.move(mark.x(), mark.y());
            return mark;
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> OnFx.call(() -> hoverCard().isVisible()));
        OnFx.run(() -> {
            CardNode node = hoverCard();
            Frame.Card card = Objects.requireNonNull(node.card());
            assertThat(card.event()).isEqualTo(cardless.event());
            assertThat(String.join(" ", card.titleLines()))
                    .isEqualTo(view.getIndex().event(card.event()).title());
            assertThat(card.summaryLines()).isNotEmpty();
            assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(view.getWidth());
            assertThat(node.getBoundsInParent().getMaxY()).isLessThan(cardless.y());
            assertThat(tips()).isEmpty();
            hand.move(2, 2);
            assertThat(node.isVisible()).isFalse();
        });
    }

    private CardNode hoverCard() {
        return (CardNode) view.lookup(".hover-card");
    }

    @Test
    void aDiscSaysHowManyEventsItsListHas() {
        OnFx.run(() -> {
            Shape.Text number = FramePicture.marks(frame()).stream()
                    .filter(Shape.Text.class::isInstance)
                    .map(Shape.Text.class::cast)
                    .filter(text -> text.text().matches("\\d"))
                    .findFirst()
                    .orElseThrow();
            hand.click(number.x(), frame().axisY());
            assertThat(list().getItems()).hasSize(Integer.parseInt(number.text()));
        });
    }

    @Test
    void aDoubleClickZoomsToWhatLiesUnderOthersToo() {
        double before = OnFx.call(() -> view.getViewport().secondsPerPx());
        Point2D place = OnFx.call(() -> view.localToScreen(mark(1).x(), frame().axisY()));
        new FxRobot().doubleClickOn(place);
        WaitForAsyncUtils.waitForFxEvents();
        OnFx.run(() -> {
            assertThat(view.getViewport().secondsPerPx()).isLessThan(before);
            assertThat(Window.getWindows()).noneMatch(Popup.class::isInstance);
        });
    }

    @Test
    void eventsOfOneDayAreListed() {
        OnFx.run(() -> {
            hand.click(mark(1).x(), frame().axisY());
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
            ListView<?> list = list();
            assertThat(list.getItems()).isEqualTo(List.of(1, 2));
            assertThat(list.getAccessibleText()).isEqualTo("2 events here");
            new EventFirer(list).key(KeyCode.DOWN);
            new EventFirer(list).key(KeyCode.ENTER);
            assertThat(view.getSelected()).isEqualTo(2);
            assertThat(isListOpen()).isFalse();
        });
    }

    @Test
    void aListInTheCornerOfTheScreenLeavesThePointerFree() {
        OnFx.run(() -> {
            Window window = view.getScene().getWindow();
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            Point2D place = view.localToScreen(mark(1).x(), frame().axisY());
            window.setX(window.getX() + screen.getMaxX() - 20 - place.getX());
            window.setY(window.getY() + screen.getMaxY() - 20 - place.getY());
            Point2D pointer = view.localToScreen(mark(1).x(), frame().axisY());
            hand.click(mark(1).x(), frame().axisY());
            Window popup = list().getScene().getWindow();
            Rectangle2D covered = new Rectangle2D(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight());
            assertThat(screen.contains(covered)).isTrue();
            assertThat(covered.contains(pointer)).isFalse();
        });
    }

    @Test
    void longEventsThatLieOnOneAnotherAreCountedAndListed() {
        OnFx.run(() -> {
            view.setIndex(Samples.index(IntStream.range(0, 60)
                    .mapToObj(i -> Samples.event(1900 + i + "/2100", EventType.TALKS, "Talks " + i))
                    .toArray(Event[]::new)));
            view.fitAll();
            Samples.pulse(view);
            double x = (mark(59).x() + mark(59).right()) / 2;
            List<Integer> onAxis = frame().marks().stream()
                    .filter(mark -> mark.y() == frame().axisY())
                    .map(Frame.Mark::event)
                    .sorted()
                    .toList();
            assertThat(onAxis).as("without rows").hasSizeBetween(30, 59).contains(59);
            assertThat(Stacks.countAt(frame(), 59, x, frame().axisY() + 4)).isEqualTo(onAxis.size());
            hand.click(x, frame().axisY() + 4);
            assertThat(list().getItems()).isEqualTo(onAxis);
            hand.press(2, 2);
            Frame.Mark alone = frame().marks().stream()
                    .filter(mark -> mark.y() < frame().axisY())
                    .findFirst()
                    .orElseThrow();
            assertThat(Stacks.all(view, frame(), x, alone.y())).containsExactly(alone.event());
        });
    }

    @Test
    void theCurveSaysItsValueAndTheEventsThere() throws TimeoutException {
        OnFx.run(() -> {
            Frame.Curve curve = Objects.requireNonNull(frame().curve());
            Frame.Bar bar = curve.bars().stream()
                    .filter(one -> one.count() > 1)
                    .findFirst()
                    .orElseThrow();
            hand.move(bar.x() + bar.width() - 1, curve.zeroY());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OnFx.call(() -> !tips().isEmpty()));
        OnFx.run(() -> assertThat(tips().getFirst().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith(", cooperation · 2 events here")));
    }

    @Test
    void wordsThatHaveNoRoomBelowThePointerStandAboveIt() throws TimeoutException {
        Point2D pointer = OnFx.call(() -> {
            view.setIndex(Samples.index(IntStream.range(0, 6)
                    .mapToObj(i -> Samples.event(
                            "2018-06-12", EventType.SUMMIT, "A title so long that it takes more than one line, " + i))
                    .toArray(Event[]::new)));
            view.fitAll();
            Samples.pulse(view);
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            Window window = view.getScene().getWindow();
            window.setY(screen.getMaxY() - window.getHeight());
            Frame.Curve curve = Objects.requireNonNull(frame().curve());
            Frame.Bar bar = curve.bars().getFirst();
            double x = bar.x() + bar.width() / 2;
            hand.move(x, curve.zeroY());
            return view.localToScreen(x, curve.zeroY());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OnFx.call(() -> !tips().isEmpty()));
        OnFx.run(() -> {
            Node words = tooltip().getSkin().getNode();
            words.getScene().getRoot().layout();
            Bounds shown = words.localToScreen(words.getLayoutBounds());
            assertThat(shown.getHeight()).as("wrapped").isGreaterThan(150);
            assertThat(shown.getMaxY()).isLessThan(pointer.getY());
        });
    }

    @Test
    void aBarOfTheCurveListsItsEvents() {
        OnFx.run(() -> {
            Frame.Curve curve = Objects.requireNonNull(frame().curve());
            Frame.Bar bar = curve.bars().stream()
                    .filter(one -> one.count() > 1)
                    .findFirst()
                    .orElseThrow();
            hand.click(bar.x() + bar.width() / 2, curve.zeroY() - 2);
            assertThat(isListOpen()).isTrue();
            assertThat(list().getItems()).isEqualTo(List.of(1, 2));
            new EventFirer(list()).key(KeyCode.ESCAPE);
            Frame.Bar single = curve.bars().stream()
                    .filter(one -> one.count() == 1 && one.score() < 0)
                    .findFirst()
                    .orElseThrow();
            hand.click(single.x() + single.width() / 2, curve.zeroY() + 2);
            assertThat(view.getSelected()).isEqualTo(single.event());
        });
    }

    @Test
    void escapeClosesAList() {
        OnFx.run(() -> {
            hand.click(mark(1).x(), frame().axisY());
            assertThat(isListOpen()).isTrue();
            new EventFirer(list()).key(KeyCode.ESCAPE);
            assertThat(isListOpen()).isFalse();
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
        });
    }

    @Test
    void allEventsOfACrowdAreListedAndFoundByTyping() {
        OnFx.run(() -> {
            view.setIndex(ChronicleIndex.of(ScaleChronicle.of(3_000)));
            view.fitAll();
            Samples.pulse(view);
            Frame.Bin bin = frame().bins().stream()
                    .filter(one -> !isUnderATitle(one))
                    .max(Comparator.comparingInt(Frame.Bin::total))
                    .orElseThrow();
            hand.click(bin.x() + bin.width() / 2, bin.bottom() - bin.height() + 1);
            assertThat(list().getItems()).hasSize(bin.total()).hasSizeGreaterThan(20);
            TextField search = (TextField) list().getParent().lookup(".text-field");
            String title =
                    view.getIndex().event((Integer) list().getItems().getLast()).title();
            search.setText(title.substring(2).toUpperCase(Locale.ROOT));
            assertThat(list().getItems()).isNotEmpty().hasSizeLessThan(bin.total());
            Object found = list().getItems().getFirst();
            new EventFirer(search).key(KeyCode.ENTER);
            assertThat(view.getSelected()).isEqualTo(found);
            assertThat(view.getIndex().event(view.getSelected()).title()).isEqualTo(title);
        });
    }

    @Test
    void aCrowdOfALaneListsTheEventsOfTheLane() {
        OnFx.run(() -> {
            view.setIndex(ChronicleIndex.of(ScaleChronicle.of(3_000)));
            view.setLanes(LaneView.of(LaneKind.ACTOR));
            view.fitAll();
            Samples.pulse(view);
            Frame.Bin bin = frame().bins().stream()
                    .filter(this::isFarFromDiscs)
                    .max(Comparator.comparingInt(Frame.Bin::total))
                    .orElseThrow();
            hand.click(bin.x() + bin.width() / 2, bin.bottom() - 1);
            String lane = frame().bandAt(bin.bottom() - 1).orElseThrow().key();
            assertThat(view.getLane()).isEqualTo(lane);
            assertThat(list().getItems())
                    .hasSize(bin.total())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(event -> assertThat(
                                    view.getIndex().event((Integer) event).actors())
                            .anyMatch(participation -> participation.actor().equals(lane)));
        });
    }

    private boolean isFarFromDiscs(Frame.Bin bin) {
        double x = bin.x() + bin.width() / 2;
        return x > 200
                && x < Samples.WIDTH
                && frame().marks().stream()
                        .noneMatch(mark -> Math.abs(mark.x() - x) < 8 && Math.abs(mark.y() - bin.bottom()) < 16);
    }

    private boolean isUnderATitle(Frame.Bin bin) {
        double x = bin.x() + bin.width() / 2;
        double y = bin.bottom() - bin.height() + 1;
        return frame().hit(x, y).orElse(-1) != bin.strongest();
    }

    private static boolean isListOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof Popup
                        && window.isShowing()
                        && window.getScene().getRoot().lookup(".event-list") != null);
    }

    private static ListView<?> list() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".event-list .list-view"))
                .filter(Objects::nonNull)
                .map(ListView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tips() {
        return tooltips().map(Tooltip::getText).toList();
    }

    private static Tooltip tooltip() {
        return tooltips().findFirst().orElseThrow();
    }

    private static Stream<Tooltip> tooltips() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(Tooltip.class::cast);
    }

    private Frame frame() {
        return Objects.requireNonNull(view.getFrame());
    }

    private Frame.Mark mark(int event) {
        return frame().marks().stream()
                .filter(mark -> mark.event() == event)
                .findFirst()
                .orElseThrow();
    }
}
