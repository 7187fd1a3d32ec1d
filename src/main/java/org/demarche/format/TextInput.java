package org.demarche.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an {@link Input}, in whatever Unicode encoding it has, with line and column of each. Bytes that are
 * no text become U+FFFD and a problem. What was read last can be gone back to, so that a reader can go on after a
 * fault.
 */
public final class TextInput extends Reader {
    /** How far back {@link #seek} can go at least, in UTF-16 units. */
    public static final int MEMORY = 16_384;

    private static final int BYTES = 16_384;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final Input input;
    private final Problems problems;
    private final @Nullable Charset fallback;
    private CharsetDecoder decoder;
    /** Whether all characters that are no longer remembered are of ASCII, as far as anything depends on that. */
    private boolean plainSoFar = true;

    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    private final char[] window = new char[MEMORY + 2 * BYTES];

    private InputStream source;
    private long windowStart;
    private long windowLine = 1;
    private long windowLineStart;
    private int position;
    private int limit;
    private long bytesRead;
    private boolean inputEnded;
    private boolean ended;
    private long lastBadLine;

    /** A place in the text: line and column from 1, in UTF-16 units. */
    public record Place(long line, long column) {}

    /** Looks at the first bytes to find out the encoding; reports one that is not UTF-8. */
    public TextInput(Input input, Problems problems) throws IOException {
        this(input, problems, null, null);
    }

    /**
     * Text whose format says its encoding itself.
     *
     * @param declared the encoding unless the first bytes show another; null to go by them alone
     */
    public TextInput(Input input, Problems problems, @Nullable Charset declared) throws IOException {
        this(input, problems, declared, null);
    }

    /** A table, which many programs write in the encoding of Western Windows unless told otherwise. */
    public static TextInput ofTable(Input input, Problems problems) throws IOException {
        return new TextInput(input, problems, null, Charset.forName("windows-1252"));
    }

    private TextInput(Input input, Problems problems, @Nullable Charset declared, @Nullable Charset fallback)
            throws IOException {
        this.input = input;
        this.source = input.bytes();
        this.problems = problems;
        bytes.limit(0);
        while (bytes.limit() < 4 && !inputEnded) {
            fetch();
        }
        byte[] head = new byte[Math.min(4, bytes.limit())];
        bytes.get(0, head);
        Encoding encoding = Encoding.of(head);
        bytes.position(encoding.markBytes());
        boolean shown = encoding.markBytes() > 0 || !encoding.isUtf8();
        Charset charset = declared == null || shown ? encoding.charset() : declared;
        this.fallback = shown || declared != null ? null : fallback;
        decoder = decoder(charset);
        if (!encoding.isUtf8() && declared == null) {
            problems.add(1, 1, "", "problem.encoding.other", encoding.charset().displayName(Locale.ROOT));
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many UTF-16 units stand before what is read next; a byte order mark does not count. */
    public long offset() {
        return windowStart + position;
    }

    /** How many bytes were taken from the input. */
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read() throws IOException {
        return position < limit || fill() ? window[position++] : -1;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (position == limit && !fill()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(window, position, buffer, from, count);
        position += count;
        return count;
    }

    /**
     * Goes back to an earlier place, or as far back as is remembered.
     *
     * @param offset as of {@link #offset()}, not after what was read so far
     */
    public void seek(long offset) {
        position = Math.clamp(offset - windowStart, 0, limit);
    }

    /** Line and column of a place among the characters remembered; of one before them, the first remembered. */
    public Place at(long offset) {
        int index = Math.clamp(offset - windowStart, 0, limit);
        long line = windowLine;
        long lineStart = windowLineStart;
        for (int i = 0; i < index; i++) {
            if (endsLine(i)) {
                line++;
                lineStart = windowStart + i + 1;
            }
        }
        return new Place(line, windowStart + index - lineStart + 1);
    }

    /** Whether {@link #rest} can be asked for: the bytes are UTF-8. */
    public boolean isUtf8() {
        return decoder.charset().equals(StandardCharsets.UTF_8);
    }

    /**
     * The bytes from a remembered place on, as UTF-8, for a reader that needs no places. Nothing may be read here until
     * {@link #goOn}.
     *
     * @param offset as of {@link #offset()}
     */
    public InputStream rest(long offset) {
        seek(offset);
        byte[] decoded = new String(window, position, limit - position).getBytes(StandardCharsets.UTF_8);
        bytesRead -= decoded.length + bytes.remaining();
        InputStream known = new SequenceInputStream(
                new ByteArrayInputStream(decoded),
                new ByteArrayInputStream(bytes.array().clone(), bytes.position(), bytes.remaining()));
        return new SequenceInputStream(known, source);
    }

    /**
     * Reads on after another reader has taken some of {@link #rest}; what was read before can't be gone back to.
     *
     * @param passed where the other reader stopped, as line and column of a text of its own that began at the rest's
     *     beginning
     * @param units how many UTF-16 units it took
     * @param left the bytes it did not take
     */
    public void goOn(Place passed, long units, InputStream left) {
        Place from = at(offset());
        long column = passed.line() == 1 ? from.column() + passed.column() - 1 : passed.column();
        windowStart = offset() + units;
        windowLine = from.line() + passed.line() - 1;
        windowLineStart = windowStart - column + 1;
        position = 0;
        limit = 0;
        bytes.clear().limit(0);
        decoder.reset();
        source = left;
        inputEnded = false;
        ended = false;
    }

    /** Tells the progress that so many bytes more were taken by another reader. */
    public void advance(long taken) {
        bytesRead += taken;
        if (!input.progress().advance(bytesRead, input.size())) {
            throw new CancellationException();
        }
    }

    /** Does nothing: the stream belongs to who opened it. */
    @Override
    public void close() {}

    private boolean endsLine(int index) {
        char c = window[index];
        return c == '\n' || (c == '\r' && !(index + 1 < limit && window[index + 1] == '\n'));
    }

    /** Decodes more, and says whether there was more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        forget();
        int before = limit;
        while (limit == before && !ended) {
            CharBuffer chars = CharBuffer.wrap(window, limit, window.length - limit);
            CoderResult result = decoder.decode(bytes, chars, inputEnded);
            limit = chars.position();
            if (result.isError() && fallback != null && isUtf8() && plainSoFar && isPlain(limit)) {
                Place place = at(windowStart + limit);
                String name = fallback.displayName(Locale.ROOT);
                problems.add(place.line(), place.column(), "", "problem.encoding.guessed", name);
                decoder = decoder(fallback);
            } else if (result.isError()) {
                replace(result.length());
            } else if (result.isUnderflow() && inputEnded) {
                ended = true;
            } else if (result.isUnderflow()) {
                fetch();
            }
        }
        return limit > before;
    }

    /** Whether so many characters at the beginning of the window are all of ASCII. */
    private boolean isPlain(int count) {
        for (int i = 0; i < count; i++) {
            if (window[i] >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private void replace(int badBytes) {
        Place place = problems.isFull() ? new Place(lastBadLine, 0) : at(windowStart + limit);
        if (place.line() != lastBadLine) {
            String bad = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
            problems.add(place.line(), place.column(), "", "problem.encoding.bytes", bad);
            lastBadLine = place.line();
        }
        bytes.position(bytes.position() + badBytes);
        window[limit++] = '\uFFFD';
    }

    /** Drops the oldest characters when the window is full. */
    private void forget() {
        if (window.length - limit >= BYTES) {
            return;
        }
        int drop = limit - MEMORY;
        plainSoFar = plainSoFar && fallback != null && isPlain(drop);
        char[] chars = window;
        for (int i = 0; i < drop; i++) {
            if (chars[i] <= '\r' && endsLine(i)) {
                windowLine++;
                windowLineStart = windowStart + i + 1;
            }
        }
        System.arraycopy(window, drop, window, 0, limit - drop);
        windowStart += drop;
        limit -= drop;
        position -= drop;
    }

    private void fetch() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            inputEnded = true;
        } else {
            bytesRead += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (!input.progress().advance(bytesRead, input.size())) {
            throw new CancellationException();
        }
    }
}
