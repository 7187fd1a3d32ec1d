package org.demarche.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.demarche.fonts.Inter;
import org.demarche.layout.TextStyle;

/** Inter for AWT, and the system's sans serif for scripts that Inter lacks. Kerning is off, as layout measures it. */
final class AwtFonts {
    private static final Map<TextStyle.Weight, Font> BASES = bases();
    private static final Map<TextStyle, Font> FONTS = new ConcurrentHashMap<>();

    private AwtFonts() {}

    /** The font that can show the whole text, Inter if possible. */
    static Font of(String text, TextStyle style) {
        Font inter = FONTS.computeIfAbsent(style, one -> base(one.weight()).deriveFont((float) one.sizePx()));
        return inter.canDisplayUpTo(text) < 0 ? inter : fallback(style);
    }

    /** Whether a font is Inter and not the system's. */
    static boolean isInter(Font font) {
        return BASES.values().stream()
                .anyMatch(base -> base.getFontName(Locale.ROOT).equals(font.getFontName(Locale.ROOT)));
    }

    /** The glyphs for characters of a weight. */
    static BitSet glyphs(Inter weight, IntStream characters) {
        Font font = base(weight == Inter.REGULAR ? TextStyle.Weight.REGULAR : TextStyle.Weight.SEMIBOLD);
        BitSet glyphs = new BitSet();
        characters.forEach(
                character -> glyphs.set(font.createGlyphVector(AwtTextMetrics.CONTEXT, Character.toString(character))
                        .getGlyphCode(0)));
        return glyphs;
    }

    private static Font fallback(TextStyle style) {
        int bold = style.weight() == TextStyle.Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, bold, 1).deriveFont((float) style.sizePx());
    }

    private static Font base(TextStyle.Weight weight) {
        Font base = BASES.get(weight);
        if (base == null) {
            throw new IllegalStateException("no font for " + weight);
        }
        return base;
    }

    private static Map<TextStyle.Weight, Font> bases() {
        Map<TextStyle.Weight, Font> bases = new EnumMap<>(TextStyle.Weight.class);
        bases.put(TextStyle.Weight.REGULAR, load(Inter.REGULAR));
        bases.put(TextStyle.Weight.SEMIBOLD, load(Inter.SEMIBOLD));
        return bases;
    }

    private static Font load(Inter weight) {
        try (InputStream file = weight.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(Map.of(TextAttribute.KERNING, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(weight + " is no font", e);
        }
    }
}
