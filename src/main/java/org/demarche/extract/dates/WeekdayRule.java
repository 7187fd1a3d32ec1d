package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Friday", "last Monday", "the following Tuesday". */
final class WeekdayRule implements Rule {
    /** In days. */
    private static final int WEEK = 7;

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match bare = bare(tokens, from);
        if (bare != null) {
            int days = daysAfter(tokens, bare.to());
            return days == 0 ? bare : new Match(from, bare.to() + 1, after(bare, days));
        }
        Match away = away(tokens, from);
        if (away != null) {
            return away;
        }
        SideWords side = SideWords.at(tokens, from);
        Match named = side == null ? null : bare(tokens, side.to());
        if (side == null || named == null || !(named.meaning() instanceof Meaning.Weekday day)) {
            return null;
        }
        return new Match(from, named.to(), new Meaning.Weekday(day.weekday(), side.side(), side.anchor()));
    }

    /** The "week" of "Monday week" in days, 0 if there is none. */
    private static int daysAfter(Tokens tokens, int i) {
        int days = tokens.is(i, "week") ? WEEK : tokens.is(i, "fortnight") ? 2 * WEEK : 0;
        boolean ends = switch (tokens.word(i + 1)) {
            case "in", "at", "for", "with", "to", "when", "and", "after", "as", "by" -> true;
            default -> tokens.kind(i + 1) == Tokens.Kind.NONE || tokens.kind(i + 1) == Tokens.Kind.SIGN;
        };
        return ends && !tokens.is(i + 1, "-") && !tokens.is(i + 1, "'") && !tokens.is(i + 1, "’") ? days : 0;
    }

    /** "A week on Tuesday", where nothing says that it is over. */
    private static @Nullable Match away(Tokens tokens, int from) {
        boolean week = tokens.is(from, "a") && (tokens.is(from + 1, "week") || tokens.is(from + 1, "fortnight"));
        Match day = week && (tokens.is(from + 2, "on") || tokens.is(from + 2, "from")) ? bare(tokens, from + 3) : null;
        Tense tense = day == null ? Tense.UNKNOWN : Tense.around(tokens, from, day.to());
        return day == null || tense == Tense.PAST || tense == Tense.DONE
                ? null
                : new Match(from, day.to(), after(day, tokens.is(from + 1, "week") ? WEEK : 2 * WEEK));
    }

    private static Meaning after(Match day, int days) {
        return day.meaning() instanceof Meaning.Weekday(int weekday, Side _, Anchor anchor)
                ? new Meaning.DaysAfter(new Meaning.Weekday(weekday, Side.AFTER, anchor), days)
                : day.meaning();
    }

    private static @Nullable Match bare(Tokens tokens, int from) {
        Part weekday = Words.weekday(tokens, from);
        boolean sure = weekday != null && (Words.isWhole(tokens, from) || weekday.to() > from + 1);
        return weekday == null || !sure
                ? null
                : new Match(from, from + 1, new Meaning.Weekday(weekday.value(), Side.OPEN, Anchor.PUBLISHED));
    }
}
