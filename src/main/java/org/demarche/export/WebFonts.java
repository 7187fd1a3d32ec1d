package org.demarche.export;

import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.fonts.Inter;

/** Rules of CSS that bring Inter along, cut down to some letters, so that a file looks the same everywhere. */
final class WebFonts {
    private WebFonts() {}

    /** A rule for ranges of characters, given as pairs of their first and last; the browser takes others elsewhere. */
    static String ofRanges(Inter weight, int cssWeight, List<String> ranges) {
        IntStream characters =
                ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.charAt(0), range.charAt(1)));
        String unicodeRange = ranges.stream()
                .map(range -> String.format(Locale.ROOT, "U+%x-%x", (int) range.charAt(0), (int) range.charAt(1)))
                .collect(Collectors.joining(", "));
        return rule(weight, cssWeight, AwtFonts.glyphs(weight, characters), " unicode-range: " + unicodeRange + ";");
    }

    /** A rule for some characters. */
    static String ofCharacters(Inter weight, int cssWeight, BitSet characters) {
        return rule(weight, cssWeight, AwtFonts.glyphs(weight, characters.stream()), "");
    }

    private static String rule(Inter weight, int cssWeight, BitSet glyphs, String more) {
        byte[] font = FontSubset.of(weight, glyphs).woff();
        return "@font-face { font-family: Inter; font-weight: " + cssWeight + "; src: url(data:font/woff;base64,"
                + Base64.getEncoder().encodeToString(font) + ") format(\"woff\");" + more + " }\n";
    }
}
