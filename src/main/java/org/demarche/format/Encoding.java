package org.demarche.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file's characters are stored.
 *
 * @param markBytes length of the byte order mark at its beginning, 0 if it has none
 */
public record Encoding(Charset charset, int markBytes) {
    private static final int[][] MARKS = {
        {0xEF, 0xBB, 0xBF}, {0xFF, 0xFE, 0, 0}, {0, 0, 0xFE, 0xFF}, {0xFF, 0xFE}, {0xFE, 0xFF}
    };
    private static final Charset[] MARKED = {
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_32LE,
        StandardCharsets.UTF_32BE,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE
    };

    /** Tells from the first four bytes: by the mark, else by the zeros beside the first character, else UTF-8. */
    public static Encoding of(byte[] head) {
        for (int i = 0; i < MARKS.length; i++) {
            if (startsWith(head, MARKS[i])) {
                return new Encoding(MARKED[i], MARKS[i].length);
            }
        }
        return new Encoding(byZeros(head), 0);
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static Charset byZeros(byte[] head) {
        if (head.length < 4) {
            return StandardCharsets.UTF_8;
        }
        int zeros = (head[0] == 0 ? 8 : 0) + (head[1] == 0 ? 4 : 0) + (head[2] == 0 ? 2 : 0) + (head[3] == 0 ? 1 : 0);
        return switch (zeros) {
            case 0b1110 -> StandardCharsets.UTF_32BE;
            case 0b0111 -> StandardCharsets.UTF_32LE;
            case 0b1010 -> StandardCharsets.UTF_16BE;
            case 0b0101 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean startsWith(byte[] head, int[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
