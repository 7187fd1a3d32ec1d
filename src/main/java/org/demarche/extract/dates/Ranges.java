package org.demarche.extract.dates;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.dates.TimeTagger.Found;
import org.demarche.time.Bound;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Joins expressions that name the two ends of one stretch: "from May to July", "February 27 and 28", "1957–58". */
final class Ranges {
    private Ranges() {}

    /**
     * An end of a range with the year that only the other end names: the "June 12" of "June 12 – July 3, 2018", or that
     * only the order of both tells: the "July" of "from May to July".
     */
    static Match completed(Tokens tokens, Match match, @Nullable Found before, Rule grammar) {
        if (!(match.meaning() instanceof Meaning.InYear date)
                || date.year() != null
                || date.side() != Meaning.Side.OPEN) {
            return match;
        }
        Slot first = before == null ? null : before.finding().slot();
        if (before != null && first != null && joins(tokens, before.match().to(), match.from())) {
            Slot same = Dates.slot(first.year(), date.month(), date.day());
            Slot later =
                    same.last().isBefore(first.first()) ? Dates.slot(first.year() + 1, date.month(), date.day()) : same;
            boolean alike = first.kind() == (date.day() > 0 ? Slot.Kind.DAY : Slot.Kind.MONTH);
            return alike ? inYearOf(match, date, later) : match;
        }
        Match next = joins(tokens, match.to(), match.to() + 1) ? grammar.at(tokens, match.to() + 1) : null;
        if (next == null || !(next.meaning() instanceof Meaning.Fixed(Slot last))) {
            return match;
        }
        Slot same = Dates.slot(last.year(), date.month(), date.day());
        return switch (last.kind()) {
            case DAY, MONTH -> same.first().isAfter(last.last()) ? match : inYearOf(match, date, same);
            default -> match;
        };
    }

    private static Match inYearOf(Match match, Meaning.InYear date, Slot slot) {
        Meaning year = new Meaning.Fixed(Slot.ofYear(slot.year()));
        return new Match(
                match.from(),
                match.to(),
                new Meaning.InYear(date.month(), date.day(), date.weekday(), date.side(), date.anchor(), year));
    }

    private static boolean joins(Tokens tokens, int joint, int next) {
        return next == joint + 1
                && switch (tokens.word(joint)) {
                    case "-", "–", "—", "to", "through", "until", "till" -> true;
                    default -> false;
                };
    }

    static List<TimeMention> join(Tokens tokens, List<Found> found) {
        List<TimeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            TimeRange range = i + 1 < found.size() ? range(tokens, found.get(i), found.get(i + 1)) : null;
            if (range == null) {
                mentions.add(found.get(i).expression());
                i++;
            } else {
                mentions.add(range);
                i += 2;
            }
        }
        return mentions;
    }

    private static @Nullable TimeRange range(Tokens tokens, Found first, Found last) {
        boolean joined = isJoined(tokens, first, last);
        When from = first.expression().when();
        When to = last.expression().when();
        if (joined && from != null && to != null && isOfDecades(first, last)) {
            return new TimeRange(
                    first.expression(),
                    last.expression(),
                    Edtf.parse(yearOf(from.extent().earliest()) + "/"
                            + yearOf(to.extent().latest())));
        }
        if (!joined || !(from instanceof EdtfPart start) || !(to instanceof EdtfPart end)) {
            return null;
        }
        EdtfInterval interval = new EdtfInterval(start, end);
        return interval.isBackwards() || from.equals(to)
                ? null
                : new TimeRange(first.expression(), last.expression(), interval);
    }

    private static boolean isJoined(Tokens tokens, Found first, Found last) {
        int i = first.match().to();
        if (joins(tokens, i, last.match().from())) {
            return true;
        }
        boolean and = tokens.is(i, "and") && last.match().from() == i + 1;
        return and && (tokens.is(first.match().from() - 1, "between") || areNeighbours(first, last));
    }

    /** "The late 1960s and early 1970s". */
    private static boolean isOfDecades(Found first, Found last) {
        Slot slot = first.finding().slot();
        return slot != null
                && slot.kind() == Slot.Kind.DECADE
                && first.finding().mod() == Mod.END
                && last.finding().mod() == Mod.START;
    }

    private static long yearOf(Bound bound) {
        return bound.point().map(point -> point.date().year()).orElse(0L);
    }

    /** Whether the second is the day after the first, or its beginning follows the end of the decade before. */
    private static boolean areNeighbours(Found first, Found last) {
        Slot one = first.finding().slot();
        Slot other = last.finding().slot();
        return one != null
                && other != null
                && (one.kind() == Slot.Kind.DAY || isOfDecades(first, last))
                && one.plus(1).equals(other);
    }
}
