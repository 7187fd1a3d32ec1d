package org.demarche.export;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.demarche.fonts.Inter;
import org.demarche.layout.TextStyle;

/**
 * Inter in a document: a composite font whose codes are the glyphs' numbers (ISO 32000-1, 9.7), cut down to those used.
 */
final class PdfInterFont {
    private static final float EM = 1000;
    private static final int NON_SYMBOLIC = 32;
    private static final double STEM_WIDTH = 80;

    private final Inter weight;
    private final Font font;
    private final Map<Integer, Integer> glyphOf = new HashMap<>();
    private final TreeMap<Integer, String> meanings = new TreeMap<>();
    private final TreeMap<Integer, Double> widths = new TreeMap<>();

    PdfInterFont(TextStyle.Weight weight) {
        this.weight = weight == TextStyle.Weight.REGULAR ? Inter.REGULAR : Inter.SEMIBOLD;
        this.font = AwtFonts.of("", new TextStyle(weight, EM));
    }

    /** The name of the resource. */
    String name() {
        return weight == Inter.REGULAR ? "Regular" : "SemiBold";
    }

    /** The codes for a text that the font can show, in hexadecimal. */
    String codes(String text) {
        StringBuilder codes = new StringBuilder();
        text.codePoints().forEach(character -> codes.append("%04x".formatted(glyph(character))));
        return codes.toString();
    }

    private int glyph(int character) {
        return glyphOf.computeIfAbsent(character, any -> {
            String text = Character.toString(character);
            GlyphVector vector = font.createGlyphVector(AwtTextMetrics.CONTEXT, text);
            int glyph = vector.getGlyphCode(0);
            meanings.putIfAbsent(glyph, text);
            widths.putIfAbsent(glyph, (double) vector.getGlyphMetrics(0).getAdvance());
            return glyph;
        });
    }

    COSDictionary dictionary() throws IOException {
        String postScript = PdfNames.subsetTag(meanings.keySet().hashCode()) + "+Inter-" + name();
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, postScript);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(postScript));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, PdfNames.toUnicode(meanings, 2));
        return dictionary;
    }

    private COSDictionary descendant(String postScript) throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, postScript);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(postScript));
        COSArray array = new COSArray();
        widths.forEach((glyph, width) -> {
            COSArray one = new COSArray();
            one.add(new COSFloat(Math.round(width * 100) / 100f));
            array.add(COSInteger.get(glyph));
            array.add(one);
        });
        descendant.setItem(COSName.W, array);
        return descendant;
    }

    private COSDictionary descriptor(String postScript) throws IOException {
        LineMetrics metrics = font.getLineMetrics("Hg", AwtTextMetrics.CONTEXT);
        Rectangle2D bounds = font.getMaxCharBounds(AwtTextMetrics.CONTEXT);
        Rectangle2D capital =
                font.createGlyphVector(AwtTextMetrics.CONTEXT, "H").getVisualBounds();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, postScript);
        descriptor.setInt(COSName.FLAGS, NON_SYMBOLIC);
        COSArray box = new COSArray();
        box.add(new COSFloat((float) Math.floor(bounds.getMinX())));
        box.add(new COSFloat((float) Math.floor(-bounds.getMaxY())));
        box.add(new COSFloat((float) Math.ceil(bounds.getMaxX())));
        box.add(new COSFloat((float) Math.ceil(-bounds.getMinY())));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, COSInteger.ZERO);
        descriptor.setItem(COSName.ASCENT, new COSFloat(Math.round(metrics.getAscent())));
        descriptor.setItem(COSName.DESCENT, new COSFloat(-Math.round(metrics.getDescent())));
        descriptor.setItem(COSName.CAP_HEIGHT, new COSFloat(Math.round(capital.getHeight())));
        descriptor.setItem(COSName.STEM_V, new COSFloat((float) STEM_WIDTH));
        COSStream file = new COSStream();
        file.setName(COSName.SUBTYPE, "CIDFontType0C");
        BitSet glyphs = new BitSet();
        meanings.keySet().forEach(glyphs::set);
        try (OutputStream out = file.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(FontSubset.of(weight, glyphs).cff());
        }
        descriptor.setItem(COSName.FONT_FILE3, file);
        return descriptor;
    }
}
