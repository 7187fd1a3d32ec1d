package org.demarche.extract.dates;

import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Weekdays and weeks by their number in a month: "the second Tuesday of March 2017", "the last week of June". */
final class NthWeekdayRule implements Rule {
    private static final int MOST = 5;

    private final Rule months;

    /** With the rule that reads a month's name. */
    NthWeekdayRule(Rule months) {
        this.months = months;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        Part number = tokens.is(i, "last") ? new Part(i + 1, -1) : Words.ordinal(tokens, i);
        boolean week = number != null
                && (tokens.is(number.to(), "week")
                        || (tokens.is(number.to(), "weeks") && Lists.isJoint(tokens, from - 1)));
        Part weekday = number == null ? null : week ? new Part(number.to() + 1, 0) : Words.weekday(tokens, number.to());
        if (number == null || weekday == null || number.value() > MOST) {
            return null;
        }
        boolean joined = tokens.is(weekday.to(), "of") || tokens.is(weekday.to(), "in");
        Match month = joined ? months.at(tokens, weekday.to() + 1) : null;
        boolean whole = month != null
                && switch (month.meaning()) {
                    case Meaning.InYear date -> date.day() == 0;
                    case Meaning.Fixed date -> date.slot().kind() == Slot.Kind.MONTH;
                    default -> false;
                };
        return month != null && whole
                ? new Match(from, month.to(), new Meaning.NthWeekday(number.value(), weekday.value(), month.meaning()))
                : null;
    }
}
