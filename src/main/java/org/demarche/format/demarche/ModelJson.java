package org.demarche.format.demarche;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** The model's records as JSON, each with its fields in our order. */
final class ModelJson {
    private ModelJson() {}

    static Json.Obj event(Event event) {
        return members(event).build(raw -> members(Rereader.event(raw)));
    }

    static Json.Obj source(Source source) {
        return members(source).build(raw -> members(Rereader.source(raw)));
    }

    static Json actor(Actor actor) {
        return members(actor).build(raw -> members(Rereader.actor(raw)));
    }

    static Json place(Place place) {
        return members(place).build(raw -> members(Rereader.place(raw)));
    }

    static Json phase(Phase phase) {
        return members(phase).build(raw -> members(Rereader.phase(raw)));
    }

    static Json participation(Participation participation) {
        return members(participation).build(raw -> members(Rereader.participation(raw)));
    }

    static Json quote(Quote quote) {
        return members(quote).build(raw -> members(Rereader.quote(raw)));
    }

    static Json evidence(Evidence evidence) {
        return members(evidence).build(raw -> members(Rereader.evidence(raw)));
    }

    /** A link: just its address if there is no more to say. */
    static Json link(Link link) {
        if (link.title() == null && link.extras().keyOrder().isEmpty()) {
            return Json.of(link.url());
        }
        return members(link).build(raw -> members(Rereader.link(raw)));
    }

    /** Scores by type, in the types' order. */
    static Json.Obj weights(Map<EventType, Double> weights) {
        return weights(weights, null);
    }

    /**
     * Scores by type, in the order of the file: what it says of other words, or cannot be used, stays beside them.
     *
     * @param kept the JSON text that the file has for them; null if there is none, or it says just the same
     */
    static Json.Obj weights(Map<EventType, Double> weights, @Nullable String kept) {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<EventType, Double> before = Map.of();
        if (kept != null && RawJson.parse(kept) instanceof Json.Obj file) {
            before = Rereader.weights(kept);
            file.members().forEach(member -> members.put(member.key(), member.value()));
        }
        for (EventType type : EventType.values()) {
            Double now = weights.get(type);
            if (now == null && before.containsKey(type)) {
                members.remove(type.id());
            } else if (now != null && !now.equals(before.get(type))) {
                members.put(type.id(), Json.of(now));
            }
        }
        return new Json.Obj(members.entrySet().stream()
                .map(entry -> new Json.Member(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Members members(Event event) {
        return new Members(event.extras())
                .required("id", Json.of(event.id()), !event.id().isEmpty())
                .required("title", Json.of(event.title()), !event.title().isEmpty())
                .required("when", when(event.when()), isStated(event.when()))
                .text("printed", event.printed())
                .text("doubt", event.doubt())
                .list("types", event.types(), type -> Json.of(type.id()))
                .list("actors", event.actors(), ModelJson::participation)
                .text("place", event.place())
                .text("summary", event.summary())
                .list("quotes", event.quotes(), ModelJson::quote)
                .list("evidence", event.evidence(), ModelJson::evidence)
                .optional("status", Json.of(event.status().id()), event.status() != Status.HAPPENED)
                .number("significance", event.significance())
                .number("score", event.score())
                .text("note", event.note())
                .list("tags", event.tags(), Json::of)
                .list("links", event.links(), ModelJson::link);
    }

    private static Members members(Source source) {
        return new Members(source.extras())
                .required("id", Json.of(source.id()), !source.id().isEmpty())
                .required("kind", Json.of(source.kind()), !source.kind().equals(PartReader.DEFAULT_KIND))
                .required("title", Json.of(source.title()), !source.title().isEmpty())
                .text("author", source.author())
                .text("publisher", source.publisher())
                .optional("published", when(source.published()), isStated(source.published()))
                .text("language", source.language())
                .text("url", source.url())
                .text("text", source.text());
    }

    private static Members members(Actor actor) {
        return new Members(actor.extras())
                .required("id", Json.of(actor.id()), !actor.id().isEmpty())
                .required("name", Json.of(actor.name()), !actor.name().equals(actor.id()))
                .required("kind", Json.of(actor.kind().id()), actor.kind() != ActorKind.STATE)
                .list("aliases", actor.aliases(), Json::of);
    }

    private static Members members(Place place) {
        return new Members(place.extras())
                .required("id", Json.of(place.id()), !place.id().isEmpty())
                .required("name", Json.of(place.name()), !place.name().equals(place.id()))
                .text("country", place.country())
                .number("lat", place.lat())
                .number("lon", place.lon());
    }

    private static Members members(Phase phase) {
        return new Members(phase.extras())
                .required("title", Json.of(phase.title()), !phase.title().isEmpty())
                .required("when", when(phase.when()), isStated(phase.when()));
    }

    private static Members members(Participation participation) {
        return new Members(participation.extras())
                .required(
                        "actor",
                        Json.of(participation.actor()),
                        !participation.actor().isEmpty())
                .required("role", Json.of(participation.role().id()), participation.role() != Role.PARTICIPANT);
    }

    private static Members members(Quote quote) {
        Integer evidence = quote.evidence();
        return new Members(quote.extras())
                .text("speaker", quote.speaker())
                .required("text", Json.of(quote.text()), !quote.text().isEmpty())
                .optional("evidence", evidence == null ? null : Json.of(evidence), evidence != null);
    }

    private static Members members(Evidence evidence) {
        return new Members(evidence.extras())
                .required(
                        "source", Json.of(evidence.source()), !evidence.source().isEmpty())
                .required("start", Json.of(evidence.start()), evidence.start() != 0)
                .required("end", Json.of(evidence.end()), evidence.end() != 0);
    }

    private static Members members(Link link) {
        return new Members(link.extras())
                .required("url", Json.of(link.url()), !link.url().isEmpty())
                .text("title", link.title());
    }

    private static Json when(When when) {
        return Json.of(when.edtf());
    }

    private static boolean isStated(When when) {
        return !when.edtf().isEmpty();
    }
}
