package org.demarche.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.format.Encoding;

/** The characters of a file of text. */
final class Characters {
    /** What browsers take a name for, where it stands for more characters than its standard has. */
    private static final Map<String, String> WIDER = Map.of(
            "gb2312",
            "GB18030",
            "gbk",
            "GB18030",
            "euc-kr",
            "x-windows-949",
            "shift_jis",
            "windows-31j",
            "macintosh",
            "x-MacRoman",
            "x-mac-roman",
            "x-MacRoman");
    /** So many characters of several bytes are hardly ever well formed by chance. */
    private static final int BY_CHANCE = 2;

    /** Names that say nothing: what has them is as often UTF-8 or Windows-1252, which the bytes tell apart. */
    private static final Pattern TOLD_BY_BYTES =
            Pattern.compile("utf-?(?:8|16|32).*|us-ascii|(?:iso-?8859-?|latin-?)1");

    private Characters() {}

    /**
     * As {@link #decode(byte[])}, of a page that names its encoding, empty if it does not; where its bytes are plainly
     * UTF-8, the name is wrong.
     */
    static String decode(byte[] bytes, String declared) {
        String low = declared.toLowerCase(Locale.ROOT);
        String name = WIDER.getOrDefault(low, low);
        boolean marked =
                Encoding.of(Arrays.copyOf(bytes, Math.min(4, bytes.length))).markBytes() > 0;
        try {
            return marked
                            || TOLD_BY_BYTES.matcher(name).matches()
                            || !Charset.isSupported(name)
                            || isUtf8(ByteBuffer.wrap(bytes))
                    ? decode(bytes)
                    : new String(bytes, Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return decode(bytes);
        }
    }

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

    /** Whether it is UTF-8 with more than letters of English, whatever it says of itself. */
    private static boolean isUtf8(ByteBuffer content) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(content);
            return decoded.chars().filter(c -> c > 0x7F).count() > BY_CHANCE;
        } catch (CharacterCodingException e) {
            return false;
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
