package org.demarche.extract.dates;

import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/**
 * Seasons, quarters and halves: "the summer of 1998", "last fall", "the third quarter", "Q3 2018", "this year's first
 * half", "fiscal second-quarter".
 */
final class YearPartRule implements Rule {
    private static final int SEASONS = 4;

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = season(tokens, from);
        best = Match.longer(best, quarter(tokens, from));
        best = Match.longer(best, brief(tokens, from));
        best = Match.longer(best, toDate(tokens, from));
        return Match.longer(best, samePeriod(tokens, from));
    }

    private static @Nullable Match season(Tokens tokens, int from) {
        SideWords side = SideWords.at(tokens, from);
        int i = side != null ? side.to() : tokens.is(from, "the") ? from + 1 : from;
        if (side != null && (tokens.is(i, "past") || tokens.is(i, "coming"))) {
            i++;
        }
        Integer season = Lexicon.SEASONS.get(tokens.word(i));
        if (season == null) {
            return null;
        }
        int next = tokens.is(i + 1, "of") ? i + 2 : i + 1;
        Match year = NamedYear.orNumber(tokens, tokens.is(next, ",") ? next + 1 : next);
        Side where = side == null ? Side.OPEN : side.side();
        Anchor seenFrom = side == null ? Anchor.PUBLISHED : side.anchor();
        Meaning shared = year == null && side == null ? sharedYear(tokens, i, season) : null;
        if (shared != null) {
            return new Match(from, i + 1, new Meaning.PartOfYear(Slot.Kind.SEASON, season, where, seenFrom, shared));
        }
        if (year == null && side == null && !isSeason(tokens, from, i)) {
            return null;
        }
        return new Match(
                from,
                year == null ? i + 1 : year.to(),
                new Meaning.PartOfYear(
                        Slot.Kind.SEASON, season, where, seenFrom, year == null ? null : year.meaning()));
    }

    /**
     * The year of the last season of a list, as in "the summer and autumn of 2018"; a winter begins the year before.
     */
    private static @Nullable Meaning sharedYear(Tokens tokens, int name, int season) {
        int at = name;
        for (int members = 0; members < SEASONS; members++) {
            int next = Lists.afterJoint(tokens, at + 1);
            at = tokens.is(next, "the") ? next + 1 : next;
            at = tokens.is(at, "early") || tokens.is(at, "late") ? at + 1 : at;
            Integer number = next < 0 ? null : Lexicon.SEASONS.get(tokens.word(at));
            if (number == null) {
                return null;
            }
            int of = tokens.is(at + 1, "of") || tokens.is(at + 1, ",") ? at + 2 : at + 1;
            Match year = NamedYear.orNumber(tokens, of);
            if (year != null) {
                return season > number && year.meaning() instanceof Meaning.Fixed(Slot slot)
                        ? new Meaning.Fixed(slot.plusYears(-1))
                        : year.meaning();
            }
        }
        return null;
    }

    /**
     * Whether a season's name without more is one: "summer" in "in summer", "the summer", but no "fall" or "spring".
     */
    private static boolean isSeason(Tokens tokens, int from, int name) {
        boolean prefixed = switch (tokens.word(from - 1)) {
            case "in", "since", "until", "till", "by", "during", "early", "late", "mid", "midway", "through" -> true;
            default -> false;
        };
        boolean clear = !tokens.is(name, "spring") && !tokens.is(name, "fall");
        return prefixed ? clear || name > from : clear && name > from && tokens.kind(name + 1) != Tokens.Kind.WORD;
    }

    /** "the third quarter", "fiscal 1989's second half", "third-quarter", "the first half of 1998". */
    private static @Nullable Match quarter(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        Match year = NamedYear.orNumber(tokens, i);
        if (year != null) {
            i = afterGenitive(tokens, year.to());
        }
        if (tokens.is(i, "fiscal")) {
            i = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        }
        boolean earlier = tokens.is(i, "year")
                && tokens.is(i + 1, "-")
                && (tokens.is(i + 2, "earlier") || tokens.is(i + 2, "ago"));
        if (earlier) {
            i += 3;
        }
        boolean latter = tokens.is(i, "latter") && tokens.is(i + 1, "half");
        Part ordinal = tokens.is(i, "final") || tokens.is(i, "last") ? new Part(i + 1, 4) : Words.ordinal(tokens, i);
        ordinal = latter ? new Part(i + 1, 2) : ordinal;
        if (ordinal == null) {
            return null;
        }
        int next = tokens.is(ordinal.to(), "fiscal") ? ordinal.to() + 1 : ordinal.to();
        int unit = tokens.is(next, "-") ? next + 1 : next;
        boolean listed = Lists.isJoint(tokens, from - 1);
        boolean half = tokens.is(unit, "half") || (listed && tokens.is(unit, "halves"));
        boolean quarter =
                (tokens.is(unit, "quarter") || (listed && tokens.is(unit, "quarters"))) && ordinal.value() <= 4;
        if (!quarter && !(half && (ordinal.value() <= 2 || ordinal.value() == 4))) {
            return null;
        }
        boolean adjective = unit > next && !tokens.is(next - 1, "fiscal");
        if (adjective && tokens.is(from, "the")) {
            return null;
        }
        int to = unit + 1;
        int number = half && ordinal.value() == 4 ? 2 : ordinal.value();
        Match later = year != null ? null : NamedYear.orNumber(tokens, afterOf(tokens, to));
        if (later != null) {
            year = later;
            to = later.to();
        }
        boolean clear = year != null || ordinal.value() != 4 || !tokens.is(ordinal.to() - 1, "last");
        Meaning in =
                earlier ? new Meaning.Shifted(Unit.YEAR, -1, Anchor.PUBLISHED) : year == null ? null : year.meaning();
        boolean several = tokens.is(unit, "quarters") || tokens.is(unit, "halves");
        if (in == null && (several || (half && !tokens.is(from, "the")))) {
            // Of no year, "the second and fourth quarters" are often those of every year.
            return null;
        }
        return clear
                ? new Match(
                        from,
                        to,
                        new Meaning.PartOfYear(
                                half ? Slot.Kind.HALF : Slot.Kind.QUARTER, number, Side.OPEN, Anchor.PUBLISHED, in))
                : null;
    }

    private static int afterGenitive(Tokens tokens, int i) {
        boolean genitive = (tokens.is(i, "'") || tokens.is(i, "’")) && tokens.is(i + 1, "s");
        return genitive ? i + 2 : i;
    }

    private static int afterOf(Tokens tokens, int i) {
        boolean joined = tokens.is(i, "of") || tokens.is(i, "in") || tokens.is(i, ",");
        return joined ? tokens.is(i + 1, "fiscal") ? i + 2 : i + 1 : i;
    }

    /** "Q3", "Q3 2018", "H1 2018". */
    private static @Nullable Match brief(Tokens tokens, int from) {
        boolean half = tokens.is(from, "h");
        boolean named = (half || tokens.is(from, "q"))
                && tokens.isCapital(from)
                && tokens.touches(from + 1)
                && tokens.digits(from + 1) == 1;
        int number = named ? tokens.number(from + 1) : 0;
        if (number < 1
                || number > (half ? 2 : 4)
                || (tokens.touches(from + 2) && tokens.kind(from + 2) == Tokens.Kind.WORD)) {
            return null;
        }
        Match year = NamedYear.orNumber(tokens, afterOf(tokens, from + 2));
        if (half && year == null) {
            return null;
        }
        return new Match(
                from,
                year == null ? from + 2 : year.to(),
                new Meaning.PartOfYear(
                        half ? Slot.Kind.HALF : Slot.Kind.QUARTER,
                        number,
                        Side.OPEN,
                        Anchor.PUBLISHED,
                        year == null ? null : year.meaning()));
    }

    /** "the year to date": this year as far as it has come. */
    private static @Nullable Match toDate(Tokens tokens, int from) {
        boolean named = tokens.is(from, "the")
                && tokens.is(from + 1, "year")
                && tokens.is(from + 2, "to")
                && tokens.is(from + 3, "date");
        return named ? new Match(from, from + 4, new Meaning.Shifted(Unit.YEAR, 0, Anchor.PUBLISHED)) : null;
    }

    /** Of the quarter that was talked of: "the quarter", "the latest quarter", "the year-earlier period". */
    private static @Nullable Match samePeriod(Tokens tokens, int from) {
        boolean article = tokens.is(from, "the") || tokens.is(from, "a") || tokens.is(from, "that");
        int i = article ? from + 1 : from;
        int years = 0;
        boolean latest = tokens.is(i, "latest")
                || tokens.is(i, "same")
                || tokens.is(i, "comparable")
                || tokens.is(i, "corresponding");
        if (latest) {
            i++;
        }
        boolean earlier = tokens.is(i, "year")
                && tokens.is(i + 1, "-")
                && (tokens.is(i + 2, "earlier") || tokens.is(i + 2, "ago"));
        Match year = earlier ? null : NamedYear.orNumber(tokens, i);
        if (earlier) {
            years = -1;
            i += 3;
        } else if (year != null) {
            i = afterGenitive(tokens, year.to());
        }
        boolean quarter = tokens.is(i, "quarter");
        boolean period = tokens.is(i, "period") && (latest || earlier || year != null);
        boolean share = tokens.is(i + 1, "of") && NamedYear.orNumber(tokens, i + 2) == null;
        boolean some = tokens.is(from, "a") && i == from + 1;
        if (quarter && (share || some)) {
            // "The quarter of the delegates", "by a quarter".
            return null;
        }
        boolean needsMore = !article && !earlier;
        if (earlier && !quarter && !period && from == i - 3) {
            return new Match(from, i, new Meaning.Counted(Quantity.exactly(i, 1), Unit.YEAR, false, Anchor.PUBLISHED));
        }
        if ((!quarter && !period) || needsMore || isCompound(tokens, i)) {
            return null;
        }
        Match after = year == null && latest && period ? NamedYear.orNumber(tokens, afterOf(tokens, i + 1)) : null;
        Meaning in = year != null
                ? year.meaning()
                : after != null
                        ? after.meaning()
                        : years < 0 ? new Meaning.Shifted(Unit.YEAR, -1, Anchor.PUBLISHED) : null;
        return new Match(
                from,
                after == null ? i + 1 : after.to(),
                new Meaning.PartOfYear(Slot.Kind.QUARTER, 0, Side.OPEN, Anchor.PUBLISHED, in));
    }

    private static boolean isCompound(Tokens tokens, int word) {
        return tokens.is(word + 1, "-") && tokens.touches(word + 1);
    }
}
