package org.demarche.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;

/** A chronicle to work on, every part of which carries a field that the program does not know. */
final class Workpiece {
    static final String TEXT =
            "On 3 May the envoys met. They met again on Friday. \"Enough,\" said one. A pact followed.";

    private Workpiece() {}

    static Chronicle chronicle() {
        Source source = new Source(
                "s", "article", "Title", null, null, when("1985-05-10"), "en", null, TEXT, unknown("source"));
        List<Actor> actors = List.of(
                new Actor("a", "Arland", ActorKind.STATE, List.of(), unknown("a")),
                new Actor("b", "Borland", ActorKind.STATE, List.of(), unknown("b")));
        return new Chronicle(
                "The pact",
                List.of(source),
                actors,
                List.of(),
                List.of(),
                Map.of(),
                List.of(first(), second(), third()),
                unknown("chronicle"));
    }

    static Event first() {
        return Event.builder("e1", "The envoys meet", when("1985-05-03"))
                .printed("3 May")
                .types(List.of(EventType.TALKS))
                .actors(List.of(part("a", Role.INITIATOR)))
                .evidence(List.of(evidence("On 3 May the envoys met."), evidence("\"Enough,\" said one.")))
                .quotes(List.of(new Quote("a", "Enough", 2, Extras.NONE)))
                .summary("They meet.")
                .extras(unknown("e1"))
                .build();
    }

    static Event second() {
        return Event.builder("e2", "They meet again", when("1985-05-03"))
                .printed("Friday")
                .doubt("Counted from the day of publication.")
                .types(List.of(EventType.SUMMIT, EventType.TALKS))
                .actors(List.of(part("a", Role.PARTICIPANT), part("b", Role.RECIPIENT)))
                .place("g")
                .evidence(List.of(evidence("They met again on Friday."), evidence("\"Enough,\" said one.")))
                .quotes(List.of(new Quote("b", "Enough!", 2, Extras.NONE), new Quote("b", "Again", 1, Extras.NONE)))
                .summary("They meet once more.")
                .significance(0.5)
                .extras(unknown("e2"))
                .build();
    }

    static Event third() {
        return Event.builder("e3", "A pact", Undated.NONE)
                .evidence(List.of(evidence("A pact followed.")))
                .note("When?")
                .extras(unknown("e3"))
                .build();
    }

    /** Any edit that can be made of a chronicle that has an event. */
    static Edit any(Random random, Draft draft) {
        Chronicle chronicle = draft.chronicle();
        List<Event> events = chronicle.events();
        Event event = events.get(random.nextInt(events.size()));
        int number = random.nextInt(100);
        return switch (random.nextInt(15)) {
            case 0 -> new Edit.Keep(event);
            case 1 -> EventEdits.title(event, "Title " + number);
            case 2 -> EventEdits.when(event, when(String.valueOf(1900 + number)));
            case 3 -> EventEdits.types(event, List.of(of(EventType.values(), number)));
            case 4 ->
                EventEdits.actors(
                        event,
                        List.of(part("x" + number, Role.SPEAKER)),
                        List.of(new Actor("x" + number, "X", ActorKind.PERSON, List.of(), Extras.NONE)));
            case 5 -> EventEdits.place(event, null, List.of());
            case 6 -> EventEdits.summary(event, "Summary " + number);
            case 7 -> EventEdits.status(event, of(Status.values(), number));
            case 8 -> EventEdits.significance(event, number / 100.0);
            case 9 -> EventEdits.note(event, "Note " + number);
            case 10 -> new Edit.Drop(event);
            case 11 -> EventEdits.join(event, events.get(random.nextInt(events.size())));
            case 12 ->
                event.evidence().size() > 1
                        ? EventEdits.split(
                                draft,
                                event,
                                1 + random.nextInt(event.evidence().size() - 1),
                                null)
                        : new Edit.Keep(event);
            case 13 ->
                EventEdits.add(
                        draft, chronicle.sources().getFirst(), number % 20, 20 + number % 20, when("1999"), null, null);
            default ->
                new Edit.Weigh(number % 2 == 0 ? Map.of() : Map.of(of(EventType.values(), number), number / 10.0));
        };
    }

    private static <T> T of(T[] values, int number) {
        return List.of(values).get(number % values.length);
    }

    static Evidence evidence(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence("s", start, start + words.length(), Extras.NONE);
    }

    static Participation part(String actor, Role role) {
        return new Participation(actor, role, Extras.NONE);
    }

    static Extras unknown(String value) {
        return new Extras(new ArrayList<>(List.of("unknown")), Map.of("unknown", '"' + value + '"'));
    }

    static When when(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(e);
        }
    }
}
