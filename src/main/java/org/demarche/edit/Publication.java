package org.demarche.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.edit.Edit.Change;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Source;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The day of a source's publication, and what hangs on it. A date hangs on it if the text's expression for it means
 * another day when the text came out another day. Only events that still have the date their expression meant before
 * are dated anew: a date that the user has set stays.
 */
public final class Publication {
    private Publication() {}

    /** Finds the dates in a text. */
    @FunctionalInterface
    public interface Dates {
        /** The dates in the source's text if it came out on that day, in the text's order. */
        List<Found> in(Source source, When published);
    }

    /**
     * A date in a text.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     * @param when what it means; undated if that can't be told
     * @param doubt why it had to be inferred, null if the text states it
     */
    public record Found(
            int start, int end, When when, @Nullable String doubt) {}

    /** Sets a source's day of publication and dates anew what hangs on it. */
    public static Edit.Publish set(Chronicle chronicle, Source source, When published, Dates dates) {
        List<Found> before = dates.in(source, source.published());
        Map<Range, Found> after = new HashMap<>();
        dates.in(source, published).forEach(found -> after.put(Range.of(found), found));
        List<Change> redated = new ArrayList<>();
        for (Event event : chronicle.events()) {
            Found old = expressionOf(event, source, before);
            Found now = old == null ? null : after.get(Range.of(old));
            if (old != null && now != null && !now.when().equals(old.when())) {
                Event anew =
                        event.toBuilder().when(now.when()).doubt(now.doubt()).build();
                redated.add(EventEdits.change(event, anew, Edit.Field.WHEN));
            }
        }
        return new Edit.Publish(source, published, redated);
    }

    /** The expression that an event's date comes from: it stands in the evidence and means the event's date. */
    private static @Nullable Found expressionOf(Event event, Source source, List<Found> found) {
        String text = source.text();
        for (Evidence evidence : event.evidence()) {
            for (Found one : found) {
                boolean inside = evidence.source().equals(source.id())
                        && one.start() >= evidence.start()
                        && one.end() <= evidence.end();
                boolean printed = text != null && isPrinted(event, text.substring(one.start(), one.end()));
                if (inside && printed && means(one, event)) {
                    return one;
                }
            }
        }
        return null;
    }

    private static boolean isPrinted(Event event, String words) {
        String printed = event.printed();
        return printed == null || printed.contains(words) || words.contains(printed);
    }

    private static boolean means(Found found, Event event) {
        return Objects.equals(found.when(), event.when())
                || (!found.when().extent().isPlaced() && !event.isPlaced());
    }

    static Source withDate(Source source, When published) {
        return new Source(
                source.id(),
                source.kind(),
                source.title(),
                source.author(),
                source.publisher(),
                published,
                source.language(),
                source.url(),
                source.text(),
                source.extras());
    }

    private record Range(int start, int end) {
        static Range of(Found found) {
            return new Range(found.start(), found.end());
        }
    }
}
