package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.i18n.Messages;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.dialog.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Giving up a large picture while it is being written. */
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {
    @TempDir
    private static Path temporary;

    private final FxRobot robot = new FxRobot();
    private Path pictures = Path.of("");
    private Path target = Path.of("");

    @Start
    void start(Stage stage) throws IOException {
        stage.setX(0);
        stage.setY(0);
        Path folder = Files.createTempDirectory(temporary, "export");
        pictures = Files.createDirectory(folder.resolve("pictures"));
        target = Files.writeString(pictures.resolve("wide.png"), "old");
        SettingsStore settings = new SettingsStore(folder.resolve("settings"));
        new AppContext(stage, Messages.forLocale(Locale.ENGLISH), settings, new ChoosingDesktop()).open(List.of());
    }

    @Test
    void aWidePictureThatIsCancelledLeavesTheOlderFile() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("10 events").tryQuery().isPresent());
        robot.clickOn(".tool.primary");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            node("#width", TextField.class).setText("32000");
            node("#height", TextField.class).setText("16000");
            node("#scale1", ButtonBase.class).fire();
            node("#write", ButtonBase.class).fire();
        });
        ProgressIndicator progress = node("#progress", ProgressIndicator.class);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> progress.getProgress() > 0);
        assertThat(files()).hasSize(2);
        robot.clickOn(node("Cancel", ButtonBase.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(progress.isVisible()).isFalse();
        assertThat(robot.lookup(".export-dialog").tryQuery()).isPresent();
        assertThat(node("#write", ButtonBase.class).isDisabled()).isFalse();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> files().size() == 1);
        assertThat(files()).containsExactly(target);
        assertThat(target).hasContent("old");
    }

    private <T extends Node> T node(String selector, Class<T> kind) {
        return robot.from(robot.lookup(".export-dialog").<Node>query())
                .lookup(selector)
                .queryAs(kind);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(pictures)) {
            return all.toList();
        }
    }

    /** Writes where the test says. */
    private final class ChoosingDesktop implements Desktop {
        @Override
        public void browse(String url) {}

        @Override
        public Optional<File> chooseToSave(FileChooser chooser, Window above) {
            return Optional.of(target.toFile());
        }
    }
}
