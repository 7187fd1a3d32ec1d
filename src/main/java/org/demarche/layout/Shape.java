package org.demarche.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to draw, in pixels from the top left of the picture. A painter for a new medium draws just these. */
public sealed interface Shape {
    /** A line's thickness and dashes. */
    record Pen(Tint tint, double widthPx, List<Double> dashesPx) {
        public Pen {
            dashesPx = List.copyOf(dashesPx);
        }

        public static Pen of(Tint tint, double widthPx) {
            return new Pen(tint, widthPx, List.of());
        }
    }

    /** A rectangle with round corners. */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Tint fill,
            @Nullable Pen pen) implements Shape {}

    /** A rectangle with round corners whose colour's strength changes from left to right. */
    record Fade(double x, double y, double width, double height, double radius, Ink ink, List<Stop> stops)
            implements Shape {
        public Fade {
            stops = List.copyOf(stops);
        }
    }

    /**
     * The strength at a place of a fade.
     *
     * @param offset 0 (left) to 1 (right), ascending
     */
    record Stop(double offset, double opacity) {}

    record Line(double x1, double y1, double x2, double y2, Pen pen) implements Shape {}

    /** A polygon if filled or closed, else a polyline. */
    record Path(
            List<Point> points,
            boolean closed,
            @Nullable Tint fill,
            @Nullable Pen pen) implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) {}

    record Disc(
            double centreX,
            double centreY,
            double radius,
            @Nullable Tint fill,
            @Nullable Pen pen) implements Shape {}

    /**
     * A line of text.
     *
     * @param x its left end, middle or right end, as {@code anchor} says
     * @param baseline y of the baseline
     */
    record Text(double x, double baseline, String text, TextStyle style, Tint tint, Anchor anchor) implements Shape {}

    /** Which part of a text stands at its x. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
