package org.demarche.ui.session;

import java.util.List;
import java.util.Objects;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Source;
import org.demarche.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * The dates and sentences of the text that a view shows: of a short text at once, of a long one after a while, found in
 * the background. The newest text wins. For the window's thread.
 */
public final class FoundDates {
    private final TaskRunner.Slot slot = new TaskRunner.Slot("finding dates");
    private final Session session;
    private final TextFinder finder;
    private final Runnable whenFound;
    private TaskRunner.@Nullable Running running;
    private @Nullable Source asked;
    private @Nullable In found;

    /**
     * What is found in a text.
     *
     * @param dates the dates in it, in order
     * @param sentences its sentences, in order
     */
    public record In(List<Found> dates, List<TextFinder.Sentence> sentences) {}

    /**
     * Knows no text yet.
     *
     * @param whenFound runs when what {@link #in} did not know yet is found
     */
    public FoundDates(Session session, TextFinder finder, Runnable whenFound) {
        this.session = session;
        this.finder = finder;
        this.whenFound = whenFound;
    }

    /** What stands in a source's text; null while that is looked for. */
    public @Nullable In in(Source source) {
        if (source.equals(asked)) {
            return found;
        }
        stop();
        asked = source;
        if (isShort(source)) {
            found = find(source);
        } else {
            TaskRunner.Running started = session.tasks().start(slot, progress -> find(source), new Waiting(source));
            running = found == null ? started : null;
        }
        return found;
    }

    /** Whether all in a source's text is found before anybody notices. */
    static boolean isShort(Source source) {
        return Objects.requireNonNullElse(source.text(), "").length() <= Redating.QUICK;
    }

    /** Looks for nothing any more and forgets what was found, as when the text is no longer shown. */
    public void stop() {
        if (running != null) {
            running.cancel();
        }
        running = null;
        asked = null;
        found = null;
    }

    private In find(Source source) {
        return new In(finder.in(source, source.published()), finder.sentences(source));
    }

    private final class Waiting implements TaskRunner.Outcome<In> {
        private final Source source;

        Waiting(Source source) {
            this.source = source;
        }

        @Override
        public void done(In result) {
            if (source.equals(asked)) {
                found = result;
                boolean wasAwaited = running != null;
                running = null;
                if (wasAwaited) {
                    whenFound.run();
                }
            }
        }

        @Override
        public void failed(Throwable cause) {
            running = null;
            throw new IllegalStateException("dates could not be found in a text", cause);
        }
    }
}
