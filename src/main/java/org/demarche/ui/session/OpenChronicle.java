package org.demarche.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.demarche.format.Problem;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.Facets;
import org.demarche.index.TextSearch;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;
import org.jspecify.annotations.Nullable;

/**
 * The chronicle in the window, made ready to filter and search.
 *
 * @param file where it comes from, null for the example, for what was pasted and for no chronicle at all
 * @param origin what it was made from
 * @param problems what was wrong in the file
 * @param notes what is worth knowing of the file though nothing is wrong
 */
public record OpenChronicle(
        ChronicleIndex index,
        Facets facets,
        TextSearch search,
        @Nullable Path file,
        Origin origin,
        List<Problem> problems,
        List<Problem> notes) {
    /** What a chronicle was made from. */
    public enum Origin {
        /** The founding example. */
        EXAMPLE,
        /** A file of our own format, to which it can be saved again. */
        CHRONICLE,
        /** An article, from which the program took the events. */
        ARTICLE,
        /** Another kind of file, or none: it has to be saved elsewhere. */
        OTHER
    }

    private static final TaskRunner.Progress AT_ONCE = new TaskRunner.Progress() {
        @Override
        public void report(double part) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Nothing open. */
    public static final OpenChronicle EMPTY = of(
            new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE),
            null,
            Origin.OTHER,
            List.of());

    public OpenChronicle {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Makes a chronicle ready at once, its dates as written. */
    public static OpenChronicle of(Chronicle chronicle, @Nullable Path file, Origin origin, List<Problem> problems) {
        return of(chronicle, file, origin, problems, AxisZone.AS_WRITTEN, AT_ONCE);
    }

    /**
     * Makes a chronicle ready, which takes time with many events.
     *
     * @param zone whose clocks the time axis shows
     * @throws CancellationException if it is asked to stop
     */
    public static OpenChronicle of(
            Chronicle chronicle,
            @Nullable Path file,
            Origin origin,
            List<Problem> problems,
            AxisZone zone,
            TaskRunner.Progress progress) {
        ChronicleIndex index = ChronicleIndex.of(chronicle, zone);
        progress.ifAsked();
        return new OpenChronicle(index, Facets.of(index), TextSearch.of(index), file, origin, problems, List.of());
    }

    /** The same on an axis of that zone; takes time with many events if it is another. */
    OpenChronicle in(AxisZone zone) {
        return index.zone().equals(zone) ? this : with(chronicle(), zone);
    }

    /** The same with another chronicle; takes time with many events. */
    OpenChronicle with(Chronicle changed, AxisZone zone) {
        return with(changed, zone, AT_ONCE);
    }

    /**
     * The same with another chronicle, for another thread.
     *
     * @throws CancellationException if it is asked to stop
     */
    OpenChronicle with(Chronicle changed, AxisZone zone, TaskRunner.Progress progress) {
        return of(changed, file, origin, problems, zone, progress).withNotes(notes);
    }

    /** The same, of the file that another one stands in. */
    OpenChronicle in(OpenChronicle other) {
        return new OpenChronicle(index, facets, search, other.file, other.origin, other.problems, other.notes);
    }

    /** The same with notes. */
    public OpenChronicle withNotes(List<Problem> changed) {
        return new OpenChronicle(index, facets, search, file, origin, problems, changed);
    }

    /** The same as it stands in a file of our own. */
    OpenChronicle savedAs(Path target) {
        return new OpenChronicle(index, facets, search, target, Origin.CHRONICLE, problems, notes);
    }

    /** Whether nothing is open. */
    public boolean isNothing() {
        return file == null && origin == Origin.OTHER && chronicle().equals(EMPTY.chronicle());
    }

    public Chronicle chronicle() {
        return index.chronicle();
    }
}
