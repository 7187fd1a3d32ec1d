package org.demarche.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.jspecify.annotations.Nullable;

/** One layer of a picture. It is painted anew only when what it depends on has changed. */
final class Layer extends Canvas {
    private final ShapePainter painter;
    private @Nullable Object painted;

    Layer(ShapePainter painter) {
        this.painter = painter;
        setMouseTransparent(true);
    }

    /** Shows nothing. */
    void erase() {
        if (painted != null) {
            painted = null;
            getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        }
    }

    /**
     * Shows shapes.
     *
     * @param content all that the shapes depend on besides the size and palette: as long as it is equal to the last
     *     one, the layer stays as it is
     */
    void show(double width, double height, Palette palette, Object content, Supplier<List<Shape>> shapes) {
        Object wanted = List.of(width, height, palette, content);
        if (Objects.equals(wanted, painted)) {
            return;
        }
        painted = wanted;
        setWidth(width);
        setHeight(height);
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        List<Shape> drawn = shapes.get();
        painter.paint(context, drawn, palette);
        // An empty layer would be laid over the others all the same, pixel by pixel.
        setVisible(!drawn.isEmpty());
    }
}
