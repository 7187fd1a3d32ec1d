package org.demarche.extract.dates;

import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/**
 * An ordinal that shares its noun with one behind it: the "18th" of "the 18th and 19th centuries", the "first" of "the
 * first and third weeks of May".
 */
final class SharedNounRule implements Rule {
    private static final int MOST_MEMBERS = 6;
    private static final int WEEKS = 5;
    private static final int LAST_MILLENNIUM = 10;

    private final Rule whole;

    /** With the rule that reads the last of a list, which has the noun. */
    SharedNounRule(Rule whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Part first = Words.ordinal(tokens, tokens.is(from, "the") ? from + 1 : from);
        if (first == null) {
            return null;
        }
        int next = Lists.afterJoint(tokens, afterHyphen(tokens, first.to()));
        for (int members = 0; next >= 0 && members < MOST_MEMBERS; members++) {
            int number = afterEdge(tokens, next);
            Part ordinal = Words.ordinal(tokens, number);
            if (ordinal == null) {
                return null;
            }
            Match last = whole.at(tokens, number);
            if (last != null) {
                Meaning shared = withNumber(last.meaning(), ordinal.value(), first.value());
                return shared == null ? null : new Match(from, first.to(), shared);
            }
            next = Lists.afterJoint(tokens, afterHyphen(tokens, ordinal.to()));
        }
        return null;
    }

    /** Behind the hyphen of "nineteenth- and twentieth-century". */
    private static int afterHyphen(Tokens tokens, int i) {
        return tokens.is(i, "-") && tokens.touches(i) && !tokens.touches(i + 1) ? i + 1 : i;
    }

    private static int afterEdge(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        return switch (tokens.word(i)) {
            case "early", "late", "mid" -> tokens.is(i + 1, "-") ? i + 2 : i + 1;
            default -> i;
        };
    }

    /** The same with another number; null if it has none. */
    private static @Nullable Meaning withNumber(Meaning meaning, int last, int number) {
        return switch (meaning) {
            case Meaning.Fixed(Slot slot)
            when slot.kind() == Slot.Kind.CENTURY
                    || (slot.kind() == Slot.Kind.MILLENNIUM && number <= LAST_MILLENNIUM) ->
                new Meaning.Fixed(slot.plus(slot.year() < 0 ? last - number : number - last));
            case Meaning.PartOfYear part
            when part.number() == last && number <= (part.kind() == Slot.Kind.HALF ? 2 : 4) ->
                new Meaning.PartOfYear(part.kind(), number, part.side(), part.anchor(), part.year());
            case Meaning.NthWeekday day
            when number <= WEEKS -> new Meaning.NthWeekday(number, day.weekday(), day.month());
            default -> null;
        };
    }
}
