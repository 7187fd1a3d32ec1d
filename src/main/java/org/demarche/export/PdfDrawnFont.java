package org.demarche.export;

import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font of outlines drawn in the document (Type 3; ISO 32000-1, 9.6.5): for system fonts, whose files are not known.
 * Its text can be found and copied like any other.
 */
final class PdfDrawnFont {
    private static final double EM = 1000;
    private static final int MOST_CODES = 255;

    private final String name;
    private final Map<Glyph, Integer> codes = new LinkedHashMap<>();
    private final TreeMap<Integer, String> meanings = new TreeMap<>();
    private final TreeMap<Integer, String> outlines = new TreeMap<>();
    private final TreeMap<Integer, Double> widths = new TreeMap<>();

    /** A shape of the system's font, and the character it stands for. */
    record Glyph(int shape, String meaning) {}

    PdfDrawnFont(String name) {
        this.name = name;
    }

    /** The name of the resource. */
    String name() {
        return name;
    }

    boolean takes(Glyph glyph) {
        return codes.containsKey(glyph) || codes.size() < MOST_CODES;
    }

    /** The code of a glyph that stands in a laid-out text, in hexadecimal. */
    String code(Glyph glyph, GlyphVector text, int position, double sizePx) {
        Integer known = codes.get(glyph);
        if (known != null) {
            return "%02x".formatted(known);
        }
        int code = codes.size() + 1;
        codes.put(glyph, code);
        meanings.put(code, glyph.meaning());
        double scale = EM / sizePx;
        double width = text.getGlyphMetrics(position).getAdvanceX() * scale;
        widths.put(code, width);
        AffineTransform toEm = AffineTransform.getScaleInstance(scale, -scale);
        toEm.translate(
                -text.getGlyphPosition(position).getX(),
                -text.getGlyphPosition(position).getY());
        outlines.put(
                code,
                PdfContent.number(width) + " 0 d0\n"
                        + outline(text.getGlyphOutline(position).getPathIterator(toEm)));
        return "%02x".formatted(code);
    }

    private static String outline(PathIterator path) {
        StringBuilder out = new StringBuilder();
        double[] points = new double[6];
        double[] last = new double[2];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> last = put(out, "m", points[0], points[1]);
                case PathIterator.SEG_LINETO -> last = put(out, "l", points[0], points[1]);
                case PathIterator.SEG_QUADTO ->
                    last = put(
                            out,
                            "c",
                            last[0] + (points[0] - last[0]) * 2 / 3,
                            last[1] + (points[1] - last[1]) * 2 / 3,
                            points[2] + (points[0] - points[2]) * 2 / 3,
                            points[3] + (points[1] - points[3]) * 2 / 3,
                            points[2],
                            points[3]);
                case PathIterator.SEG_CUBICTO ->
                    last = put(out, "c", points[0], points[1], points[2], points[3], points[4], points[5]);
                default -> out.append("h\n");
            }
        }
        return out.append(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f")
                .toString();
    }

    private static double[] put(StringBuilder out, String operator, double... operands) {
        for (double operand : operands) {
            out.append(PdfContent.number(operand)).append(' ');
        }
        out.append(operator).append('\n');
        return new double[] {operands[operands.length - 2], operands[operands.length - 1]};
    }

    COSDictionary dictionary() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        dictionary.setItem(COSName.FONT_MATRIX, numbers(1 / EM, 0, 0, 1 / EM, 0, 0));
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widthArray = new COSArray();
        differences.add(COSInteger.ONE);
        for (Map.Entry<Integer, String> outline : outlines.entrySet()) {
            COSName glyph = COSName.getPDFName("g" + outline.getKey());
            COSStream procedure = new COSStream();
            try (OutputStream out = procedure.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(outline.getValue().getBytes(StandardCharsets.US_ASCII));
            }
            procedures.setItem(glyph, procedure);
            differences.add(glyph);
            widthArray.add(
                    new COSFloat(widths.getOrDefault(outline.getKey(), 0.0).floatValue()));
        }
        dictionary.setItem(COSName.CHAR_PROCS, procedures);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setInt(COSName.LAST_CHAR, codes.size());
        dictionary.setItem(COSName.WIDTHS, widthArray);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.TO_UNICODE, PdfNames.toUnicode(meanings, 1));
        return dictionary;
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
