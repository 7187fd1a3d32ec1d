package org.demarche.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.demarche.layout.TypeGlyph;
import org.demarche.model.EventType;
import org.jspecify.annotations.Nullable;

/** The sign of an event type in its colour, as nodes that follow the theme. */
public final class TypeSign extends Region {
    /** A sign in a square of that many pixels. */
    public TypeSign(EventType type, double sizePx) {
        getStyleClass().add("type-sign");
        setStyle("-dm-sign: -dm-type-" + type.id() + ";");
        setMinSize(sizePx, sizePx);
        setPrefSize(sizePx, sizePx);
        setMaxSize(sizePx, sizePx);
        for (Shape shape : TypeGlyph.of(type, 0, 0, sizePx, Tint.of(Ink.of(type)))) {
            getChildren().add(node(shape));
        }
    }

    private static Node node(Shape shape) {
        return switch (shape) {
            case Shape.Path path -> path(path);
            case Shape.Disc disc ->
                styled(new Circle(disc.centreX(), disc.centreY(), disc.radius()), disc.fill() != null, disc.pen());
            default -> throw new IllegalArgumentException("a sign has no " + shape);
        };
    }

    private static Node path(Shape.Path path) {
        double[] points = coordinates(path.points());
        javafx.scene.shape.Shape shape = path.closed() ? new Polygon(points) : new Polyline(points);
        return styled(shape, path.fill() != null, path.pen());
    }

    private static Node styled(javafx.scene.shape.Shape shape, boolean filled, Shape.@Nullable Pen pen) {
        shape.getStyleClass().add(filled ? "area" : "line");
        if (pen != null) {
            shape.setStrokeWidth(pen.widthPx());
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return shape;
    }

    private static double[] coordinates(List<Shape.Point> points) {
        double[] coordinates = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = points.get(i).x();
            coordinates[2 * i + 1] = points.get(i).y();
        }
        return coordinates;
    }
}
