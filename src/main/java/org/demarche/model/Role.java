package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor did in an event. */
public enum Role {
    INITIATOR,
    RECIPIENT,
    PARTICIPANT,
    MEDIATOR,
    SPEAKER;

    /** The constant with that id in a file. */
    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
