package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredTest {
    private static final int WIDTH = 300;
    private static final double Y = 10;
    private static final List<EventType> TYPES = List.of(EventType.values());

    @Test
    void aFewBarsAreAllDrawn() {
        List<Frame.Mark> marks = List.of(span(0, 5, 299, false), span(1, 10, 290, false), span(2, 20, 30, false));
        assertThat(Covered.seen(marks, WIDTH)).isEqualTo(marks);
    }

    @Test
    void ofHundredsThroughTheWindowOnlyTheLastAreDrawn() {
        List<Frame.Mark> marks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            marks.add(span(i, -64, WIDTH + 64, false));
        }
        assertThat(Covered.seen(marks, WIDTH))
                .extracting(Frame.Mark::event)
                .containsExactly(194, 195, 196, 197, 198, 199);
    }

    @Test
    void dimmedBarsCoverNothing() {
        List<Frame.Mark> marks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            marks.add(span(i, -64, WIDTH + 64, true));
        }
        assertThat(Covered.seen(marks, WIDTH)).hasSameSizeAs(marks);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePictureIsThatOfAllBars(long seed) {
        Random random = new Random(seed);
        List<Frame.Mark> marks = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            double left = -64 + random.nextDouble() * 200;
            double right = left + 8 + random.nextDouble() * (WIDTH + 56 - left);
            marks.add(span(i, left, right, random.nextInt(10) == 0));
        }
        marks.sort(Comparator.comparingDouble(mark -> mark.left() - mark.right()));
        List<Frame.Mark> seen = Covered.seen(marks, WIDTH);
        assertThat(seen).hasSizeLessThan(marks.size());
        BufferedImage all = painted(marks);
        BufferedImage few = painted(seen);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < 2 * Y; y++) {
                for (int bits = 0; bits < 24; bits += 8) {
                    int difference = ((all.getRGB(x, y) >> bits) & 0xff) - ((few.getRGB(x, y) >> bits) & 0xff);
                    assertThat(Math.abs(difference)).as("at %d, %d", x, y).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    private static Frame.Mark span(int event, double left, double right, boolean dimmed) {
        EventType type = TYPES.get(event % TYPES.size());
        return new Frame.Mark(
                event, left, Y, left, left, right, right, Frame.Form.SPAN, false, false, false, type, 1, 0, dimmed);
    }

    private static BufferedImage painted(List<Frame.Mark> marks) {
        BufferedImage image = new BufferedImage(WIDTH, (int) (2 * Y), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Viewport viewport = new Viewport(TimePoint.ofEpochDay(0), 1, WIDTH, 2 * Y);
        Frame frame = new Frame(
                viewport, Y, List.of(), List.of(), List.of(), List.of(), marks, List.of(), null, null, List.of());
        List<Shape> shapes = new ArrayList<>();
        marks.forEach(mark -> MarkPicture.bar(frame, mark, shapes));
        for (Shape shape : shapes) {
            Shape.Box box = (Shape.Box) shape;
            graphics.setColor(new Color(Objects.requireNonNull(box.fill()).argb(Palette.LIGHT), true));
            double arc = 2 * box.radius();
            graphics.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc));
        }
        graphics.dispose();
        return image;
    }
}
