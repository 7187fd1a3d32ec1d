package org.demarche.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/** Paints shapes with AWT, at any scale of the graphics' transform. */
final class ShapePainter {
    private final Graphics2D graphics;
    private final Palette palette;

    ShapePainter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    void paint(List<Shape> shapes) {
        shapes.forEach(this::paint);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> fillAndDraw(roundRectangle(box), box.fill(), box.pen());
            case Shape.Fade fade -> fade(fade);
            case Shape.Line line -> line(line);
            case Shape.Path path -> fillAndDraw(outline(path), path.fill(), path.pen());
            case Shape.Disc disc -> {
                double size = 2 * disc.radius();
                fillAndDraw(
                        new Ellipse2D.Double(
                                disc.centreX() - disc.radius(), disc.centreY() - disc.radius(), size, size),
                        disc.fill(),
                        disc.pen());
            }
            case Shape.Text text -> text(text);
        }
    }

    private static java.awt.Shape roundRectangle(Shape.Box box) {
        return new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
    }

    private static java.awt.Shape outline(Shape.Path path) {
        Path2D outline = new Path2D.Double();
        for (Shape.Point point : path.points()) {
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(point.x(), point.y());
            } else {
                outline.lineTo(point.x(), point.y());
            }
        }
        if (path.closed() && outline.getCurrentPoint() != null) {
            outline.closePath();
        }
        return outline;
    }

    private void fillAndDraw(java.awt.Shape shape, @Nullable Tint fill, Shape.@Nullable Pen pen) {
        if (fill != null) {
            graphics.setPaint(colour(fill.argb(palette)));
            graphics.fill(shape);
        }
        if (pen != null) {
            use(pen);
            graphics.draw(shape);
        }
    }

    /** Thin upright and level lines are put on the middle of their pixel, so that they stay crisp. */
    private void line(Shape.Line line) {
        use(line.pen());
        boolean thin = line.pen().widthPx() <= 1;
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        double dx = thin && upright ? Math.floor(line.x1()) + 0.5 - line.x1() : 0;
        double dy = thin && level ? Math.floor(line.y1()) + 0.5 - line.y1() : 0;
        graphics.draw(new Line2D.Double(line.x1() + dx, line.y1() + dy, line.x2() + dx, line.y2() + dy));
    }

    private void fade(Shape.Fade fade) {
        java.awt.Shape box = new RoundRectangle2D.Double(
                fade.x(), fade.y(), fade.width(), fade.height(), 2 * fade.radius(), 2 * fade.radius());
        graphics.setPaint(gradient(fade));
        graphics.fill(box);
    }

    /** AWT wants its stops strictly ascending: of two at one place the last counts. */
    private Paint gradient(Shape.Fade fade) {
        float[] offsets = new float[fade.stops().size()];
        Color[] colours = new Color[offsets.length];
        int count = 0;
        for (Shape.Stop stop : fade.stops()) {
            float offset = (float) stop.offset();
            if (count > 0 && offset <= offsets[count - 1]) {
                count--;
                offset = offsets[count];
            }
            offsets[count] = offset;
            colours[count] = colour(new Tint(fade.ink(), stop.opacity()).argb(palette));
            count++;
        }
        if (count < 2) {
            return colours[0];
        }
        return new LinearGradientPaint(
                (float) fade.x(),
                0,
                (float) (fade.x() + fade.width()),
                0,
                Arrays.copyOf(offsets, count),
                Arrays.copyOf(colours, count));
    }

    private void text(Shape.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        Font font = AwtFonts.of(text.text(), text.style());
        double width = font.getStringBounds(text.text(), AwtTextMetrics.CONTEXT).getWidth();
        double x = switch (text.anchor()) {
            case LEFT -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case RIGHT -> text.x() - width;
        };
        graphics.setFont(font);
        graphics.setPaint(colour(text.tint().argb(palette)));
        graphics.drawString(text.text(), (float) x, (float) text.baseline());
    }

    private void use(Shape.Pen pen) {
        graphics.setPaint(colour(pen.tint().argb(palette)));
        float[] dashes = null;
        if (!pen.dashesPx().isEmpty()) {
            dashes = new float[pen.dashesPx().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashesPx().get(i).floatValue();
            }
        }
        graphics.setStroke(
                new BasicStroke((float) pen.widthPx(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    private static Color colour(int argb) {
        return new Color(argb, true);
    }
}
