package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.format.Problems;
import org.demarche.format.TextInput.Place;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Reads one run of events after another, apart from the rest of the file, so that several can be read at once. Only a
 * run without any fault or problem counts: whatever has to be reported is left to the reader that knows its place.
 */
final class EventRun {
    private static final String OPENING = "{\"" + Reading.EVENTS + "\":[";
    private static final String CLOSING = "]}";

    private final References references;
    private final Problems problems = Rereader.silent();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private char[] chars = new char[0];
    private @Nullable Cursor cursor;
    private @Nullable EventReader reader;

    /**
     * What a run holds.
     *
     * @param marks of the events' ids
     * @param end line and column behind it, in a text that begins with it
     * @param units its length in UTF-16
     */
    record Content(List<Event> events, EventIds.Marks marks, Place end, long units) {}

    /**
     * A reader of runs.
     *
     * @param references what the file has defined; not changed while a run is read
     */
    EventRun(References references) {
        this.references = references.ofRun();
    }

    /**
     * Reads events, up to the comma and the space that stand before the next one.
     *
     * @return null unless it is one or more whole events of which nothing has to be reported
     */
    @Nullable
    Content read(EventRuns.Run run) {
        int end = decode(run.bytes(), run.length());
        if (end < 0) {
            return null;
        }
        try (JsonParser parser = JsonSource.FACTORY.createParser(chars, 0, end)) {
            List<Event> events = events(JsonSource.placeless(parser));
            boolean clean = !events.isEmpty() && problems.inOrder().isEmpty() && !references.hasNotes();
            if (!clean || parser.nextToken() != JsonToken.END_OBJECT) {
                return null;
            }
            Place place = JsonSource.placeless(parser).place(parser.currentLocation());
            int around = place.line() == 1 ? OPENING.length() + CLOSING.length() : CLOSING.length();
            return new Content(
                    events,
                    EventIds.Marks.of(events),
                    new Place(place.line(), place.column() - around),
                    end - OPENING.length() - CLOSING.length());
        } catch (JsonProcessingException _) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("read from memory", e);
        }
    }

    private List<Event> events(JsonSource source) throws IOException {
        EventReader events = goOnIn(source);
        JsonParser parser = source.parser();
        parser.nextToken();
        parser.nextToken();
        parser.nextToken();
        List<Event> read = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Event event = events.event(read.size());
            read.add(event);
        }
        return parser.hasToken(JsonToken.END_ARRAY) ? read : List.of();
    }

    private EventReader goOnIn(JsonSource source) {
        Cursor known = cursor;
        EventReader present = reader;
        if (known == null || present == null) {
            known = new Cursor(source, problems, new Dates());
            present = new EventReader(known, references);
            cursor = known;
            reader = present;
        } else {
            known.goOnIn(source);
        }
        return present;
    }

    /** Decodes a run between the brackets of a list; gives the end, −1 if it is no text. */
    private int decode(byte[] bytes, int length) {
        int most = OPENING.length() + length + CLOSING.length();
        if (chars.length < most) {
            chars = new char[most];
            OPENING.getChars(0, OPENING.length(), chars, 0);
        }
        CharBuffer into = CharBuffer.wrap(chars, OPENING.length(), length);
        decoder.reset();
        if (!decoder.decode(ByteBuffer.wrap(bytes, 0, length), into, true).isUnderflow()) {
            return -1;
        }
        int end = into.position();
        int comma = end - 1;
        while (chars[comma] <= ' ') {
            comma--;
        }
        if (chars[comma] != ',') {
            return -1;
        }
        chars[comma] = ' ';
        CLOSING.getChars(0, CLOSING.length(), chars, end);
        return end + CLOSING.length();
    }
}
