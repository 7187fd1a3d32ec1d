package org.demarche.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.demarche.edit.Edit;
import org.demarche.export.Paper;
import org.demarche.export.PictureFormat;
import org.demarche.export.Preset;
import org.demarche.i18n.Messages;
import org.demarche.index.EventFilter;
import org.demarche.layout.CardDetail;
import org.demarche.layout.Ink;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.LaterTaskRunner;
import org.demarche.time.TimePoint;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Editing;
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
    private final Editing editing = new Editing(session);
    private final SilentDialogs dialogs = new SilentDialogs();
    private final ExportViewModel export = new ExportViewModel(
            session,
            editing,
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
    void whatIsLookedForInAllEventsIsFoundInTheBackground() {
        LaterTaskRunner later = new LaterTaskRunner();
        ExportViewModel waiting = new ExportViewModel(
                session, editing, Messages.forLocale(Locale.ENGLISH), Fixture.labels(), later, dialogs, Palette.LIGHT);
        assertThat(waiting.possibleProperty().get()).isTrue();
        waiting.choices().format.set(PictureFormat.HTML);
        assertThat(waiting.possibleProperty().get())
                .as("until they are counted")
                .isFalse();
        later.finishAll();
        assertThat(waiting.possibleProperty().get()).isTrue();
        waiting.choices().data.set(DataChoice.TABLE);
        assertThat(waiting.messageProperty().get()).as("until they are counted").isEmpty();
        later.finishAll();
        assertThat(waiting.messageProperty().get()).startsWith("4 ");
        waiting.widthProperty().set("wide");
        assertThat(later.isBusy()).as("though there is nothing to make").isFalse();
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

    @ParameterizedTest
    @CsvSource({"SVG, <?xml", "PDF, %PDF", "HTML, <!DOCTYPE html>"})
    void otherFormatsAreWrittenToo(PictureFormat format, String beginning) throws Exception {
        dialogs.choosePictureAt(folder.resolve("pact"));
        export.choices().format.set(format);
        export.export();
        Path file = folder.resolve("pact." + format.ending());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
        assertThat(dialogs.suggestedName()).isEqualTo("The pact." + format.ending());
    }

    @Test
    void sizesCanBeChosenByName() {
        export.choices().size.set(new SizeChoice.Page(Paper.A4, true));
        assertThat(export.widthProperty().get()).isEqualTo("297 mm");
        assertThat(export.heightProperty().get()).isEqualTo("210 mm");
        export.choices().size.set(new SizeChoice.Purpose(Preset.COLUMN));
        assertThat(export.paletteProperty().get()).isEqualTo(Palette.PRINT);
        assertThat(export.messageProperty().get()).isEqualTo("1,004 × 1,890 pixels");
    }

    @ParameterizedTest
    @CsvSource({"TABLE, .csv", "TEXT, .md", "CALENDAR, .ics"})
    void theEventsOfTheSpanCanBeWrittenAsData(DataChoice format, String ending) throws Exception {
        dialogs.choosePictureAt(folder.resolve("pact"));
        export.choices().data.set(format);
        assertThat(export.messageProperty().get()).isEqualTo(session.index().size() + " events");
        export.spanProperty().set(ExportViewModel.Span.FROM_TO);
        export.choices().to.set("1985-05");
        assertThat(export.messageProperty().get()).isEqualTo("One event");
        export.export();
        String written = Files.readString(folder.resolve("pact" + ending));
        String title = session.index().event(0).title();
        assertThat(written).contains(title);
        assertThat(written)
                .doesNotContain(
                        session.index().event(session.index().placedCount() - 1).title());
        assertThat(dialogs.suggestedName()).isEqualTo("The pact" + ending);
    }

    @Test
    void dataHaveTheDecisionsMadeSinceTheChronicleWasOpened() throws Exception {
        Event kept = session.index().event(0);
        editing.apply(new Edit.Keep(kept));
        Path file = folder.resolve("pact.demarche.json");
        dialogs.choosePictureAt(file);
        export.choices().data.set(DataChoice.TABLE);
        export.export();
        assertThat(Files.readString(file))
                .containsPattern("\"reviewed\": ?\\[\\s*\"" + Pattern.quote(kept.id()) + "\"");
    }

    @Test
    void lanesAndDetailsCanBeChosen() {
        int[] cards = pixels();
        export.choices().detail.set(CardDetail.SUMMARY);
        int[] summaries = pixels();
        export.choices().lanes.set(LaneKind.TYPE);
        assertThat(summaries).isNotEqualTo(cards);
        assertThat(pixels()).isNotEqualTo(summaries).isNotEqualTo(cards);
    }

    @Test
    void aSpanCanBeTyped() {
        export.spanProperty().set(ExportViewModel.Span.FROM_TO);
        export.choices().from.set("1985-03");
        export.choices().to.set("1985-05");
        assertThat(export.possibleProperty().get()).isTrue();
        export.choices().to.set("1980");
        assertThat(export.possibleProperty().get()).isFalse();
        export.choices().to.set("soon");
        assertThat(export.possibleProperty().get()).isFalse();
    }

    @Test
    void pictureAndCitationsCanBeCopied() {
        export.widthProperty().set("800");
        export.heightProperty().set("600");
        export.copyPicture();
        assertThat(dialogs.copied()).isEqualTo("1600×1200");
        export.copyCitations();
        assertThat(dialogs.copied()).doesNotContain("1600");
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
