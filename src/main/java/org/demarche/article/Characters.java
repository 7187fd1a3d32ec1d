package org.demarche.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.demarche.format.Encoding;

/** The characters of a file of text. */
final class Characters {
    private Characters() {}

    /**
     * Decodes the text: by its byte order mark or zeros in whatever Unicode encoding, else as UTF-8; what is not that
     * is taken for Windows-1252, in which most other English text is stored.
     */
    static String decode(byte[] bytes) {
        Encoding encoding = Encoding.of(Arrays.copyOf(bytes, Math.min(4, bytes.length)));
        ByteBuffer content = ByteBuffer.wrap(bytes, encoding.markBytes(), bytes.length - encoding.markBytes());
        if (!encoding.isUtf8()) {
            return encoding.charset().decode(content).toString();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(content.duplicate())
                    .toString();
        } catch (CharacterCodingException e) {
            return isMostlyUtf8(content.duplicate())
                    ? StandardCharsets.UTF_8.decode(content).toString()
                    : windows1252().decode(content).toString();
        }
    }

    /** Whether some sequences of several bytes are well formed, so that the rest is damaged UTF-8. */
    private static boolean isMostlyUtf8(ByteBuffer content) {
        String decoded = StandardCharsets.UTF_8.decode(content).toString();
        long bad = decoded.chars().filter(c -> c == '\uFFFD').count();
        long good = decoded.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return good > bad;
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
