package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.OnDisplay;
import org.demarche.layout.Frame;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The controls in a real window under a real pointer: drags, modifiers and focus, which the headless platform lacks.
 */
@OnDisplay
@ExtendWith(ApplicationExtension.class)
class ControlsDisplayTest {
    private final TimelineView view = OnFx.call(TimelineView::new);
    private final OverviewBar bar = OnFx.call(OverviewBar::new);
    private final TextField before = OnFx.call(TextField::new);

    @Start
    void start(Stage stage) {
        for (ChronicleControl control : new ChronicleControl[] {view, bar}) {
            control.setWording(Samples.ENGLISH);
            control.setIndex(Samples.index());
        }
        view.setReducedMotion(true);
        bar.viewportProperty().bindBidirectional(view.viewportProperty());
        VBox root = new VBox(before, view, bar);
        VBox.setVgrow(view, Priority.ALWAYS);
        Scene scene = new Scene(root, 900, 760);
        Theme.apply(scene, Palette.LIGHT);
        stage.setScene(scene);
        stage.setX(50);
        stage.setY(50);
        stage.setWidth(900);
        stage.setHeight(760);
        stage.show();
        stage.toFront();
    }

    @Test
    void aDraggedPointStaysUnderThePointer(FxRobot robot) {
        TimePoint point = OnFx.call(() -> view.timeAt(400));
        robot.moveTo(on(view, 400, 20)).press(MouseButton.PRIMARY);
        robot.moveTo(on(view, 430, 22)).moveTo(on(view, 560, 25));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(OnFx.call(() -> view.getViewport().xOf(point))).isCloseTo(560, within(1.0));
        robot.release(MouseButton.PRIMARY);
        assertThat(OnFx.call(view::getSelected)).isEqualTo(TimelineView.NONE);
    }

    @Test
    void theWheelZoomsAndWithShiftPans(FxRobot robot) throws TimeoutException {
        TimePoint point = OnFx.call(() -> view.timeAt(300));
        Viewport start = OnFx.call(view::getViewport);
        robot.moveTo(on(view, 300, 20)).scroll(1, VerticalDirection.UP);
        await(() -> view.getViewport().secondsPerPx() < start.secondsPerPx());
        assertThat(OnFx.call(() -> view.getViewport().xOf(point))).isCloseTo(300, within(1.0));
        Viewport zoomed = OnFx.call(view::getViewport);
        robot.press(KeyCode.SHIFT).scroll(1, VerticalDirection.DOWN).release(KeyCode.SHIFT);
        await(() -> !view.getViewport().start().equals(zoomed.start()));
        assertThat(OnFx.call(view::getViewport).secondsPerPx()).isEqualTo(zoomed.secondsPerPx());
    }

    @Test
    void oneTabLeadsToTheTimelineAndTheNextOutOfIt(FxRobot robot) throws TimeoutException {
        robot.clickOn(before).press(KeyCode.TAB).release(KeyCode.TAB);
        await(view::isFocused);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        await(() -> view.getSelected() == 0);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        await(bar::isFocused);
    }

    @Test
    void aClickOnACardTakesTheFocus(FxRobot robot) throws TimeoutException {
        robot.clickOn(before);
        Frame.Card card = OnFx.call(
                () -> Objects.requireNonNull(view.getFrame()).cardOf(4).orElseThrow());
        robot.clickOn(on(view, card.x() + 30, card.y() + 30));
        await(() -> view.getSelected() == 4 && view.isFocused());
    }

    @Test
    void theBrushIsDraggedByItsEdge(FxRobot robot) {
        OnFx.run(() -> bar.showBetween(TimePoint.ofDay(2018, 3, 1), TimePoint.ofDay(2018, 9, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        double right = OnFx.call(() -> brush().right());
        TimePoint left = OnFx.call(() -> view.getViewport().start());
        robot.moveTo(on(bar, right, 30)).press(MouseButton.PRIMARY);
        robot.moveTo(on(bar, right + 10, 30)).moveTo(on(bar, right + 80, 30)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(OnFx.call(() -> brush().right())).isCloseTo(right + 80, within(1.0));
        assertThat(OnFx.call(() -> view.getViewport().start().secondsTo(left))).isCloseTo(0, within(1.0));
    }

    private Brush brush() {
        return Brush.of(bar, Objects.requireNonNull(bar.getOverview()));
    }

    private static Point2D on(Node node, double x, double y) {
        return OnFx.call(() -> node.localToScreen(x, y));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> OnFx.call(condition));
    }
}
