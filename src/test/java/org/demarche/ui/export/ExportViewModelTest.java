package org.demarche.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.demarche.i18n.Messages;
import org.demarche.index.EventFilter;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.model.EventType;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.TimePoint;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = Fixture.session();
    private final SilentDialogs dialogs = new SilentDialogs();
    private final ExportViewModel export = new ExportViewModel(
            session,
            Messages.forLocale(Locale.ENGLISH),
            Fixture.labels(),
            new DirectTaskRunner(),
            dialogs,
            Palette.LIGHT);

    @Test
    void writesAPictureThatCanBeReadBack() throws Exception {
        Path file = folder.resolve("pact.png");
        dialogs.choosePictureAt(file);
        export.widthProperty().set("800");
        export.heightProperty().set("600");
        export.scaleProperty().set(2);
        export.export();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1200);
        assertThat(colours(image))
                .contains(
                        Palette.LIGHT.argb(Ink.CANVAS),
                        Palette.LIGHT.argb(Ink.PANEL),
                        Palette.LIGHT.argb(Ink.FG),
                        Palette.LIGHT.argb(Ink.of(EventType.AGREEMENT)));
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .contains(file.toString());
        assertThat(dialogs.isClosed()).isTrue();
        assertThat(dialogs.suggestedName()).isEqualTo("The pact.png");
    }

    @Test
    void aFileWithoutEndingGetsOne() {
        dialogs.choosePictureAt(folder.resolve("pact"));
        export.export();
        assertThat(folder.resolve("pact.png")).exists();
    }

    @Test
    void aFileThatCantBeWrittenIsSaidAndTheDialogStays() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken.png"));
        dialogs.choosePictureAt(taken);
        export.export();
        assertThat(export.messageProperty().get()).startsWith(taken + " could not be written: ");
        assertThat(export.writingProperty().get()).isFalse();
        assertThat(dialogs.isClosed()).isFalse();
        assertThat(session.noticeProperty().get()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 600, 1", "wide, 600, 1", "'', 600, 1", "100000, 600, 1", "32000, 32000, 1", "20000, 6000, 4"})
    void whatCantBeMadeIsSaidBeforehand(String width, String height, int scale) {
        export.widthProperty().set(width);
        export.heightProperty().set(height);
        export.scaleProperty().set(scale);
        assertThat(export.possibleProperty().get()).isFalse();
        assertThat(export.messageProperty().get()).contains("At least 240");
        dialogs.choosePictureAt(folder.resolve("never.png"));
        export.export();
        assertThat(folder.resolve("never.png")).doesNotExist();
    }

    @Test
    void thePreviewFollowsTheOptions() {
        int[] light = pixels();
        export.paletteProperty().set(Palette.DARK);
        int[] dark = pixels();
        assertThat(light[0]).isEqualTo(Palette.LIGHT.argb(Ink.CANVAS));
        assertThat(dark[0]).isEqualTo(Palette.DARK.argb(Ink.CANVAS));
        session.viewportProperty().set(new Viewport(TimePoint.ofDay(1985, 4, 1), 86_400, 200, 100));
        export.spanProperty().set(ExportViewModel.Span.VISIBLE);
        assertThat(pixels()).isNotEqualTo(dark);
        export.scaleProperty().set(4);
        assertThat(export.messageProperty().get()).isEqualTo("7,680 × 4,320 pixels");
    }

    @Test
    void nothingShownIsNothingToExport() {
        session.filterProperty().set(EventFilter.NONE.withActors(Set.of("nobody")));
        export.curveProperty().set(false);
        assertThat(export.possibleProperty().get()).isFalse();
    }

    private int[] pixels() {
        return Objects.requireNonNull(export.previewProperty().get()).argb();
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
