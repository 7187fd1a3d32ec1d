package org.demarche.extract.dates;

import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Dates that share a month or a century with one beside them: "February 27 and 28", "2–4 March", "1957–58". */
final class Lists {
    private Lists() {}

    /** The next member after one: the "28" of "February 27 and 28", the "58" of "1957–58". */
    static @Nullable Match after(Tokens tokens, Match match) {
        return switch (match.meaning()) {
            case Meaning.InYear date when date.day() > 0 && date.weekday() == 0 -> dayAfter(tokens, match);
            case Meaning.Fixed date when date.slot().kind() == Slot.Kind.DAY -> dayAfter(tokens, match);
            case Meaning.DayPart(String _, Meaning day)
            when day != null && isDash(tokens, match.to()) ->
                // "The night of October 2–3" reaches into the second day.
                after(tokens, new Match(match.from(), match.to(), day));
            case Meaning.Fixed date when date.slot().kind() == Slot.Kind.YEAR -> yearAfter(tokens, match, date.slot());
            default -> null;
        };
    }

    private static boolean isDash(Tokens tokens, int i) {
        return tokens.is(i, "-") || tokens.is(i, "–");
    }

    private static @Nullable Match dayAfter(Tokens tokens, Match match) {
        int next = afterJoint(tokens, match.to());
        Part day = next < 0 ? null : Words.dayOfMonth(tokens, next);
        boolean monthFirst = tokens.kind(match.to() - 1) != Tokens.Kind.WORD || isOrdinal(tokens, match.to() - 1);
        if (day == null || !monthFirst || tokens.digits(next) == 0 || !standsAlone(tokens, day.to())) {
            return null;
        }
        Meaning shared = withDay(match.meaning(), day.value());
        Part year = shared == null ? null : yearAfter(tokens, day.to());
        if (shared == null || year == null) {
            return shared == null ? null : new Match(next, day.to(), shared);
        }
        return new Match(next, year.to(), inYear(shared, year.value()));
    }

    private static boolean isOrdinal(Tokens tokens, int i) {
        return tokens.touches(i) && tokens.digits(i - 1) > 0;
    }

    /** The year at the end of a list of days, which belongs to the first of them too: "May 3, 4 and 5, 1998". */
    static @Nullable Part trailingYear(Tokens tokens, int dayEnd) {
        int to = dayEnd;
        for (int members = 0; members < 6; members++) {
            Part year = members == 0 ? null : yearAfter(tokens, to);
            int next = afterJoint(tokens, to);
            Part day = next < 0 ? null : Words.dayOfMonth(tokens, next);
            if (year != null || day == null || tokens.digits(next) == 0) {
                return year;
            }
            to = day.to();
        }
        return null;
    }

    private static @Nullable Part yearAfter(Tokens tokens, int to) {
        return Words.year(tokens, tokens.is(to, ",") ? to + 1 : to);
    }

    /** Whether a token joins the members of a list. */
    static boolean isJoint(Tokens tokens, int i) {
        return afterJoint(tokens, i) > 0;
    }

    /** The token after "and", "to", a dash or a comma; −1 if there is none of them. */
    static int afterJoint(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "and", "or", "to", "through", "until", "&", "-", "–", "—" -> i + 1;
            case "," -> tokens.is(i + 1, "and") ? i + 2 : i + 1;
            default -> -1;
        };
    }

    /** Whether a number counts nothing that follows it. */
    private static boolean standsAlone(Tokens tokens, int i) {
        String word = tokens.word(i);
        boolean plural = word.endsWith("s") && word.length() > 3 && !tokens.isCapital(i);
        int next = word.equals("of") ? i + 1 : i;
        return !plural && tokens.kind(i) != Tokens.Kind.NUMBER && !YearRule.isCounted(word) && !isMonth(tokens, next);
    }

    private static boolean isMonth(Tokens tokens, int i) {
        return Words.month(tokens, i) != null;
    }

    /** The same with another day, if the month has it. */
    static @Nullable Meaning withDay(Meaning meaning, int day) {
        return switch (meaning) {
            case Meaning.InYear date
            when day <= Dates.longestMonth(date.month()) ->
                new Meaning.InYear(date.month(), day, 0, date.side(), date.anchor(), date.year());
            case Meaning.Fixed(Slot slot)
            when slot.kind() == Slot.Kind.DAY && day <= Dates.longestMonth(slot.number()) ->
                new Meaning.Fixed(Dates.slot(slot.year(), slot.number(), day));
            default -> null;
        };
    }

    private static Meaning inYear(Meaning meaning, int year) {
        return meaning instanceof Meaning.InYear date
                ? new Meaning.Fixed(Dates.slot(year, date.month(), date.day()))
                : meaning;
    }

    /** Whether a number ends before a token: a space or a mark follows that no number goes on behind. */
    private static boolean endsThere(Tokens tokens, int i) {
        boolean mark = tokens.kind(i) == Tokens.Kind.SIGN && !(tokens.touches(i + 1) && tokens.digits(i + 1) > 0);
        return !tokens.touches(i) || mark;
    }

    /** The "58" of "1957–58". */
    private static @Nullable Match yearAfter(Tokens tokens, Match match, Slot first) {
        int dash = match.to();
        boolean joined = (tokens.is(dash, "-") || tokens.is(dash, "–") || tokens.is(dash, "/")) && tokens.touches(dash);
        boolean brief =
                joined && tokens.touches(dash + 1) && tokens.digits(dash + 1) == 2 && endsThere(tokens, dash + 2);
        int year = brief ? Math.floorDiv(first.year(), 100) * 100 + tokens.number(dash + 1) : 0;
        return year > first.year() && tokens.digits(match.to() - 1) == 4
                ? new Match(dash + 1, dash + 2, new Meaning.Fixed(Slot.ofYear(year)))
                : null;
    }
}
