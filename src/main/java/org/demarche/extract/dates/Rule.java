package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/** Recognises one kind of expression. */
@FunctionalInterface
interface Rule {
    /** The longest expression of this kind that begins at a token. */
    @Nullable
    Match at(Tokens tokens, int from);
}
