package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.settings.Settings;
import org.demarche.settings.Settings.WindowPlace;
import org.demarche.settings.SettingsStore;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RememberedTest {
    @TempDir
    Path folder;

    private final List<Stage> windows = new ArrayList<>();
    private SettingsStore store;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void useAFolder() {
        store = new SettingsStore(folder);
    }

    @AfterEach
    void closeWindows() {
        onFx(() -> {
            windows.forEach(Stage::close);
            return windows;
        });
    }

    @Test
    void theWindowComesBackAsItWasLeft() throws Exception {
        onFx(() -> {
            Stage stage = shown(
                    new Session(new DirectTaskRunner()),
                    remembered -> remembered.filterWidth().set(260));
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(810);
            stage.setHeight(620);
            stage.close();
            return stage;
        });
        assertThat(store.load().window()).isEqualTo(new WindowPlace(40, 30, 810, 620, false));
        Stage again = onFx(() -> shown(new Session(new DirectTaskRunner()), remembered -> {
            assertThat(remembered.filterWidth().get()).isEqualTo(260);
        }));
        assertThat(List.of(again.getX(), again.getY(), again.getWidth(), again.getHeight()))
                .containsExactly(40.0, 30.0, 810.0, 620.0);
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBackWhereItIsSeen() throws Exception {
        store.save(new Settings(
                new WindowPlace(9000, 40, 800, 600, false),
                "dark",
                "No/Zone",
                List.of(),
                224,
                372,
                List.of(),
                List.of()));
        Session session = new Session(new DirectTaskRunner());
        Stage stage = onFx(() -> shown(session, remembered -> {}));
        assertThat(stage.getX()).isNotEqualTo(9000);
        assertThat(session.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(session.zoneProperty().get()).isEqualTo(AxisZone.AS_WRITTEN);
    }

    @Test
    void theZoneOfTheAxisIsKept() throws Exception {
        AxisZone apia = AxisZone.ofId("Pacific/Apia").orElseThrow();
        Session session = new Session(new DirectTaskRunner());
        onFx(() -> remembered(session));
        onFx(() -> {
            session.zoneProperty().set(apia);
            return session;
        });
        assertThat(store.load().zone()).isEqualTo("Pacific/Apia");
        Session again = new Session(new DirectTaskRunner());
        onFx(() -> remembered(again));
        assertThat(again.zoneProperty().get()).isEqualTo(apia);
    }

    @Test
    void themeAndFilesAreKeptAtOnce() throws Exception {
        Session session = new Session(new DirectTaskRunner());
        Path file = folder.resolve("talks.demarche.json").toAbsolutePath();
        Remembered remembered = onFx(() -> remembered(session));
        onFx(() -> {
            session.themeProperty().set(ThemeChoice.LIGHT);
            remembered.recent().add(file);
            return session;
        });
        Settings saved = store.load();
        assertThat(saved.theme()).isEqualTo("light");
        assertThat(saved.recentFiles()).containsExactly(file.toString());
        assertThat(onFx(() -> remembered(new Session(new DirectTaskRunner())))
                        .recent()
                        .list())
                .containsExactly(file);
    }

    @Test
    void howAFileIsLookedAtIsKeptWhenTheWindowCloses() throws Exception {
        LaneView lanes = LaneView.of(LaneKind.ACTOR).withByHand(List.of("b")).withCollapsed(Set.of("a"));
        Session session = Fixture.session();
        Stage stage = onFx(() -> shown(session, remembered -> {}));
        onFx(() -> {
            session.lanesProperty().set(lanes);
            stage.close();
            return stage;
        });
        Session again = new Session(new DirectTaskRunner());
        onFx(() -> remembered(again));
        again.open(Fixture.open());
        assertThat(again.lanesProperty().get()).isEqualTo(lanes);
    }

    @Test
    void settingsThatCannotBeWrittenKeepNobodyFromWorking() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        store = new SettingsStore(notAFolder.resolve("below"));
        Session session = new Session(new DirectTaskRunner());
        onFx(() -> {
            Remembered remembered = remembered(session);
            session.themeProperty().set(ThemeChoice.DARK);
            return remembered;
        });
        Notice notice = session.noticeProperty().get();
        assertThat(notice).isNotNull();
        assertThat(notice.text()).startsWith("The settings could not be ");
        assertThat(session.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
    }

    private Stage shown(Session session, Consumer<Remembered> before) {
        Stage stage = new Stage();
        windows.add(stage);
        stage.setScene(new Scene(new Pane()));
        Remembered remembered = remembered(session);
        before.accept(remembered);
        remembered.follow(stage);
        stage.show();
        return stage;
    }

    private Remembered remembered(Session session) {
        return new Remembered(store, session, new Labels(Messages.forLocale(Locale.ENGLISH)), new DirectTaskRunner());
    }

    private static <T> T onFx(Callable<T> code) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, code);
    }
}
