package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Friday", "last Monday", "the following Tuesday". */
final class WeekdayRule implements Rule {
    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match bare = bare(tokens, from);
        if (bare != null) {
            return bare;
        }
        SideWords side = SideWords.at(tokens, from);
        Match named = side == null ? null : bare(tokens, side.to());
        if (side == null || named == null || !(named.meaning() instanceof Meaning.Weekday day)) {
            return null;
        }
        return new Match(from, named.to(), new Meaning.Weekday(day.weekday(), side.side(), side.anchor()));
    }

    private static @Nullable Match bare(Tokens tokens, int from) {
        Part weekday = Words.weekday(tokens, from);
        boolean sure = weekday != null && (Words.isWhole(tokens, from) || weekday.to() > from + 1);
        return weekday == null || !sure
                ? null
                : new Match(from, from + 1, new Meaning.Weekday(weekday.value(), Side.OPEN, Anchor.PUBLISHED));
    }
}
