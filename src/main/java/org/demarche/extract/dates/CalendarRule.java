package org.demarche.extract.dates;

import java.util.Set;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name: "27 February 2019", "Friday, Oct. 23", "the 5th of May", "March 1947", "last June", "May".
 */
final class CalendarRule implements Rule {
    /** Before these a bare "May" or "March" is the month. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "until",
            "till",
            "by",
            "from",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "during",
            "through",
            "to",
            "and",
            "before",
            "after",
            "between",
            "for",
            "each",
            "every",
            "following",
            "previous",
            "coming",
            "that",
            "same",
            "past",
            "or",
            "-",
            "–");

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = afterWeekday(tokens, from);
        best = Match.longer(best, monthFirst(tokens, from, 0));
        best = Match.longer(best, dayFirst(tokens, from, 0));
        best = Match.longer(best, sharedMonth(tokens, from));
        return Match.longer(best, withSide(tokens, from));
    }

    /** "Friday, Oct. 23", "Saturday the 5th of May". */
    private static @Nullable Match afterWeekday(Tokens tokens, int from) {
        Part weekday = Words.weekday(tokens, from);
        if (weekday == null) {
            return null;
        }
        int next = tokens.is(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
        Match date = Match.longer(monthFirst(tokens, next, weekday.value()), dayFirst(tokens, next, weekday.value()));
        return date != null && hasDay(date) ? new Match(from, date.to(), date.meaning()) : null;
    }

    private static boolean hasDay(Match match) {
        return switch (match.meaning()) {
            case Meaning.InYear date -> date.day() > 0;
            case Meaning.Fixed date -> date.slot().kind() == Slot.Kind.DAY;
            default -> false;
        };
    }

    /** "Oct. 23, 1998", "October 1998", "October last year", "October". */
    private static @Nullable Match monthFirst(Tokens tokens, int from, int weekday) {
        Part month = Words.month(tokens, from);
        if (month == null) {
            return null;
        }
        int next = tokens.is(month.to(), "the") ? month.to() + 1 : month.to();
        Part day = Words.dayOfMonth(tokens, next);
        if (day != null && day.value() <= Dates.longestMonth(month.value()) && !countsSomething(tokens, day)) {
            return withYear(tokens, from, day.to(), month.value(), day.value(), weekday);
        }
        Match dated = withYear(tokens, from, month.to(), month.value(), 0, weekday);
        boolean alone = dated.meaning() instanceof Meaning.InYear bare && bare.year() == null;
        if (!alone) {
            return dated;
        }
        boolean plain = !Lexicon.AMBIGUOUS_NAMES.contains(tokens.word(from)) && Words.isWhole(tokens, from);
        boolean abbreviated = month.to() > from + 1;
        boolean expected = BEFORE_MONTH.contains(tokens.word(from - 1)) && Words.isWhole(tokens, from);
        boolean bracketed = tokens.is(from - 1, "(") && tokens.is(from + 1, ")");
        boolean leads = (bracketed || tokens.is(from + 1, ":") || tokens.is(from + 1, "—") || tokens.is(from + 1, "–"))
                && tokens.kind(from - 1) != Tokens.Kind.WORD
                && tokens.isCapital(from);
        return plain || abbreviated || expected || leads ? new Match(from, from + 1, dated.meaning()) : null;
    }

    /** Whether the number after a month's name counts what follows, as in "In June 30 people". */
    private static boolean countsSomething(Tokens tokens, Part day) {
        String next = tokens.word(day.to());
        return next.equals("percent") || next.equals("million") || next.equals("billion") || next.equals("people");
    }

    /** "27 February 2019", "the 27th of February", "this 4th day of July". */
    private static @Nullable Match dayFirst(Tokens tokens, int from, int weekday) {
        int start = tokens.is(from, "the") || tokens.is(from, "this") ? from + 1 : from;
        Part day = Words.dayOfMonth(tokens, start);
        if (day == null) {
            return null;
        }
        int next = day.to();
        boolean ordinal = tokens.digits(start) == 0 || next > start + 1;
        if (ordinal && tokens.is(next, "day")) {
            next++;
        }
        if (ordinal && tokens.is(next, "of")) {
            next++;
        }
        Part month = Words.month(tokens, next);
        boolean wordAlone = tokens.digits(start) == 0 && next == day.to();
        if (month == null
                || day.value() > Dates.longestMonth(month.value())
                || wordAlone
                || (start > from && !ordinal)) {
            return null;
        }
        int end = tokens.is(month.to() - 1, ".") && Words.anyYear(tokens, month.to()) == null
                ? month.to() - 1
                : month.to();
        return withYear(tokens, from, end, month.value(), day.value(), weekday);
    }

    /** The "2" of "between 2 and 4 March", the "27" of "27, 28 and 29 February". */
    private static @Nullable Match sharedMonth(Tokens tokens, int from) {
        if (tokens.touches(from) && !tokens.is(from - 1, "(") && !tokens.is(from - 1, "[")) {
            return null;
        }
        boolean slashed = tokens.is(from + 1, "/") && tokens.touches(from + 1) && tokens.touches(from + 2);
        Match over = slashed && tokens.digits(from) > 0 ? dayFirst(tokens, from + 2, 0) : null;
        if (over != null) {
            int day = tokens.number(from);
            Meaning shared = day < 1 || tokens.number(from + 2) != day + 1 ? null : Lists.withDay(over.meaning(), day);
            return shared == null ? null : new Match(from, from + 1, shared);
        }
        Part first = Words.dayOfMonth(tokens, tokens.is(from, "the") ? from + 1 : from);
        if (first == null) {
            return null;
        }
        int i = Lists.afterJoint(tokens, first.to());
        for (int members = 0; i >= 0 && members < 6; members++) {
            Match last = dayFirst(tokens, i, 0);
            if (last != null) {
                Meaning shared = Lists.withDay(last.meaning(), first.value());
                return shared == null ? null : new Match(from, first.to(), shared);
            }
            Part next = Words.dayOfMonth(tokens, i);
            i = next == null ? -1 : Lists.afterJoint(tokens, next.to());
        }
        return null;
    }

    private static Match withYear(Tokens tokens, int from, int to, int month, int day, int weekday) {
        int next = tokens.is(to, ",") || tokens.is(to, "of") || tokens.is(to, "in") ? to + 1 : to;
        boolean apart = tokens.is(to, "in") && day == 0;
        Part ofEra = apart ? null : Words.yearOfEra(tokens, next);
        Part year = ofEra != null || apart ? ofEra : Words.anyYear(tokens, next);
        if (year != null && !(next > to && Words.isPartOfNumber(tokens, to))) {
            return new Match(from, year.to(), new Meaning.Fixed(Dates.slot(year.value(), month, day)));
        }
        boolean bracketed = day > 0 && tokens.is(from - 1, "(") && tokens.is(to, ")");
        Part outside = bracketed ? Words.year(tokens, to + 1) : null;
        if (outside != null) {
            return new Match(from, outside.to(), new Meaning.Fixed(Dates.slot(outside.value(), month, day)));
        }
        Part shared = day == 0 ? null : yearBehind(tokens, from, to);
        if (shared != null) {
            return new Match(from, to, new Meaning.Fixed(Dates.slot(shared.value(), month, day)));
        }
        Match named = NamedYear.at(tokens, tokens.is(to, "of") ? to + 1 : to);
        return named == null
                ? new Match(from, to, new Meaning.InYear(month, day, weekday, Side.OPEN, Anchor.PUBLISHED, null))
                : new Match(
                        from,
                        named.to(),
                        new Meaning.InYear(month, day, weekday, Side.OPEN, Anchor.PUBLISHED, named.meaning()));
    }

    /** The year behind other days of a list, or behind the same day in another calendar. */
    private static @Nullable Part yearBehind(Tokens tokens, int from, int to) {
        Part listed = Lists.trailingYear(tokens, to);
        return listed == null ? yearOfBoth(tokens, from, to) : listed;
    }

    /** The year of both days in "25 October (7 November) 1917" and "25 October/7 November 1917". */
    private static @Nullable Part yearOfBoth(Tokens tokens, int from, int to) {
        int next = startOfOther(tokens, from, to);
        Match other = next < 0 ? null : Match.longer(monthFirst(tokens, next, 0), dayFirst(tokens, next, 0));
        return other != null && other.meaning() instanceof Meaning.Fixed(Slot slot) && slot.kind() == Slot.Kind.DAY
                ? new Part(other.to(), slot.year())
                : null;
    }

    /** Where the same day in another calendar begins, −1 if there is none or this is it. */
    static int startOfOther(Tokens tokens, int from, int to) {
        boolean second = tokens.is(from - 1, "(") || tokens.is(from - 1, "/");
        boolean joined = tokens.is(to, "(") || (tokens.is(to, "/") && tokens.touches(to));
        return joined && !second ? to + 1 : -1;
    }

    /** "last June", "this coming March 8", "next Friday, May 3". */
    private static @Nullable Match withSide(Tokens tokens, int from) {
        SideWords side = SideWords.at(tokens, from);
        if (side == null) {
            return null;
        }
        Match date = Match.longer(afterWeekday(tokens, side.to()), monthFirst(tokens, side.to(), 0));
        return date != null && date.meaning() instanceof Meaning.InYear bare && bare.year() == null
                ? new Match(
                        from,
                        date.to(),
                        new Meaning.InYear(bare.month(), bare.day(), bare.weekday(), side.side(), side.anchor(), null))
                : null;
    }
}
