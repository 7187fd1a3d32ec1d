package org.demarche.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;

/** Small chronicles made of few values, so that random queries hit. */
final class RandomChronicle {
    static final List<String> WORDS =
            List.of("Geneva", "envoy", "Ségou", "treaty", "straße", "Kaesŏng", "signed", "a", "1994");
    static final List<String> IDS = List.of("a", "b", "c", "d");

    private RandomChronicle() {}

    static Chronicle of(Random random, int count) throws EdtfException {
        List<Actor> actors = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (String id : IDS) {
            actors.add(new Actor(id, word(random) + " " + id, ActorKind.STATE, List.of(word(random)), Extras.NONE));
            places.add(new Place(id, word(random), null, null, null, Extras.NONE));
        }
        String text = String.join(" ", WORDS);
        Source source = new Source("s", "article", "Title", null, null, Undated.NONE, null, null, text, Extras.NONE);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(random, i, text.length()));
        }
        return new Chronicle("Random", List.of(source), actors, places, List.of(), Map.of(), events, Extras.NONE);
    }

    private static Event event(Random random, int number, int textLength) throws EdtfException {
        List<EventType> types = new ArrayList<>();
        List<Participation> actors = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            types.add(any(random, List.of(EventType.values())));
            actors.add(new Participation(any(random, IDS), Role.PARTICIPANT, Extras.NONE));
        }
        int start = random.nextInt(textLength);
        int end = start + random.nextInt(textLength - start) + (random.nextInt(20) == 0 ? textLength : 0);
        return Event.builder("e" + number, word(random) + "’s " + word(random), when(random))
                .types(types)
                .actors(actors)
                .place(random.nextBoolean() ? any(random, IDS) : null)
                .summary(random.nextBoolean() ? word(random) : null)
                .evidence(random.nextInt(4) == 0 ? List.of(new Evidence("s", start, end, Extras.NONE)) : List.of())
                .tags(random.nextInt(4) == 0 ? List.of(word(random)) : List.of())
                .doubt(random.nextInt(5) == 0 ? "a guess" : null)
                .build();
    }

    private static When when(Random random) throws EdtfException {
        int year = 1990 + random.nextInt(10);
        return switch (random.nextInt(6)) {
            case 0 -> Undated.NONE;
            case 1 -> When.parse(String.valueOf(year));
            case 2 -> When.parse(year + "-05/" + (year + 2));
            case 3 -> When.parse("%d-05/..".formatted(year));
            case 4 -> When.parse("../%d-05".formatted(year));
            default -> When.parse(String.format(Locale.ROOT, "%d-%02d-11", year, 1 + random.nextInt(12)));
        };
    }

    static String word(Random random) {
        return any(random, WORDS);
    }

    static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
