package org.demarche.ui.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.format.Problem;
import org.demarche.i18n.Messages;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.ui.session.OpenChronicle.Origin;

/** A small chronicle with something of everything. */
public final class Fixture {
    /** The positions of its events. */
    public static final int TALKS = 0;

    public static final int PACT = 1;
    public static final int THREAT = 2;
    public static final int UNDATED = 3;

    public static final String TEXT = """
            It began in Geneva. On 3 May 1985 the envoys of Arland and Borland met there for talks.

            Nobody expected much.

            In June they signed a pact. "We were tired," said the envoy of Arland. Then came a threat.""";

    private Fixture() {}

    public static Labels labels() {
        return new Labels(Messages.forLocale(Locale.ENGLISH));
    }

    /** A session in which the chronicle is open. */
    public static Session session() {
        Session session = new Session(new DirectTaskRunner());
        session.open(open());
        return session;
    }

    public static OpenChronicle open() {
        return OpenChronicle.of(chronicle(), Path.of("pact.demarche.json"), Origin.CHRONICLE, List.of());
    }

    /** A chronicle of events at these dates, in the order of the timeline, with their dates as titles. */
    public static OpenChronicle openOf(String... dates) {
        List<Event> events = Arrays.stream(dates)
                .map(date -> Event.builder(date, date, when(date)).build())
                .toList();
        Chronicle chronicle =
                new Chronicle("Dates", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE);
        return OpenChronicle.of(chronicle, Path.of("dates.demarche.json"), Origin.CHRONICLE, List.of());
    }

    /** A chronicle of one event. */
    public static OpenChronicle openTitled(String title) {
        Event event = Event.builder("one", title, when("1990"))
                .summary(title)
                .tags(List.of(title))
                .build();
        Chronicle chronicle =
                new Chronicle("One", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE);
        return OpenChronicle.of(chronicle, Path.of("one.demarche.json"), Origin.CHRONICLE, List.of());
    }

    /** A chronicle of one event at a place. */
    public static OpenChronicle openAt(String place) {
        Event event = Event.builder("one", "One", when("1990")).place("p").build();
        List<Place> places = List.of(new Place("p", place, null, null, null, Extras.NONE));
        Chronicle chronicle =
                new Chronicle("One", List.of(), List.of(), places, List.of(), Map.of(), List.of(event), Extras.NONE);
        return OpenChronicle.of(chronicle, Path.of("one.demarche.json"), Origin.CHRONICLE, List.of());
    }

    public static OpenChronicle openWithProblems(Problem... problems) {
        return OpenChronicle.of(chronicle(), Path.of("pact.demarche.json"), Origin.CHRONICLE, List.of(problems));
    }

    /** The chronicle with so long a first text that it is not read at once. */
    public static Chronicle chronicleOfALongText() {
        Chronicle small = chronicle();
        Source first = small.sources().getFirst();
        Source large = new Source(
                first.id(),
                first.kind(),
                first.title(),
                first.author(),
                first.publisher(),
                first.published(),
                first.language(),
                first.url(),
                first.text() + "\n\nNobody came.".repeat(Redating.QUICK / 10),
                first.extras());
        return new Chronicle(
                small.title(),
                List.of(large, small.sources().getLast()),
                small.actors(),
                small.places(),
                small.phases(),
                small.weights(),
                small.events(),
                small.extras());
    }

    public static Chronicle chronicle() {
        List<Actor> actors = List.of(
                new Actor("a", "Arland", ActorKind.STATE, List.of("Aville"), Extras.NONE),
                new Actor("b", "Borland", ActorKind.STATE, List.of(), Extras.NONE));
        List<Place> places = List.of(
                new Place("g", "Geneva", "CH", 46.2, 6.1, Extras.NONE),
                new Place("ch", "Switzerland", "CH", null, null, Extras.NONE));
        return new Chronicle(
                "The pact",
                List.of(source("s1", "How the pact came about", TEXT), source("s2", "The pact in full", "Article 1.")),
                actors,
                places,
                List.of(),
                Map.of(),
                List.of(talks(), pact(), threat(), undated()),
                Extras.NONE);
    }

    private static Source source(String id, String title, String text) {
        return new Source(id, "article", title, null, "The Herald", when("1985-07-01"), "en", null, text, Extras.NONE);
    }

    private static Event talks() {
        return Event.builder("talks", "Talks at Geneva", when("1985-05-03"))
                .printed("3 May 1985")
                .types(List.of(EventType.TALKS))
                .actors(List.of(part("a", Role.PARTICIPANT), part("b", Role.PARTICIPANT)))
                .place("g")
                .summary("Envoys meet.")
                .evidence(List.of(evidence("met there"), evidence("On 3 May 1985 the envoys")))
                .build();
    }

    private static Event pact() {
        return Event.builder("pact", "The pact is signed", when("1985-06"))
                .printed("In June")
                .doubt("The year is that of the talks.")
                .types(List.of(EventType.AGREEMENT, EventType.STATEMENT))
                .actors(List.of(part("a", Role.INITIATOR), part("b", Role.RECIPIENT)))
                .place("ch")
                .quotes(List.of(new Quote("a", "We were tired", 1, Extras.NONE)))
                .evidence(List.of(evidence("In June they signed a pact."), new Evidence("s2", 0, 10, Extras.NONE)))
                .tags(List.of("pacts"))
                .links(List.of(new Link("https://example.org/pact", "The pact", Extras.NONE)))
                .note("Read the annex.")
                .build();
    }

    private static Event threat() {
        return Event.builder("threat", "A threat follows", when("1986?"))
                .types(List.of(EventType.THREAT))
                .actors(List.of(part("b", Role.INITIATOR)))
                .status(Status.CLAIMED)
                .evidence(List.of(evidence("Then came a threat.")))
                .build();
    }

    private static Event undated() {
        return Event.builder("undated", "A letter", Undated.NONE)
                .printed("some day")
                .build();
    }

    private static Participation part(String actor, Role role) {
        return new Participation(actor, role, Extras.NONE);
    }

    private static Evidence evidence(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence("s1", start, start + words.length(), Extras.NONE);
    }

    static When when(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(e);
        }
    }
}
