package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.demarche.edit.Edit;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.recovery.Original;
import org.demarche.recovery.RecoveryFiles;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The start after the program was killed with changes that were not saved. */
@ExtendWith(ApplicationExtension.class)
class RecoveryJourneyTest {
    private static final Messages MESSAGES = Messages.forLocale(Locale.ENGLISH);

    @TempDir
    private static Path temporary;

    private final FxRobot robot = new FxRobot();
    private Path settings = Path.of("");
    private Path file = Path.of("");

    @Start
    void start(Stage stage) throws Exception {
        stage.setX(0);
        stage.setY(0);
        Path folder = Files.createTempDirectory(temporary, "recovery");
        file = folder.resolve("pact.demarche.json");
        settings = folder.resolve("settings");
        leave();
        new AppContext(stage, MESSAGES, new SettingsStore(settings), url -> {}).open(List.of());
    }

    @Test
    void recoversSavesAndLeavesNothingBehind() throws Exception {
        awaitText("Recover");
        assertThat(text(".banner .label")).startsWith("pact.demarche.json has changes that were not saved");
        robot.clickOn("Recover");
        awaitText("pact.demarche.json · Edited");
        assertThat(text(".title-menu > .label")).isEqualTo("The pact");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.CONTROL, KeyCode.S);
        awaitText("pact.demarche.json · Saved");
        Chronicle saved = new Formats(MESSAGES)
                .open(file, ReadOptions.NONE, Progress.NONE)
                .chronicle();
        assertThat(saved.events()).hasSize(3);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> copies().isEmpty());
    }

    @Test
    void aWindowThatIsClosedWithChangesGivenUpKeepsNone() throws Exception {
        awaitText("Recover");
        robot.clickOn("Discard");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> copies().isEmpty());
        assertThat(robot.lookup("Recover").tryQuery()).isEmpty();
        Window stage = robot.lookup(".title-menu").query().getScene().getWindow();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isFalse();
        assertThat(settings.resolve("recovery")).isEmptyDirectory();
    }

    /** Puts a copy where a program that was killed has left it. */
    private void leave() throws IOException {
        Path running = Files.createDirectories(file.resolveSibling("running"));
        Path left = Files.createDirectories(settings.resolve("recovery"));
        RecoveryFiles files = new RecoveryFiles(running, MESSAGES);
        Editing editing = new Editing(Fixture.session());
        editing.apply(new Edit.Drop(editing.newest().events().getFirst()));
        files.keep(editing.newest(), new Original("The pact", file, Origin.CHRONICLE.name()), Progress.NONE);
        try (Stream<Path> all = Files.list(running)) {
            for (Path one : all.toList()) {
                Files.copy(one, left.resolve(one.getFileName()));
            }
        }
        files.end();
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> all = Files.list(settings.resolve("recovery"))) {
            return all.filter(one -> one.toString().endsWith(".demarche.json")).toList();
        }
    }

    private void awaitText(String wanted) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(wanted).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Label>query().getText();
    }
}
