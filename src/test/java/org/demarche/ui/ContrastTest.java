package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.i18n.Messages;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.dialog.FxDialogs;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every text of the window and of what opens over it stands out from what is behind it, in both themes. Not looked at
 * are what is off or dimmed, and the canvases' texts, whose colours {@code PaletteTest} compares.
 */
class ContrastTest {
    private static final Messages MESSAGES = Messages.forLocale(Locale.ENGLISH);
    private static final String ARTICLE = """
            How the pact of Geneva came about

            July 1, 1985

            GENEVA — On 3 May 1985 the foreign ministers of France and Germany met in Geneva for talks on arms.

            On Monday, Germany accused France of breaking the truce. A week later France threatened to leave the talks.
            """;
    private static final String TABLE = "Colour,Start,Remarks\nred,1985-05-03,They met.\ngrey,soon,They write.\n";

    /** After so long nothing fades any more. */
    private static final int FADED_SECONDS = 10;

    @TempDir
    private static Path temporary;

    private final FxRobot robot = new FxRobot();
    private final List<Stage> stages = new ArrayList<>();
    private final List<String> faint = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            // Sheets have windows of their own, which a test that follows would take for its own.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return stages;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theChronicleCanBeRead(ThemeChoice theme) throws Exception {
        open(theme);
        await(".facet-row");
        look("start");
        press(KeyCode.RIGHT);
        look("event");
        fire(".facet-row .check-box");
        look("filter");
        press(KeyCode.ESCAPE);
        tips();
        menus(".title-menu", ".lane-menu");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        look("outline");
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        look("review");
        press(KeyCode.ESCAPE);
        fire(".excerpt .hyperlink");
        look("article");
        press(KeyCode.ESCAPE);
        fire(".curve-bar");
        look("curve");
        press(KeyCode.ESCAPE);
        overlays();
        assertThat(faint).isEmpty();
    }

    /** What opens by a key and goes by another. */
    private void overlays() throws Exception {
        robot.targetWindow(stages.getFirst());
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("pompeo");
        await("1 match");
        look("search");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        look("palette");
        press(KeyCode.ESCAPE);
        press(KeyCode.G);
        robot.write("never");
        look("date to go to");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        look("keys");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.E);
        await(".export-dialog");
        look("export");
        press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void anArticleCanBeReviewed(ThemeChoice theme) throws Exception {
        open(theme, file("pact.txt", ARTICLE));
        await(".review-list .line");
        look("review");
        press(KeyCode.ENTER);
        press(KeyCode.D);
        robot.write("nonsense");
        press(KeyCode.ENTER);
        look("review of a wrong date");
        menus(".tool-menu");
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatIsSaidOfATableCanBeRead(ThemeChoice theme) throws Exception {
        open(theme, file("visits.csv", TABLE));
        await(".columns-preview .line");
        look("columns");
        press(KeyCode.DOWN);
        look("choices of a column");
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        await(".banner .tool");
        look("banner");
        fire(".banner .tool");
        await(".problem-list");
        look("problems");
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aFileThatCannotBeOpenedIsSaidReadably(ThemeChoice theme) throws Exception {
        open(theme, file("broken.json", "{ \"format\": \"demarche/1\",\n  \"eve"));
        await(".banner.error");
        look("error");
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aFailureCanBeReadWithItsDetails(ThemeChoice theme) {
        onFx(() -> {
            Stage owner = new Stage();
            stages.add(owner);
            owner.setScene(new Scene(new Pane()));
            owner.show();
            Appearance appearance = new Appearance(new SimpleObjectProperty<>(theme));
            new FxDialogs(owner, new Labels(MESSAGES), url -> {}, appearance::dress)
                    .tellFailure(new IllegalStateException("lost"));
            return owner;
        });
        Node more = robot.lookup(".details-button").query();
        stages.add((Stage) more.getScene().getWindow());
        look("failure");
        onFx(() -> {
            ((Hyperlink) more).fire();
            return more;
        });
        look("details of a failure");
        assertThat(faint).isEmpty();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(Files.createTempDirectory(temporary, "file").resolve(name), text)
                .toString();
    }

    private void open(ThemeChoice theme, String... files) throws IOException {
        Path settings = Files.createTempDirectory(temporary, "settings");
        Files.writeString(settings.resolve("settings.json"), "{ \"theme\": \"" + theme.id() + "\" }");
        onFx(() -> {
            Stage stage = new Stage();
            stages.add(stage);
            stage.setX(0);
            stage.setY(0);
            new AppContext(stage, MESSAGES, new SettingsStore(settings), url -> {}).open(List.of(files));
            return stage;
        });
    }

    /** Looks at all windows that are open, once what fades in is there. */
    private void look(String what) {
        WaitForAsyncUtils.waitForFxEvents();
        FaintTexts.Found found = onFx(ContrastTest::found);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FADED_SECONDS);
        while (!found.faint().isEmpty() && System.nanoTime() < end) {
            WaitForAsyncUtils.waitForFxEvents();
            found = onFx(ContrastTest::found);
        }
        found.faint().forEach(text -> faint.add(what + ": " + text));
        assertThat(found.texts()).as(what).isPositive();
    }

    private static FaintTexts.Found found() {
        int sum = 0;
        List<String> all = new ArrayList<>();
        for (Window window : List.copyOf(Window.getWindows())) {
            FaintTexts.Found found = FaintTexts.in(window.getScene());
            all.addAll(found.faint());
            sum += found.texts();
        }
        return new FaintTexts.Found(sum, all);
    }

    /** Looks at the tip of every control. */
    private void tips() {
        Window window = stages.getFirst();
        List<Tooltip> tips =
                onFx(() -> robot
                        .from(window.getScene().getRoot())
                        .lookup((Node node) -> node instanceof Control)
                        .<Control>queryAll()
                        .stream()
                        .map(Control::getTooltip)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(tips).isNotEmpty();
        for (Tooltip tip : tips) {
            onFx(() -> {
                tip.show(window, 100, 100);
                return tip;
            });
            look("tip");
            onFx(() -> {
                tip.hide();
                return tip;
            });
        }
    }

    /** Looks at menus with their first item chosen. */
    private void menus(String... selectors) {
        for (String selector : selectors) {
            MenuButton menu = robot.lookup(selector).query();
            onFx(() -> {
                menu.show();
                return menu;
            });
            press(KeyCode.DOWN);
            look("menu " + selector);
            onFx(() -> {
                menu.hide();
                return menu;
            });
        }
    }

    private void fire(String selector) {
        robot.interact(() -> robot.lookup(selector).<ButtonBase>query().fire());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> onFx(() -> robot.lookup(query).tryQuery().isPresent()));
    }

    private static <T> T onFx(Callable<T> code) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
    }
}
