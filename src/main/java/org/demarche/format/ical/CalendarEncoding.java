package org.demarche.format.ical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.Encoding;
import org.demarche.format.GuessedEncoding;
import org.demarche.format.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a calendar mean as text. Calendars are in UTF-8, but old programs wrote others, and some name one
 * with a line ({@code SUMMARY;CHARSET=ISO-8859-1:}), not always the right one: bytes that are UTF-8 are taken for that.
 */
final class CalendarEncoding {
    private static final Pattern NAMED =
            Pattern.compile("^[\\w-]+(?:;[^:]*?)?;CHARSET=\"?([\\w:.-]+)\"?[;:]", Pattern.CASE_INSENSITIVE);

    private static final char REPLACED = '\uFFFD';

    private final byte[] bytes;
    private final Problems problems;
    private @Nullable Charset guessed;
    private boolean isTold;

    /** @param bytes the calendar, of which its encoding is guessed if it has to be */
    CalendarEncoding(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The calendar in UTF-8 if its first bytes show that it is in another encoding of Unicode, else as it is. */
    static byte[] unmarked(byte[] bytes, Problems problems) {
        Encoding encoding = Encoding.of(Arrays.copyOf(bytes, Math.min(4, bytes.length)));
        if (encoding.isUtf8()) {
            return bytes;
        }
        problems.note(1, 1, "problem.encoding.other", encoding.charset().displayName(Locale.ROOT));
        int mark = encoding.markBytes();
        return new String(bytes, mark, bytes.length - mark, encoding.charset()).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of an unfolded line, with a problem where some of it is none. */
    String text(byte[] line, long number) {
        Optional<String> unicode = decoded(line, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        String damaged = new String(line, StandardCharsets.UTF_8);
        Charset other = named(line).orElseGet(this::guessed);
        Optional<String> text = other.equals(StandardCharsets.UTF_8) ? Optional.empty() : decoded(line, other);
        long column = 1L + damaged.indexOf(REPLACED);
        if (text.isEmpty()) {
            problems.add(number, column, "", "problem.ical.bytes");
        } else if (!isTold && named(line).isEmpty()) {
            isTold = true;
            problems.note(number, column, "problem.encoding.guessed", other.displayName(Locale.ROOT));
        }
        return text.orElse(damaged);
    }

    private static Optional<Charset> named(byte[] line) {
        Matcher named = NAMED.matcher(new String(line, StandardCharsets.ISO_8859_1));
        return named.lookingAt() && Charset.isSupported(named.group(1))
                ? Optional.of(Charset.forName(named.group(1)))
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The encoding of the whole file; UTF-8 if more of it is that than is not. */
    private Charset guessed() {
        Charset known = guessed;
        if (known == null) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long bad = text.chars().filter(c -> c == REPLACED).count();
            long good = text.chars().filter(c -> c > 0x7F && c != REPLACED).count();
            known = good > bad ? StandardCharsets.UTF_8 : GuessedEncoding.of(bytes);
            guessed = known;
        }
        return known;
    }

    private static Optional<String> decoded(byte[] line, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
