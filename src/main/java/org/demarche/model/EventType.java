package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of step an event is, with the weight it carries from conflict (−10) to cooperation (+10). */
public enum EventType {
    SUMMIT("summit", 4, Family.TALK),
    TALKS("talks", 2, Family.TALK),
    AGREEMENT("agreement", 6, Family.DEED),
    OFFER("offer", 2.5, Family.TALK),
    TIES("ties", 5, Family.DEED),
    COOPERATION("cooperation", 7, Family.DEED),
    CONCESSION("concession", 6.5, Family.DEED),
    STATEMENT("statement", 0, Family.STATEMENT),
    ACCUSATION("accusation", -3, Family.VERBAL_CONFLICT),
    REFUSAL("refusal", -3, Family.VERBAL_CONFLICT),
    THREAT("threat", -4, Family.VERBAL_CONFLICT),
    SANCTIONS("sanctions", -6, Family.MATERIAL_CONFLICT),
    SHOW_OF_FORCE("show-of-force", -6.5, Family.MATERIAL_CONFLICT),
    FORCE("force", -9, Family.MATERIAL_CONFLICT),
    CONTEXT("context", Double.NaN, Family.CONTEXT);

    /** The colour families: cooperation is talk and deed, conflict verbal and material. */
    public enum Family {
        TALK,
        DEED,
        STATEMENT,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT,
        CONTEXT;

        /** The name in keys and style classes, as in {@code verbal-conflict}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<String, EventType> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::id, Function.identity()));

    private final String id;
    private final double weight;
    private final Family family;

    EventType(String id, double weight, Family family) {
        this.id = id;
        this.weight = weight;
        this.family = family;
    }

    /** The type with that id in a file. */
    public static Optional<EventType> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The name in files, as in {@code show-of-force}. */
    public String id() {
        return id;
    }

    public Family family() {
        return family;
    }

    /** The score of an event of this type, −10 to +10, unless its chronicle or the event says otherwise. */
    public OptionalDouble weight() {
        return Double.isNaN(weight) ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }
}
