package org.demarche.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a chronicle's actors, places and sources by id; of several with one id, the first. */
public final class Directory {
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, Source> sources;

    private Directory(Chronicle chronicle) {
        actors = byId(chronicle.actors(), Actor::id);
        places = byId(chronicle.places(), Place::id);
        sources = byId(chronicle.sources(), Source::id);
    }

    public static Directory of(Chronicle chronicle) {
        return new Directory(chronicle);
    }

    public Optional<Actor> actor(@Nullable String id) {
        return Optional.ofNullable(id).map(actors::get);
    }

    /** What an actor is called; the id of one that has no name or is not listed. */
    public String actorName(String id) {
        return actor(id).map(Actor::name).filter(name -> !name.isBlank()).orElse(id);
    }

    public Optional<Place> place(@Nullable String id) {
        return Optional.ofNullable(id).map(places::get);
    }

    public Optional<Source> source(@Nullable String id) {
        return Optional.ofNullable(id).map(sources::get);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = HashMap.newHashMap(all.size());
        for (T one : all) {
            byId.putIfAbsent(id.apply(one), one);
        }
        return byId;
    }
}
