package org.demarche.extract.dates;

import java.util.function.IntFunction;
import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/** The same day, week or month years before: "twenty years ago today", "on this day in 1995". */
final class Anniversaries {
    private Anniversaries() {}

    /** "Today", "this week" and the like behind "twenty years ago"; null if there is none. */
    static @Nullable Match behind(Tokens tokens, Match ago) {
        int i = tokens.is(ago.to(), "on") ? ago.to() + 1 : ago.to();
        Match now = isYearsAgo(tokens, ago) ? now(tokens, i) : null;
        return now == null
                ? null
                : new Match(ago.from(), now.to(), new Meaning.Anniversary(now.meaning(), ago.meaning()));
    }

    /**
     * "This day" with "33 years ago" or "in 1995" behind it; null if it has none of these.
     *
     * @param length reads what is so long ago
     */
    static @Nullable Match before(Tokens tokens, int from, IntFunction<@Nullable Match> length) {
        Match now = now(tokens, from);
        if (now == null) {
            return null;
        }
        int i = tokens.is(now.to(), ",") ? now.to() + 1 : now.to();
        if (tokens.is(i, "in")) {
            Words.Part year = tokens.is(from + 1, "day") ? Words.year(tokens, i + 1) : null;
            return year == null
                    ? null
                    : new Match(
                            from,
                            year.to(),
                            new Meaning.Anniversary(now.meaning(), new Meaning.Fixed(Slot.ofYear(year.value()))));
        }
        Match ago = length.apply(i);
        return ago == null || !isYearsAgo(tokens, ago)
                ? null
                : new Match(from, ago.to(), new Meaning.Anniversary(now.meaning(), ago.meaning()));
    }

    private static boolean isYearsAgo(Tokens tokens, Match length) {
        return tokens.is(length.to() - 1, "ago")
                && length.meaning() instanceof Meaning.Counted counted
                && counted.unit().years() > 0
                && !counted.quantity().isVague()
                && counted.quantity().isWhole();
    }

    private static @Nullable Match now(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "today" -> now(i, i + 1, Unit.DAY, 0);
            case "yesterday" -> now(i, i + 1, Unit.DAY, -1);
            case "tomorrow" -> now(i, i + 1, Unit.DAY, 1);
            case "this" ->
                switch (tokens.word(i + 1)) {
                    case "day" -> now(i, i + 2, Unit.DAY, 0);
                    case "week" -> now(i, i + 2, Unit.WEEK, 0);
                    case "month" -> now(i, i + 2, Unit.MONTH, 0);
                    default -> null;
                };
            default -> null;
        };
    }

    private static Match now(int from, int to, Unit unit, int count) {
        return new Match(from, to, new Meaning.Shifted(unit, count, Anchor.PUBLISHED));
    }
}
