package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One layer of a picture. It is painted anew only when what it depends on has changed. A canvas is laid over what is
 * below it pixel by pixel, the empty ones too, which costs more than all that is drawn on it. So there is one only from
 * the highest to the lowest shape that needs it; what else stands above and below that are nodes.
 */
final class Layer extends Pane {
    /** What places in a scene lose by being added up. */
    private static final double ROUNDING = 1e6;

    private final ShapePainter painter;
    private final PlainNodes plain;
    private final Canvas canvas = new Canvas();
    /** Takes back what magnifies the layer, for the canvas is as large as it is seen: its letters stay sharp. */
    private final Scale unmagnified = new Scale();

    private @Nullable Object painted;

    Layer(ShapePainter painter) {
        this.painter = painter;
        plain = new PlainNodes(painter.colors());
        setMouseTransparent(true);
        setManaged(false);
        canvas.setManaged(false);
        canvas.getTransforms().setAll(unmagnified);
        getChildren().setAll(plain, canvas);
    }

    /** Shows nothing. */
    void erase() {
        painted = null;
        setVisible(false);
    }

    /**
     * Shows shapes.
     *
     * @param content all that the shapes depend on besides the size and palette: as long as it is equal to the last
     *     one, the layer stays as it is
     */
    void show(double width, double height, Palette palette, Object content, Supplier<List<Shape>> shapes) {
        double magnification = magnification(this);
        Object wanted = List.of(width, height, magnification, palette, content);
        if (Objects.equals(wanted, painted)) {
            return;
        }
        painted = wanted;
        resize(width, height);
        plain.resize(width, height);
        List<Shape> drawn = shapes.get();
        setVisible(!drawn.isEmpty());
        Band band = Band.needing(drawn, height);
        plain.show(drawn, band, palette);
        paint(drawn, band, width, magnification, palette);
    }

    /** None: the nodes are a picture, and what it shows is said by the items that lie over it. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Pixels of the scene to one of a node. */
    static double magnification(Node node) {
        double px = node.localToScene(0, 1).getY() - node.localToScene(0, 0).getY();
        return Math.rint(px * ROUNDING) / ROUNDING;
    }

    private void paint(List<Shape> drawn, Band band, double width, double magnification, Palette palette) {
        canvas.setVisible(!band.isEmpty());
        if (band.isEmpty()) {
            return;
        }
        canvas.setLayoutY(band.top());
        canvas.setWidth(width * magnification);
        canvas.setHeight(band.height() * magnification);
        unmagnified.setX(1 / magnification);
        unmagnified.setY(1 / magnification);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.save();
        context.scale(magnification, magnification);
        context.translate(0, -band.top());
        List<Shape> onCanvas = new ArrayList<>(drawn.size());
        for (Shape shape : drawn) {
            if (band.touches(shape)) {
                onCanvas.add(shape);
            }
        }
        painter.paint(context, onCanvas, palette);
        context.restore();
    }
}
