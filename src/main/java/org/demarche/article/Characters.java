package org.demarche.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.format.Encoding;
import org.demarche.format.GuessedEncoding;

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

    /** The first bytes of most sequences of UTF-8 in texts of Europe. */
    private static final String CUT = "\u00C2\u00C3\u00C4\u00C5\u00E2";

    private Characters() {}

    /**
     * As {@link #decode(byte[])}, of a page that names its encoding, empty if it does not; where its bytes are plainly
     * UTF-8, the name is wrong.
     */
    static String decode(byte[] bytes, String declared) {
        return decode(bytes, declared, new Facts());
    }

    /** As {@link #decode(byte[], String)}, noting an encoding that had to be guessed where none is named. */
    static String decode(byte[] bytes, String declared, Facts facts) {
        if (declared.isEmpty()) {
            return decode(bytes, facts);
        }
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
     * is in the encoding that it seems to have, mostly Windows-1252.
     */
    static String decode(byte[] bytes) {
        return decode(bytes, new Facts());
    }

    /** As {@link #decode(byte[])}, noting an encoding that had to be guessed. */
    static String decode(byte[] bytes, Facts facts) {
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
            if (isMostlyUtf8(content.duplicate())) {
                return mixed(content);
            }
            Charset guessed = GuessedEncoding.of(bytes);
            facts.encoding = guessed;
            return guessed.decode(content).toString();
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
        // A text that is cut can end within a character.
        int end = decoded.length() - (decoded.endsWith("\uFFFD") ? 1 : 0);
        long bad = decoded.chars().limit(end).filter(c -> c == '\uFFFD').count();
        long good = decoded.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return good > bad;
    }

    /** UTF-8 in which bytes that are none are those of a text in Windows-1252 that was put into it. */
    private static String mixed(ByteBuffer content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.remaining() + 1);
        CoderResult result = decoder.decode(content, text, true);
        while (result.isError()) {
            ByteBuffer bad = content.slice(content.position(), result.length());
            content.position(content.position() + result.length());
            // The first byte of a broken sequence is more often that than a letter.
            boolean broken = !content.hasRemaining() || CUT.indexOf(bad.get(0) & 0xFF) >= 0;
            text.put(
                    broken
                            ? "\uFFFD"
                            : GuessedEncoding.windows1252().decode(bad).toString());
            result = decoder.reset().decode(content, text, true);
        }
        return text.flip().toString();
    }
}
