package org.demarche.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.demarche.edit.Edit.Change;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Reckoning;
import org.demarche.model.Source;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The day of a source's publication, and what hangs on it. A date hangs on it if the text's expression for it means
 * another day when the text came out another day, or if its sentence names none and that day was assumed. Only events
 * that still have the date their expression meant before are dated anew: a date that the user has set stays.
 */
public final class Publication {
    private Publication() {}

    /** Finds the dates in a text. */
    @FunctionalInterface
    public interface Dates {
        /** The dates in the source's text if it came out on that day, in the text's order. */
        List<Found> in(Source source, When published);
    }

    /** Dates events whose sentences name no date. */
    @FunctionalInterface
    public interface Assumptions {
        /**
         * An event whose date was taken from the day on which its source came out, as it is if that was another day.
         *
         * @param moved what has become of other dates of the event's sentence
         * @return null if the event's date was not taken from that day
         */
        @Nullable
        Event undated(Event event, When published, UnaryOperator<When> moved);
    }

    /**
     * A date in a text.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     * @param when what it means; undated if that can't be told
     * @param doubt why it had to be inferred, null if the text states it
     * @param isReckoned whether the doubt only says how it was reckoned, see {@link Reckoning}
     */
    public record Found(
            int start, int end, When when, @Nullable String doubt, boolean isReckoned) {}

    /**
     * Sets a source's day of publication and dates anew what hangs on it. Where a guess turns out to be right, dates
     * that the text fixed without it stay, though a text of just that day could mean others.
     */
    public static Edit.Publish set(
            Chronicle chronicle, Source source, When published, Dates dates, Assumptions assumptions) {
        Stretches<Map.Entry<Place, Found>> before = new Stretches<>(
                byPlace(dates.in(source, source.published())).entrySet().stream()
                        .sorted(Comparator.comparingInt(date -> date.getValue().start()))
                        .toList(),
                date -> date.getValue().start(),
                date -> date.getValue().end());
        Map<Place, Found> after = byPlace(dates.in(source, published));
        boolean confirms = source.published().edtf().equals(published.edtf() + "?");
        List<Change> redated = new ArrayList<>();
        for (Event event : chronicle.events()) {
            if (isFrom(event, source) && assumptions.undated(event, published, UnaryOperator.identity()) != null) {
                continue;
            }
            List<Map.Entry<Place, Found>> own = datesOf(event, source, before);
            if (own.isEmpty() || isDecided(event, own)) {
                continue;
            }
            Found old = own.getFirst().getValue();
            Found now = after.get(own.getFirst().getKey());
            if (now == null || (confirms && !now.when().equals(old.when()))) {
                continue;
            }
            if (!anew(event, old, now).equals(event)) {
                redated.add(EventEdits.change(event, anew(event, old, now), Edit.Field.WHEN));
            }
        }
        redated.addAll(assumed(chronicle, source, published, assumptions, redated));
        return new Edit.Publish(source, published, redated);
    }

    /** The changes of events without dates of their own, which may count from those that changed already. */
    private static List<Change> assumed(
            Chronicle chronicle, Source source, When published, Assumptions assumptions, List<Change> redated) {
        List<Change> changes = new ArrayList<>();
        for (Event event : chronicle.events()) {
            Event was = isFrom(event, source)
                    ? assumptions.undated(event, source.published(), UnaryOperator.identity())
                    : null;
            // A date that the user sets or confirms is no longer in doubt, so it stays even where it is the same.
            if (was == null || event.doubt() == null || !was.when().equals(event.when())) {
                continue;
            }
            Event now = assumptions.undated(event, published, when -> moved(event, when, redated));
            if (now != null && !now.equals(event)) {
                changes.add(EventEdits.change(event, now, Edit.Field.WHEN));
            }
        }
        return changes;
    }

    private static When moved(Event event, When when, List<Change> redated) {
        Evidence first = event.evidence().getFirst();
        return redated.stream()
                .filter(change -> change.before().evidence().getFirst().equals(first)
                        && change.before().when().equals(when))
                .map(change -> change.after().when())
                .filter(now -> now.extent().isPlaced())
                .findFirst()
                .orElse(when);
    }

    private static boolean isFrom(Event event, Source source) {
        return !event.evidence().isEmpty()
                && event.evidence().getFirst().source().equals(source.id());
    }

    /** The event with its new date, and with its new doubt where the old one was that of the date. */
    private static Event anew(Event event, Found old, Found now) {
        boolean moved = !now.when().equals(old.when());
        String doubt = event.doubt();
        if (now.doubt() != null && moved) {
            doubt = now.doubt();
        } else if (!moved && Objects.equals(doubt, old.doubt())) {
            doubt = now.doubt();
        }
        // A date that moves with the day of publication is not one that the text states: it keeps the doubt it had.
        return event.toBuilder()
                .when(moved ? now.when() : event.when())
                .doubt(doubt)
                .extras(Reckoning.in(event.extras(), Objects.equals(doubt, now.doubt()) && now.isReckoned()))
                .build();
    }

    /** Whether the user has set the very date that was inferred: it is no longer in doubt, and stays. */
    private static boolean isDecided(Event event, List<Map.Entry<Place, Found>> own) {
        return event.doubt() == null
                && event.isPlaced()
                && own.stream().anyMatch(date -> date.getValue().doubt() != null);
    }

    /** Those of the dates in the text that are the event's: in its evidence, and with the meaning that is its date. */
    private static List<Map.Entry<Place, Found>> datesOf(
            Event event, Source source, Stretches<Map.Entry<Place, Found>> found) {
        String text = Objects.requireNonNullElse(source.text(), "");
        List<Map.Entry<Place, Found>> own = new ArrayList<>();
        for (Evidence evidence : event.evidence()) {
            if (evidence.source().equals(source.id())) {
                found.meeting(evidence.start(), evidence.end()).stream()
                        .filter(date -> isOf(event, evidence, date.getValue(), text))
                        .forEach(own::add);
            }
        }
        return own;
    }

    private static boolean isOf(Event event, Evidence evidence, Found date, String text) {
        return date.start() >= evidence.start()
                && date.end() <= Math.min(evidence.end(), text.length())
                && means(date, event)
                && isPrinted(event, text.substring(date.start(), date.end()));
    }

    private static boolean isPrinted(Event event, String words) {
        String printed = event.printed();
        return printed == null || printed.contains(words) || words.contains(printed);
    }

    private static boolean means(Found found, Event event) {
        return Objects.equals(found.when(), event.when())
                || (!found.when().extent().isPlaced() && !event.isPlaced());
    }

    private static Map<Place, Found> byPlace(List<Found> found) {
        Map<Place, Found> byPlace = new LinkedHashMap<>();
        for (Found one : found) {
            int number = 0;
            while (byPlace.putIfAbsent(new Place(one.start(), one.end(), number), one) != null) {
                number++;
            }
        }
        return byPlace;
    }

    /** The same source, published on another day. */
    public static Source withDate(Source source, When published) {
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

    /** A range of the text; of several dates of one range the number tells them apart. */
    private record Place(int start, int end, int number) {}
}
