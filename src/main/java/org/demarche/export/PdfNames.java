package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a font of a document says of its characters. */
final class PdfNames {
    private static final int BLOCK = 100;
    private static final int TAG_LETTERS = 6;

    private PdfNames() {}

    /** Six letters that tell a cut-down font from others of its name (ISO 32000-1, 9.6.4). */
    static String subsetTag(int glyphs) {
        StringBuilder tag = new StringBuilder();
        long rest = Integer.toUnsignedLong(glyphs);
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    /** The characters that codes of so many bytes stand for (ISO 32000-1, 9.10.3). */
    static COSStream toUnicode(SortedMap<Integer, String> meanings, int codeBytes) throws IOException {
        String code = "<%0" + 2 * codeBytes + "x>";
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                """);
        map.append(code.formatted(0)).append(' ').append(code.formatted((1 << (8 * codeBytes)) - 1));
        map.append("\nendcodespacerange\n");
        int left = meanings.size();
        int inBlock = 0;
        for (Map.Entry<Integer, String> meaning : meanings.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(BLOCK, left);
                map.append(inBlock).append(" beginbfchar\n");
            }
            byte[] characters = meaning.getValue().getBytes(StandardCharsets.UTF_16BE);
            map.append(code.formatted(meaning.getKey()))
                    .append(" <")
                    .append(HexFormat.of().formatHex(characters))
                    .append(">\n");
            left--;
            inBlock--;
            if (inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
