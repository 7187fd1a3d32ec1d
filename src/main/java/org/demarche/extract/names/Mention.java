package org.demarche.extract.names;

/**
 * A place in a text where an entity is named.
 *
 * @param begin its first UTF-16 unit
 * @param end after its last UTF-16 unit
 */
public record Mention(int begin, int end, Entity entity, Form form) {
    /** How it is named. */
    public enum Form {
        /** By a name of its own. */
        NAME,
        /** A state by its capital, which may also be meant as a place. */
        CAPITAL,
        /** A state by the adjective, as in "the Swiss envoy". */
        ADJECTIVE,
        /** A person by an office, as in "the prime minister". */
        DESCRIPTION
    }
}
