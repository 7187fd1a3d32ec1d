package org.demarche.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.edit.Edit.Change;
import org.demarche.edit.Edit.Field;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes changes of events. What a change does not name stays, fields that the program does not know too. */
public final class EventEdits {
    private static final int LONGEST_TITLE = 90;

    private EventEdits() {}

    public static Change title(Event event, String title) {
        return change(event, event.toBuilder().title(title).build(), Field.TITLE);
    }

    /** Sets a date of the user's: what was doubted is decided with it. */
    public static Change when(Event event, When when) {
        return change(event, event.toBuilder().when(when).doubt(null).build(), Field.WHEN);
    }

    /** Sets the types, the main one first. */
    public static Change types(Event event, List<EventType> types) {
        return change(event, event.toBuilder().types(types).build(), Field.TYPES);
    }

    /**
     * Sets who took part.
     *
     * @param newActors actors among them that the chronicle does not have yet
     */
    public static Change actors(Event event, List<Participation> actors, List<Actor> newActors) {
        return new Change(event, event.toBuilder().actors(actors).build(), Field.ACTORS, newActors, List.of());
    }

    /**
     * Sets the place.
     *
     * @param place its id, null for none
     * @param newPlaces the place if the chronicle does not have it yet
     */
    public static Change place(Event event, @Nullable String place, List<Place> newPlaces) {
        return new Change(event, event.toBuilder().place(place).build(), Field.PLACE, List.of(), newPlaces);
    }

    public static Change summary(Event event, @Nullable String summary) {
        return change(event, event.toBuilder().summary(summary).build(), Field.SUMMARY);
    }

    public static Change status(Event event, Status status) {
        return change(event, event.toBuilder().status(status).build(), Field.STATUS);
    }

    /** Sets the significance, 0 to 1; null to have it computed. */
    public static Change significance(Event event, @Nullable Double significance) {
        return change(event, event.toBuilder().significance(significance).build(), Field.SIGNIFICANCE);
    }

    public static Change note(Event event, @Nullable String note) {
        return change(event, event.toBuilder().note(note).build(), Field.NOTE);
    }

    static Change change(Event before, Event after, Field field) {
        return new Change(before, after, field, List.of(), List.of());
    }

    /**
     * Joins a report of an event to another. Title, status and, if there is one, the date are those of the one kept;
     * evidence, quotations, actors and what else there are several of are united.
     */
    public static Edit.Join join(Event kept, Event joined) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>(kept.evidence());
        for (int i = 0; i < joined.evidence().size(); i++) {
            Evidence one = joined.evidence().get(i);
            if (!evidence.contains(one)) {
                evidence.add(one);
            }
            numbers.put(i + 1, evidence.indexOf(one) + 1);
        }
        Set<Quote> quotes = new LinkedHashSet<>(kept.quotes());
        joined.quotes().forEach(quote -> quotes.add(renumbered(quote, numbers)));
        Event dated = kept.isPlaced() || !joined.isPlaced() ? kept : joined;
        Event both = kept.toBuilder()
                .when(dated.when())
                .printed(dated.printed())
                .doubt(dated.doubt())
                .types(united(kept.types(), joined.types()))
                .actors(unitedActors(kept.actors(), joined.actors()))
                .place(kept.place() != null ? kept.place() : joined.place())
                .summary(unitedText(kept.summary(), joined.summary()))
                .note(unitedText(kept.note(), joined.note()))
                .quotes(List.copyOf(quotes))
                .evidence(evidence)
                .significance(higher(kept.significance(), joined.significance()))
                .score(kept.score() != null ? kept.score() : joined.score())
                .tags(united(kept.tags(), joined.tags()))
                .links(united(kept.links(), joined.links()))
                .extras(united(kept.extras(), joined.extras()))
                .build();
        return new Edit.Join(kept, joined, both);
    }

    /**
     * Splits an event by its evidence: what comes from the first pieces stays with it, what comes from the others is a
     * new event, with the words of its first piece as the title.
     *
     * @param pieces how many pieces of evidence stay, at least one and not all
     * @param own the date that the new event's own sentence names, null if it names none: the event keeps its date then
     */
    public static Edit.Split split(Draft draft, Event event, int pieces, Publication.@Nullable Found own) {
        List<Evidence> evidence = event.evidence();
        if (pieces < 1 || pieces >= evidence.size()) {
            throw new IndexOutOfBoundsException(pieces);
        }
        List<Evidence> moved = evidence.subList(pieces, evidence.size());
        List<Quote> staying = new ArrayList<>();
        List<Quote> going = new ArrayList<>();
        for (Quote quote : event.quotes()) {
            Integer number = quote.evidence();
            if (number != null && number > pieces && number <= evidence.size()) {
                going.add(new Quote(quote.speaker(), quote.text(), number - pieces, quote.extras()));
            } else {
                staying.add(quote);
            }
        }
        Event first = event.toBuilder()
                .evidence(evidence.subList(0, pieces))
                .quotes(staying)
                .build();
        String words = title(words(draft.chronicle(), moved.getFirst()));
        Event dated = own == null ? event : dated(draft.chronicle(), event, moved.getFirst(), own);
        Event second = dated.toBuilder()
                .id(draft.newId())
                .title(words.isEmpty() ? event.title() : words)
                .summary(null)
                .note(null)
                .evidence(moved)
                .quotes(going)
                .extras(Extras.NONE)
                .build();
        return new Edit.Split(event, first, second);
    }

    private static Event dated(Chronicle chronicle, Event event, Evidence evidence, Publication.Found date) {
        Evidence range = new Evidence(evidence.source(), date.start(), date.end(), Extras.NONE);
        return event.toBuilder()
                .when(date.when())
                .printed(words(chronicle, range))
                .doubt(date.doubt())
                .build();
    }

    /**
     * Makes an event of a range of a source.
     *
     * @param printed the date in the source's words, null if it has none
     * @param doubt why the date was inferred, null if the source states it
     */
    public static Edit.Add add(
            Draft draft,
            Source source,
            int start,
            int end,
            When when,
            @Nullable String printed,
            @Nullable String doubt) {
        Evidence evidence = new Evidence(source.id(), start, end, Extras.NONE);
        return new Edit.Add(Event.builder(draft.newId(), title(words(draft.chronicle(), evidence)), when)
                .printed(printed)
                .doubt(doubt)
                .evidence(List.of(evidence))
                .build());
    }

    /** Whether an event's first evidence stands before another's in the same source. */
    static boolean standsBefore(Event event, Event other) {
        if (event.evidence().isEmpty() || other.evidence().isEmpty()) {
            return false;
        }
        Evidence one = event.evidence().getFirst();
        Evidence two = other.evidence().getFirst();
        return one.source().equals(two.source()) && one.start() < two.start();
    }

    private static String words(Chronicle chronicle, Evidence evidence) {
        return chronicle.sources().stream()
                .filter(source -> source.id().equals(evidence.source()) && source.text() != null)
                .findFirst()
                .map(source -> range(String.valueOf(source.text()), evidence.start(), evidence.end()))
                .orElse("");
    }

    private static String range(String text, int start, int end) {
        int from = Math.clamp(start, 0, text.length());
        return text.substring(from, Math.clamp(end, from, text.length()));
    }

    /** Words short enough for a title, cut between words. */
    private static String title(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST_TITLE) {
            int space = line.lastIndexOf(' ', LONGEST_TITLE);
            return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static Quote renumbered(Quote quote, Map<Integer, Integer> numbers) {
        Integer number = quote.evidence();
        return number == null
                ? quote
                : new Quote(quote.speaker(), quote.text(), numbers.getOrDefault(number, number), quote.extras());
    }

    private static List<Participation> unitedActors(List<Participation> kept, List<Participation> joined) {
        List<Participation> all = new ArrayList<>(kept);
        for (Participation part : joined) {
            if (kept.stream().noneMatch(known -> known.actor().equals(part.actor()))) {
                all.add(part);
            }
        }
        return all;
    }

    private static <T> List<T> united(List<T> kept, List<T> joined) {
        return Stream.concat(kept.stream(), joined.stream()).distinct().toList();
    }

    private static @Nullable String unitedText(@Nullable String kept, @Nullable String joined) {
        if (kept == null || joined == null || kept.contains(joined)) {
            return kept != null ? kept : joined;
        }
        return kept + " " + joined;
    }

    private static @Nullable Double higher(@Nullable Double kept, @Nullable Double joined) {
        if (kept == null || joined == null) {
            return kept != null ? kept : joined;
        }
        return Double.valueOf(Math.max(kept, joined));
    }

    private static Extras united(Extras kept, Extras joined) {
        Map<String, String> values = new HashMap<>(joined.values());
        values.putAll(kept.values());
        List<String> order = new ArrayList<>(kept.keyOrder());
        joined.keyOrder().stream()
                .filter(key -> joined.values().containsKey(key) && !order.contains(key))
                .forEach(order::add);
        return new Extras(order, values);
    }
}
