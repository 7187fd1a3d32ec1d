package org.demarche.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Tint;

/** A palette's colours as JavaFX's, each made once. For the JavaFX thread. */
final class Colors {
    private final Map<Integer, Color> known = new HashMap<>();

    Color of(Tint tint, Palette palette) {
        return known.computeIfAbsent(tint.argb(palette), Colors::color);
    }

    /** For places of a gradient, whose strengths are too many to keep. */
    static Color of(Ink ink, double opacity, Palette palette) {
        return color(new Tint(ink, opacity).argb(palette));
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
