package org.demarche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/**
 * Chronicles of any number of events for tests and measurements, always the same for the same number: 1945 to 2026,
 * three in five events in 48 bursts, the rest growing denser towards the present, three in ten lasting 1 to 365 days.
 *
 * <p>A {@link Draw} has a group, an instant or interval in minutes, and a title of the form “actor verb actor: object
 * in city”. As an event, its date is the day or the days it covers; its type follows the group (treaties → agreement,
 * conflict → force, summits → summit, sanctions → sanctions, elections → context, trade → cooperation, United Nations →
 * statement, humanitarian → offer); the first actor is the initiator and the second the recipient, once if they are the
 * same; the city is its place, and the words of the object without its article are its tag.
 */
public final class ScaleChronicle {
    /** The end of what does not last. */
    public static final long INSTANT = Long.MIN_VALUE;

    private static final long DAY = 86_400_000;
    private static final long MINUTE = 60_000;
    private static final long T0 = CivilDateMillis.of(1945, 1, 1);
    private static final long T1 = CivilDateMillis.of(2027, 1, 1);
    private static final int BURSTS = 48;
    private static final double[] GROUP_WEIGHTS = {.22, .18, .15, .13, .11, .09, .07, .05};
    private static final List<EventType> TYPES = List.of(
            EventType.AGREEMENT,
            EventType.FORCE,
            EventType.SUMMIT,
            EventType.SANCTIONS,
            EventType.CONTEXT,
            EventType.COOPERATION,
            EventType.STATEMENT,
            EventType.OFFER);
    private static final String[] ACTORS =
            words("France|Egypt|Japan|Brazil|India|Norway|Kenya|Chile|Turkey|Poland|Canada"
                    + "|Vietnam|Morocco|Iran|Israel|the Soviet Union|the United States|the United Kingdom|West Germany"
                    + "|South Korea|Indonesia|Nigeria|Pakistan|the European Community|the Arab League|the African Union"
                    + "|Argentina|Sweden|Greece|China");
    private static final String[] VERBS = words("signs with|recalls envoy from|opens talks with|protests to|meets"
            + "|suspends ties with|recognises|condemns|expels diplomats of|ratifies with|mediates between rivals of"
            + "|renews with");
    private static final String[] OBJECTS = words("a trade accord|a ceasefire|an arms limit protocol|a border treaty"
            + "|a fishing-rights dispute|an extradition pact|a state visit|a prisoner exchange|an emergency session"
            + "|an aid package|a joint communique|a consular agreement");
    private static final String[] CITIES =
            words("Geneva|Vienna|New York|Helsinki|Cairo|Tokyo|Paris|Reykjavik|Lome|Bandung"
                    + "|Camp David|Oslo|Doha|Minsk|Rome|Yalta");

    private ScaleChronicle() {}

    /**
     * What is drawn for an event.
     *
     * @param start milliseconds since 1970, whole minutes
     * @param end as {@code start}, {@link #INSTANT} for an instant
     */
    public record Draw(int actor, int verb, int other, int object, int city, long start, long end, int group) {
        public boolean isInstant() {
            return end == INSTANT;
        }

        public String title() {
            return ACTORS[actor] + ' ' + VERBS[verb] + ' ' + ACTORS[other] + ": " + OBJECTS[object] + " in "
                    + CITIES[city];
        }
    }

    /** So many draws, by their starts. */
    public static List<Draw> draws(int count) {
        Draw[] draws = new Generator().draw(count);
        Arrays.sort(draws, (a, b) -> Long.compare(a.start(), b.start()));
        return List.of(draws);
    }

    /** A chronicle of so many events, numbered from {@code e0} by their starts. */
    public static Chronicle of(int count) {
        List<Event> events = new ArrayList<>(count);
        for (Draw draw : draws(count)) {
            events.add(event("e" + events.size(), draw));
        }
        return new Chronicle("Scale", List.of(), actors(), places(), List.of(), Map.of(), events, Extras.NONE);
    }

    private static List<Actor> actors() {
        return Arrays.stream(ACTORS)
                .map(name -> new Actor(id(name), name, ActorKind.STATE, List.of(), Extras.NONE))
                .toList();
    }

    private static List<Place> places() {
        return Arrays.stream(CITIES)
                .map(name -> new Place(id(name), name, null, null, null, Extras.NONE))
                .toList();
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Event event(String id, Draw draw) {
        List<Participation> actors = new ArrayList<>();
        actors.add(new Participation(id(ACTORS[draw.actor()]), Role.INITIATOR, Extras.NONE));
        if (draw.other() != draw.actor()) {
            actors.add(new Participation(id(ACTORS[draw.other()]), Role.RECIPIENT, Extras.NONE));
        }
        String object = OBJECTS[draw.object()];
        return Event.builder(id, draw.title(), when(draw))
                .types(List.of(TYPES.get(draw.group())))
                .actors(actors)
                .place(id(CITIES[draw.city()]))
                .tags(List.of(object.substring(object.indexOf(' ') + 1)))
                .build();
    }

    private static When when(Draw draw) {
        String text = day(draw.start()) + (draw.isInstant() ? "" : "/" + day(draw.end()));
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static String day(long millis) {
        CivilDate date = CivilDate.ofEpochDay(Math.floorDiv(millis, DAY));
        return "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }

    private static String[] words(String words) {
        return words.split("\\|");
    }

    private static final class CivilDateMillis {
        static long of(int year, int month, int day) {
            return new CivilDate(year, month, day).toEpochDay() * DAY;
        }
    }

    /** Draws in a fixed order from one stream of random numbers (mulberry32). */
    private static final class Generator {
        private final double[] centres = new double[BURSTS];
        private final double[] sigmas = new double[BURSTS];
        private final int[] favourites = new int[BURSTS];
        private final double[] weightsUpTo = new double[BURSTS];
        private int state = 20_261_123;

        Generator() {
            double weight = 0;
            for (int i = 0; i < BURSTS; i++) {
                centres[i] = T0 + (T1 - T0) * next();
                sigmas[i] = DAY * 3 * Math.pow(60, next());
                favourites[i] = below(8);
                weight += 1.0 / (i + 1);
                weightsUpTo[i] = weight;
            }
        }

        Draw[] draw(int count) {
            Draw[] draws = new Draw[count];
            for (int i = 0; i < count; i++) {
                draws[i] = draw();
            }
            return draws;
        }

        private Draw draw() {
            double time;
            int group;
            if (next() < 0.6) {
                int burst = burst();
                do {
                    time = centres[burst] + sigmas[burst] * normal();
                } while (time < T0 || time >= T1);
                group = next() < 0.7 ? favourites[burst] : group();
            } else {
                time = T0 + (T1 - T0) * Math.pow(next(), 0.7);
                group = group();
            }
            long start = wholeMinutes(time);
            long end = INSTANT;
            if (next() < 0.3) {
                end = Math.min(T1, wholeMinutes(start + DAY * Math.pow(365, next())));
            }
            return new Draw(
                    below(ACTORS.length),
                    below(VERBS.length),
                    below(ACTORS.length),
                    below(OBJECTS.length),
                    below(CITIES.length),
                    start,
                    end,
                    group);
        }

        private int burst() {
            double wanted = next() * weightsUpTo[BURSTS - 1];
            int burst = 0;
            while (weightsUpTo[burst] < wanted) {
                burst++;
            }
            return burst;
        }

        private int group() {
            double rest = next();
            for (int i = 0; i < GROUP_WEIGHTS.length; i++) {
                rest -= GROUP_WEIGHTS[i];
                if (rest < 0) {
                    return i;
                }
            }
            return GROUP_WEIGHTS.length - 1;
        }

        private double normal() {
            double u = 0;
            while (u == 0) {
                u = next();
            }
            return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * next());
        }

        private static long wholeMinutes(double millis) {
            return (long) Math.floor(millis / MINUTE) * MINUTE;
        }

        private int below(int bound) {
            return (int) (next() * bound);
        }

        private double next() {
            state += 0x6D2B79F5;
            int mixed = (state ^ (state >>> 15)) * (state | 1);
            mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
            return Integer.toUnsignedLong(mixed ^ (mixed >>> 14)) / 4294967296.0;
        }
    }
}
