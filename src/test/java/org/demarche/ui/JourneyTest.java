package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.layout.Frame;
import org.demarche.model.Event;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.control.MarkedText;
import org.demarche.ui.control.TimelineView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people do with the program, from the window's first moment. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final int EVENTS = 10;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path settings;

    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        context(stage).open(List.of());
    }

    private static AppContext context(Stage stage) {
        return new AppContext(stage, Messages.forLocale(Locale.ENGLISH), new SettingsStore(settings), url -> {});
    }

    @Test
    void aClickOnEachEventTellsOfIt() throws Exception {
        awaitExample();
        Set<String> titles = new HashSet<>();
        Set<String> excerpts = new HashSet<>();
        for (int position = 0; position < EVENTS; position++) {
            clickEvent(position);
            Event event = event(position);
            assertThat(text(".detail .title")).isEqualTo(event.title());
            assertThat(text(".detail .date")).isNotBlank();
            titles.add(text(".detail .title"));
            excerpts.add(excerpt());
            String source = Objects.requireNonNull(
                    timeline().getIndex().chronicle().sources().getFirst().text());
            assertThat(excerpt())
                    .contains(source.substring(
                            event.evidence().getFirst().start(),
                            event.evidence().getFirst().end()));
        }
        assertThat(titles).hasSize(EVENTS);
        assertThat(excerpts).hasSize(EVENTS);
    }

    @Test
    void theKeyboardAloneTellsOfEachEvent() throws Exception {
        awaitExample();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            robot.type(KeyCode.RIGHT);
            WaitForAsyncUtils.waitForFxEvents();
            titles.add(text(".detail .title"));
        }
        assertThat(titles)
                .isEqualTo(timeline().getIndex().events().stream()
                        .map(Event::title)
                        .toList());
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(".detail .title")).isEqualTo(event(0).title());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(".empty-state").isVisible()).isTrue();
    }

    @Test
    void presentingFillsTheScreenWithOneEventAfterTheOther() throws Exception {
        awaitExample();
        Stage stage = (Stage) robot.window(0);
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(node(".top-bar").isVisible()).isFalse();
        assertThat(node(".status-bar").isVisible()).isFalse();
        assertThat(text(".detail .title")).isEqualTo(event(0).title());
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(".detail .title")).isEqualTo(event(1).title());
        robot.type(KeyCode.PAGE_UP, KeyCode.RIGHT, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(".detail .title")).isEqualTo(event(2).title());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(node(".top-bar").isVisible()).isTrue();
        assertThat(node(".status-bar").isVisible()).isTrue();
        assertThat(text(".detail .title")).isEqualTo(event(2).title());
    }

    @Test
    void theFilterHidesAndShowsAgain() throws Exception {
        awaitExample();
        select(0);
        CheckBox box = facet("Agreement");
        robot.clickOn(box);
        assertThat(text(".status-bar .label")).isEqualTo("1 of 10 events shown");
        assertThat(text(".detail .title")).isEqualTo(event(0).title());
        assertThat(node(".hidden-line").isVisible()).isTrue();
        robot.clickOn(".hidden-line .button");
        assertThat(node(".hidden-line").isVisible()).isFalse();
        assertThat(box.isSelected()).isFalse();
        assertThat(text(".status-bar .label")).isEqualTo("10 events");
    }

    @Test
    void afterAFilterIsTickedKeysAreTheTimelinesAgain() throws Exception {
        awaitExample();
        CheckBox box = facet("Agreement");
        robot.clickOn(box);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.isSelected()).isTrue();
        assertThat(box.isFocused()).isFalse();
        robot.clickOn(box);
    }

    @Test
    void theOutlineHasTheKeysOnceItIsChosen() throws Exception {
        awaitExample();
        select(3);
        onFx(() -> {
            facet("Agreement").requestFocus();
            return null;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(".outline").isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(".detail .title")).isEqualTo(event(4).title());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline().isFocused()).isTrue();
    }

    @Test
    void searchGoesFromMatchToMatch() throws Exception {
        awaitExample();
        robot.clickOn(".search");
        robot.write("pompeo");
        assertThat(text(".match-box .label")).isEqualTo("1 match");
        robot.type(KeyCode.ENTER);
        assertThat(text(".detail .title")).contains("Pompeo");
        assertThat(text(".match-box .label")).isEqualTo("1 of 1");
        robot.type(KeyCode.ESCAPE);
        assertThat(((TextInputControl) node(".search")).getText()).isEmpty();
        assertThat(text(".detail .title")).contains("Pompeo");
    }

    @Test
    void typingInTheSearchMovesNothing() throws Exception {
        awaitExample();
        Object before = onFx(() -> timeline().getViewport());
        robot.clickOn(".search");
        robot.write("wasd fz +-/?");
        assertThat(((TextInputControl) node(".search")).getText()).isEqualTo("wasd fz +-/?");
        assertThat(onFx(() -> timeline().getViewport())).isEqualTo(before);
        assertThat(robot.listWindows()).hasSize(1);
    }

    @Test
    void theArticleOpensAtTheSentence() throws Exception {
        awaitExample();
        select(7);
        robot.clickOn(".excerpt .hyperlink");
        assertThat(text(".article .title")).isNotBlank();
        assertThat(node(".article").getParent().isVisible()).isTrue();
        Set<Node> strong = robot.from(node(".article")).lookup(".piece.strong").queryAll();
        assertThat(strong).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(node(".article").getParent().isVisible()).isFalse();
        assertThat(node(".timeline").getParent().isVisible()).isTrue();
    }

    @Test
    void theOutlineStaysInStep() throws Exception {
        awaitExample();
        select(3);
        robot.clickOn("Outline");
        TableView<?> table = (TableView<?>) node(".outline");
        assertThat(table.getItems()).hasSize(EVENTS);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        onFx(() -> {
            table.requestFocus();
            return table;
        });
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(".detail .title")).isEqualTo(event(4).title());
        robot.clickOn("Single");
        assertThat(onFx(() -> timeline().getSelected())).isEqualTo(4);
    }

    @Test
    void aBrokenFileIsSaidInWordsAndTheExampleStays() throws Exception {
        awaitExample();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"format\": \"demarche/1\",\n  \"eve");
        onFx(() -> {
            Stage second = new Stage();
            context(second).open(List.of(broken.toString()));
            return second;
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".banner.error").tryQuery().isPresent());
        Label message = robot.lookup(".banner.error .label").query();
        assertThat(message.getText()).startsWith("broken.json could not be opened: line 2, column ");
        onFx(() -> {
            ((Stage) message.getScene().getWindow()).close();
            return message;
        });
        assertThat(text(".title-menu > .label")).startsWith("Trump");
    }

    @Test
    void theExportDialogShowsWhatItWillMake() throws Exception {
        awaitExample();
        robot.clickOn(".tool.primary");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".export-preview .image-view")
                        .tryQuery()
                        .map(view -> ((ImageView) view).getImage() != null)
                        .orElse(false));
        assertThat(text(".export-bottom .label")).isEqualTo("3,840 × 2,160 pixels");
        robot.clickOn("4×");
        assertThat(text(".export-bottom .label")).isEqualTo("7,680 × 4,320 pixels");
        Button cancel = robot.from(robot.lookup(".export-dialog").<Node>query())
                .lookup("Cancel")
                .queryButton();
        robot.interact(cancel::fire);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".export-dialog").tryQuery().isEmpty());
    }

    @Test
    void theKeysAreExplained() throws Exception {
        awaitExample();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".keys-grid").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".keys-grid").tryQuery()).isEmpty();
    }

    @Test
    void panesCanBePutAway() throws Exception {
        awaitExample();
        double before = onFx(() -> timeline().getWidth());
        robot.type(KeyCode.F9);
        robot.type(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> timeline().getWidth())).isGreaterThan(before + 300);
        robot.type(KeyCode.F9);
        robot.type(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> timeline().getWidth())).isEqualTo(before);
    }

    @Test
    void everyButtonCanBeReachedAndHasAName() throws Exception {
        awaitExample();
        select(7);
        for (Node button : robot.lookup(".button").queryAll()) {
            if (isShown(button)) {
                assertThat(button.isFocusTraversable())
                        .as("focus of %s", button)
                        .isTrue();
                assertThat(name(button)).as("name of %s", button).isNotBlank();
            }
        }
    }

    private void awaitExample() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> onFx(() -> timeline().getIndex().size()) == EVENTS);
        onFx(() -> {
            timeline().reducedMotionProperty().unbind();
            timeline().setReducedMotion(true);
            return timeline();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks where the picture has the event; one that lies under others is first brought into the open. */
    private void clickEvent(int position) {
        Optional<Point2D> place = onFx(() -> place(position));
        if (place.isEmpty()) {
            onFx(() -> {
                timeline().zoomTo(position);
                return timeline();
            });
            WaitForAsyncUtils.waitForFxEvents();
            place = onFx(() -> place(position));
        }
        robot.clickOn(place.orElseThrow(() -> new AssertionError("nowhere to click for event " + position)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(".top-bar");
    }

    private Optional<Point2D> place(int position) {
        Frame frame = Objects.requireNonNull(timeline().getFrame());
        List<Point2D> points = new ArrayList<>();
        frame.cards().stream()
                .filter(card -> card.event() == position)
                .forEach(card -> points.add(new Point2D(card.x() + card.width() / 2, card.y() + card.height() / 2)));
        frame.labels().stream()
                .filter(label -> label.event() == position)
                .forEach(label -> points.add(new Point2D(label.x() + 20, label.y() + label.height() / 2)));
        frame.marks().stream()
                .filter(mark -> mark.event() == position)
                .forEach(mark -> points.add(new Point2D(mark.x(), frame.axisY())));
        return points.stream()
                .filter(point -> point.getX() < timeline().getWidth())
                .filter(point -> frame.hit(point.getX(), point.getY()).equals(OptionalInt.of(position)))
                .map(timeline()::localToScreen)
                .findFirst();
    }

    private void select(int position) {
        onFx(() -> {
            timeline().setSelected(position);
            return position;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Event event(int position) {
        return timeline().getIndex().event(position);
    }

    private TimelineView timeline() {
        return (TimelineView) node(".timeline-view");
    }

    private CheckBox facet(String label) {
        return robot.lookup(".check-box")
                .match((CheckBox box) -> box.getText().equals(label))
                .query();
    }

    private String excerpt() {
        return onFx(() -> Objects.requireNonNull(robot.from(node(".detail"))
                .lookup(".marked-text")
                .<MarkedText>query()
                .getAccessibleText()));
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Label>query().getText();
    }

    private static String name(Node button) {
        String spoken = button.getAccessibleText();
        return spoken != null ? spoken : ((Labeled) button).getText();
    }

    private static boolean isShown(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <T> T onFx(Callable<T> code) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
    }
}
