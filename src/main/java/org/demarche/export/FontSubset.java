package org.demarche.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.demarche.fonts.Inter;

/**
 * Inter with the outlines of some glyphs only. Glyphs keep their numbers; the outlines of the others are overwritten
 * with nothing, which packs to next to nothing. Formats: OpenType 1.9, Adobe Technical Notes 5176 (CFF) and 5177.
 */
final class FontSubset {
    private static final String OUTLINES = "CFF ";
    /** What a page needs of a font whose words are already laid out: no kerning, no substitutions. */
    private static final List<String> WEB_TABLES =
            List.of(OUTLINES, "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;

    private static final int CHAR_STRINGS = 17;
    private static final int ESCAPE = 12;
    private static final byte END_CHAR = 14;

    private final Map<String, byte[]> tables;

    private FontSubset(Map<String, byte[]> tables) {
        this.tables = tables;
    }

    /** The font with those glyphs, and the one that stands for missing ones. */
    static FontSubset of(Inter weight, BitSet glyphs) {
        Map<String, byte[]> tables = tables(weight);
        byte[] outlines = table(tables, OUTLINES);
        BitSet kept = (BitSet) glyphs.clone();
        kept.set(0);
        empty(outlines, kept);
        return new FontSubset(tables);
    }

    /** The outlines as a bare CFF font, as PDF embeds it. */
    byte[] cff() {
        return table(tables, OUTLINES).clone();
    }

    private static byte[] table(Map<String, byte[]> tables, String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("Inter has no table " + tag);
        }
        return table;
    }

    private static Map<String, byte[]> tables(Inter weight) {
        byte[] file;
        try (InputStream in = weight.open()) {
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer font = ByteBuffer.wrap(file);
        Map<String, byte[]> tables = new TreeMap<>();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            int offset = font.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(file, offset, offset + font.getInt(entry + 12)));
        }
        return tables;
    }

    /** Overwrites the outlines of all other glyphs in place, so that no offset changes. */
    private static void empty(byte[] cff, BitSet kept) {
        ByteBuffer font = ByteBuffer.wrap(cff);
        int names = cff[2] & 0xff;
        int topDicts = indexEnd(font, names);
        int charStrings = charStrings(font, itemStart(font, topDicts, 0), itemStart(font, topDicts, 1));
        int count = font.getShort(charStrings) & 0xffff;
        for (int glyph = 0; glyph < count; glyph++) {
            if (!kept.get(glyph)) {
                int start = itemStart(font, charStrings, glyph);
                Arrays.fill(cff, start, itemStart(font, charStrings, glyph + 1), (byte) 0);
                cff[start] = END_CHAR;
            }
        }
    }

    /** Where an item of an INDEX begins; of the one after the last, where the INDEX ends. */
    private static int itemStart(ByteBuffer font, int index, int item) {
        int count = font.getShort(index) & 0xffff;
        int offsetSize = font.get(index + 2) & 0xff;
        int offset = 0;
        for (int i = 0; i < offsetSize; i++) {
            offset = offset << 8 | (font.get(index + 3 + item * offsetSize + i) & 0xff);
        }
        return index + 2 + (count + 1) * offsetSize + offset;
    }

    private static int indexEnd(ByteBuffer font, int index) {
        int count = font.getShort(index) & 0xffff;
        return count == 0 ? index + 2 : itemStart(font, index, count);
    }

    /** The offset of the CharStrings INDEX, which the Top DICT names: operands come before their operator. */
    private static int charStrings(ByteBuffer font, int start, int end) {
        int operand = 0;
        int at = start;
        while (at < end) {
            int b = font.get(at) & 0xff;
            if (b == CHAR_STRINGS) {
                return operand;
            } else if (b == ESCAPE) {
                at += 2;
            } else if (b <= 21) {
                at++;
            } else if (b == 28) {
                operand = font.getShort(at + 1);
                at += 3;
            } else if (b == 29) {
                operand = font.getInt(at + 1);
                at += 5;
            } else if (b == 30) {
                at = realEnd(font, at + 1);
            } else if (b <= 246) {
                operand = b - 139;
                at++;
            } else {
                operand = b <= 250
                        ? (b - 247) * 256 + (font.get(at + 1) & 0xff) + 108
                        : -(b - 251) * 256 - (font.get(at + 1) & 0xff) - 108;
                at += 2;
            }
        }
        throw new IllegalStateException("Inter names no outlines");
    }

    private static int realEnd(ByteBuffer font, int start) {
        int at = start;
        while ((font.get(at) & 0xf) != 0xf) {
            at++;
        }
        return at + 1;
    }

    /** The font as WOFF 1.0 (W3C, 2012), as a web page embeds it. */
    byte[] woff() {
        List<String> tags =
                WEB_TABLES.stream().filter(tables::containsKey).sorted().toList();
        ByteBuffer directory = ByteBuffer.allocate(WOFF_HEADER + tags.size() * WOFF_ENTRY);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int plainSize = DIRECTORY + tags.size() * DIRECTORY_ENTRY;
        directory.position(WOFF_HEADER);
        for (String tag : tags) {
            byte[] table = table(tables, tag);
            byte[] packed = packed(table);
            directory.put(tag.getBytes(StandardCharsets.US_ASCII));
            directory.putInt(directory.capacity() + data.size());
            directory.putInt(packed.length).putInt(table.length).putInt(checksum(table));
            data.writeBytes(packed);
            data.writeBytes(new byte[-packed.length & 3]);
            plainSize += table.length + (-table.length & 3);
        }
        directory.position(0);
        directory.put("wOFFOTTO".getBytes(StandardCharsets.US_ASCII));
        directory.putInt(directory.capacity() + data.size());
        directory.putShort((short) tags.size()).putShort((short) 0).putInt(plainSize);
        ByteArrayOutputStream font = new ByteArrayOutputStream();
        font.writeBytes(directory.array());
        font.writeBytes(data.toByteArray());
        return font.toByteArray();
    }

    /** Packed if that makes it smaller. */
    private static byte[] packed(byte[] table) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.size() < table.length ? packed.toByteArray() : table;
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, table.length + (-table.length & 3)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
