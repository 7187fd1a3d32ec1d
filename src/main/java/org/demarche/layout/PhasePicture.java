package org.demarche.layout;

import java.util.List;

/** Draws phases: a band with its title each, and faint lines where it begins and ends, unless they stand too close. */
final class PhasePicture {
    private static final List<Ink> INKS = List.of(Ink.BLUE, Ink.PURPLE, Ink.GREEN, Ink.GREY);
    private static final double OPACITY = 0.16;
    private static final double LINE_OPACITY = 0.3;
    private static final double RADIUS = 4;
    private static final double BASELINE_FROM_MIDDLE = 4;

    private PhasePicture() {}

    static void bands(Frame frame, List<Shape> shapes) {
        for (Frame.PhaseBand band : frame.phases()) {
            Ink ink = INKS.get(band.number() % INKS.size());
            shapes.add(new Shape.Box(
                    band.x(), band.y(), band.width(), band.height(), RADIUS, new Tint(ink, OPACITY), null));
            if (band.beginLine()) {
                edge(frame, band, band.x(), ink, shapes);
            }
            if (band.endLine()) {
                edge(frame, band, band.x() + band.width(), ink, shapes);
            }
            if (!band.text().isEmpty()) {
                shapes.add(new Shape.Text(
                        band.textX(),
                        band.y() + band.height() / 2 + BASELINE_FROM_MIDDLE,
                        band.text(),
                        CardStyle.LABEL,
                        Tint.of(Ink.FG),
                        Shape.Anchor.LEFT));
            }
        }
    }

    private static void edge(Frame frame, Frame.PhaseBand band, double x, Ink ink, List<Shape> shapes) {
        if (x > 0 && x < frame.viewport().widthPx()) {
            Shape.Pen pen = new Shape.Pen(new Tint(ink, LINE_OPACITY), 1, List.of(2.0, 3.0));
            shapes.add(new Shape.Line(x, band.y() + band.height(), x, frame.axisY(), pen));
        }
    }
}
