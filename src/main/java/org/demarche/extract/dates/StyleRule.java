package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * Days with their calendar named after them: "11 February 1732 (Old Style)", "25 October 1917, O.S."; and those with
 * the same day of the Gregorian calendar behind them: "25 October (7 November) 1917".
 */
final class StyleRule implements Rule {
    private final Rule days;

    /** With the rule that reads what names a day. */
    StyleRule(Rule days) {
        this.days = days;
    }

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match day = days.at(tokens, from);
        if (day == null) {
            return null;
        }
        int i = day.to();
        boolean set = tokens.is(i, "(") || tokens.is(i, "[") || tokens.is(i, ",");
        return isOldStyle(tokens, set ? i + 1 : i) || isTranslated(tokens, day)
                ? new Match(from, day.to(), new Meaning.OldStyle(day.meaning()))
                : null;
    }

    private boolean isTranslated(Tokens tokens, Match day) {
        int next = CalendarRule.startOfOther(tokens, day.from(), day.to());
        Match other = next < 0 ? null : days.at(tokens, next);
        return other != null
                && day.meaning() instanceof Meaning.Fixed(Slot julian)
                && other.meaning() instanceof Meaning.Fixed(Slot gregorian)
                && julian.kind() == Slot.Kind.DAY
                && Slot.ofDay(Dates.gregorian(julian.year(), julian.number(), julian.day()))
                        .equals(gregorian);
    }

    private static boolean isOldStyle(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "old" -> tokens.is(i + 1, "style");
            case "os" -> tokens.isCapital(i);
            case "o" ->
                tokens.isCapital(i) && tokens.is(i + 1, ".") && tokens.is(i + 2, "s") && tokens.isCapital(i + 2);
            case "julian" -> true;
            default -> false;
        };
    }
}
