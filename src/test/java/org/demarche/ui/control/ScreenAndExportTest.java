package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.layout.Ink;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Palette;
import org.demarche.model.Event;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported is what was on the screen, however it looks: the same words in the same places. */
class ScreenAndExportTest {
    /** The rules of the window, which paints the ground. */
    private static final String WINDOW = Objects.requireNonNull(
                    ScreenAndExportTest.class.getResource("/org/demarche/ui/window.css"))
            .toExternalForm();

    /** A picture without title and caption has so much room above its frame, and below it. */
    private static final int ABOVE_PX = 12;

    private static final int BELOW_PX = 14;
    private static final int SEARCH_PX = 6;
    /** No label of a tick is wider. */
    private static final int TICK_PX = 50;

    private static final int COLOUR_TOLERANCE = 90;

    @TempDir
    private Path folder = Path.of("");

    private final ChronicleIndex index = Samples.index(
            Samples.index().events().stream().filter(event -> event.isPlaced()).toArray(Event[]::new));
    /** A way in which window and picture can look. */
    enum Look {
        LIGHT(Palette.LIGHT, LaneKind.NONE, 1),
        DARK(Palette.DARK, LaneKind.NONE, 1),
        CONTRAST(Palette.CONTRAST, LaneKind.NONE, 1),
        PRINT(Palette.PRINT, LaneKind.NONE, 1),
        LANES(Palette.LIGHT, LaneKind.TYPE, 1),
        DOUBLED(Palette.DARK, LaneKind.NONE, 2);

        private final Palette palette;
        private final LaneKind lanes;
        private final int scale;

        Look(Palette palette, LaneKind lanes, int scale) {
            this.palette = palette;
            this.lanes = lanes;
            this.scale = scale;
        }

        int argb(Ink ink) {
            return palette.argb(ink);
        }
    }

    /** What is on the screen, and the picture of it; in pixels of its scale. */
    private record Both(Look look, Frame frame, WritableImage screen, BufferedImage export) {
        int screenPixel(int x, int y) {
            return screen.getPixelReader().getArgb(x, y);
        }

        int exportPixel(int x, int y) {
            return export.getRGB(x, y + ABOVE_PX * look.scale);
        }
    }

    private Both both(Look look) throws Exception {
        BufferedImage export = ImageIO.read(written(look, PictureFormat.PNG).toFile());
        return OnFx.call(() -> {
            TimelineView view = Samples.timeline();
            Theme.apply(view.getScene(), look.palette);
            view.getScene().getStylesheets().add(WINDOW);
            view.setPalette(look.palette);
            view.setLanes(LaneView.of(look.lanes));
            view.setIndex(index);
            view.fitAll();
            Samples.pulse(view);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(look.scale, look.scale));
            parameters.setFill(view.getScene().getFill());
            WritableImage screen = view.getScene().getRoot().snapshot(parameters, null);
            return new Both(look, Objects.requireNonNull(view.getFrame()), screen, export);
        });
    }

    private Path written(Look look, PictureFormat format) throws Exception {
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder()
                .size(Samples.WIDTH, Samples.HEIGHT + ABOVE_PX + BELOW_PX)
                .palette(look.palette)
                .lanes(look.lanes)
                .scale(look.scale)
                .title("")
                .caption("")
                .legend(false)
                .build();
        Path file = folder.resolve("picture." + format.ending());
        format.write(new Picture(index, EventSet.all(index.size()), spec, Samples.ENGLISH), file, Progress.NONE);
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void bothHaveTheSameGround(Look look) throws Exception {
        Both both = both(look);
        assertThat(both.screen().getWidth()).isEqualTo(both.export().getWidth());
        int x = both.export().getWidth() - 2;
        assertThat(both.screenPixel(x, 2)).isEqualTo(look.argb(Ink.CANVAS));
        assertThat(both.exportPixel(x, 2)).isEqualTo(look.argb(Ink.CANVAS));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LANES")
    void cardsStandWhereTheyStoodToThePixel(Look look) throws Exception {
        Both both = both(look);
        assertThat(both.frame().cards()).hasSizeGreaterThan(3);
        for (Frame.Card card : both.frame().cards()) {
            same(both, card.x() + 1, card.y() + card.height() / 2, look.argb(Ink.of(card.type())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksStandWhereTheyStoodToThePixel(Look look) throws Exception {
        Both both = both(look);
        assertThat(both.frame().marks()).hasSizeGreaterThan(3);
        for (Frame.Mark mark : both.frame().marks()) {
            boolean covered = both.frame().marks().stream()
                    .anyMatch(other -> other.event() != mark.event() && Math.abs(other.x() - mark.x()) < 2 * SEARCH_PX);
            if (mark.form() != Frame.Form.BAND && !covered) {
                same(both, mark.x() - 3, mark.y() + 1, look.argb(Ink.of(mark.type())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ticksStandWhereTheyStoodToThePixel(Look look) throws Exception {
        Both both = both(look);
        Frame.LaneArea lanes = both.frame().lanes();
        double from = lanes == null ? 0 : lanes.headerPx();
        List<Double> ticks = both.frame().minorTicks().stream()
                .filter(Frame.Tick::line)
                .map(Frame.Tick::x)
                .filter(x -> x > from && x < Samples.WIDTH - 1)
                .distinct()
                .toList();
        assertThat(ticks).hasSizeGreaterThan(5);
        for (double x : ticks) {
            // The line differs little from the ground, so it is told by which of the two is nearer.
            int line = look.argb(Ink.GRID);
            int canvas = look.argb(Ink.CANVAS);
            same(both, x, both.frame().axisY() - 8, argb -> difference(argb, line) < difference(argb, canvas));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWordsAreTheSame(Look look) throws Exception {
        List<String> exported = Pattern.compile(">([^<]+)</text>")
                .matcher(Files.readString(written(look, PictureFormat.SVG)))
                .results()
                .map(match -> match.group(1))
                .toList();
        Frame frame = both(look).frame();
        List<String> shown = new ArrayList<>();
        for (Frame.Card card : frame.cards()) {
            shown.add(card.dateLine());
            shown.addAll(card.titleLines());
        }
        frame.labels().forEach(label -> shown.add(label.text()));
        // A picture leaves out what the window cuts at its right edge.
        Stream.concat(frame.minorTicks().stream(), frame.majorTicks().stream())
                .filter(tick -> tick.x() < Samples.WIDTH - TICK_PX)
                .forEach(tick -> shown.add(tick.text()));
        Frame.LaneArea lanes = frame.lanes();
        if (lanes != null) {
            lanes.bands().forEach(band -> shown.addAll(band.titleLines()));
        }
        shown.removeIf(String::isEmpty);
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(exported).containsAll(shown);
    }

    /** A colour begins at the same pixel of a line on the screen and in the picture, give or take one. */
    private static void same(Both both, double x, double y, int argb) {
        same(both, x, y, pixel -> difference(pixel, argb) < COLOUR_TOLERANCE);
    }

    private static void same(Both both, double x, double y, IntPredicate wanted) {
        int scale = both.look().scale;
        int line = (int) (y * scale);
        int onScreen = first(x * scale, at -> wanted.test(both.screenPixel(at, line)));
        int inPicture = first(x * scale, at -> wanted.test(both.exportPixel(at, line)));
        assertThat(onScreen).as("found on the screen near %.1f, %.1f", x, y).isNotNegative();
        assertThat(Math.abs(onScreen - inPicture))
                .as("near %.1f, %.1f: %d and %d", x, y, onScreen, inPicture)
                .isLessThanOrEqualTo(1);
    }

    private static int first(double x, IntPredicate wanted) {
        for (int at = Math.max(0, (int) x - SEARCH_PX); at < x + SEARCH_PX; at++) {
            if (wanted.test(at)) {
                return at;
            }
        }
        return -1;
    }

    private static int difference(int a, int b) {
        int difference = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            difference += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
        return difference;
    }
}
