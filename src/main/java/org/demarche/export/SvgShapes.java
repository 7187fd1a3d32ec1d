package org.demarche.export;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.fonts.Inter;
import org.demarche.layout.Direction;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/** Writes shapes as elements of SVG 1.1 with presentation attributes, which every program reads. */
final class SvgShapes {
    private final Palette palette;
    private final TextMetrics metrics;
    private final StringBuilder out;
    private final Map<TextStyle.Weight, BitSet> characters = new EnumMap<>(TextStyle.Weight.class);
    /** The gradients used so far and their ids; equal ones are shared. */
    private final Map<String, String> gradients = new LinkedHashMap<>();

    SvgShapes(Palette palette, TextMetrics metrics, StringBuilder out) {
        this.palette = palette;
        this.metrics = metrics;
        this.out = out;
    }

    /** The rules that bring along the fonts of the written text. */
    String fonts() {
        StringBuilder rules = new StringBuilder();
        BitSet regular = characters.getOrDefault(TextStyle.Weight.REGULAR, new BitSet());
        BitSet semibold = characters.getOrDefault(TextStyle.Weight.SEMIBOLD, new BitSet());
        if (!regular.isEmpty()) {
            rules.append(WebFonts.ofCharacters(Inter.REGULAR, 400, regular));
        }
        if (!semibold.isEmpty()) {
            rules.append(WebFonts.ofCharacters(Inter.SEMIBOLD, 600, semibold));
        }
        return rules.toString();
    }

    /** The definitions that the written shapes refer to. */
    String definitions() {
        return gradients.entrySet().stream()
                .map(entry ->
                        "<linearGradient id=\"" + entry.getValue() + "\">" + entry.getKey() + "</linearGradient>\n")
                .collect(Collectors.joining());
    }

    void write(List<Shape> shapes) {
        shapes.forEach(this::write);
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Fade fade -> fade(fade);
            case Shape.Line line -> {
                out.append("<line");
                number("x1", line.x1());
                number("y1", line.y1());
                number("x2", line.x2());
                number("y2", line.y2());
                pen(line.pen());
                out.append("/>\n");
            }
            case Shape.Path path -> path(path);
            case Shape.Disc disc -> {
                out.append("<circle");
                number("cx", disc.centreX());
                number("cy", disc.centreY());
                number("r", disc.radius());
                fill(disc.fill());
                pen(disc.pen());
                out.append("/>\n");
            }
            case Shape.Text text -> text(text);
        }
    }

    private void box(Shape.Box box) {
        out.append("<rect");
        area(box.x(), box.y(), box.width(), box.height(), box.radius());
        fill(box.fill());
        pen(box.pen());
        out.append("/>\n");
    }

    private void fade(Shape.Fade fade) {
        out.append("<rect");
        area(fade.x(), fade.y(), fade.width(), fade.height(), fade.radius());
        attribute("fill", "url(#" + gradient(fade) + ")");
        out.append("/>\n");
    }

    private void area(double x, double y, double width, double height, double radius) {
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        double fitting = Math.min(radius, Math.min(width, height) / 2);
        if (fitting > 0) {
            number("rx", fitting);
        }
    }

    private String gradient(Shape.Fade fade) {
        StringBuilder stops = new StringBuilder();
        for (Shape.Stop stop : fade.stops()) {
            int argb = new Tint(fade.ink(), stop.opacity()).argb(palette);
            stops.append("<stop offset=\"")
                    .append(XmlText.number(stop.offset()))
                    .append("\" stop-color=\"")
                    .append(XmlText.colour(argb))
                    .append("\" stop-opacity=\"")
                    .append(XmlText.number(XmlText.opacity(argb)))
                    .append("\"/>");
        }
        return gradients.computeIfAbsent(stops.toString(), any -> "fade-" + (gradients.size() + 1));
    }

    private void path(Shape.Path path) {
        String points = path.points().stream()
                .map(point -> XmlText.number(point.x()) + "," + XmlText.number(point.y()))
                .collect(Collectors.joining(" "));
        out.append(path.closed() ? "<polygon" : "<polyline");
        attribute("points", points);
        fill(path.fill());
        pen(path.pen());
        if (path.pen() != null) {
            attribute("stroke-linejoin", "round");
        }
        out.append("/>\n");
    }

    /** The measured length is given with the text, so that it keeps its room where Inter is missing. */
    private void text(Shape.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        double width = metrics.widthPx(text.text(), text.style());
        BitSet used = characters.computeIfAbsent(text.style().weight(), any -> new BitSet());
        text.text().codePoints().forEach(used::set);
        out.append("<text");
        number("x", text.x());
        number("y", text.baseline());
        number("font-size", text.style().sizePx());
        if (text.style().weight() == TextStyle.Weight.SEMIBOLD) {
            attribute("font-weight", "600");
        }
        boolean toLeft = Direction.isRightToLeft(text.text());
        if (toLeft) {
            attribute("direction", "rtl");
            attribute("unicode-bidi", "embed");
        }
        // Start and end are those of the text, not of the line that it stands on.
        switch (text.anchor()) {
            case LEFT -> anchor(toLeft);
            case MIDDLE -> attribute("text-anchor", "middle");
            case RIGHT -> anchor(!toLeft);
        }
        number("textLength", width);
        attribute("lengthAdjust", "spacingAndGlyphs");
        fill(text.tint());
        out.append('>').append(XmlText.escaped(text.text())).append("</text>\n");
    }

    private void anchor(boolean atEnd) {
        if (atEnd) {
            attribute("text-anchor", "end");
        }
    }

    private void fill(@Nullable Tint tint) {
        if (tint == null) {
            attribute("fill", "none");
            return;
        }
        int argb = tint.argb(palette);
        attribute("fill", XmlText.colour(argb));
        if (XmlText.opacity(argb) < 1) {
            number("fill-opacity", XmlText.opacity(argb));
        }
    }

    private void pen(Shape.@Nullable Pen pen) {
        if (pen == null) {
            return;
        }
        int argb = pen.tint().argb(palette);
        attribute("stroke", XmlText.colour(argb));
        if (XmlText.opacity(argb) < 1) {
            number("stroke-opacity", XmlText.opacity(argb));
        }
        number("stroke-width", pen.widthPx());
        if (!pen.dashesPx().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    pen.dashesPx().stream().map(XmlText::number).collect(Collectors.joining(" ")));
        }
    }

    private void number(String name, double value) {
        attribute(name, XmlText.number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }
}
