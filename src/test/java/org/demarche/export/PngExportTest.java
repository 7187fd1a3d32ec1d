package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngExportTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);

    @TempDir
    private Path folder = Path.of("");

    private static ChronicleIndex example() throws Exception {
        try (InputStream bytes =
                PngExportTest.class.getResourceAsStream("/org/demarche/assets/example/hanoi.demarche.json")) {
            Input input = new Input("hanoi", Objects.requireNonNull(bytes), -1, (done, total) -> true);
            return ChronicleIndex.of(new Formats(WORDING).read(input).chronicle());
        }
    }

    private static PictureSpec spec(int width, int height, int scale, Palette palette) {
        return PictureSpec.DEFAULT.toBuilder()
                .size(width, height)
                .scale(scale)
                .palette(palette)
                .build();
    }

    private static Picture picture(ChronicleIndex index, PictureSpec spec) {
        return new Picture(index, EventSet.all(index.size()), spec, WORDING);
    }

    private BufferedImage written(ChronicleIndex index, PictureSpec spec) throws Exception {
        Path file = folder.resolve("picture.png");
        PngExport.write(picture(index, spec), file, Progress.NONE);
        return ImageIO.read(file.toFile());
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

    @ParameterizedTest
    @EnumSource(Palette.class)
    void thePictureHasItsSizeAndTheColoursOfItsTheme(Palette palette) throws Exception {
        BufferedImage image = written(example(), spec(1200, 630, 1, palette));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(colours(image))
                .contains(
                        palette.argb(Ink.CANVAS),
                        palette.argb(Ink.PANEL),
                        palette.argb(Ink.FG),
                        palette.argb(Ink.BLUE));
    }

    @Test
    void thePictureIsTheSameBytesEachTime() throws Exception {
        PictureSpec spec = spec(1200, 630, 1, Palette.LIGHT);
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        PngExport.write(picture(example(), spec), first, Progress.NONE);
        PngExport.write(picture(example(), spec), second, Progress.NONE);
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void aLargerScaleHasMorePixelsAndSharperText() throws Exception {
        BufferedImage small = written(example(), spec(1000, 600, 1, Palette.LIGHT));
        BufferedImage large = written(example(), spec(1000, 600, 4, Palette.LIGHT));
        assertThat(large.getWidth()).isEqualTo(4000);
        assertThat(large.getHeight()).isEqualTo(2400);
        assertThat(steepest(large)).isGreaterThan(0.95);
        assertThat(shareOfInk(large)).isGreaterThan(shareOfInk(small));
    }

    /** The greatest step in lightness from one pixel to its neighbour: 1 for black beside white. */
    private static double steepest(BufferedImage image) {
        int steepest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                int step = Math.abs((image.getRGB(x, y) & 0xff) - (image.getRGB(x - 1, y) & 0xff));
                steepest = Math.max(steepest, step);
            }
        }
        int full = (Palette.LIGHT.argb(Ink.PANEL) & 0xff) - (Palette.LIGHT.argb(Ink.FG) & 0xff);
        return (double) steepest / full;
    }

    /** How much of the dark part of the picture is fully dark: strokes of sharp text are, blurred ones are not. */
    private static double shareOfInk(BufferedImage image) {
        int full = 0;
        int partly = 0;
        int ink = Palette.LIGHT.argb(Ink.FG) & 0xff;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int blue = image.getRGB(x, y) & 0xff;
                if (blue <= ink + 2) {
                    full++;
                } else if (blue < 160) {
                    partly++;
                }
            }
        }
        return (double) full / (full + partly);
    }

    @Test
    void everyEventHasItsCardWhereThereIsRoom() throws Exception {
        ChronicleIndex index = example();
        Frame frame = picture(index, PictureSpec.DEFAULT).rows().getFirst().frame();
        assertThat(frame.cards()).hasSize(index.placedCount());
        AwtTextMetrics metrics = new AwtTextMetrics();
        for (Frame.Card card : frame.cards()) {
            assertThat(metrics.widthPx(card.dateLine(), CardStyle.DATE)).isLessThanOrEqualTo(CardStyle.TEXT_WIDTH);
            assertThat(card.titleLines())
                    .allMatch(line -> metrics.widthPx(line, CardStyle.TITLE) <= CardStyle.TEXT_WIDTH);
            assertThat(card.x() + card.width()).isLessThan(1920);
        }
    }

    @Test
    void aCurveThatWouldSayNothingIsLeftOut() throws Exception {
        List<Event> events = List.of(
                Event.builder("e", "An election", RandomChronicles.when("1968")).build());
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        assertThat(picture(index, PictureSpec.DEFAULT).rows().getFirst().frame().curve())
                .isNull();
        assertThat(picture(example(), PictureSpec.DEFAULT)
                        .rows()
                        .getFirst()
                        .frame()
                        .curve())
                .isNotNull();
    }

    @Test
    void aPosterTellsAllEventsInFull() throws Exception {
        List<Folding.Row> rows =
                picture(example(), Preset.POSTER.applyTo(PictureSpec.DEFAULT)).rows();
        assertThat(rows.stream().flatMap(row -> row.frame().cards().stream()))
                .hasSize(example().placedCount())
                .allMatch(Frame.Card::full);
    }

    @Test
    void aSpanCanBeChosen() throws Exception {
        ChronicleIndex index = example();
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder()
                .span(TimePoint.ofDay(2018, 6, 1), TimePoint.ofDay(2018, 9, 30))
                .size(1200, 630)
                .curve(false)
                .folding(1, 1)
                .build();
        Frame frame = picture(index, spec).rows().getFirst().frame();
        assertThat(frame.viewport().at(41).date().month()).isEqualTo(6);
        assertThat(frame.viewport().at(1200 - 221).date().month()).isEqualTo(9);
        assertThat(frame.curve()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-02-28/..", "-0043-03-15", "Y-13800000000", "2020-05-01T10:30:45Z", "../1900", "nothing"})
    void oddChroniclesHavePicturesToo(String when) throws Exception {
        List<Event> events = when.equals("nothing")
                ? List.of()
                : List.of(Event.builder("e", "북한 核問題 العربية", When.parse(when)).build());
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("Odd", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        BufferedImage image = written(index, spec(400, 300, 1, Palette.DARK));
        assertThat(colours(image)).hasSizeGreaterThan(10);
    }

    @Test
    void aPreviewIsTheWholePictureInSmall() throws Exception {
        Picture.Preview preview = picture(example(), PictureSpec.DEFAULT).preview(480, 480);
        assertThat(preview.widthPx()).isEqualTo(480);
        assertThat(preview.heightPx()).isEqualTo(270);
        assertThat(preview.argb()).hasSize(480 * 270).contains(Palette.LIGHT.argb(Ink.CANVAS));
    }

    @Test
    void sizesOutOfReachAreRefused() {
        assertThat(PictureSpec.isAllowed(32_000, 32_000, 4)).isFalse();
        assertThatThrownBy(() -> spec(100, 100, 1, Palette.LIGHT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> spec(1000, 1000, 13, Palette.LIGHT)).isInstanceOf(IllegalArgumentException.class);
    }
}
