package org.demarche.format.demarche;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.format.Words;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.EventType;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads what events refer to: sources, actors, places, phases, weights. Each method begins at an object's opening and
 * ends at its closing. One without an id gets an empty one.
 */
final class PartReader {
    /** What a source is unless it says so. */
    static final String DEFAULT_KIND = "article";

    private static final Map<String, ActorKind> KINDS = EventReader.byId(ActorKind.values(), ActorKind::id);
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private final Cursor cursor;
    private final References references;

    PartReader(Cursor cursor, References references) {
        this.cursor = cursor;
        this.references = references;
    }

    Source source() throws IOException {
        Fields fields = new Fields(cursor);
        String id = null;
        String kind = null;
        String title = null;
        String author = null;
        String publisher = null;
        When published = Undated.NONE;
        String language = null;
        String url = null;
        String text = null;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "id" -> id = id(fields, references::defineSource, "problem.twice.source");
                case "kind" -> kind = fields.word();
                case "title" -> title = fields.text();
                case "author" -> author = fields.word();
                case "publisher" -> publisher = fields.word();
                case "published" -> published = fields.when();
                case "language" -> language = fields.word();
                case "url" -> url = fields.text();
                case "text" -> text = fields.text();
                default -> fields.keep();
            }
        }
        if (text != null && id != null) {
            references.defineText(id, text);
        }
        return new Source(
                idOrEmpty(fields, id),
                Objects.requireNonNullElse(kind, DEFAULT_KIND),
                Objects.requireNonNullElse(title, ""),
                author,
                publisher,
                published,
                language,
                url,
                text,
                fields.extras());
    }

    Actor actor() throws IOException {
        Fields fields = new Fields(cursor);
        String id = null;
        String name = null;
        ActorKind kind = ActorKind.STATE;
        List<String> aliases = List.of();
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "id" -> id = id(fields, references::defineActor, "problem.twice.actor");
                case "name" -> name = fields.text();
                case "kind" -> kind = fields.oneOf(KINDS, ActorKind.STATE);
                case "aliases" -> aliases = fields.words();
                default -> fields.keep();
            }
        }
        String known = idOrEmpty(fields, id);
        return new Actor(known, Objects.requireNonNullElse(name, known), kind, aliases, fields.extras());
    }

    Place place() throws IOException {
        Fields fields = new Fields(cursor);
        String id = null;
        String name = null;
        String country = null;
        Double lat = null;
        Double lon = null;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "id" -> id = id(fields, references::definePlace, "problem.twice.place");
                case "name" -> name = fields.text();
                case "country" -> country = fields.word();
                case "lat" -> lat = fields.number(-POLE, POLE);
                case "lon" -> lon = fields.number(-DATE_LINE, DATE_LINE);
                default -> fields.keep();
            }
        }
        String known = idOrEmpty(fields, id);
        String shown = Objects.requireNonNullElse(name, known);
        return new Place(known, shown, country, lat, lon, fields.extras());
    }

    Phase phase() throws IOException {
        Fields fields = new Fields(cursor);
        String title = null;
        When when = null;
        for (String key = fields.next(); key != null; key = fields.next()) {
            switch (key) {
                case "title" -> title = fields.text();
                case "when" -> when = fields.when();
                default -> fields.keep();
            }
        }
        if (title == null) {
            fields.missing("title");
        }
        if (when == null) {
            fields.missing("when");
        }
        return new Phase(
                Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(when, Undated.NONE), fields.extras());
    }

    /** Reads an object of scores by type. What can't be used is reported; the whole is kept in the outer object. */
    Map<EventType, Double> weights(Fields outer) throws IOException {
        Fields fields = new Fields(cursor);
        Map<EventType, Double> weights = new EnumMap<>(EventType.class);
        List<Json.Member> members = new ArrayList<>();
        for (String key = fields.next(); key != null; key = fields.next()) {
            Optional<EventType> type = EventType.ofId(key);
            Double weight = null;
            if (type.isPresent()) {
                weight = fields.number(-EventReader.MOST_SCORE, EventReader.MOST_SCORE);
            } else {
                cursor.problem("problem.eventType", Words.shortened(key));
                fields.keep();
            }
            if (weight != null && type.isPresent()) {
                weights.put(type.get(), weight);
            }
            String kept = fields.kept();
            String text = kept == null && weight != null ? Numbers.text(weight) : String.valueOf(kept);
            members.add(new Json.Member(key, new Json.Scalar(text)));
        }
        String written = new Json.Obj(members).compact();
        if (!written.equals(ModelJson.weights(weights).compact())) {
            outer.keep(written);
        }
        return weights;
    }

    private @Nullable String id(Fields fields, Predicate<String> define, String problem) throws IOException {
        String id = fields.word();
        if (id == null || id.isEmpty()) {
            return null;
        }
        if (!define.test(id)) {
            cursor.problem(problem, Words.shortened(id));
        }
        return id;
    }

    private static String idOrEmpty(Fields fields, @Nullable String id) {
        if (id == null) {
            fields.missing("id");
        }
        return Objects.requireNonNullElse(id, "");
    }
}
