package org.demarche.extract.dates;

import java.util.Set;

/** Finds dates that are only the limit that somebody set: the story does not go on from there. */
final class Limit {
    private static final Set<String> PREPOSITIONS = Set.of("until", "till", "by", "before");

    private static final Set<String> NAMES = Set.of("deadline", "ultimatum", "deadlines");

    /** With one of these before it, "until" or "by" leads to a limit: "gave them until noon". */
    private static final Set<String> SETTING = Set.of(
            "gave",
            "give",
            "gives",
            "given",
            "giving",
            "set",
            "demanded",
            "ordered",
            "told",
            "asked",
            "must",
            "allowed",
            "deadline",
            "ultimatum",
            "required",
            "obliged");

    private static final int FARTHEST = 12;

    private Limit() {}

    /** Whether the expression that begins at the token is one. */
    static boolean isAt(Tokens tokens, int from) {
        boolean named = (tokens.is(from - 1, "of") || tokens.is(from - 1, "for") || tokens.is(from - 1, "at"))
                && NAMES.contains(tokens.word(from - 2));
        if (named || !PREPOSITIONS.contains(tokens.word(from - 1))) {
            return named;
        }
        for (int i = from - 2; i >= Math.max(0, from - FARTHEST); i--) {
            if (SETTING.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
