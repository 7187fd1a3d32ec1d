package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.text.Span;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Reckoning;
import org.demarche.model.Source;
import org.demarche.time.Wording;

/** Turns drafts into a chronicle: gives ids, weighs the events, words the doubts. */
final class Assembly {
    private static final int LONGEST_SUMMARY = 400;

    private final Source source;
    private final String text;
    private final Publication publication;
    private final Doubts doubts;
    private final Map<Entity, String> ids = new LinkedHashMap<>();
    private final Map<Entity, String> placeIds = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    /** Of names that several go by, the number that the next of them gets. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Assembly(Source source, String text, Publication publication, Wording wording) {
        this.source = source;
        this.text = text;
        this.publication = publication;
        doubts = new Doubts(wording, publication);
    }

    /** The chronicle of the drafts, in their order. */
    Chronicle of(List<Draft> drafts) {
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            events.add(event("e" + (events.size() + 1), draft));
        }
        Source dated = new Source(
                source.id(),
                source.kind(),
                source.title(),
                source.author(),
                source.publisher(),
                publication.when(),
                source.language(),
                source.url(),
                source.text(),
                source.extras());
        return new Chronicle(source.title(), List.of(dated), actors, places, List.of(), Map.of(), events, Extras.NONE);
    }

    private Event event(String id, Draft draft) {
        String printed = draft.time == null ? null : text.substring(draft.time.begin(), draft.time.end());
        Span first = draft.evidence.getFirst();
        String sentence = first.in(text);
        return Event.builder(id, draft.title, draft.when)
                .printed(printed)
                .types(draft.types)
                .actors(participations(draft))
                .place(draft.place == null ? null : placeId(draft.place))
                .summary(sentence.length() <= LONGEST_SUMMARY ? sentence : null)
                .quotes(draft.sayings.stream().map(this::quote).toList())
                .evidence(draft.evidence.stream()
                        .map(span -> new Evidence(source.id(), span.begin(), span.end(), Extras.NONE))
                        .toList())
                .status(draft.status)
                .significance(significance(draft))
                .doubt(doubts.about(draft, printed == null ? "" : printed))
                .extras(extras(draft))
                .build();
    }

    private Extras extras(Draft draft) {
        Extras extras =
                new Extras(List.of(), Map.of("confidence", String.format(Locale.ROOT, "%.2f", confidence(draft))));
        Assumed assumed = Assumed.of(draft);
        return assumed == null ? Reckoning.in(extras, doubts.areReckoning(draft)) : assumed.with(extras);
    }

    private List<Participation> participations(Draft draft) {
        List<Participation> all = new ArrayList<>();
        draft.cast.forEach((entity, role) -> all.add(new Participation(actorId(entity), role, Extras.NONE)));
        return all;
    }

    private Quote quote(Draft.Saying saying) {
        Entity speaker = saying.speaker();
        String id = speaker == null || speaker.kind() == Kind.PLACE ? null : actorId(speaker);
        return new Quote(id, saying.words().in(text), saying.evidence(), Extras.NONE);
    }

    /** Higher for the article's beginning, its headline's words, and events that it tells more about. */
    private double significance(Draft draft) {
        if (draft.isMention) {
            return 0.2;
        }
        double weight = 0.3;
        weight += draft.evidence.getFirst().begin() == 0
                ? 0.25
                : 0.25 * Math.pow(0.5, draft.evidence.getFirst().begin() / 800.0);
        weight += 0.2 * sharedWords(draft.title);
        weight += draft.cast.isEmpty() ? 0 : 0.1;
        weight += Math.min(0.15, 0.05 * (draft.evidence.size() - 1) + 0.05 * draft.sayings.size());
        return Math.round(Math.min(1, weight) * 100) / 100.0;
    }

    /** Which part of the headline's long words the title has too. */
    private double sharedWords(String title) {
        Set<String> wanted = longWords(source.title());
        Set<String> found = longWords(title);
        int all = wanted.size();
        wanted.retainAll(found);
        return all == 0 ? 0 : (double) wanted.size() / all;
    }

    private static Set<String> longWords(String title) {
        Set<String> words = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                words.add(word.length() > 5 ? word.substring(0, 5) : word);
            }
        }
        return words;
    }

    private double confidence(Draft draft) {
        double certain = draft.time == null ? 0.4 : draft.time.confidence();
        if (draft.isMention) {
            certain *= 0.7;
        }
        if (draft.cast.isEmpty()) {
            certain *= 0.85;
        }
        return publication.isGuessed() ? certain * 0.8 : certain;
    }

    private String actorId(Entity entity) {
        return ids.computeIfAbsent(entity, key -> {
            String id = freshId(entity.name());
            actors.add(new Actor(id, entity.name(), kind(entity.kind()), List.copyOf(entity.aliases()), Extras.NONE));
            return id;
        });
    }

    private String placeId(Entity entity) {
        return placeIds.computeIfAbsent(entity, key -> {
            String id = freshId(entity.name());
            places.add(new Place(id, entity.name(), entity.country(), entity.north(), entity.east(), Extras.NONE));
            return id;
        });
    }

    private String freshId(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "x" : slug;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + (numbers.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    private static ActorKind kind(Kind kind) {
        return switch (kind) {
            case STATE -> ActorKind.STATE;
            case PERSON -> ActorKind.PERSON;
            case ORGANISATION, PLACE -> ActorKind.ORGANISATION;
        };
    }
}
