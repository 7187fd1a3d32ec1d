package org.demarche.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.settings.FileView.Curve;
import org.demarche.settings.FileView.Lanes;
import org.demarche.settings.FileView.Stretch;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.settings.Settings.WindowPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final FileView LEFT = new FileView(
            "/home/ann/b.json",
            "America/New_York",
            new Stretch(-5_000_000_000_000_000_001L, 999_999_999, 0.1, 844, 600.5),
            List.of(
                    new Lanes("actor", true, List.of("us", "kp"), List.of("kr"), 12.5),
                    new Lanes("none", false, List.of(), List.of(), 0)),
            new Curve(false, 86_400, List.of("kp", "us")));

    private static final Settings CHOSEN = new Settings(
            new WindowPlace(-1200, 40.5, 1440, 900, true),
            "dark",
            "Asia/Kathmandu",
            List.of("/home/ann/Größe \"1\".demarche.json", "b.json"),
            240,
            400.5,
            List.of(new TableColumns("Visits", List.of("Start", "Who, with"), Map.of("date", "Start", "title", ""))),
            List.of(LEFT));

    @TempDir
    private Path folder;

    private SettingsStore store;

    @BeforeEach
    void makeStore() {
        store = new SettingsStore(folder);
    }

    private void given(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }

    @Test
    void loadsWhatWasSaved() throws IOException {
        store.save(CHOSEN);

        assertThat(store.load()).isEqualTo(CHOSEN);
    }

    @Test
    void savesOverEarlierSettingsAndLeavesNothingElse() throws IOException {
        store.save(CHOSEN);
        store.save(Settings.DEFAULTS);

        assertThat(store.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder).isDirectoryContaining("glob:**/settings.json");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void makesTheFolderWhenItSaves() throws IOException {
        SettingsStore deeper = new SettingsStore(folder.resolve("a").resolve("b"));

        assertThat(deeper.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder).isEmptyDirectory();
        deeper.save(CHOSEN);
        assertThat(deeper.load()).isEqualTo(CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "no", "{\"theme\": \"dark\"} x", "{\"theme\": \"dark\"\u0000}"})
    void keepsABrokenFileBeside(String broken) throws IOException {
        given(broken);

        assertThat(store.load()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder.resolve("settings.json.bak")).hasContent(broken);
        store.save(CHOSEN);
        assertThat(store.load()).isEqualTo(CHOSEN);
        assertThat(folder.resolve("settings.json.bak")).hasContent(broken);
    }

    @Test
    void oneSettingOfNoUseCostsNoOther() throws IOException {
        given("""
                {
                  "theme": "pink", "recentFiles": ["a", 7, null, "b"], "later": {"x": 1},
                  "window": {"x": 1, "y": 2, "width": 3, "height": "tall"},
                  "panes": {"left": -5, "right": 333}
                }
                """);

        assertThat(store.load())
                .isEqualTo(new Settings(
                        null,
                        "system",
                        "Z",
                        List.of("a", "b"),
                        Settings.DEFAULTS.leftPanePx(),
                        333,
                        List.of(),
                        List.of()));
    }

    @Test
    void aViewOfNoUseCostsNoOther() throws IOException {
        given("""
                {"views": [7, {"zone": "Z"}, {"file": "/a", "stretch": {"startSecond": 5, "secondsPerPx": -1},
                 "lanes": [null, {"kind": "type", "byHand": ["x", 3], "scrollPx": "far"}], "curve": {"tauSeconds": -4}}]}
                """);

        Lanes odd = new Lanes("", false, List.of(), List.of(), 0);
        Lanes byType = new Lanes("type", false, List.of("x"), List.of(), 0);
        assertThat(store.load().views())
                .containsExactly(new FileView("/a", "", null, List.of(odd, byType), new Curve(true, 0, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1", "0", "100001", "true", "null", "[]"})
    void aWindowHasASizeThatCanBe(String width) throws IOException {
        given("{\"window\": {\"x\": 1, \"y\": 2, \"width\": " + width + ", \"height\": 5}}");

        assertThat(store.load().window()).isNull();
    }

    @Test
    void aFileThatCannotBeReadIsNoBrokenFile() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("settings.json"));

        assertThatThrownBy(store::load).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.save(CHOSEN)).isInstanceOf(IOException.class);
        assertThat(inTheWay).isEmptyDirectory();
    }

    @Test
    void standsWhereTheSystemWantsIt() {
        String home = folder.toString();
        String other = folder.resolve("other").toString();

        assertThat(SettingsFolder.of("Linux", home, Map.of())).isEqualTo(folder.resolve(".config/demarche"));
        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", other)))
                .isEqualTo(folder.resolve("other/demarche"));
        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "here")))
                .isEqualTo(folder.resolve(".config/demarche"));
        assertThat(SettingsFolder.of("Mac OS X", home, Map.of("APPDATA", other)))
                .isEqualTo(folder.resolve("Library/Application Support/demarche"));
        assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", other)))
                .isEqualTo(folder.resolve("other/demarche"));
        assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", "\0")))
                .isEqualTo(folder.resolve("AppData/Roaming/demarche"));
    }
}
