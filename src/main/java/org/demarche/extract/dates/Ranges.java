package org.demarche.extract.dates;

import java.time.LocalDate;
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
    private static final int MOST_MEMBERS = 6;
    /** So far from each other the months of a list are of one winter rather than of one year. */
    private static final int NEAR_MONTHS = 6;

    private Ranges() {}

    /**
     * An end of a range, or one of a list, with the year that only the last names: the "June 12" of "June 12 – July 3,
     * 2018", the "May" of "late May and June 2018"; or that only the order of both tells: the "July" of "from May to
     * July".
     */
    static Match completed(Tokens tokens, Match match, @Nullable Found before, Rule grammar) {
        if (match.meaning() instanceof Meaning.Modified(Mod mod, Meaning.InYear inner)) {
            Match whole = completed(tokens, new Match(match.from(), match.to(), inner), before, grammar);
            return new Match(match.from(), match.to(), new Meaning.Modified(mod, whole.meaning()));
        }
        if (!(match.meaning() instanceof Meaning.InYear date)
                || date.year() != null
                || date.side() != Meaning.Side.OPEN) {
            return match;
        }
        if (before != null && Steps.isNarrowed(tokens, before, match)) {
            return inYearOf(match, date, before.match().meaning());
        }
        Slot first = before == null ? null : before.finding().slot();
        if (before != null && first != null && joins(tokens, before.match().to(), match.from())) {
            Slot same = Dates.slot(first.year(), date.month(), date.day());
            Slot later =
                    same.last().isBefore(first.first()) ? Dates.slot(first.year() + 1, date.month(), date.day()) : same;
            boolean alike = first.kind() == (date.day() > 0 ? Slot.Kind.DAY : Slot.Kind.MONTH);
            return alike ? inYearOf(match, date, later) : match;
        }
        Match last = lastOf(tokens, match.to(), date, grammar);
        if (last == null) {
            return match;
        }
        if (last.meaning() instanceof Meaning.InYear other && other.year() != null) {
            return inYearOf(match, date, other.year());
        }
        return last.meaning() instanceof Meaning.Fixed(Slot end)
                ? inYearOf(
                        match,
                        date,
                        before(Dates.slot(end.year(), date.month(), date.day()), end, tokens.is(match.to(), "to")))
                : match;
    }

    /** The same in the year before, if it would be after the end of its range, or much closer to that of its list. */
    private static Slot before(Slot slot, Slot end, boolean isRange) {
        boolean after = slot.first().isAfter(end.last());
        boolean near = slot.plusYears(-1).first().plusMonths(NEAR_MONTHS).isAfter(end.first());
        return after && (isRange || near) ? slot.plusYears(-1) : slot;
    }

    /**
     * The last of a list or range that begins with a day or month, if it names the year: the "3 June 2018" of "30
     * April, 2 May and 3 June 2018".
     */
    private static @Nullable Match lastOf(Tokens tokens, int to, Meaning.InYear first, Rule grammar) {
        int joint = to;
        for (int members = 0; members < MOST_MEMBERS; members++) {
            int next = Lists.afterJoint(tokens, joint);
            Match match = next < 0 ? null : bare(grammar.at(tokens, next));
            boolean ends = !tokens.is(joint, ",") || next > joint + 1;
            if (match == null) {
                return null;
            }
            switch (match.meaning()) {
                case Meaning.InYear date
                when date.side() == Meaning.Side.OPEN && (date.day() > 0) == (first.day() > 0) -> {
                    if (date.year() != null) {
                        return ends ? match : null;
                    }
                }
                case Meaning.Fixed(Slot slot) -> {
                    boolean alike = slot.kind() == (first.day() > 0 ? Slot.Kind.DAY : Slot.Kind.MONTH);
                    boolean range = joins(tokens, joint, next)
                            && (slot.kind() == Slot.Kind.DAY || slot.kind() == Slot.Kind.MONTH);
                    return ends && (alike || range) ? match : null;
                }
                default -> {
                    return null;
                }
            }
            joint = match.to();
        }
        return null;
    }

    /** Without "early" and the like. */
    private static @Nullable Match bare(@Nullable Match match) {
        return match != null && match.meaning() instanceof Meaning.Modified narrowed
                ? new Match(match.from(), match.to(), narrowed.inner())
                : match;
    }

    private static Match inYearOf(Match match, Meaning.InYear date, Slot slot) {
        return inYearOf(match, date, new Meaning.Fixed(Slot.ofYear(slot.year())));
    }

    private static Match inYearOf(Match match, Meaning.InYear date, Meaning year) {
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
            TimeRange range = i + 1 < found.size() ? joined(tokens, found.get(i), found.get(i + 1)) : null;
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

    private static @Nullable TimeRange joined(Tokens tokens, Found first, Found last) {
        When when = last.expression().when();
        boolean one = when != null
                && last.match().meaning() instanceof Meaning.InYear date
                && first.match().meaning().equals(date.year());
        return one && when != null
                ? new TimeRange(first.expression(), last.expression(), when)
                : range(tokens, first, last);
    }

    private static @Nullable TimeRange range(Tokens tokens, Found first, Found last) {
        boolean joined = isJoined(tokens, first, last);
        When from = first.expression().when();
        When to = last.expression().when();
        if (joined && from != null && to != null && areLong(first, last)) {
            return new TimeRange(
                    first.expression(),
                    last.expression(),
                    Edtf.parse(yearOf(from.extent().earliest()) + "/"
                            + yearOf(to.extent().latest())));
        }
        if (joined && from != null && to != null && meetNarrowed(first, last)) {
            return new TimeRange(
                    first.expression(),
                    last.expression(),
                    Edtf.parse(dayOf(from.extent().earliest()) + "/"
                            + dayOf(to.extent().latest())));
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

    /** Whether both are decades, centuries or the like, which EDTF has no ranges of. */
    private static boolean areLong(Found first, Found last) {
        Slot one = first.finding().slot();
        Slot other = last.finding().slot();
        return one != null
                && other != null
                && one.kind().compareTo(Slot.Kind.DECADE) >= 0
                && other.kind().compareTo(Slot.Kind.DECADE) >= 0
                && one.first().isBefore(other.first());
    }

    private static String yearOf(Bound bound) {
        return bound.point()
                .map(point -> Slot.edtfYear(Math.toIntExact(point.date().year())))
                .orElse("");
    }

    private static String dayOf(Bound bound) {
        return bound.point()
                .map(point -> Edtf.day(LocalDate.ofEpochDay(point.date().toEpochDay())))
                .orElse("");
    }

    /** Whether both are months, and one of them is narrowed towards the other: "late April and May". */
    private static boolean meetNarrowed(Found first, Found last) {
        Slot one = first.finding().slot();
        Slot other = last.finding().slot();
        boolean months =
                one != null && other != null && one.kind() == Slot.Kind.MONTH && other.kind() == Slot.Kind.MONTH;
        return months
                && areNeighbours(first, last)
                && (first.finding().mod() != null || last.finding().mod() != null);
    }

    /** Whether the second follows the first, and both are whole or meet: "the late 1960s and early 1970s". */
    private static boolean areNeighbours(Found first, Found last) {
        Slot one = first.finding().slot();
        Slot other = last.finding().slot();
        Mod begin = first.finding().mod();
        Mod end = last.finding().mod();
        boolean meet = (begin == null || begin == Mod.END) && (end == null || end == Mod.START);
        return one != null && other != null && meet && one.plus(1).equals(other);
    }
}
