package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.control.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What opens over a small window, and what its fields still show. */
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
    private static final double WIDTH_PX = 1024;
    private static final double HEIGHT_PX = 640;
    /** What a window's frame and the margin around a sheet take of it. */
    private static final double FRAME_PX = 60;
    /** The sign before what is searched for is wider than this. */
    private static final double SIGN_PX = 16;

    @TempDir
    private static Path settings;

    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        new AppContext(stage, Messages.forLocale(Locale.ENGLISH), new SettingsStore(settings), url -> {})
                .open(List.of());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH_PX);
        stage.setHeight(HEIGHT_PX);
    }

    @Test
    void whatIsSearchedForIsReadBesideTheNumberOfMatches() throws Exception {
        awaitExample();
        robot.clickOn(".search");
        robot.write("pompeo");
        WaitForAsyncUtils.waitForFxEvents();
        Text typed = robot.from(robot.lookup(".search").<Node>query())
                .lookup(".text")
                .match((Text text) -> text.getText().equals("pompeo"))
                .query();
        Region matches = robot.lookup(".match-box").query();
        Node field = robot.lookup(".search").query();
        double begin = typed.localToScene(typed.getLayoutBounds()).getMinX();
        double end = typed.localToScene(typed.getLayoutBounds()).getMaxX();
        assertThat(matches.isVisible()).isTrue();
        assertThat(begin)
                .as("the beginning of what was typed, right of the field's own")
                .isGreaterThan(field.localToScene(field.getLayoutBounds()).getMinX() + SIGN_PX);
        assertThat(matches.localToScene(matches.getLayoutBounds()).getMinX()).isGreaterThanOrEqualTo(end);
    }

    @Test
    void theKeysNeedNoScrollBar() throws Exception {
        awaitExample();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane scroll = robot.lookup(".sheet-scroll").query();
        Region sheet = (Region) scroll.getContent();
        assertThat(sheet.prefHeight(sheet.getWidth())).isLessThanOrEqualTo(HEIGHT_PX - FRAME_PX);
        robot.type(KeyCode.ESCAPE);
    }

    private void awaitExample() throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".timeline-view")
                                .<TimelineView>query()
                                .getIndex()
                                .size()
                        > 0);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
