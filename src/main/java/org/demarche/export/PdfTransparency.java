package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.demarche.layout.Shape;

/**
 * The graphics states that a document's pages share: strengths, and masks for strengths that change (ISO 32000-1, 11).
 */
final class PdfTransparency {
    private static final double OPAQUE = 255;

    /** By name, as the key says: fill and pen, 0 to 255. */
    private final Map<String, int[]> states = new TreeMap<>();

    private final Map<List<Shape.Stop>, String> fades = new LinkedHashMap<>();

    /** The name of the state with a strength for areas and one for lines, 0 to 255. */
    String state(int fill, int pen) {
        String name = "A" + fill + "L" + pen;
        states.putIfAbsent(name, new int[] {fill, pen});
        return name;
    }

    /** The name of the state in which the unit square has such strengths from left to right. */
    String fade(List<Shape.Stop> stops) {
        return fades.computeIfAbsent(stops, any -> "Fade" + (fades.size() + 1));
    }

    /** The states used so far, as a resource of the pages. */
    COSDictionary resource() throws IOException {
        COSDictionary resource = new COSDictionary();
        for (Map.Entry<String, int[]> state : states.entrySet()) {
            COSDictionary dictionary = opacity(state.getValue()[0] / OPAQUE, state.getValue()[1] / OPAQUE);
            dictionary.setItem(COSName.SMASK, COSName.NONE);
            resource.setItem(COSName.getPDFName(state.getKey()), dictionary);
        }
        for (Map.Entry<List<Shape.Stop>, String> fade : fades.entrySet()) {
            COSDictionary dictionary = opacity(1, 1);
            dictionary.setItem(COSName.SMASK, mask(fade.getKey()));
            resource.setItem(COSName.getPDFName(fade.getValue()), dictionary);
        }
        return resource;
    }

    private static COSDictionary opacity(double fill, double pen) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        dictionary.setItem(COSName.CA_NS, new COSFloat((float) fill));
        dictionary.setItem(COSName.CA, new COSFloat((float) pen));
        return dictionary;
    }

    private static COSDictionary mask(List<Shape.Stop> stops) throws IOException {
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.S, COSName.getPDFName("Luminosity"));
        COSStream group = new COSStream();
        group.setItem(COSName.TYPE, COSName.XOBJECT);
        group.setItem(COSName.SUBTYPE, COSName.FORM);
        group.setItem(COSName.BBOX, numbers(0, 0, 1, 1));
        COSDictionary transparency = new COSDictionary();
        transparency.setItem(COSName.S, COSName.TRANSPARENCY);
        transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
        group.setItem(COSName.GROUP, transparency);
        COSDictionary shadings = new COSDictionary();
        shadings.setItem(COSName.getPDFName("Sh"), shading(stops));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.SHADING, shadings);
        group.setItem(COSName.RESOURCES, resources);
        try (OutputStream out = group.createOutputStream()) {
            out.write("/Sh sh".getBytes(StandardCharsets.US_ASCII));
        }
        mask.setItem(COSName.G, group);
        return mask;
    }

    private static COSDictionary shading(List<Shape.Stop> stops) {
        COSDictionary shading = new COSDictionary();
        shading.setItem(COSName.SHADING_TYPE, COSInteger.TWO);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(COSName.COORDS, numbers(0, 0, 1, 0));
        shading.setItem(COSName.FUNCTION, function(stops));
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        shading.setItem(COSName.EXTEND, extend);
        return shading;
    }

    /** Straight pieces from stop to stop; pieces without length are left out. */
    private static COSDictionary function(List<Shape.Stop> stops) {
        COSArray pieces = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < stops.size(); i++) {
            Shape.Stop from = stops.get(i - 1);
            Shape.Stop to = stops.get(i);
            if (to.offset() - from.offset() > 1e-6) {
                if (pieces.size() > 0) {
                    bounds.add(new COSFloat((float) from.offset()));
                }
                pieces.add(piece(from.opacity(), to.opacity()));
                encode.add(COSInteger.ZERO);
                encode.add(COSInteger.ONE);
            }
        }
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.THREE);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.FUNCTIONS, pieces);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary piece(double from, double to) {
        COSDictionary piece = new COSDictionary();
        piece.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        piece.setItem(COSName.DOMAIN, numbers(0, 1));
        piece.setItem(COSName.C0, numbers(from));
        piece.setItem(COSName.C1, numbers(to));
        piece.setItem(COSName.N, COSInteger.ONE);
        return piece;
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
