package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/** The words after a length that make a date of it: "ago", "later", "earlier", "from now". */
final class Distance {
    private Distance() {}

    /** The date that is so far away, if the words after the length say so. */
    static @Nullable Match at(Tokens tokens, int from, int to, Quantity quantity, Unit unit) {
        int time = tokens.is(from - 1, "in") ? afterTime(tokens, to) : -1;
        if (time > 0) {
            return away(from, time, quantity, unit, true, Anchor.PUBLISHED);
        }
        boolean fortnight = tokens.is(from - 1, "in") && tokens.is(to - 1, "fortnight");
        if (fortnight && Tense.around(tokens, from - 1, to) == Tense.FUTURE) {
            return away(from, to, quantity, unit, true, Anchor.PUBLISHED);
        }
        return switch (tokens.word(to)) {
            case "ago" -> away(from, to + 1, quantity, unit, false, Anchor.PUBLISHED);
            case "earlier", "previously" -> away(from, to + 1, quantity, unit, false, Anchor.PREVIOUS);
            case "later" -> away(from, to + 1, quantity, unit, true, Anchor.PREVIOUS);
            case "hence" -> away(from, to + 1, quantity, unit, true, Anchor.PUBLISHED);
            case "afterward", "afterwards", "thereafter" -> away(from, to + 1, quantity, unit, true, Anchor.PREVIOUS);
            case "before", "prior", "beforehand" -> beside(tokens, from, to, quantity, unit, false);
            case "after" -> beside(tokens, from, to, quantity, unit, true);
            case "from" ->
                tokens.is(to + 1, "now") || tokens.is(to + 1, "today")
                        ? away(from, to + 2, quantity, unit, true, Anchor.PUBLISHED)
                        : null;
            default -> null;
        };
    }

    /** "Two days before" and "two days before that", where nothing else follows that it is counted from. */
    private static @Nullable Match beside(
            Tokens tokens, int from, int to, Quantity quantity, Unit unit, boolean isAfter) {
        boolean pointing = tokens.is(to + 1, "that") || tokens.is(to + 1, "this");
        int end = pointing ? to + 2 : to + 1;
        return endsClause(tokens, end) ? away(from, end, quantity, unit, isAfter, Anchor.PREVIOUS) : null;
    }

    /** After the time that "in two weeks' time" says, −1 if it does not. */
    private static int afterTime(Tokens tokens, int to) {
        boolean mark = tokens.is(to, "'") || tokens.is(to, "’");
        int time = !mark ? to : tokens.is(to + 1, "s") && tokens.touches(to + 1) ? to + 2 : to + 1;
        return tokens.is(time, "time") ? time + 1 : -1;
    }

    private static Match away(int from, int to, Quantity quantity, Unit unit, boolean isAfter, Anchor anchor) {
        return new Match(from, to, new Meaning.Counted(quantity, unit, isAfter, anchor));
    }

    private static boolean endsClause(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.NONE || (tokens.kind(i) == Tokens.Kind.SIGN && !tokens.is(i, "$"));
    }
}
