package org.demarche.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/** Events that a text gives only once it is known when it came out. */
public final class Additions {
    private final Draft draft;
    private final Map<String, String> actorIds = new HashMap<>();
    private final Map<String, String> placeIds = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private final Stretches<Evidence> used;

    private Additions(Draft draft, Source source) {
        this.draft = draft;
        used = new Stretches<>(
                Stream.concat(draft.chronicle().events().stream(), draft.gone().values().stream())
                        .flatMap(event -> event.evidence().stream().limit(1))
                        .filter(evidence -> evidence.source().equals(source.id()))
                        .sorted(Comparator.comparingInt(Evidence::start))
                        .toList(),
                Evidence::start,
                Evidence::end);
    }

    /**
     * The same change, with the events of sentences of which there is none yet and was none before: one that was
     * dropped stays away.
     *
     * @param before what the text gave as it was dated before
     * @param after what it gives now
     */
    public static Edit.Publish to(Edit.Publish change, Draft draft, Chronicle before, Chronicle after) {
        Additions additions = new Additions(draft, change.source());
        Set<Evidence> known = new HashSet<>();
        before.events().forEach(event -> event.evidence().stream().limit(1).forEach(known::add));
        List<Event> fresh = after.events().stream()
                .filter(event -> event.isPlaced() && !event.evidence().isEmpty())
                .filter(event -> !known.contains(event.evidence().getFirst()))
                .filter(event -> !additions.isUsed(event.evidence().getFirst()))
                .toList();
        return fresh.isEmpty() ? change : additions.in(change, fresh, after);
    }

    /** Whether an event is or was made of the text there; a sentence that only follows one may be of another event. */
    private boolean isUsed(Evidence evidence) {
        return !used.meeting(evidence.start(), evidence.end()).isEmpty();
    }

    private Edit.Publish in(Edit.Publish change, List<Event> fresh, Chronicle after) {
        Chronicle chronicle = draft.chronicle();
        match(after.actors(), chronicle.actors(), Actor::id, Actor::name, actorIds);
        match(after.places(), chronicle.places(), Place::id, Place::name, placeIds);
        Set<String> taken = new HashSet<>(draft.gone().keySet());
        chronicle.events().forEach(event -> taken.add(event.id()));
        List<Event> events = new ArrayList<>();
        for (Event event : fresh) {
            events.add(withIds(event, free("e", taken)));
        }
        Set<String> used = new HashSet<>();
        for (Event event : events) {
            event.actors().forEach(part -> used.add(part.actor()));
            event.quotes().stream().map(Quote::speaker).forEach(used::add);
            used.add(event.place());
        }
        for (Actor actor : after.actors()) {
            String id = actorIds.getOrDefault(actor.id(), actor.id());
            if (used.contains(id)) {
                actors.add(new Actor(id, actor.name(), actor.kind(), actor.aliases(), actor.extras()));
            }
        }
        for (Place place : after.places()) {
            String id = placeIds.getOrDefault(place.id(), place.id());
            if (used.contains(id)) {
                places.add(new Place(id, place.name(), place.country(), place.lat(), place.lon(), place.extras()));
            }
        }
        return new Edit.Publish(change.source(), change.published(), change.redated(), events, actors, places);
    }

    /** What goes by the same name is the same; another thing's id is not taken for it. */
    private static <T> void match(
            List<T> fresh, List<T> old, Function<T, String> id, Function<T, String> name, Map<String, String> ids) {
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (T one : old) {
            byName.putIfAbsent(name.apply(one), id.apply(one));
            taken.add(id.apply(one));
        }
        for (T one : fresh) {
            String known = byName.get(name.apply(one));
            if (known != null) {
                ids.put(id.apply(one), known);
            } else if (!taken.add(id.apply(one))) {
                ids.put(id.apply(one), free(id.apply(one) + "-", taken));
            }
        }
    }

    private static String free(String stem, Set<String> taken) {
        int number = 1;
        while (!taken.add(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private Event withIds(Event event, String id) {
        return event.toBuilder()
                .id(id)
                .actors(event.actors().stream()
                        .map(part -> new Participation(idOf(part.actor(), actorIds), part.role(), part.extras()))
                        .toList())
                .place(event.place() == null ? null : idOf(event.place(), placeIds))
                .quotes(event.quotes().stream().map(this::withIds).toList())
                .build();
    }

    private Quote withIds(Quote quote) {
        @Nullable String speaker = quote.speaker();
        return new Quote(
                speaker == null ? null : idOf(speaker, actorIds), quote.text(), quote.evidence(), quote.extras());
    }

    private static String idOf(String id, Map<String, String> ids) {
        return ids.getOrDefault(id, id);
    }
}
