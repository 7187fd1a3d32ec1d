package org.demarche.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes in weaker tints: of what comes into a picture or leaves it. */
final class Faded {
    private Faded() {}

    /**
     * The same shapes, each tint weakened.
     *
     * @param strength 0 (nothing is left) to 1 (they stay as they are)
     */
    static List<Shape> of(List<Shape> shapes, double strength) {
        return strength >= 1
                ? shapes
                : shapes.stream().map(shape -> of(shape, strength)).toList();
    }

    private static Shape of(Shape shape, double strength) {
        return switch (shape) {
            case Shape.Box box ->
                new Shape.Box(
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        box.radius(),
                        of(box.fill(), strength),
                        of(box.pen(), strength));
            case Shape.Fade fade ->
                new Shape.Fade(
                        fade.x(),
                        fade.y(),
                        fade.width(),
                        fade.height(),
                        fade.radius(),
                        fade.ink(),
                        fade.stops().stream()
                                .map(stop -> new Shape.Stop(stop.offset(), stop.opacity() * strength))
                                .toList());
            case Shape.Line line ->
                new Shape.Line(line.x1(), line.y1(), line.x2(), line.y2(), weaker(line.pen(), strength));
            case Shape.Path path ->
                new Shape.Path(path.points(), path.closed(), of(path.fill(), strength), of(path.pen(), strength));
            case Shape.Disc disc ->
                new Shape.Disc(
                        disc.centreX(),
                        disc.centreY(),
                        disc.radius(),
                        of(disc.fill(), strength),
                        of(disc.pen(), strength));
            case Shape.Text text ->
                new Shape.Text(
                        text.x(),
                        text.baseline(),
                        text.text(),
                        text.style(),
                        weaker(text.tint(), strength),
                        text.anchor());
        };
    }

    private static @Nullable Tint of(@Nullable Tint tint, double strength) {
        return tint == null ? null : weaker(tint, strength);
    }

    private static Shape.@Nullable Pen of(Shape.@Nullable Pen pen, double strength) {
        return pen == null ? null : weaker(pen, strength);
    }

    private static Tint weaker(Tint tint, double strength) {
        return new Tint(tint.ink(), tint.opacity() * strength);
    }

    private static Shape.Pen weaker(Shape.Pen pen, double strength) {
        return new Shape.Pen(weaker(pen.tint(), strength), pen.widthPx(), pen.dashesPx());
    }
}
