package org.demarche.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils files in the ways that files are spoilt: the same way for the same seed. */
final class Mutations {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32BE"),
            Charset.forName("windows-1252"));

    private static final String[] TOKENS = {
        "\"",
        "'",
        "{",
        "}",
        "[",
        "]",
        "<",
        ">",
        "&",
        ";",
        ":",
        ",",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "-",
        "/",
        "null",
        "1e999",
        "99999999999999999999",
        "-0",
        "<!--",
        "]]>",
        "<![CDATA[",
        "&amp;",
        "\\",
        "\\u",
        "#",
        "//",
        "/*",
        "new Date(",
        "now",
        "!x",
        "2018-13-45",
        "0000",
        "24:00",
        "T",
        "Z",
        "+99:99",
        "\uFEFF",
        "\uD83D",
        "é"
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** The file with one to four faults. */
    byte[] of(byte[] file) {
        byte[] spoilt = file.clone();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] file) {
        if (file.length < 4) {
            return file;
        }
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(Math.max(1, file.length / (1 + random.nextInt(20)))));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> flipped(file);
            case 2 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
            case 3 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
            case 4 -> swapped(file, from, to);
            case 5 ->
                new String(file, StandardCharsets.UTF_8).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            case 6 -> noise(file, from);
            case 7 -> digits(file);
            default -> inserted(file, from);
        };
    }

    private byte[] flipped(byte[] file) {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    private byte[] swapped(byte[] file, int from, int to) {
        int other = random.nextInt(file.length);
        int length = Math.min(Math.min(to - from, file.length - other), file.length - from);
        byte[] part = Arrays.copyOfRange(file, from, from + length);
        System.arraycopy(file, other, file, from, length);
        System.arraycopy(part, 0, file, other, length);
        return file;
    }

    private byte[] noise(byte[] file, int from) {
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return joined(joined(Arrays.copyOf(file, from), bytes), Arrays.copyOfRange(file, from, file.length));
    }

    private byte[] digits(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            if (file[i] >= '0' && file[i] <= '9' && random.nextInt(6) == 0) {
                file[i] = (byte) ('0' + random.nextInt(10));
            }
        }
        return file;
    }

    private byte[] inserted(byte[] file, int from) {
        String token = TOKENS[random.nextInt(TOKENS.length)].repeat(1 + random.nextInt(3) * random.nextInt(300));
        return joined(
                joined(Arrays.copyOf(file, from), token.getBytes(StandardCharsets.UTF_8)),
                Arrays.copyOfRange(file, from, file.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
