package org.demarche.format.demarche;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Reads the beginning of a long list of events on all processors, as far as there is nothing to report; the one reader
 * that can say where a problem is goes on from there.
 *
 * <p>The text is cut into runs behind a comma that a brace with {@code "id"} follows. In JSON this is never within a
 * text, for the quotation mark would end it and leave {@code id} outside. That the cut lies between two events and in
 * nothing deeper follows for each run from the one before: it reads to its end as a list of whole events.
 */
final class EventRuns {
    /** Few enough that a run and what is made of it stay in a processor's own cache. */
    private static final int RUN_BYTES = 1 << 17;

    private static final int MOST_BYTES = 1 << 24;
    private static final int RUNS_AT_ONCE = 8 * Math.min(8, Runtime.getRuntime().availableProcessors());
    private static final byte[] ID = {'"', 'i', 'd', '"'};

    private final InputStream bytes;
    private final References references;
    /** Those that read nothing now; the one that has just read is the next to read, since its memory is at hand. */
    private final Deque<EventRun> readers = new ConcurrentLinkedDeque<>();

    private final Deque<byte[]> free = new ArrayDeque<>();
    private byte[] begun = new byte[RUN_BYTES];
    private int begunLength;

    private Place passed = new Place(1, 1);
    private long units;

    /** The first so many of the bytes: events up to the comma behind the last, which is among them. */
    static final class Run {
        private final byte[] bytes;
        private final int length;

        Run(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        byte[] bytes() {
            return bytes;
        }

        int length() {
            return length;
        }

        InputStream stream() {
            return new ByteArrayInputStream(bytes, 0, length);
        }
    }

    private EventRuns(InputStream bytes, References references) {
        this.bytes = bytes;
        this.references = references;
    }

    /**
     * Reads events and adds them.
     *
     * @param text goes on behind what was read
     * @param from offset behind the bracket that opens the list
     */
    static void read(TextInput text, long from, References references, List<Event> into) throws IOException {
        EventRuns runs = new EventRuns(text.rest(from), references);
        try {
            InputStream left = runs.read(text, into);
            text.goOn(runs.passed, runs.units, left);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Runs that are read at the same time, and what they proved to hold. */
    private static final class Batch {
        private final List<Run> runs;
        private final EventRun.@Nullable Content[] contents;
        private int defined;

        Batch(List<Run> runs) {
            this.runs = runs;
            this.contents = new EventRun.@Nullable Content[runs.size()];
        }
    }

    /** Gives the bytes from the first run on that has to be read otherwise. */
    private InputStream read(TextInput text, List<Event> into) throws IOException {
        Batch last = new Batch(List.of());
        Batch now = new Batch(next());
        while (!now.runs.isEmpty() || !last.runs.isEmpty()) {
            List<Run> following = new ArrayList<>();
            together(last, now, following);
            take(last, text, into);
            if (last.defined < last.runs.size()) {
                return left(Stream.of(last.runs.stream().skip(last.defined), now.runs.stream(), following.stream())
                        .flatMap(runs -> runs));
            }
            last = now;
            now = new Batch(following);
        }
        return left(Stream.of());
    }

    /** On all processors: fetches what follows, notes the ids of the last batch, and reads the present one. */
    private void together(Batch last, Batch now, List<Run> following) {
        IntStream.range(0, now.runs.size() + 2).parallel().forEach(task -> {
            switch (task) {
                case 0 -> following.addAll(nextUnchecked());
                case 1 -> define(last);
                default -> now.contents[task - 2] = content(now.runs.get(task - 2));
            }
        });
    }

    private void define(Batch batch) {
        for (EventRun.Content content : batch.contents) {
            if (content == null || !references.defineEvents(content.events(), content.marks())) {
                return;
            }
            batch.defined++;
        }
    }

    private void take(Batch batch, TextInput text, List<Event> into) {
        for (int i = 0; i < batch.defined; i++) {
            EventRun.Content content = Objects.requireNonNull(batch.contents[i], "it was defined");
            Run run = batch.runs.get(i);
            into.addAll(content.events());
            pass(content);
            text.advance(run.length());
            free.add(run.bytes());
        }
    }

    private EventRun.@Nullable Content content(Run run) {
        EventRun reader = Objects.requireNonNullElseGet(readers.poll(), () -> new EventRun(references));
        EventRun.Content content = reader.read(run);
        readers.push(reader);
        return content;
    }

    private void pass(EventRun.Content content) {
        Place end = content.end();
        long column = end.line() == 1 ? passed.column() + end.column() - 1 : end.column();
        passed = new Place(passed.line() + end.line() - 1, column);
        units += content.units();
    }

    private InputStream left(Stream<Run> unread) {
        List<InputStream> left = new ArrayList<>();
        unread.forEach(run -> left.add(run.stream()));
        left.add(new ByteArrayInputStream(begun, 0, begunLength));
        left.add(bytes);
        return new SequenceInputStream(Collections.enumeration(left));
    }

    private List<Run> nextUnchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next runs that can be cut; none at the end, or where there is no place to cut. */
    private List<Run> next() throws IOException {
        List<Run> runs = new ArrayList<>();
        while (runs.size() < RUNS_AT_ONCE) {
            Run run = cut();
            if (run == null) {
                break;
            }
            runs.add(run);
        }
        return runs;
    }

    private @Nullable Run cut() throws IOException {
        while (true) {
            begunLength += bytes.readNBytes(begun, begunLength, begun.length - begunLength);
            int end = behindLastComma();
            if (end > 0) {
                Run run = new Run(begun, end);
                byte[] next = Objects.requireNonNullElseGet(free.poll(), () -> new byte[RUN_BYTES]);
                int over = begunLength - end;
                begun = over <= next.length ? next : new byte[begun.length];
                System.arraycopy(run.bytes(), end, begun, 0, over);
                begunLength = over;
                return run;
            }
            if (begunLength < begun.length || begun.length >= MOST_BYTES) {
                return null;
            }
            begun = Arrays.copyOf(begun, 2 * begun.length);
        }
    }

    /** Where the last comma ends before an object with an id as its first field; 0 if there is none. */
    private int behindLastComma() {
        for (int i = begunLength - ID.length; i > 1; i--) {
            if (begun[i] == '"' && Arrays.equals(begun, i, i + ID.length, ID, 0, ID.length)) {
                int brace = beforeSpace(i);
                if (brace > 0 && begun[brace] == '{') {
                    int comma = beforeSpace(brace);
                    if (comma >= 0 && begun[comma] == ',') {
                        return comma + 1;
                    }
                }
            }
        }
        return 0;
    }

    private int beforeSpace(int index) {
        int before = index - 1;
        while (before >= 0 && begun[before] >= 0 && begun[before] <= ' ') {
            before--;
        }
        return before;
    }
}
