package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.settings.SettingsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Opening a table by keyboard: its columns are asked about, changed, saved and read. */
@ExtendWith(ApplicationExtension.class)
class ColumnsJourneyTest {
    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private SettingsStore settings = new SettingsStore(Path.of(""));

    @Start
    void start(Stage stage) throws Exception {
        stage.setX(0);
        stage.setY(0);
        Path own = Files.createTempDirectory(folder, "columns");
        Path file = Files.writeString(
                own.resolve("visits.csv"),
                "Colour,Start,Remarks\nred,1985-05-03,They met.\nblue,1985-06-07,They left.\ngrey,soon,They write.\n");
        settings = new SettingsStore(own);
        new AppContext(stage, Messages.forLocale(Locale.ENGLISH), settings, url -> {}).open(List.of(file.toString()));
    }

    @Test
    void columnsAreChosenSavedAndReadByKeyboard() throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".columns-dialog").tryQuery().isPresent());
        ListView<?> preview = robot.lookup(".columns-preview .list-view").query();
        assertThat(preview.getItems()).hasSize(3);
        assertThat(choices()).containsExactly("", "date", "summary");

        // The first choice has the focus: down to “Title”.
        Node first = boxes().getFirst();
        assertThat(first.isFocused()).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(choices()).containsExactly("title", "date", "summary");
        assertThat(String.valueOf(preview.getItems().getFirst())).contains("title=red");

        while (!robot.lookup(".columns-bottom .text-field").query().isFocused()) {
            press(KeyCode.TAB);
        }
        robot.targetWindow(robot.lookup(".columns-dialog").query().getScene().getWindow())
                .write("Visits");
        assertThat(robot.lookup(".columns-bottom .text-field")
                        .<TextField>query()
                        .getText())
                .isEqualTo("Visits");
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".title-menu > .label")
                        .<Label>query()
                        .getText()
                        .equals("visits.csv"));
        assertThat(robot.lookup(".columns-dialog").tryQuery()).isEmpty();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !settings.load().tables().isEmpty());
        TableColumns saved = settings.load().tables().getFirst();
        assertThat(saved.name()).isEqualTo("Visits");
        assertThat(saved.mapping()).containsEntry("title", "Colour").containsEntry("date", "Start");
    }

    @Test
    void whatIsWrongInTheTableIsListedWithItsPlace() throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".columns-dialog").tryQuery().isPresent());
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".banner .tool").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".banner .tool").<Button>query().fire());
        ListView<?> list = robot.lookup(".problem-list").query();
        assertThat(list.getItems()).hasSize(2);
        assertThat(String.valueOf(list.getItems().getLast()))
                .contains("visits.csv, line 4, column 6")
                .contains("“soon” is no date");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup(".problem-list").tryQuery()).isEmpty();
    }

    private List<ComboBox<?>> boxes() {
        return robot.lookup(".columns-grid .combo-box").<ComboBox<?>>queryAll().stream()
                .toList();
    }

    private List<String> choices() {
        return boxes().stream().map(box -> String.valueOf(box.getValue())).toList();
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
