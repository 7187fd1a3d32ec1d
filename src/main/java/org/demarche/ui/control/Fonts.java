package org.demarche.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.demarche.fonts.Inter;
import org.demarche.layout.Direction;
import org.demarche.layout.TextStyle;

/** Inter, made known to JavaFX once, for style sheets as for canvases, and shaped as it should be. */
final class Fonts {
    private static final Map<TextStyle, Font> FONTS = new ConcurrentHashMap<>();
    private static final Map<TextStyle, Font> SYSTEM = new ConcurrentHashMap<>();

    static {
        Shaping.mend();
        for (Inter weight : Inter.values()) {
            register(weight);
        }
    }

    private Fonts() {}

    /** Makes sure that style sheets find the families. */
    static void load() {
        // Nothing is left to do once this class is initialised.
    }

    static Font of(TextStyle style) {
        return FONTS.computeIfAbsent(style, one -> Font.font(family(one.weight()), one.sizePx()));
    }

    /**
     * The font for a text: Inter, unless letters in it run from the right to the left. Inter has none, and JavaFX on
     * Linux sets words of a second font in the wrong order there, so all of such a text is in the system's font, as it
     * is in pictures.
     */
    static Font of(TextStyle style, String text) {
        return Direction.hasRightToLeft(text) ? SYSTEM.computeIfAbsent(style, Fonts::system) : of(style);
    }

    private static Font system(TextStyle style) {
        FontWeight weight = style.weight() == TextStyle.Weight.SEMIBOLD ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font("SansSerif", weight, style.sizePx());
    }

    private static String family(TextStyle.Weight weight) {
        return switch (weight) {
            case REGULAR -> Inter.REGULAR.family();
            case SEMIBOLD -> Inter.SEMIBOLD.family();
        };
    }

    private static void register(Inter weight) {
        try (InputStream file = weight.open()) {
            Font.loadFont(file, Font.getDefault().getSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
