package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.format.TextInput.Place;
import org.demarche.format.Words;
import org.demarche.format.demarche.References.Use;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.Undated;
import org.jspecify.annotations.Nullable;

/** Reads events and what stands in them. Each method begins at an object's opening and ends at its closing. */
final class EventReader {
    /** Bounds of scores and weights. */
    static final double MOST_SCORE = 10;

    private static final Map<String, EventType> TYPES = byId(EventType.values(), EventType::id);
    private static final Map<String, Role> ROLES = byId(Role.values(), Role::id);
    private static final Map<String, Status> STATUSES = byId(Status.values(), Status::id);
    private static final int SLOTS = 1 << 12;

    private final Cursor cursor;
    private final References references;
    /** Used again for each event and for each object in one, of which only one is read at a time. */
    private final Fields ofEvent;

    private final Fields ofItem;
    private final Event.Builder builder = Event.builder("", "", Undated.NONE);
    private final Fields.UsableItem<EventType> aType;
    private final Fields.UsableItem<Participation> aParticipation = object(this::participation);
    private final Fields.UsableItem<Quote> aQuote = object(this::quote);
    private final Fields.UsableItem<Evidence> anEvidence = object(this::evidence);
    private final @Nullable Participation[] participations = new @Nullable Participation[SLOTS];
    private final ListCache<EventType> typeLists = new ListCache<>(EventType::hashCode);
    private final ListCache<Participation> actorLists =
            new ListCache<>(part -> 31 * part.actor().hashCode() + part.role().hashCode());
    private final ListCache<String> tagLists = new ListCache<>(String::hashCode);
    private final List<QuotedEvidence> quoted = new ArrayList<>();
    private int index;

    /** The number of a piece of evidence as a quotation gives it, and where. */
    private record QuotedEvidence(int number, Place place, String path) {}

    EventReader(Cursor cursor, References references) {
        this.cursor = cursor;
        this.references = references;
        this.ofEvent = new Fields(cursor);
        this.ofItem = new Fields(cursor);
        this.aType = () -> cursor.at(JsonToken.VALUE_STRING) ? TYPES.get(cursor.word()) : null;
    }

    private <T> Fields.UsableItem<T> object(Fields.Item<T> reader) {
        return () -> cursor.at(JsonToken.START_OBJECT) ? reader.read() : null;
    }

    /** Values by the id they have in files, in their order. */
    static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            byId.put(id.apply(value), value);
        }
        return byId;
    }

    /**
     * Reads an event. One without an id gets an empty one.
     *
     * @param index which of the file's events it is, from 0
     */
    Event event(int index) throws IOException {
        this.index = index;
        quoted.clear();
        Fields fields = ofEvent.begin();
        Event.Builder event = builder.clear();
        String id = null;
        boolean titled = false;
        boolean dated = false;
        int pieces = 0;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "id" -> id = id(fields);
                case "title" -> {
                    String title = fields.text();
                    titled = title != null;
                    event.title(Objects.requireNonNullElse(title, ""));
                }
                case "when" -> {
                    dated = !cursor.at(JsonToken.VALUE_NULL);
                    event.when(fields.when());
                }
                case "evidence" -> {
                    List<Evidence> evidence = fields.objects(anEvidence, ModelJson::evidence);
                    pieces = evidence.size();
                    event.evidence(evidence);
                }
                default -> optional(key, fields, event);
            }
        }
        if (id == null) {
            fields.missing("id");
        }
        if (!titled) {
            fields.missing("title");
        }
        if (!dated) {
            fields.missing("when");
        }
        checkQuoted(pieces);
        return event.id(Objects.requireNonNullElse(id, ""))
                .extras(fields.extras())
                .build();
    }

    private void optional(String key, Fields fields, Event.Builder event) throws IOException {
        switch (key) {
            case "printed" -> event.printed(fields.word());
            case "types" -> event.types(types(fields));
            case "actors" -> event.actors(fields.objects(aParticipation, ModelJson::participation, actorLists));
            case "place" -> event.place(reference(fields, Use.PLACE, -1));
            case "summary" -> event.summary(fields.text());
            case "quotes" -> event.quotes(fields.objects(aQuote, ModelJson::quote));
            case "status" -> event.status(fields.oneOf(STATUSES, Status.HAPPENED));
            case "significance" -> event.significance(fields.number(0, 1));
            case "score" -> event.score(fields.number(-MOST_SCORE, MOST_SCORE));
            case "doubt" -> event.doubt(fields.text());
            case "note" -> event.note(fields.text());
            case "tags" -> event.tags(fields.words(tagLists));
            case "links" ->
                event.links(fields.list(
                        this::link, ModelJson::link, (at, _) -> at.problem("problem.item.link"), List::copyOf));
            default -> fields.keep();
        }
    }

    private @Nullable String id(Fields fields) throws IOException {
        String id = fields.text();
        if (id == null || id.isEmpty()) {
            return null;
        }
        if (!references.defineEvent(id)) {
            cursor.problem("problem.twice.event", Words.shortened(id));
        }
        return id;
    }

    /** The id of an actor, place or source; noted if it is not defined yet. */
    private @Nullable String reference(Fields fields, Use use, int item) throws IOException {
        String id = fields.word();
        if (id != null && !references.isDefined(use, id)) {
            references.note(use, id, cursor.place(), index, item);
        }
        return id;
    }

    private List<EventType> types(Fields fields) throws IOException {
        return fields.list(
                aType,
                type -> Json.of(type.id()),
                (at, list) -> {
                    if (at.at(JsonToken.VALUE_STRING)) {
                        at.problem("problem.eventType", Words.shortened(at.word()));
                    } else {
                        at.problem("problem.item.text", list);
                    }
                },
                typeLists);
    }

    Participation participation() throws IOException {
        Fields fields = ofItem.begin();
        String actor = null;
        Role role = Role.PARTICIPANT;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "actor" -> actor = reference(fields, Use.ACTOR, cursor.itemIndex());
                case "role" -> role = fields.oneOf(ROLES, Role.PARTICIPANT);
                default -> fields.keep();
            }
        }
        if (actor == null) {
            fields.missing("actor");
            actor = "";
        }
        return shared(actor, role, fields.extras());
    }

    private Participation shared(String actor, Role role, Extras extras) {
        int hash = actor.hashCode() * 31 + role.hashCode();
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        Participation known = participations[slot];
        if (known != null
                && known.actor().equals(actor)
                && known.role() == role
                && known.extras().equals(extras)) {
            return known;
        }
        Participation fresh = new Participation(actor, role, extras);
        participations[slot] = fresh;
        return fresh;
    }

    Quote quote() throws IOException {
        Fields fields = ofItem.begin();
        String speaker = null;
        String text = null;
        Integer evidence = null;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "speaker" -> speaker = reference(fields, Use.SPEAKER, cursor.itemIndex());
                case "text" -> text = fields.text();
                case "evidence" -> {
                    Place place = cursor.place();
                    String path = cursor.path();
                    evidence = fields.whole();
                    if (evidence != null) {
                        quoted.add(new QuotedEvidence(evidence, place, path));
                    }
                }
                default -> fields.keep();
            }
        }
        if (text == null) {
            fields.missing("text");
        }
        return new Quote(speaker, Objects.requireNonNullElse(text, ""), evidence, fields.extras());
    }

    private void checkQuoted(int pieces) {
        for (QuotedEvidence quote : quoted) {
            if (quote.number() < 1 || quote.number() > pieces) {
                cursor.problems()
                        .add(
                                quote.place().line(),
                                quote.place().column(),
                                quote.path(),
                                "problem.quote.evidence",
                                quote.number(),
                                pieces);
            }
        }
    }

    Evidence evidence() throws IOException {
        Fields fields = ofItem.begin();
        String source = null;
        Integer start = null;
        Integer end = null;
        boolean started = false;
        boolean ended = false;
        int item = cursor.itemIndex();
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "source" -> source = reference(fields, Use.SOURCE, item);
                case "start" -> {
                    started = true;
                    start = fields.whole();
                }
                case "end" -> {
                    ended = true;
                    end = fields.whole();
                }
                default -> fields.keep();
            }
        }
        if (source == null) {
            fields.missing("source");
        }
        if (!started) {
            fields.missing("start");
        }
        if (!ended) {
            fields.missing("end");
        }
        if (source != null && start != null && end != null) {
            checkRange(fields, source, start, end, item);
        }
        return new Evidence(
                Objects.requireNonNullElse(source, ""),
                Objects.requireNonNullElse(start, 0),
                Objects.requireNonNullElse(end, 0),
                fields.extras());
    }

    private void checkRange(Fields fields, String source, int start, int end, int item) {
        boolean later = !references.isDefined(Use.RANGE, source);
        String fault = references.faultOfRange(source, start, end);
        if (fault != null) {
            cursor.problemAt(fields.start(), fault, start, end, references.lengthOf(source));
        } else if (later) {
            references.noteRange(Use.RANGE, source, fields.start(), index, item, start, end);
        }
    }

    /** A link: an object, or just the address; null at anything else. */
    private @Nullable Link link() throws IOException {
        if (cursor.at(JsonToken.VALUE_STRING)) {
            return new Link(cursor.parser().getText(), null, Extras.NONE);
        }
        return cursor.at(JsonToken.START_OBJECT) ? linkObject() : null;
    }

    Link linkObject() throws IOException {
        Fields fields = ofItem.begin();
        String url = null;
        String title = null;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "url" -> url = fields.text();
                case "title" -> title = fields.text();
                default -> fields.keep();
            }
        }
        if (url == null) {
            fields.missing("url");
        }
        return new Link(Objects.requireNonNullElse(url, ""), title, fields.extras());
    }
}
