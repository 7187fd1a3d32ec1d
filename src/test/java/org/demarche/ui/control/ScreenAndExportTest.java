package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is what was on the screen: the same words in the same places. */
class ScreenAndExportTest {
    /** A picture without title and caption has so much room above its frame, and below it. */
    private static final int ABOVE_PX = 12;

    private static final int BELOW_PX = 14;
    private static final int SEARCH_PX = 6;
    private static final int COLOUR_TOLERANCE = 90;

    @TempDir
    private Path folder = Path.of("");

    private final ChronicleIndex index = Samples.index(
            Samples.index().events().stream().filter(event -> event.isPlaced()).toArray(Event[]::new));
    private final PictureSpec spec = PictureSpec.DEFAULT.toBuilder()
            .size(Samples.WIDTH, Samples.HEIGHT + ABOVE_PX + BELOW_PX)
            .title("")
            .caption("")
            .legend(false)
            .build();

    private Frame frame;
    private WritableImage screen;
    private BufferedImage export;
    private final List<String> wordsOnScreen = new ArrayList<>();

    @BeforeEach
    void showAndExport() throws Exception {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(index);
            view.fitAll();
            Samples.pulse(view);
            frame = Objects.requireNonNull(view.getFrame());
            screen = view.snapshot(null, null);
            frame.cards().forEach(card -> {
                wordsOnScreen.add(card.dateLine());
                wordsOnScreen.addAll(card.titleLines());
            });
        });
        export = ImageIO.read(written(PictureFormat.PNG).toFile());
    }

    private Path written(PictureFormat format) throws Exception {
        Path file = folder.resolve("picture." + format.ending());
        format.write(new Picture(index, EventSet.all(index.size()), spec, Samples.ENGLISH), file, Progress.NONE);
        return file;
    }

    @Test
    void cardsStandWhereTheyStoodToThePixel() {
        assertThat(frame.cards()).hasSizeGreaterThan(3);
        for (Frame.Card card : frame.cards()) {
            int y = (int) (card.y() + card.height() / 2);
            same(card.x() + 1, y, Palette.LIGHT.argb(Ink.of(card.type())));
        }
    }

    @Test
    void marksStandWhereTheyStoodToThePixel() {
        assertThat(frame.marks()).hasSizeGreaterThan(3);
        for (Frame.Mark mark : frame.marks()) {
            boolean covered = frame.marks().stream()
                    .anyMatch(other -> other.event() != mark.event() && Math.abs(other.x() - mark.x()) < 2 * SEARCH_PX);
            if (mark.form() != Frame.Form.BAND && !covered) {
                same(mark.x() - 3, (int) frame.axisY() + 1, Palette.LIGHT.argb(Ink.of(mark.type())));
            }
        }
    }

    @Test
    void ticksStandWhereTheyStoodToThePixel() {
        TreeSet<Integer> ticks = new TreeSet<>();
        frame.minorTicks().forEach(tick -> ticks.add((int) tick.x()));
        assertThat(ticks).hasSizeGreaterThan(5);
        for (int x : ticks) {
            int line = Palette.LIGHT.argb(Ink.LINE);
            assertThat(near(screenPixel(x, 3), line))
                    .as("tick at %d on the screen", x)
                    .isTrue();
            assertThat(near(export.getRGB(x, 3 + ABOVE_PX), line))
                    .as("tick at %d in the picture", x)
                    .isTrue();
        }
    }

    @Test
    void theWordsAreTheSame() throws Exception {
        List<String> exported = Pattern.compile(">([^<]+)</text>")
                .matcher(Files.readString(written(PictureFormat.SVG)))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(wordsOnScreen).isNotEmpty();
        assertThat(exported).containsAll(wordsOnScreen);
    }

    /** A colour begins at the same pixel of a line on the screen and in the picture, give or take one. */
    private void same(double x, int y, int argb) {
        int onScreen = first(x, argb, at -> screenPixel(at, y));
        int inPicture = first(x, argb, at -> export.getRGB(at, y + ABOVE_PX));
        assertThat(onScreen).as("found on the screen near %.1f, %d", x, y).isNotNegative();
        assertThat(Math.abs(onScreen - inPicture))
                .as("near %.1f, %d: %d and %d", x, y, onScreen, inPicture)
                .isLessThanOrEqualTo(1);
    }

    private static int first(double x, int argb, IntUnaryOperator pixel) {
        for (int at = Math.max(0, (int) x - SEARCH_PX); at < x + SEARCH_PX; at++) {
            if (near(pixel.applyAsInt(at), argb)) {
                return at;
            }
        }
        return -1;
    }

    private int screenPixel(int x, int y) {
        PixelReader pixels = screen.getPixelReader();
        return pixels.getArgb(x, y);
    }

    private static boolean near(int a, int b) {
        int difference = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            difference += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
        return difference < COLOUR_TOLERANCE;
    }
}
