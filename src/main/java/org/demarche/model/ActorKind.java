package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor is. */
public enum ActorKind {
    STATE,
    PERSON,
    ORGANISATION;

    /** The constant with that id in a file. */
    public static Optional<ActorKind> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
