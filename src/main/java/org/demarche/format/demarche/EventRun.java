package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final byte[] OPENING = ("{\"" + Reading.EVENTS + "\":[").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "]}".getBytes(StandardCharsets.US_ASCII);

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final References references;
    private final Problems problems = Rereader.silent();
    private byte[] list = new byte[0];
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
     * Reads events, up to the comma behind the last one.
     *
     * @return null unless it is one or more whole events of which nothing has to be reported
     */
    @Nullable
    Content read(EventRuns.Run run) {
        long units = units(run);
        if (units < 0) {
            return null;
        }
        int end = enclose(run);
        try (JsonParser parser = JsonSource.FACTORY.createParser(list, 0, end)) {
            List<Event> events = events(JsonSource.placeless(parser));
            boolean clean = !events.isEmpty() && problems.inOrder().isEmpty() && !references.hasNotes();
            if (!clean || parser.nextToken() != JsonToken.END_OBJECT) {
                return null;
            }
            Place place = new Place(parser.currentLocation().getLineNr(), column(run));
            return new Content(events, EventIds.Marks.of(events), place, units);
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

    /** Writes a run as a list of its own, without its last comma; gives the end of that. */
    private int enclose(EventRuns.Run run) {
        int length = OPENING.length + run.length() + CLOSING.length;
        if (list.length < length) {
            list = Arrays.copyOf(OPENING, length);
        }
        int comma = OPENING.length + run.length() - 1;
        System.arraycopy(run.bytes(), 0, list, OPENING.length, run.length());
        list[comma] = ' ';
        System.arraycopy(CLOSING, 0, list, comma + 1, CLOSING.length);
        return length;
    }

    /** The length of a run in UTF-16; −1 if it is no UTF-8, with which the parser would put up. */
    private static long units(EventRuns.Run run) {
        if (isAscii(run)) {
            return run.length();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(run.bytes(), 0, run.length()))
                    .length();
        } catch (CharacterCodingException _) {
            return -1;
        }
    }

    private static boolean isAscii(EventRuns.Run run) {
        byte[] bytes = run.bytes();
        int i = 0;
        for (; i <= run.length() - Long.BYTES; i += Long.BYTES) {
            if (((long) EIGHT_BYTES.get(bytes, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        while (i < run.length() && bytes[i] >= 0) {
            i++;
        }
        return i == run.length();
    }

    /** The column behind a run, in UTF-16 units of its last line. */
    private static long column(EventRuns.Run run) {
        int start = run.length();
        while (start > 0 && run.bytes()[start - 1] != '\n' && run.bytes()[start - 1] != '\r') {
            start--;
        }
        return new String(run.bytes(), start, run.length() - start, StandardCharsets.UTF_8).length() + 1L;
    }
}
