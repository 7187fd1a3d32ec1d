package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapePainterTest {
    private static final int SIZE = 40;
    private static final int BASELINE = 30;
    private static final int WHITE = 0xffffffff;
    private static final int ACCENT = Palette.LIGHT.argb(Ink.ACCENT);

    @ParameterizedTest
    @ValueSource(doubles = {20, 20.3, 20.5, 20.99})
    void thinLinesFillExactlyOnePixel(double at) {
        OnFx.run(() -> {
            PixelReader upright = painted(new Shape.Line(at, 0, at, 40, pen(1)));
            assertThat(upright.getArgb(19, 10)).isEqualTo(WHITE);
            assertThat(upright.getArgb(20, 10)).isEqualTo(ACCENT);
            assertThat(upright.getArgb(21, 10)).isEqualTo(WHITE);
            PixelReader level = painted(new Shape.Line(0, at, 40, at, pen(1)));
            assertThat(level.getArgb(10, 19)).isEqualTo(WHITE);
            assertThat(level.getArgb(10, 20)).isEqualTo(ACCENT);
            assertThat(level.getArgb(10, 21)).isEqualTo(WHITE);
        });
    }

    @Test
    void boxesDiscsAndPathsAreFilled() {
        OnFx.run(() -> {
            Tint accent = Tint.of(Ink.ACCENT);
            PixelReader picture = painted(
                    new Shape.Box(0, 0, 10, 10, 0, accent, null),
                    new Shape.Disc(25, 5, 5, accent, null),
                    new Shape.Path(
                            List.of(new Shape.Point(0, 20), new Shape.Point(12, 20), new Shape.Point(0, 32)),
                            true,
                            accent,
                            null));
            assertThat(picture.getArgb(9, 9)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(10, 9)).isEqualTo(WHITE);
            assertThat(picture.getArgb(25, 5)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(20, 0)).isEqualTo(WHITE);
            assertThat(picture.getArgb(2, 22)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(11, 31)).isEqualTo(WHITE);
        });
    }

    @Test
    void theSecondWordFromTheRightStandsOnTheLeft() {
        OnFx.run(() -> {
            // Of one thin letter and of three wide ones; Inter has the quotation mark between them.
            assertThat(gap("ו\"ששש")).isGreaterThan(SIZE / 2);
            assertThat(gap("ששש\"ו")).isLessThan(SIZE / 2);
        });
    }

    /** Where, just above its baseline, the widest gap in a text that fills the picture is. */
    private static int gap(String words) {
        TextStyle style = TextStyle.regular(16);
        double width = new FxTextMetrics().widthPx(words, style);
        Shape text = new Shape.Text(
                SIZE / 2.0,
                BASELINE,
                words,
                TextStyle.regular(16 * (SIZE - 2) / width),
                Tint.of(Ink.FG),
                Shape.Anchor.MIDDLE);
        PixelReader picture = painted(text);
        int middle = 0;
        int widest = 0;
        int inked = -1;
        for (int x = 0; x < SIZE; x++) {
            int column = x;
            if (IntStream.range(BASELINE - 3, SIZE).anyMatch(y -> picture.getArgb(column, y) != WHITE)) {
                if (inked >= 0 && x - inked > widest) {
                    widest = x - inked;
                    middle = (x + inked) / 2;
                }
                inked = x;
            }
        }
        return middle;
    }

    @Test
    void discsAsStampsAreWhatTheirPathsAre() {
        OnFx.run(() -> {
            Shape.Pen rim = new Shape.Pen(Tint.of(Ink.FG), 2, List.of());
            Shape.Pen path = new Shape.Pen(Tint.of(Ink.FG), 2, List.of(1000.0));
            Tint fill = new Tint(Ink.ORANGE, 0.8);
            for (double shift = 0; shift < 1; shift += 0.25) {
                PixelReader stamp = painted(new Shape.Disc(20 + shift, 18 - shift, 7, fill, rim));
                PixelReader drawn = painted(new Shape.Disc(20 + shift, 18 - shift, 7, fill, path));
                assertAlike(stamp, drawn);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 6.5, 10, 11.25, 12.75, 30})
    void barsAsStampsAreWhatTheirPathsAre(double width) {
        OnFx.run(() -> {
            Tint fill = new Tint(Ink.ORANGE, 0.7);
            for (double shift = 0; shift < 1; shift += 0.25) {
                double radius = Math.min(5, width / 2);
                double x = 4 + shift;
                double y = 8 - shift;
                PixelReader stamp = painted(new Shape.Box(x, y, width, 10, radius, fill, null));
                PixelReader drawn = painted(context -> {
                    context.setFill(new Colors().of(fill, Palette.LIGHT));
                    context.fillRoundRect(x, y, width, 10, 2 * radius, 2 * radius);
                });
                assertAlike(stamp, drawn);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 3, 14, -9})
    void slantedLinesAreWhatTheirStrokesAre(double aside) {
        OnFx.run(() -> {
            PixelReader area = painted(new Shape.Line(20, 8.5, 20 + aside, 22.5, pen(2.5)));
            PixelReader stroke = painted(context -> {
                context.setStroke(new Colors().of(Tint.of(Ink.ACCENT), Palette.LIGHT));
                context.setLineWidth(2.5);
                context.strokeLine(20, 8.5, 20 + aside, 22.5);
            });
            assertThat(area.getArgb(20, 10)).isNotEqualTo(WHITE);
            assertAlike(area, stroke);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5})
    void boxesThatReachFarBeyondThePictureAreFilled(double radius) {
        OnFx.run(() -> {
            PixelReader picture = painted(new Shape.Box(-1e9, 10, 2e9, 10, radius, Tint.of(Ink.ACCENT), null));
            assertThat(picture.getArgb(0, 15)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(39, 15)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(20, 25)).isEqualTo(WHITE);
        });
    }

    /** No eye tells them apart: no colour of a pixel differs by more than a sixth. */
    private static void assertAlike(PixelReader one, PixelReader other) {
        for (int i = 0; i < SIZE * SIZE; i++) {
            int here = one.getArgb(i % SIZE, i / SIZE);
            int there = other.getArgb(i % SIZE, i / SIZE);
            for (int bits = 0; bits < 24; bits += 8) {
                assertThat(((here >> bits) & 0xff) - ((there >> bits) & 0xff))
                        .as("at %d, %d", i % SIZE, i / SIZE)
                        .isBetween(-40, 40);
            }
        }
    }

    @Test
    void fadesGrowFromLeftToRight() {
        OnFx.run(() -> {
            PixelReader picture = painted(
                    new Shape.Fade(0, 0, 40, 10, 0, Ink.BLUE, List.of(new Shape.Stop(0, 0), new Shape.Stop(1, 1))));
            int previous = 256;
            for (int x = 2; x < 40; x += 6) {
                int red = picture.getArgb(x, 5) >> 16 & 0xff;
                assertThat(red).as("at %d", x).isLessThan(previous);
                previous = red;
            }
        });
    }

    @Test
    void dashesLeaveGaps() {
        OnFx.run(() -> {
            Shape.Pen dashed = new Shape.Pen(Tint.of(Ink.ACCENT), 1, List.of(4.0, 4.0));
            PixelReader picture = painted(new Shape.Line(0, 5, 40, 5, dashed), new Shape.Line(0, 9, 40, 9, pen(1)));
            assertThat(picture.getArgb(1, 5)).isEqualTo(ACCENT);
            assertThat(picture.getArgb(6, 5)).isEqualTo(WHITE);
            assertThat(picture.getArgb(6, 9)).as("the next line is whole again").isEqualTo(ACCENT);
        });
    }

    @Test
    void textStandsOnItsBaselineAtItsAnchor() {
        OnFx.run(() -> {
            TextStyle style = TextStyle.semibold(16);
            assertThat(inked(painted(text(20, "H", style, Shape.Anchor.LEFT)), 20, 34))
                    .isTrue();
            assertThat(inked(painted(text(20, "H", style, Shape.Anchor.LEFT)), 0, 19))
                    .isFalse();
            assertThat(inked(painted(text(20, "H", style, Shape.Anchor.RIGHT)), 5, 20))
                    .isTrue();
            assertThat(inked(painted(text(20, "H", style, Shape.Anchor.RIGHT)), 21, 40))
                    .isFalse();
            PixelReader below = painted(text(20, "H", style, Shape.Anchor.MIDDLE));
            for (int x = 0; x < 40; x++) {
                assertThat(below.getArgb(x, 31)).isEqualTo(WHITE);
            }
        });
    }

    private static Shape text(double x, String text, TextStyle style, Shape.Anchor anchor) {
        return new Shape.Text(x, 30, text, style, Tint.of(Ink.FG), anchor);
    }

    /** Whether anything is drawn in the columns from one to before the other. */
    private static boolean inked(PixelReader picture, int from, int to) {
        for (int x = from; x < to; x++) {
            for (int y = 0; y < 40; y++) {
                if (picture.getArgb(x, y) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Shape.Pen pen(double width) {
        return Shape.Pen.of(Tint.of(Ink.ACCENT), width);
    }

    private static PixelReader painted(Shape... shapes) {
        return painted(context -> new ShapePainter().paint(context, List.of(shapes), Palette.LIGHT));
    }

    private static PixelReader painted(Consumer<GraphicsContext> painting) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        painting.accept(canvas.getGraphicsContext2D());
        return canvas.snapshot(null, null).getPixelReader();
    }
}
