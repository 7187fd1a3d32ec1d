package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * Tokens that mean a time.
 *
 * @param from the first token
 * @param to after the last token
 */
record Match(int from, int to, Meaning meaning) {
    /** The one that reaches further; the first if both reach as far. */
    static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to > one.to ? other : one;
    }
}
