package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.jspecify.annotations.Nullable;

/**
 * Words before a day, month or season that say which one: "last", "this coming", "the following".
 *
 * @param to after the last of them
 * @param side where the named one lies
 * @param anchor as seen from where
 */
record SideWords(int to, Side side, Anchor anchor) {
    static @Nullable SideWords at(Tokens tokens, int from) {
        int i = from;
        boolean pointing = tokens.is(i, "this") || tokens.is(i, "the") || tokens.is(i, "that");
        if (pointing) {
            i++;
        }
        SideWords side = switch (tokens.word(i)) {
            case "last", "past" -> new SideWords(i + 1, Side.BEFORE, Anchor.PUBLISHED);
            case "previous", "preceding" -> new SideWords(i + 1, Side.BEFORE, Anchor.PREVIOUS);
            case "next" ->
                new SideWords(i + 1, Side.AFTER, tokens.is(from, "the") ? Anchor.PREVIOUS : Anchor.PUBLISHED);
            case "coming", "upcoming" -> new SideWords(i + 1, Side.AFTER, Anchor.PUBLISHED);
            case "following" -> new SideWords(i + 1, Side.AFTER, Anchor.PREVIOUS);
            case "same" -> new SideWords(i + 1, Side.WITHIN, Anchor.PREVIOUS);
            default -> null;
        };
        if (side != null || !pointing) {
            return side;
        }
        return switch (tokens.word(from)) {
            case "this" -> new SideWords(i, Side.WITHIN, Anchor.PUBLISHED);
            case "that" -> new SideWords(i, Side.WITHIN, Anchor.PREVIOUS);
            default -> null;
        };
    }
}
