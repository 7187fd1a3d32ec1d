package org.demarche.export;

import java.util.List;
import java.util.Locale;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/**
 * Writes shapes as operators of a PDF content stream (ISO 32000-1, 8 and 9). The page's coordinates are turned so that
 * y grows downwards, as in layout.
 */
final class PdfContent {
    /** Control points of a quarter circle of radius 1 lie so far from its ends. */
    private static final double ARC = 0.552284749831;

    private final Palette palette;
    private final TextMetrics metrics;
    private final PdfFonts fonts;
    private final PdfTransparency transparency;
    private final StringBuilder out = new StringBuilder();

    PdfContent(Palette palette, TextMetrics metrics, PdfFonts fonts, PdfTransparency transparency) {
        this.palette = palette;
        this.metrics = metrics;
        this.fonts = fonts;
        this.transparency = transparency;
    }

    String operators() {
        return out.toString();
    }

    PdfContent operator(String operator, double... operands) {
        for (double operand : operands) {
            out.append(number(operand)).append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /** Marks what follows up to {@link #end} as the page's part number {@code mcid} of a structure element. */
    void begin(String tag, int mcid) {
        out.append('/').append(tag).append(" <</MCID ").append(mcid).append(">> BDC\n");
    }

    /** Marks what follows up to {@link #end} as of no meaning to those who can't see it. */
    void beginArtifact() {
        out.append("/Artifact BMC\n");
    }

    void end() {
        out.append("EMC\n");
    }

    void write(List<Shape> shapes) {
        shapes.forEach(this::write);
    }

    /** A filled rectangle, nothing else. */
    void ground(double width, double height, int argb) {
        colour(argb, "rg");
        operator("re", 0, 0, width, height).operator("f");
    }

    /** Shows only what lies in a rectangle, until the graphics state is restored. */
    void clip(double width, double height) {
        operator("re", 0, 0, width, height).operator("W").operator("n");
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                use(box.fill(), box.pen());
                roundRectangle(box.x(), box.y(), box.width(), box.height(), box.radius(), box.radius());
                paint(box.fill(), box.pen());
            }
            case Shape.Fade fade -> fade(fade);
            case Shape.Line line -> {
                use(null, line.pen());
                operator("m", line.x1(), line.y1()).operator("l", line.x2(), line.y2());
                paint(null, line.pen());
            }
            case Shape.Path path -> path(path);
            case Shape.Disc disc -> {
                double radius = disc.radius();
                use(disc.fill(), disc.pen());
                roundRectangle(
                        disc.centreX() - radius, disc.centreY() - radius, 2 * radius, 2 * radius, radius, radius);
                paint(disc.fill(), disc.pen());
            }
            case Shape.Text text -> text(text);
        }
    }

    private void path(Shape.Path path) {
        if (path.points().isEmpty()) {
            return;
        }
        use(path.fill(), path.pen());
        String operator = "m";
        for (Shape.Point point : path.points()) {
            operator(operator, point.x(), point.y());
            operator = "l";
        }
        if (path.closed()) {
            operator("h");
        }
        paint(path.fill(), path.pen());
    }

    private void roundRectangle(double x, double y, double width, double height, double radiusX, double radiusY) {
        double rx = Math.min(radiusX, width / 2);
        double ry = Math.min(radiusY, height / 2);
        if (rx <= 0 || ry <= 0) {
            operator("re", x, y, width, height);
            return;
        }
        double right = x + width;
        double bottom = y + height;
        double cx = rx * (1 - ARC);
        double cy = ry * (1 - ARC);
        operator("m", x + rx, y).operator("l", right - rx, y);
        operator("c", right - cx, y, right, y + cy, right, y + ry).operator("l", right, bottom - ry);
        operator("c", right, bottom - cy, right - cx, bottom, right - rx, bottom)
                .operator("l", x + rx, bottom);
        operator("c", x + cx, bottom, x, bottom - cy, x, bottom - ry).operator("l", x, y + ry);
        operator("c", x, y + cy, x + cx, y, x + rx, y).operator("h");
    }

    /** Sets colours, strengths and pen, which may not change any more once a path has begun. */
    private void use(@Nullable Tint fill, Shape.@Nullable Pen pen) {
        int fillArgb = fill == null ? 0xff000000 : fill.argb(palette);
        int penArgb = pen == null ? 0xff000000 : pen.tint().argb(palette);
        strength(fillArgb >>> 24, penArgb >>> 24);
        if (fill != null) {
            colour(fillArgb, "rg");
        }
        if (pen != null) {
            colour(penArgb, "RG");
            operator("w", pen.widthPx());
            out.append('[');
            pen.dashesPx().forEach(dash -> out.append(number(dash)).append(' '));
            out.append("] 0 d\n");
        }
    }

    private void strength(int fill, int pen) {
        out.append('/').append(transparency.state(fill, pen)).append(" gs\n");
    }

    private void paint(@Nullable Tint fill, Shape.@Nullable Pen pen) {
        operator(fill == null ? (pen == null ? "n" : "S") : pen == null ? "f" : "B");
    }

    private void colour(int argb, String operator) {
        operator(operator, (argb >> 16 & 0xff) / 255.0, (argb >> 8 & 0xff) / 255.0, (argb & 0xff) / 255.0);
    }

    /** The strength from left to right is a mask over the unit square, so equal fades share theirs. */
    private void fade(Shape.Fade fade) {
        operator("q").operator("cm", fade.width(), 0, 0, fade.height(), fade.x(), fade.y());
        out.append('/').append(transparency.fade(fade.stops())).append(" gs\n");
        colour(palette.argb(fade.ink()), "rg");
        roundRectangle(0, 0, 1, 1, fade.radius() / fade.width(), fade.radius() / fade.height());
        operator("f").operator("Q");
    }

    private void text(Shape.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        double width = metrics.widthPx(text.text(), text.style());
        double x = switch (text.anchor()) {
            case LEFT -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case RIGHT -> text.x() - width;
        };
        int argb = text.tint().argb(palette);
        strength(argb >>> 24, 0xff);
        colour(argb, "rg");
        operator("BT");
        for (PdfFonts.Run run : fonts.runs(text.text(), text.style())) {
            out.append('/')
                    .append(run.font())
                    .append(' ')
                    .append(number(text.style().sizePx()))
                    .append(" Tf\n");
            operator("Tm", 1, 0, 0, -1, x + run.x(), text.baseline() + run.y());
            out.append('<').append(run.codes()).append("> Tj\n");
        }
        operator("ET");
    }

    /** A number to the ten-thousandth, never with an exponent. */
    static String number(double value) {
        long rounded = Math.round(value * 10_000);
        if (rounded % 10_000 == 0) {
            return Long.toString(rounded / 10_000);
        }
        String digits = String.format(Locale.ROOT, "%.4f", rounded / 10_000.0);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
