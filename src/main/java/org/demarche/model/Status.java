package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an event took place. */
public enum Status {
    HAPPENED,
    PLANNED,
    CANCELLED,
    CLAIMED,
    DENIED;

    /** The constant with that id in a file. */
    public static Optional<Status> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
