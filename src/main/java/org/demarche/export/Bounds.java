package org.demarche.export;

import java.util.List;
import org.demarche.layout.Shape;

/** The rectangle around the boxes of some shapes, or around their lines where they have no box. */
record Bounds(double left, double top, double right, double bottom) {
    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;

    static Bounds of(List<Shape> shapes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        AwtTextMetrics metrics = new AwtTextMetrics();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Box box) {
                left = Math.min(left, box.x());
                top = Math.min(top, box.y());
                right = Math.max(right, box.x() + box.width());
                bottom = Math.max(bottom, box.y() + box.height());
            } else if (shape instanceof Shape.Text text) {
                double size = text.style().sizePx();
                left = Math.min(left, text.x());
                top = Math.min(top, text.baseline() - ASCENT * size);
                right = Math.max(right, text.x() + metrics.widthPx(text.text(), text.style()));
                bottom = Math.max(bottom, text.baseline() + DESCENT * size);
            }
        }
        return new Bounds(left, top, right, bottom);
    }
}
