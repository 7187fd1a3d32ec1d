package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
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

    /** What is on the screen, and the picture of it. */
    private record Both(Frame frame, WritableImage screen, BufferedImage export) {
        int screenPixel(int x, int y) {
            return screen.getPixelReader().getArgb(x, y);
        }

        int exportPixel(int x, int y) {
            return export.getRGB(x, y + ABOVE_PX);
        }
    }

    private Both both() throws Exception {
        BufferedImage export = ImageIO.read(written(PictureFormat.PNG).toFile());
        return OnFx.call(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(index);
            view.fitAll();
            Samples.pulse(view);
            return new Both(Objects.requireNonNull(view.getFrame()), view.snapshot(null, null), export);
        });
    }

    private Path written(PictureFormat format) throws Exception {
        Path file = folder.resolve("picture." + format.ending());
        format.write(new Picture(index, EventSet.all(index.size()), spec, Samples.ENGLISH), file, Progress.NONE);
        return file;
    }

    @Test
    void cardsStandWhereTheyStoodToThePixel() throws Exception {
        Both both = both();
        assertThat(both.frame().cards()).hasSizeGreaterThan(3);
        for (Frame.Card card : both.frame().cards()) {
            int y = (int) (card.y() + card.height() / 2);
            same(both, card.x() + 1, y, Palette.LIGHT.argb(Ink.of(card.type())));
        }
    }

    @Test
    void marksStandWhereTheyStoodToThePixel() throws Exception {
        Both both = both();
        assertThat(both.frame().marks()).hasSizeGreaterThan(3);
        for (Frame.Mark mark : both.frame().marks()) {
            boolean covered = both.frame().marks().stream()
                    .anyMatch(other -> other.event() != mark.event() && Math.abs(other.x() - mark.x()) < 2 * SEARCH_PX);
            if (mark.form() != Frame.Form.BAND && !covered) {
                same(both, mark.x() - 3, (int) both.frame().axisY() + 1, Palette.LIGHT.argb(Ink.of(mark.type())));
            }
        }
    }

    @Test
    void ticksStandWhereTheyStoodToThePixel() throws Exception {
        Both both = both();
        TreeSet<Integer> ticks = new TreeSet<>();
        both.frame().minorTicks().forEach(tick -> ticks.add((int) tick.x()));
        assertThat(ticks).hasSizeGreaterThan(5);
        for (int x : ticks) {
            int line = Palette.LIGHT.argb(Ink.LINE);
            assertThat(near(both.screenPixel(x, 3), line))
                    .as("tick at %d on the screen", x)
                    .isTrue();
            assertThat(near(both.exportPixel(x, 3), line))
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
        List<Frame.Card> cards = both().frame().cards();
        assertThat(cards).isNotEmpty();
        for (Frame.Card card : cards) {
            assertThat(exported).contains(card.dateLine()).containsAll(card.titleLines());
        }
    }

    /** A colour begins at the same pixel of a line on the screen and in the picture, give or take one. */
    private static void same(Both both, double x, int y, int argb) {
        int onScreen = first(x, argb, at -> both.screenPixel(at, y));
        int inPicture = first(x, argb, at -> both.exportPixel(at, y));
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

    private static boolean near(int a, int b) {
        int difference = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            difference += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
        return difference < COLOUR_TOLERANCE;
    }
}
