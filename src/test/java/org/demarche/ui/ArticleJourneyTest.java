package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.dialog.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From an article to a chronicle of one's own, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ArticleJourneyTest {
    private static final Messages MESSAGES = Messages.forLocale(Locale.ENGLISH);
    private static final String ARTICLE = """
            How the pact of Geneva came about

            By Anna Holm

            July 1, 1985

            GENEVA — On 3 May 1985 the foreign ministers of France and Germany met in Geneva for talks on arms.

            On Monday, Germany accused France of breaking the truce. A week later France threatened to leave the talks.

            In June the two states signed an agreement on trade. Last Friday, France announced that it would ratify it.

            In August 1984 Germany had imposed sanctions on France.
            """;

    @TempDir
    private static Path temporary;

    private final FxRobot robot = new FxRobot();
    private Path article = Path.of("");
    private Path saved = Path.of("");

    @Start
    void start(Stage stage) throws Exception {
        stage.setX(0);
        stage.setY(0);
        Path folder = Files.createTempDirectory(temporary, "article");
        article = Files.writeString(folder.resolve("pact.txt"), ARTICLE);
        saved = folder.resolve("pact.demarche.json");
        SettingsStore settings = new SettingsStore(folder.resolve("settings"));
        new AppContext(stage, MESSAGES, settings, new ChoosingDesktop()).open(List.of(article.toString()));
    }

    @Test
    void whatIsReviewedAndSavedIsFoundAgain() throws Exception {
        awaitReview("0 of 6 reviewed");
        press(KeyCode.ENTER);
        press(KeyCode.DELETE);
        assertThat(text(".review-top .muted")).isEqualTo("2 of 6 reviewed");
        press(KeyCode.DOWN);

        press(KeyCode.T);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("The ministers meet");
        press(KeyCode.ENTER);
        press(KeyCode.D);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("4 May 1985");
        press(KeyCode.ENTER);
        int before = list().getItems().size();
        press(KeyCode.J);
        assertThat(list().getItems()).hasSize(before - 1);
        press(KeyCode.X);
        assertThat(list().getItems()).hasSize(before);
        String progress = text(".review-top .muted");

        press(KeyCode.CONTROL, KeyCode.S);
        await("pact.demarche.json · Saved");
        assertThat(Files.readString(article)).isEqualTo(ARTICLE);
        Chronicle chronicle = new Formats(MESSAGES)
                .open(saved, ReadOptions.NONE, Progress.NONE)
                .chronicle();
        assertThat(chronicle.events()).hasSize(before);
        assertThat(chronicle.reviewed()).hasSize(1);
        Event edited = chronicle.events().stream()
                .filter(event -> event.title().equals("The ministers meet"))
                .findFirst()
                .orElseThrow();
        assertThat(edited.when().edtf()).isEqualTo("1985-05-04");
        assertThat(progress).isEqualTo("3 of 7 reviewed");

        robot.interact(() -> new AppContext(
                        new Stage(), MESSAGES, new SettingsStore(saved.resolveSibling("other")), new ChoosingDesktop())
                .open(List.of(saved.toString())));
        Window second = robot.window(1);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.from(second.getScene().getRoot())
                        .lookup("pact.demarche.json · Saved")
                        .tryQuery()
                        .isPresent());
        robot.targetWindow(second);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(robot.from(second.getScene().getRoot())
                        .lookup(".review-top .muted")
                        .<Label>query()
                        .getText())
                .isEqualTo("1 of 5 reviewed");
    }

    @Test
    void anotherDayOfPublicationMovesAllThatHangsOnItAsOneStep() throws Exception {
        awaitReview("0 of 6 reviewed");
        List<String> before = dates();
        TextField published = (TextField) node("#published");
        robot.clickOn(published);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("1986-07-01");
        press(KeyCode.ENTER);
        assertThat(dates())
                .containsExactly(
                        "between 7 and 13 July 1986",
                        "3 May 1985",
                        "30 June 1986",
                        "June 1986",
                        "27 June 1986",
                        "August 1984");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(dates()).isEqualTo(before);
    }

    private List<String> dates() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(list()).lookup(".date").queryAllAs(Label.class).stream()
                .filter(label -> label.getScene() != null)
                .sorted(Comparator.comparingDouble(
                        label -> label.localToScene(0, 0).getY()))
                .map(Label::getText)
                .toList();
    }

    private void awaitReview(String progress) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> text(".review-top .muted").equals(progress));
    }

    private void await(String wanted) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(wanted).tryQuery().isPresent());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ListView<?> list() {
        return (ListView<?>) node(".review-list");
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Label>query().getText();
    }

    /** Saves where the test says. */
    private final class ChoosingDesktop implements Desktop {
        @Override
        public void browse(String url) {}

        @Override
        public Optional<File> chooseToSave(FileChooser chooser, Window above) {
            return Optional.of(saved.toFile());
        }
    }
}
