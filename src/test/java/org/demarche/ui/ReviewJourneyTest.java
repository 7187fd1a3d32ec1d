package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.settings.SettingsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Reviewing by keyboard, from opening a chronicle to saving it. */
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {
    private static final String CHRONICLE = """
            { "format": "demarche/1", "title": "The pact", "mood": "tense",
              "sources": [ { "id": "s", "kind": "article", "title": "How it went", "published": "1985-07-01",
                             "text": "On 3 May 1985 the envoys met. In June they signed. A threat followed on 9 July 1985." } ],
              "events": [
                { "id": "e1", "title": "The envoys meet", "when": "1985-05-03", "seen": true,
                  "evidence": [ { "source": "s", "start": 0, "end": 29 } ] },
                { "id": "e2", "title": "They sign", "when": "1985-06", "doubt": "The year is inferred.",
                  "evidence": [ { "source": "s", "start": 30, "end": 50 } ] },
                { "id": "e3", "title": "A letter", "when": "1985-08?" } ] }
            """;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private Path file = Path.of("");

    @Start
    void start(Stage stage) throws Exception {
        stage.setX(0);
        stage.setY(0);
        file = Files.writeString(Files.createTempDirectory(folder, "review").resolve("pact.demarche.json"), CHRONICLE);
        Messages messages = Messages.forLocale(Locale.ENGLISH);
        SettingsStore settings = new SettingsStore(file.resolveSibling("settings.json"));
        new AppContext(stage, messages, settings, url -> {}).open(List.of(file.toString()));
    }

    @Test
    void reviewsUndoesSavesAndReopensTheSame() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> text(".title-menu > .label").equals("The pact"));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(text(".review-top .muted")).isEqualTo("0 of 3 reviewed");
        assertThat(list().getItems()).hasSize(3);

        press(KeyCode.ENTER);
        assertThat(text(".review-top .muted")).isEqualTo("1 of 3 reviewed");
        press(KeyCode.DELETE);
        assertThat(list().getItems()).hasSize(2);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(list().getItems()).hasSize(3);
        assertThat(text(".review-top .muted")).isEqualTo("1 of 3 reviewed");

        press(KeyCode.D);
        robot.write("10 June 1985");
        press(KeyCode.ENTER);
        TextField date =
                robot.from(node(".review-fields")).lookup(".text-field").query();
        assertThat(date.getText()).isEqualTo("1985-06-10");
        assertThat(text(".status-bar .label", "pact.demarche.json · Edited")).isNotBlank();

        press(KeyCode.ESCAPE);
        assertThat(node(".timeline").getParent().isVisible()).isTrue();
        press(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("pact.demarche.json · Saved").tryQuery().isPresent());

        Chronicle saved = new Formats(Messages.forLocale(Locale.ENGLISH))
                .open(file, ReadOptions.NONE, Progress.NONE)
                .chronicle();
        assertThat(saved.events()).extracting(Event::id).containsExactly("e1", "e2", "e3");
        assertThat(saved.events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1985-05-03", "1985-06", "1985-06-10");
        assertThat(Files.readString(file)).contains("\"mood\": \"tense\"").contains("\"seen\": true");
    }

    @Test
    void tabLeadsThroughEveryControlAndBackAndAllHaveNamesAndRoles() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> text(".title-menu > .label").equals("The pact"));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(KeyCode.ENTER);

        List<Node> forth = walk(KeyCode.TAB);
        assertThat(forth)
                .extracting(node -> node.getAccessibleRole() + " " + name(node))
                .containsExactly(
                        "LIST_VIEW Events to review, the doubtful ones first",
                        "LIST_VIEW Text of the source",
                        "TEXT_AREA TITLE",
                        "TEXT_FIELD DATE",
                        "COMBO_BOX TYPE",
                        "MENU_BUTTON Further types",
                        "COMBO_BOX STATUS",
                        "TEXT_AREA ACTORS",
                        "TEXT_FIELD PLACE",
                        "TEXT_FIELD SIGNIFICANCE",
                        "TEXT_AREA SUMMARY",
                        "TEXT_AREA NOTE",
                        "BUTTON Keep   ↵",
                        "BUTTON Drop   Del",
                        "BUTTON Join next   J",
                        "TEXT_FIELD Published",
                        "BUTTON Undo",
                        "BUTTON Done");
        List<Node> back = walk(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(back.reversed().subList(0, back.size() - 1)).isEqualTo(forth.subList(1, forth.size()));
    }

    @Test
    void aLongTitleIsShownWhole() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> text(".title-menu > .label").equals("The pact"));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        TextArea title = robot.from(node(".review-fields")).lookup(".text-area").query();
        assertThat(title.getPrefRowCount()).isEqualTo(2);
        WaitForAsyncUtils.asyncFx(() -> title.setText("One\nTwo\nThree\nFour")).get();
        assertThat(title.getPrefRowCount()).isEqualTo(4);
        WaitForAsyncUtils.asyncFx(() -> title.setText("One")).get();
        assertThat(title.getPrefRowCount()).isEqualTo(2);
    }

    /** The controls of the review that the focus goes through from the list on until it comes there again. */
    private List<Node> walk(KeyCode... keys) throws Exception {
        List<Node> through = new ArrayList<>();
        WaitForAsyncUtils.asyncFx(list()::requestFocus).get();
        Node focused = list();
        do {
            if (isIn(focused, node(".review"))) {
                through.add(focused);
            }
            press(keys);
            focused = list().getScene().getFocusOwner();
        } while (!focused.equals(list()) && through.size() < 40);
        return through;
    }

    private static boolean isIn(Node node, Node root) {
        return node != null && (node.equals(root) || isIn(node.getParent(), root));
    }

    private static String name(Node node) {
        return node.getAccessibleText() != null
                ? node.getAccessibleText()
                : String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
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

    private String text(String selector, String wanted) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector)
                .match((Label label) -> label.getText().equals(wanted))
                .<Label>query()
                .getText();
    }
}
