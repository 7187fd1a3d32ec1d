package org.demarche.layout;

import java.util.Locale;
import java.util.Optional;

/** By what the timeline is split into lanes. */
public enum LaneKind {
    /** Not at all: cards on a staircase above one axis. */
    NONE,
    TYPE,
    ACTOR,
    /** By two actors that take part in the same event. */
    PAIR,
    PLACE,
    SOURCE,
    TAG;

    /** The name that is used on the command line and in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LaneKind> ofId(String id) {
        for (LaneKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
