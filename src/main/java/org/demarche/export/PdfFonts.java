package org.demarche.export;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.demarche.layout.TextStyle;

/** The fonts of a document: Inter by its glyphs' numbers, and drawn fonts for scripts that Inter lacks. */
final class PdfFonts {
    private final Map<TextStyle.Weight, PdfInterFont> inter = new EnumMap<>(TextStyle.Weight.class);
    private final Map<Font, List<PdfDrawnFont>> drawn = new LinkedHashMap<>();
    private int drawnCount;

    /**
     * Text in one font.
     *
     * @param x from the text's left end, in pixels
     * @param y from its baseline, downwards
     * @param codes the characters' codes in hexadecimal
     */
    record Run(String font, double x, double y, String codes) {}

    /** The runs that show a text. */
    List<Run> runs(String text, TextStyle style) {
        Font font = AwtFonts.of(text, style);
        if (AwtFonts.isInter(font)) {
            PdfInterFont own = inter.computeIfAbsent(style.weight(), PdfInterFont::new);
            return List.of(new Run(own.name(), 0, 0, own.codes(text)));
        }
        return drawnRuns(text, style, font);
    }

    /** Glyphs from left to right; words of another direction are laid out by themselves, in their place. */
    private List<Run> drawnRuns(String text, TextStyle style, Font font) {
        char[] characters = text.toCharArray();
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        Font unsized = font.deriveFont(1f);
        List<Run> runs = new ArrayList<>();
        double x = 0;
        for (int run : order) {
            int start = bidi.getRunStart(run);
            GlyphVector glyphs = font.layoutGlyphVector(
                    AwtTextMetrics.CONTEXT,
                    characters,
                    start,
                    bidi.getRunLimit(run),
                    levels[run] % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT);
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                int at = start + glyphs.getGlyphCharIndex(i);
                String meaning = Character.toString(Character.codePointAt(characters, at));
                PdfDrawnFont.Glyph glyph = new PdfDrawnFont.Glyph(glyphs.getGlyphCode(i), meaning);
                Point2D position = glyphs.getGlyphPosition(i);
                PdfDrawnFont shown = drawnFont(unsized, glyph);
                String codes = shown.code(glyph, glyphs, i, style.sizePx());
                runs.add(new Run(shown.name(), x + position.getX(), position.getY(), codes));
            }
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return runs;
    }

    /** A drawn font that has the glyph, or room for it: each has codes for 255. */
    private PdfDrawnFont drawnFont(Font font, PdfDrawnFont.Glyph glyph) {
        List<PdfDrawnFont> fonts = drawn.computeIfAbsent(font, any -> new ArrayList<>());
        for (PdfDrawnFont one : fonts) {
            if (one.takes(glyph)) {
                return one;
            }
        }
        drawnCount++;
        PdfDrawnFont added = new PdfDrawnFont("D" + drawnCount);
        fonts.add(added);
        return added;
    }

    /** The fonts used so far, as a resource of the pages. */
    COSDictionary resource() throws IOException {
        COSDictionary resource = new COSDictionary();
        for (PdfInterFont font : inter.values()) {
            resource.setItem(COSName.getPDFName(font.name()), font.dictionary());
        }
        for (List<PdfDrawnFont> fonts : drawn.values()) {
            for (PdfDrawnFont font : fonts) {
                resource.setItem(COSName.getPDFName(font.name()), font.dictionary());
            }
        }
        return resource;
    }
}
