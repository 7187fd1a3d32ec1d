package org.demarche.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.jspecify.annotations.Nullable;

/** Draws shapes on a canvas. Thin upright and level lines are moved onto the pixels, so that they are crisp. */
final class ShapePainter {
    /** Lines up to this thickness are crisp; thicker ones look well anywhere. */
    private static final double THIN_PX = 1.5;
    /** So that a point has a direction. */
    private static final double LEAST_LENGTH_PX = 1e-6;

    private final Colors colors = new Colors();
    private final Stamps stamps = new Stamps();

    /** The colours it paints with, for what is shown beside its canvas. */
    Colors colors() {
        return colors;
    }

    void paint(GraphicsContext target, List<Shape> shapes, Palette palette) {
        target.setTextBaseline(VPos.BASELINE);
        target.setLineJoin(StrokeLineJoin.ROUND);
        Stamps.Target stamped = stamps.on(target);
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(target, stamped, box, palette);
                case Shape.Fade fade -> fade(target, fade, palette);
                case Shape.Line line -> line(target, line, palette);
                case Shape.Path path -> path(target, path, palette);
                case Shape.Disc disc -> disc(target, stamped, disc, palette);
                case Shape.Text text -> text(target, text, palette);
            }
        }
    }

    private void box(GraphicsContext target, Stamps.Target stamped, Shape.Box box, Palette palette) {
        double arc = 2 * box.radius();
        if (box.fill() != null) {
            target.setFill(colors.of(box.fill(), palette));
            if (arc == 0) {
                // A round rectangle, even with square corners, is drawn as a path, which takes far longer.
                fillRect(target, box.x(), box.y(), box.width(), box.height());
            } else if (BarStamp.suits(box)) {
                BarStamp.draw(stamped, box, box.fill(), palette);
            } else {
                target.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            }
        }
        if (pen(target, box.pen(), palette)) {
            target.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    /** Only what lies on the canvas: the toolkit loses rectangles that reach 32,768 pixels or more. */
    static void fillRect(GraphicsContext target, double x, double y, double width, double height) {
        double left = Math.max(x, -1);
        double right = Math.min(x + width, target.getCanvas().getWidth() + 1);
        if (right > left) {
            target.fillRect(left, y, right - left, height);
        }
    }

    private static void fade(GraphicsContext target, Shape.Fade fade, Palette palette) {
        List<Stop> stops = fade.stops().stream()
                .map(stop -> new Stop(stop.offset(), Colors.of(fade.ink(), stop.opacity(), palette)))
                .toList();
        double right = fade.x() + fade.width();
        target.setFill(new LinearGradient(fade.x(), 0, right, 0, false, CycleMethod.NO_CYCLE, stops));
        double arc = 2 * fade.radius();
        target.fillRoundRect(fade.x(), fade.y(), fade.width(), fade.height(), arc, arc);
    }

    private void line(GraphicsContext target, Shape.Line line, Palette palette) {
        Shape.Box box = asBox(line);
        if (box != null) {
            // In software rendering a stroke takes some twenty times as long.
            target.setFill(colors.of(line.pen().tint(), palette));
            target.fillRect(box.x(), box.y(), box.width(), box.height());
        } else if (line.pen().dashesPx().isEmpty()) {
            slanted(target, line, palette);
        } else if (pen(target, line.pen(), palette)) {
            boolean thin = line.pen().widthPx() <= THIN_PX;
            double x1 = thin && line.x1() == line.x2() ? crisp(line.x1()) : line.x1();
            double x2 = thin && line.x1() == line.x2() ? x1 : line.x2();
            double y1 = thin && line.y1() == line.y2() ? crisp(line.y1()) : line.y1();
            double y2 = thin && line.y1() == line.y2() ? y1 : line.y2();
            target.strokeLine(x1, y1, x2, y2);
        }
    }

    /** As the area that a stroke covers, which in software rendering takes long to be worked out. */
    private void slanted(GraphicsContext target, Shape.Line line, Palette palette) {
        double half = line.pen().widthPx() / 2;
        double length = Math.max(LEAST_LENGTH_PX, Math.hypot(line.x2() - line.x1(), line.y2() - line.y1()));
        double alongX = (line.x2() - line.x1()) / length * half;
        double alongY = (line.y2() - line.y1()) / length * half;
        double[] xs = {
            line.x1() - alongX - alongY,
            line.x2() + alongX - alongY,
            line.x2() + alongX + alongY,
            line.x1() - alongX + alongY
        };
        double[] ys = {
            line.y1() - alongY + alongX,
            line.y2() + alongY + alongX,
            line.y2() + alongY - alongX,
            line.y1() - alongY - alongX
        };
        target.setFill(colors.of(line.pen().tint(), palette));
        target.fillPolygon(xs, ys, xs.length);
    }

    /** A thin upright or level line as the rectangle it covers; null for others. */
    static Shape.@Nullable Box asBox(Shape.Line line) {
        double across = line.pen().widthPx();
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        if (across > THIN_PX || !line.pen().dashesPx().isEmpty() || !(upright || level)) {
            return null;
        }
        double left = upright ? crisp(line.x1()) - across / 2 : Math.min(line.x1(), line.x2());
        double top = upright ? Math.min(line.y1(), line.y2()) : crisp(line.y1()) - across / 2;
        double width = upright ? across : Math.abs(line.x2() - line.x1());
        double height = upright ? Math.abs(line.y2() - line.y1()) : across;
        return new Shape.Box(left, top, width, height, 0, line.pen().tint(), null);
    }

    /** The middle of the pixel that a coordinate lies in. */
    static double crisp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }

    private void path(GraphicsContext target, Shape.Path path, Palette palette) {
        int count = path.points().size();
        double[] xs = path.points().stream().mapToDouble(Shape.Point::x).toArray();
        double[] ys = path.points().stream().mapToDouble(Shape.Point::y).toArray();
        if (path.fill() != null) {
            target.setFill(colors.of(path.fill(), palette));
            target.fillPolygon(xs, ys, count);
        }
        if (pen(target, path.pen(), palette)) {
            if (path.closed()) {
                target.strokePolygon(xs, ys, count);
            } else {
                target.strokePolyline(xs, ys, count);
            }
        }
    }

    private void disc(GraphicsContext target, Stamps.Target stamped, Shape.Disc disc, Palette palette) {
        if (DiscStamp.suits(disc)) {
            DiscStamp.draw(stamped, disc, palette);
            return;
        }
        double x = disc.centreX() - disc.radius();
        double y = disc.centreY() - disc.radius();
        double size = 2 * disc.radius();
        if (disc.fill() != null) {
            target.setFill(colors.of(disc.fill(), palette));
            target.fillOval(x, y, size, size);
        }
        if (pen(target, disc.pen(), palette)) {
            target.strokeOval(x, y, size, size);
        }
    }

    private void text(GraphicsContext target, Shape.Text text, Palette palette) {
        target.setFont(Fonts.of(text.style(), text.text()));
        target.setFill(colors.of(text.tint(), palette));
        target.setTextAlign(
                switch (text.anchor()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        target.fillText(text.text(), text.x(), text.baseline());
    }

    private boolean pen(GraphicsContext target, Shape.@Nullable Pen pen, Palette palette) {
        if (pen == null) {
            return false;
        }
        target.setStroke(colors.of(pen.tint(), palette));
        target.setLineWidth(pen.widthPx());
        target.setLineDashes(
                pen.dashesPx().stream().mapToDouble(Double::doubleValue).toArray());
        return true;
    }
}
