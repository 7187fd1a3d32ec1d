package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.layout.Frame;
import org.demarche.layout.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    void eventsOfOneDayAreListed() {
        OnFx.run(() -> {
            hand.click(mark(1).x(), frame().axisY());
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
            List<MenuItem> items = menu().getItems();
            assertThat(items)
                    .extracting(MenuItem::getText)
                    .containsExactly(
                            "2 events here", null, "12 June 2018: First summit", "12 June 2018: Joint statement");
            items.getLast().fire();
            assertThat(view.getSelected()).isEqualTo(2);
        });
    }

    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private static ContextMenu menu() {
        return (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
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
