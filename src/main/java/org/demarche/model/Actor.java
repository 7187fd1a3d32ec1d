package org.demarche.model;

import java.util.List;

/**
 * A state, person or organisation.
 *
 * @param id unique among the chronicle's actors
 * @param aliases other names by which sources call it
 */
public record Actor(String id, String name, ActorKind kind, List<String> aliases, Extras extras) {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
