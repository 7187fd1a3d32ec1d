package org.demarche.ui.control;

import java.util.List;
import org.demarche.layout.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a layer that need a canvas, in pixels from its top. Outside of it are only upright and level lines, which
 * may end in it, and texts and narrow bars, which do not.
 */
record Band(double top, double bottom) {
    /** So that the canvas keeps its size while what it shows moves a little. */
    private static final double GRAIN_PX = 4;
    /** Round bars up to this wide stand alone, beside titles; those of histograms are square and come in hundreds. */
    private static final double NARROW_PX = 4;

    /** Of a text's size, above its baseline and below it: no letter of Inter reaches further. */
    private static final double ASCENT = 1.1;

    private static final double DESCENT = 0.4;

    static Band needing(List<Shape> shapes, double height) {
        Band band = new Band(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        for (Shape shape : shapes) {
            if (!isPlain(shape)) {
                band = band.with(extent(shape));
            }
        }
        band = band.coarse(height);
        for (Band before = null; !band.equals(before); ) {
            before = band;
            for (Shape shape : shapes) {
                if (!(shape instanceof Shape.Line) && isPlain(shape) && band.touches(shape)) {
                    band = band.with(extent(shape)).coarse(height);
                }
            }
        }
        return band;
    }

    boolean isEmpty() {
        return bottom <= top;
    }

    double height() {
        return bottom - top;
    }

    boolean touches(Shape shape) {
        Band other = extent(shape);
        return other.bottom >= top && other.top <= bottom;
    }

    /** Whether a shape can be a node without costing more than on a canvas. */
    static boolean isPlain(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> true;
            case Shape.Line line -> ShapePainter.asBox(line) != null;
            case Shape.Box box -> box.radius() > 0 && box.width() <= NARROW_PX && box.pen() == null;
            default -> false;
        };
    }

    private Band with(Band other) {
        return new Band(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }

    private Band coarse(double height) {
        return isEmpty()
                ? this
                : new Band(
                        Math.max(0, Math.floor(top / GRAIN_PX) * GRAIN_PX),
                        Math.min(height, Math.ceil(bottom / GRAIN_PX) * GRAIN_PX));
    }

    private static Band extent(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> withPen(box.y(), box.y() + box.height(), box.pen());
            case Shape.Fade fade -> new Band(fade.y(), fade.y() + fade.height());
            case Shape.Line line -> withPen(Math.min(line.y1(), line.y2()), Math.max(line.y1(), line.y2()), line.pen());
            case Shape.Path path -> {
                double top = Double.POSITIVE_INFINITY;
                double bottom = Double.NEGATIVE_INFINITY;
                for (Shape.Point point : path.points()) {
                    top = Math.min(top, point.y());
                    bottom = Math.max(bottom, point.y());
                }
                yield withPen(top, bottom, path.pen());
            }
            case Shape.Disc disc -> withPen(disc.centreY() - disc.radius(), disc.centreY() + disc.radius(), disc.pen());
            case Shape.Text text ->
                new Band(
                        text.baseline() - ASCENT * text.style().sizePx(),
                        text.baseline() + DESCENT * text.style().sizePx());
        };
    }

    private static Band withPen(double top, double bottom, Shape.@Nullable Pen pen) {
        double beyond = pen == null ? 0 : pen.widthPx();
        return new Band(top - beyond, bottom + beyond);
    }
}
