package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.junit.jupiter.api.Test;

class LayerTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 160;
    private static final Tint FG = Tint.of(Ink.FG);
    private static final TextStyle WORDS = TextStyle.regular(12);

    /** Lines that end above, in and below the rows of a disc; titles above them, in them, and at their upper edge. */
    private static final List<Shape> MIXED = List.of(
            new Shape.Line(30.2, 0, 30.2, HEIGHT, Shape.Pen.of(Tint.of(Ink.GRID), 1)),
            new Shape.Line(60, 20, 60, 100, Shape.Pen.of(new Tint(Ink.ORANGE, 0.7), 1.5)),
            new Shape.Line(90, 5, 90, 30, Shape.Pen.of(FG, 1)),
            new Shape.Line(0, 140.5, WIDTH, 140.5, Shape.Pen.of(FG, 1)),
            text(64.3, 30, "Talks in Geneva"),
            text(64, 86, "Talks in Vienna"),
            text(64, 150, "Talks in Oslo"),
            text(100, 104, "Talks in Rome"),
            new Shape.Disc(60, 100, 9, Tint.of(Ink.PANEL), Shape.Pen.of(FG, 2)));

    private static Shape text(double x, double baseline, String words) {
        return new Shape.Text(x, baseline, words, WORDS, FG, Shape.Anchor.LEFT);
    }

    @Test
    void looksLikeOneCanvas() {
        OnFx.run(() -> {
            Layer layer = layer();
            show(layer, MIXED);
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            GraphicsContext context = canvas.getGraphicsContext2D();
            new ShapePainter().paint(context, MIXED, Palette.LIGHT);
            assertThat(differing(picture(layer), picture(new Pane(canvas)))).isEmpty();
            assertThat(canvasOf(layer).getHeight()).isLessThan(HEIGHT / 2.0);
        });
    }

    @Test
    void needsNoCanvasForLinesAndTexts() {
        OnFx.run(() -> {
            Layer layer = layer();
            List<Shape> plain = MIXED.subList(0, MIXED.size() - 1);
            show(layer, plain);
            assertThat(canvasOf(layer).isVisible()).isFalse();
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            new ShapePainter().paint(canvas.getGraphicsContext2D(), plain, Palette.LIGHT);
            assertThat(differing(picture(layer), picture(new Pane(canvas)))).isEmpty();
        });
    }

    /** Not a small picture enlarged, whose letters would be blurred. */
    @Test
    void paintsAsLargeAsItIsSeen() {
        OnFx.run(() -> {
            Layer layer = layer();
            layer.getTransforms().setAll(new Scale(2, 2));
            show(layer, MIXED);
            double height = canvasOf(layer).getHeight();
            assertThat(canvasOf(layer).getWidth()).isEqualTo(2 * WIDTH);
            assertThat(canvasOf(layer).getBoundsInParent().getWidth()).isEqualTo(WIDTH);
            List<Shape> disc = List.of(new Shape.Disc(30, 40, 9, Tint.of(Ink.PANEL), Shape.Pen.of(FG, 2)));
            Canvas canvas = new Canvas(2 * WIDTH, 2 * HEIGHT);
            canvas.getGraphicsContext2D().scale(2, 2);
            new ShapePainter().paint(canvas.getGraphicsContext2D(), disc, Palette.LIGHT);
            Layer alone = layer();
            alone.getTransforms().setAll(new Scale(2, 2));
            show(alone, disc);
            assertThat(differing(picture(alone), picture(new Pane(canvas)))).isEmpty();
            layer.getTransforms().clear();
            show(layer, MIXED);
            assertThat(canvasOf(layer).getWidth()).isEqualTo(WIDTH);
            assertThat(canvasOf(layer).getHeight()).isEqualTo(height / 2);
        });
    }

    @Test
    void forgetsWhatIsNotShownAnyMore() {
        OnFx.run(() -> {
            Layer layer = layer();
            show(layer, MIXED);
            List<Shape> less = List.of(MIXED.get(2), text(20, 60, "Talks in Oslo"));
            show(layer, less);
            Layer fresh = layer();
            show(fresh, less);
            assertThat(differing(picture(layer), picture(fresh))).isEmpty();
            layer.erase();
            assertThat(differing(picture(layer), picture(new Pane()))).isEmpty();
        });
    }

    @Test
    void keepsTheNodeOfATextThatMoves() {
        OnFx.run(() -> {
            Layer layer = layer();
            show(layer, List.of(text(10, 20, "Talks in Oslo"), text(10, 40, "Talks in Oslo")));
            List<Text> before = texts(layer);
            show(layer, List.of(text(50, 40, "Talks in Rome"), text(30, 20, "Talks in Oslo")));
            List<Text> after = texts(layer);
            assertThat(after).hasSize(2).isSubsetOf(before);
            assertThat(before.getFirst().getText()).isEqualTo("Talks in Oslo");
            assertThat(after).extracting(Text::getText).containsExactlyInAnyOrder("Talks in Oslo", "Talks in Rome");
        });
    }

    @Test
    void keepsFewNodesThatItDoesNotShow() {
        OnFx.run(() -> {
            Layer layer = layer();
            List<Shape> many = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                many.add(text(10, 20, "Talks " + i));
                many.add(new Shape.Line(i, 0, i, 40, Shape.Pen.of(FG, 1)));
            }
            show(layer, many);
            assertThat(nodes(layer)).isGreaterThan(200);
            show(layer, many.subList(0, 2));
            assertThat(nodes(layer)).isLessThan(40);
            assertThat(texts(layer)).extracting(Text::getText).containsExactly("Talks 0");
        });
    }

    private static int nodes(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(LayerTest::nodes)
                                .sum()
                        : 0);
    }

    @Test
    void endsAtItsEdges() {
        OnFx.run(() -> {
            Layer layer = layer();
            List<Shape> beyond = List.of(
                    text(-40, 20, "Talks in Oslo and in Geneva"),
                    new Shape.Line(-300, 40, 900, 40, Shape.Pen.of(FG, 1)));
            show(layer, beyond);
            layer.setLayoutX(50);
            Pane moved = new Pane(layer);
            WritableImage picture = picture(moved);
            WritableImage empty = picture(new Pane());
            assertThat(differing(picture, empty))
                    .isNotEmpty()
                    .allMatch(at -> Integer.parseInt(at.split(",", -1)[0]) >= 50);
        });
    }

    private static Layer layer() {
        return new Layer(new ShapePainter());
    }

    private static void show(Layer layer, List<Shape> shapes) {
        layer.show(WIDTH, HEIGHT, Palette.LIGHT, shapes, () -> shapes);
    }

    private static Canvas canvasOf(Layer layer) {
        return layer.getChildren().stream()
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void textFromTheRightToTheLeftLooksAsOnACanvas() {
        OnFx.run(() -> {
            List<Shape> texts = List.of(text(10, 50, "שיחות ב-1994 (Geneva)…"), text(10, 80, "Talks ב-1994…"));
            Layer layer = layer();
            show(layer, texts);
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            new ShapePainter().paint(canvas.getGraphicsContext2D(), texts, Palette.LIGHT);
            assertThat(differing(picture(layer), picture(new Pane(canvas)))).isEmpty();
        });
    }

    private static List<Text> texts(Parent parent) {
        List<Text> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible()) {
                found.add(text);
            } else if (child instanceof Parent inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }

    private static WritableImage picture(Node node) {
        Pane pane = new Pane(node);
        return new Scene(pane, WIDTH, HEIGHT).snapshot(null);
    }

    /** The pixels whose colours differ by more than rounding. */
    private static List<String> differing(WritableImage first, WritableImage second) {
        List<String> found = new ArrayList<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int one = first.getPixelReader().getArgb(x, y);
                int other = second.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 2) {
                        found.add(x + "," + y);
                        break;
                    }
                }
            }
        }
        return found;
    }
}
