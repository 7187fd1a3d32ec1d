package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * Words that blur what follows: "about", "nearly", "more than", "at least".
 *
 * @param to after the last of them
 */
record Hedge(int to, Mod mod) {
    static @Nullable Hedge at(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "about", "around", "approximately", "roughly", "circa" ->
                counts(tokens, i + 1) ? new Hedge(i + 1, Mod.APPROX) : null;
            case "ca" -> new Hedge(tokens.is(i + 1, ".") ? i + 2 : i + 1, Mod.APPROX);
            case "some" -> counts(tokens, i + 1) && !tokens.is(i + 1, "a") ? new Hedge(i + 1, Mod.APPROX) : null;
            case "nearly", "almost" -> new Hedge(i + 1, Mod.LESS_THAN);
            case "over" -> counts(tokens, i + 1) ? new Hedge(i + 1, Mod.MORE_THAN) : null;
            case "more" -> tokens.is(i + 1, "than") ? new Hedge(i + 2, Mod.MORE_THAN) : null;
            case "less", "fewer" -> tokens.is(i + 1, "than") ? new Hedge(i + 2, Mod.LESS_THAN) : null;
            case "at" ->
                switch (tokens.word(i + 1)) {
                    case "least" -> new Hedge(i + 2, Mod.EQUAL_OR_MORE);
                    case "most" -> new Hedge(i + 2, Mod.EQUAL_OR_LESS);
                    default -> null;
                };
            case "up" -> tokens.is(i + 1, "to") ? new Hedge(i + 2, Mod.EQUAL_OR_LESS) : null;
            case "no" ->
                tokens.is(i + 1, "more") && tokens.is(i + 2, "than") ? new Hedge(i + 3, Mod.EQUAL_OR_LESS) : null;
            default -> null;
        };
    }

    private static boolean counts(Tokens tokens, int i) {
        return tokens.digits(i) > 0
                || tokens.is(i, "a")
                || tokens.is(i, "an")
                || Lexicon.CARDINALS.containsKey(tokens.word(i));
    }
}
