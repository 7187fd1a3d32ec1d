package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventType;

/**
 * A small sign for each event type, so that colour never carries the meaning alone. Drawn in a square of 16 units, as
 * shapes like all else: the same on the screen and in every picture.
 */
public final class TypeGlyph {
    private static final double UNITS = 16;
    private static final double PEN_UNITS = 1.6;

    private TypeGlyph() {}

    /** The sign in a square of {@code sizePx} whose top left corner is given. */
    public static List<Shape> of(EventType type, double x, double y, double sizePx, Tint tint) {
        Brush brush = new Brush(x, y, sizePx / UNITS, tint);
        switch (type) {
            case SUMMIT -> brush.area(1, 13.5, 6, 3, 9, 8, 11, 5.5, 15, 13.5);
            case TALKS -> {
                brush.area(1, 2, 11, 2, 11, 8, 6, 8, 3, 11, 3, 8, 1, 8);
                brush.line(13, 5.5, 15, 5.5, 15, 11.5, 13, 11.5, 13, 14, 10.5, 11.5, 7, 11.5);
            }
            case AGREEMENT -> brush.line(2, 8.5, 6.5, 13, 14, 3.5);
            case OFFER -> {
                brush.outline(1.5, 3.5, 14.5, 3.5, 14.5, 12.5, 1.5, 12.5);
                brush.line(1.5, 4, 8, 9, 14.5, 4);
            }
            case TIES -> {
                brush.ring(5.5, 8, 4);
                brush.ring(10.5, 8, 4);
            }
            case COOPERATION -> {
                brush.line(8, 2.5, 8, 13.5);
                brush.line(2.5, 8, 13.5, 8);
            }
            case CONCESSION -> {
                brush.line(3.5, 1.5, 3.5, 14.5);
                brush.area(3.5, 2.5, 13.5, 2.5, 11, 5.5, 13.5, 8.5, 3.5, 8.5);
            }
            case STATEMENT -> {
                brush.line(2, 4, 14, 4);
                brush.line(2, 8, 14, 8);
                brush.line(2, 12, 9, 12);
            }
            case ACCUSATION -> {
                brush.line(8, 2, 8, 9.5);
                brush.dot(8, 13, 1.4);
            }
            case REFUSAL -> {
                brush.line(3, 3, 13, 13);
                brush.line(13, 3, 3, 13);
            }
            case THREAT -> brush.outline(8, 2.5, 14.5, 13.5, 1.5, 13.5);
            case SANCTIONS -> {
                brush.ring(8, 8, 6);
                brush.line(4, 8, 12, 8);
            }
            case SHOW_OF_FORCE -> {
                brush.area(8, 1, 12, 7, 4, 7);
                brush.line(8, 7, 8, 14.5);
            }
            case FORCE ->
                brush.area(
                        8, 0.5, 9.8, 5.2, 14.5, 3.5, 11.6, 8, 14.5, 12.5, 9.8, 10.8, 8, 15.5, 6.2, 10.8, 1.5, 12.5, 4.4,
                        8, 1.5, 3.5, 6.2, 5.2);
            case CONTEXT -> brush.ring(8, 8, 5);
        }
        return brush.shapes;
    }

    /** Puts units on pixels. */
    private static final class Brush {
        private final double x;
        private final double y;
        private final double scale;
        private final Tint tint;
        private final Shape.Pen pen;
        private final List<Shape> shapes = new ArrayList<>();

        Brush(double x, double y, double scale, Tint tint) {
            this.x = x;
            this.y = y;
            this.scale = scale;
            this.tint = tint;
            this.pen = Shape.Pen.of(tint, PEN_UNITS * scale);
        }

        void area(double... units) {
            shapes.add(new Shape.Path(points(units), true, tint, null));
        }

        void outline(double... units) {
            shapes.add(new Shape.Path(points(units), true, null, pen));
        }

        void line(double... units) {
            shapes.add(new Shape.Path(points(units), false, null, pen));
        }

        void ring(double centreX, double centreY, double radius) {
            shapes.add(new Shape.Disc(x + centreX * scale, y + centreY * scale, radius * scale, null, pen));
        }

        void dot(double centreX, double centreY, double radius) {
            shapes.add(new Shape.Disc(x + centreX * scale, y + centreY * scale, radius * scale, tint, null));
        }

        private List<Shape.Point> points(double... units) {
            List<Shape.Point> points = new ArrayList<>();
            for (int i = 0; i < units.length; i += 2) {
                points.add(new Shape.Point(x + units[i] * scale, y + units[i + 1] * scale));
            }
            return points;
        }
    }
}
