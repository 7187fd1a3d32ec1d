package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.time.Wording;

/**
 * The shown, placed events of a chronicle by type, actor, pair of actors, place, source or tag. An event stands in each
 * of its lanes; those that belong to none stand in a last one of their own. Immutable.
 */
public final class Lanes {
    /** The key of the lane for events that have no actor, place, source or tag; no id is empty. */
    public static final String WITHOUT = "";

    /** The key of the lane that stands for several; no id has such a character. */
    private static final String OTHERS = "\u001e";

    private static final String PAIR_SEPARATOR = "\u001f";

    private static final String ARTICLE = "the ";

    private final List<Lane> all;

    private final int number;

    private Lanes(List<Lane> all, int number) {
        this.all = List.copyOf(all);
        this.number = number;
    }

    /**
     * One lane.
     *
     * @param key names it for good: a type's id, an actor's, a place's, a source's; a tag; two actors' ids
     * @param title its name for people
     * @param events positions of its events by their anchors; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Millions of positions.
    public record Lane(String key, String title, int[] events) {
        /** Number of its events. */
        public int count() {
            return events.length;
        }
    }

    /** The lanes in their order. */
    public List<Lane> all() {
        return all;
    }

    /** The lanes of the shown events, in the order that a view asks for. */
    public static Lanes of(ChronicleIndex index, EventSet shown, LaneView view, Wording wording) {
        Keys keys = new Keys(view.kind());
        Map<String, Positions> byKey = new HashMap<>();
        index.forEachByAnchor(
                shown,
                position -> keys.of(
                        index.event(position),
                        key -> byKey.computeIfAbsent(key, any -> new Positions())
                                .add(position)));
        List<Lane> lanes = new ArrayList<>();
        byKey.forEach((key, positions) ->
                lanes.add(new Lane(key, title(view.kind(), key, index.directory(), wording), positions.toArray())));
        lanes.sort(order(index, view));
        return new Lanes(lanes, lanes.size());
    }

    /** Number of the lanes, those included that were joined. */
    int number() {
        return number;
    }

    /** At most so many lanes: the last of them has the events of all the others, each once. */
    Lanes joined(int most, ChronicleIndex index, Wording wording) {
        if (all.size() <= most) {
            return this;
        }
        List<Lane> kept = new ArrayList<>(all.subList(0, most - 1));
        List<Lane> others = all.subList(most - 1, all.size());
        int[] events = others.stream()
                .flatMapToInt(lane -> Arrays.stream(lane.events()))
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(index::anchor).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        kept.add(new Lane(OTHERS, wording.text("layout.lanes.others", others.size()), events));
        return new Lanes(kept, number);
    }

    private static Comparator<Lane> order(ChronicleIndex index, LaneView view) {
        Map<String, Integer> byHand = new HashMap<>();
        view.byHand().forEach(key -> byHand.putIfAbsent(key, byHand.size()));
        Comparator<Lane> own = switch (view.order()) {
            case FIRST_EVENT -> Comparator.comparing((Lane lane) -> index.anchor(lane.events()[0]));
            case COUNT -> Comparator.comparingInt((Lane lane) -> -lane.count());
        };
        return Comparator.comparingInt((Lane lane) -> byHand.getOrDefault(lane.key(), Integer.MAX_VALUE))
                .thenComparing(lane -> lane.key().equals(WITHOUT))
                .thenComparing(own)
                .thenComparing(Lane::title)
                .thenComparing(Lane::key);
    }

    private static String title(LaneKind kind, String key, Directory directory, Wording wording) {
        if (key.equals(WITHOUT)) {
            return wording.text("layout.lanes.without." + kind.id());
        }
        return switch (kind) {
            case NONE, TAG -> key;
            case TYPE -> wording.text("model.type." + key);
            case ACTOR -> actor(key, directory);
            case PAIR -> {
                int middle = key.indexOf(PAIR_SEPARATOR);
                yield wording.text(
                        "layout.lanes.pair",
                        actor(key.substring(0, middle), directory),
                        actor(key.substring(middle + 1), directory));
            }
            case PLACE -> directory.place(key).map(Place::name).orElse(key);
            case SOURCE -> directory.source(key).map(Source::title).orElse(key);
        };
    }

    private static String actor(String id, Directory directory) {
        return withoutArticle(directory.actorName(id));
    }

    /** In a list, "the United Kingdom" is found under U; a capital article is part of a name, as in "The Gambia". */
    private static String withoutArticle(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** Other titles of a lane, where its own has no room: by the shorter names that actors have. */
    static List<String> shorterTitles(LaneKind kind, String key, Directory directory, Wording wording) {
        int middle = key.indexOf(PAIR_SEPARATOR);
        if (kind == LaneKind.PAIR && middle >= 0) {
            String first = key.substring(0, middle);
            String second = key.substring(middle + 1);
            String shorter = wording.text("layout.lanes.pair", shortest(first, directory), shortest(second, directory));
            return List.of(shorter);
        }
        return kind == LaneKind.ACTOR ? shorter(key, directory).toList() : List.of();
    }

    /** The names of the two actors of a pair's lane, for each the whole one first; empty for any other lane. */
    static List<List<String>> pairNames(LaneKind kind, String key, Directory directory) {
        int middle = key.indexOf(PAIR_SEPARATOR);
        return kind == LaneKind.PAIR && middle >= 0
                ? List.of(names(key.substring(0, middle), directory), names(key.substring(middle + 1), directory))
                : List.of();
    }

    private static List<String> names(String id, Directory directory) {
        return Stream.concat(Stream.of(actor(id, directory)), shorter(id, directory))
                .toList();
    }

    private static String shortest(String id, Directory directory) {
        return shorter(id, directory)
                .min(Comparator.comparingInt(String::length))
                .orElseGet(() -> actor(id, directory));
    }

    private static Stream<String> shorter(String id, Directory directory) {
        int length = actor(id, directory).length();
        return directory.actor(id).stream()
                .flatMap(actor -> actor.aliases().stream())
                .map(Lanes::withoutArticle)
                .filter(alias -> !alias.isBlank() && alias.length() < length);
    }

    /** The keys of the lanes in which an event stands. */
    public static Set<String> keys(LaneKind kind, Event event) {
        Set<String> keys = new HashSet<>();
        new Keys(kind).of(event, keys::add);
        return keys;
    }

    /** The lanes in which an event stands. */
    private record Keys(LaneKind kind) {
        void of(Event event, Consumer<String> sink) {
            switch (kind) {
                case NONE -> sink.accept(WITHOUT);
                case TYPE -> types(event, sink);
                case ACTOR -> each(actors(event), sink);
                case PAIR -> pairs(actors(event), sink);
                case PLACE -> sink.accept(event.place() == null ? WITHOUT : event.place());
                case SOURCE -> each(sources(event), sink);
                case TAG -> each(distinct(event.tags()), sink);
            }
        }

        private static void types(Event event, Consumer<String> sink) {
            List<EventType> types = event.types();
            if (types.size() <= 1) {
                sink.accept(event.mainType().id());
            } else {
                Set.copyOf(types).forEach(type -> sink.accept(type.id()));
            }
        }

        private static List<String> actors(Event event) {
            return distinct(event.actors().stream().map(Participation::actor).toList());
        }

        private static List<String> sources(Event event) {
            return distinct(event.evidence().stream().map(Evidence::source).toList());
        }

        private static List<String> distinct(List<String> keys) {
            return keys.size() <= 1 ? keys : List.copyOf(new LinkedHashSet<>(keys));
        }

        private static void each(List<String> keys, Consumer<String> sink) {
            if (keys.isEmpty()) {
                sink.accept(WITHOUT);
            }
            keys.forEach(sink);
        }

        private static void pairs(List<String> actors, Consumer<String> sink) {
            if (actors.size() < 2) {
                sink.accept(WITHOUT);
            }
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    String one = actors.get(i);
                    String other = actors.get(j);
                    boolean inOrder = one.compareTo(other) <= 0;
                    sink.accept(inOrder ? one + PAIR_SEPARATOR + other : other + PAIR_SEPARATOR + one);
                }
            }
        }
    }

    private static final class Positions {
        private int[] positions = new int[4];
        private int size;

        void add(int position) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        int[] toArray() {
            return Arrays.copyOf(positions, size);
        }
    }
}
