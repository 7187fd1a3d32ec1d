package org.demarche.ui.session;

import java.util.List;
import java.util.Objects;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Source;
import org.demarche.task.Latest;
import org.jspecify.annotations.Nullable;

/**
 * The dates and sentences of the text that a view shows: of a short text at once, of a long one after a while, found in
 * the background. The newest text wins. For the window's thread.
 */
public final class FoundDates {
    private final Session session;
    private final TextFinder finder;
    private final Latest<Source, In> latest;

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
        this.latest = new Latest<>("finding dates", whenFound);
    }

    /** What stands in a source's text; null while that is looked for. */
    public @Nullable In in(Source source) {
        Latest.Answer<Source, In> answer =
                latest.ask(source, isShort(source) ? null : session.tasks(), () -> stop -> find(source));
        return answer != null && answer.question().equals(source) ? answer.value() : null;
    }

    /** Whether all in a source's text is found before anybody notices. */
    static boolean isShort(Source source) {
        return Objects.requireNonNullElse(source.text(), "").length() <= Redating.QUICK;
    }

    /** Looks for nothing any more and forgets what was found, as when the text is no longer shown. */
    public void stop() {
        latest.forget();
    }

    private In find(Source source) {
        return new In(finder.in(source, source.published()), finder.sentences(source));
    }
}
