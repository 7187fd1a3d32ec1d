package org.demarche.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Puts a chronicle together from a file of another program: gives ids to what has none there, and one actor to each
 * name and one place to each place, however often they are named.
 */
public final class ChronicleBuilder {
    private static final int LONGEST_ID = 40;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern END_HYPHEN = Pattern.compile("^-|-$");

    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private final Ids sourceIds = new Ids("source");
    private final Ids actorIds = new Ids("actor");
    private final Ids placeIds = new Ids("place");
    private final Ids eventIds = new Ids("event");
    private final Map<String, String> actorsByName = new HashMap<>();
    private final Map<PlaceKey, String> placesByKey = new LinkedHashMap<>();

    private record PlaceKey(
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** Ids given out, each once. */
    private static final class Ids {
        private final String fallback;
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();

        Ids(String fallback) {
            this.fallback = fallback;
        }

        String unique(String wanted) {
            String id = wanted.isEmpty() ? fallback : wanted;
            if (taken.add(id)) {
                return id;
            }
            int number = last.getOrDefault(id, 1);
            String next;
            do {
                number++;
                next = id + "-" + number;
            } while (!taken.add(next));
            last.put(id, number);
            return next;
        }
    }

    /** A text as the beginning of an id: small letters and digits of any script, the rest as hyphens. */
    public static String slug(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return slugOfAnyScript(text);
            }
        }
        StringBuilder slug = new StringBuilder(Math.min(text.length(), LONGEST_ID));
        boolean hyphenDue = false;
        for (int i = 0; i < text.length() && slug.length() < LONGEST_ID; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && hyphenDue) {
                if (slug.length() + 1 == LONGEST_ID) {
                    break;
                }
                slug.append('-');
            }
            if (letter) {
                slug.append(Character.toLowerCase(c));
            }
            hyphenDue = !letter && !slug.isEmpty();
        }
        return slug.toString();
    }

    private static String slugOfAnyScript(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(small).replaceAll("");
        String plain =
                END_HYPHEN.matcher(BETWEEN.matcher(letters).replaceAll("-")).replaceAll("");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_ID, plain.codePointCount(0, plain.length())));
        return END_HYPHEN.matcher(plain.substring(0, end)).replaceAll("");
    }

    /**
     * An id that no event has yet: the one wanted if it is free, else that with a number.
     *
     * @param wanted {@code event} is taken if it is empty
     */
    public String eventId(String wanted) {
        return eventIds.unique(wanted);
    }

    /** As {@link #eventId} for sources. */
    public String sourceId(String wanted) {
        return sourceIds.unique(wanted);
    }

    /** The id of the actor of that name, who is added if new. */
    public String actor(String name, ActorKind kind) {
        return actor(name, id -> new Actor(id, name, kind, List.of(), Extras.NONE));
    }

    /**
     * The id of an actor, who is added if new.
     *
     * @param key what tells one actor from another
     * @param made the actor with the id given
     */
    public String actor(String key, Function<String, Actor> made) {
        return actorsByName.computeIfAbsent(key, one -> {
            String id = actorIds.unique(slug(one));
            actors.add(made.apply(id));
            return id;
        });
    }

    /** The id of the place with all of that, which is added if new; parameters as of {@link Place}. */
    public String place(String name, @Nullable String country, @Nullable Double lat, @Nullable Double lon) {
        return placesByKey.computeIfAbsent(new PlaceKey(name, country, lat, lon), key -> {
            String id = placeIds.unique(slug(name));
            places.add(new Place(id, name, country, lat, lon, Extras.NONE));
            return id;
        });
    }

    /** Adds a source whose id came from {@link #sourceId}. */
    public void add(Source source) {
        sources.add(source);
    }

    public void add(Phase phase) {
        phases.add(phase);
    }

    /** Adds an event whose id came from {@link #eventId}, or is known to be unique. */
    public void add(Event event) {
        events.add(event);
    }

    /** How many events there are so far. */
    public int eventCount() {
        return events.size();
    }

    /** An event added before, by its number from 0. */
    public Event event(int index) {
        return events.get(index);
    }

    /** Puts another event in the place of one added before. */
    public void replace(int index, Event event) {
        events.set(index, event);
    }

    /** Everything added. */
    public Chronicle build(String title, Extras extras) {
        return new Chronicle(title, sources, actors, places, phases, Map.of(), events, extras);
    }
}
