package org.demarche.extract.dates;

import java.util.Set;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: "1998", "fiscal 1989", "nineteen ninety-six", "'96", "44 BC", "AD 70", "the 1980s",
 * "the '90s", "the nineties", "the 19th century".
 */
final class YearRule implements Rule {
    /** What is counted through: "Resolution 1718" is of no year. */
    private static final Set<String> NUMBERED = Set.of("article", "section", "flight", "order", "route");

    /** Years that need no word before them to be taken for one. */
    private static final int FIRST_PLAIN = 1400;

    private static final int LAST_PLAIN = 2100;

    private static final int LAST_MILLENNIUM = 10;

    /** Before a number of three digits or an early year, these say that it is a year. */
    private static final Set<String> CUES =
            Set.of("in", "since", "until", "till", "by", "before", "after", "circa", "anno", "year");

    /** What such a number counts, unless a cue stands before it. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "percent",
            "men",
            "women",
            "children",
            "feet",
            "miles",
            "metres",
            "meters",
            "kilometres",
            "kilometers",
            "km",
            "tons",
            "tonnes",
            "hours",
            "troops",
            "soldiers",
            "dollars",
            "euros",
            "pounds",
            "yen",
            "shares",
            "points",
            "workers",
            "employees",
            "jobs",
            "homes",
            "votes",
            "seats",
            "pages",
            "barrels",
            "acres",
            "hectares",
            "years",
            "days",
            "units",
            "copies",
            "mg",
            "kg",
            "watts",
            "volts",
            "calories",
            "million",
            "billion");

    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        Match best = century(tokens, from);
        best = Match.longer(best, decade(tokens, from));
        best = Match.longer(best, withEra(tokens, from));
        best = Match.longer(best, labelled(tokens, from));
        return Match.longer(best, plain(tokens, from));
    }

    /** Whether a number before the word counts it. */
    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    private static @Nullable Match plain(Tokens tokens, int from) {
        Part year = Words.year(tokens, from);
        if (year == null) {
            Part other = tokens.digits(from) == 0 ? Words.anyYear(tokens, from) : null;
            return other == null || other.to() == from + 1 || isShared(tokens, from, other)
                    ? null
                    : new Match(from, other.to(), fixed(other.value()));
        }
        boolean cued = CUES.contains(tokens.word(from - 1));
        boolean late = year.value() >= FIRST_PLAIN && year.value() <= LAST_PLAIN;
        boolean joined = isJoinedBefore(tokens, from)
                || Words.isPartOfNumber(tokens, from + 1)
                || isJoinedAfter(tokens, from + 1);
        boolean counts = !cued && isCounted(tokens.word(from + 1));
        return (late || cued) && !joined && !counts && !Numbered.isAt(tokens, from)
                ? new Match(from, from + 1, fixed(year.value()))
                : null;
    }

    /** Number words that only look like a year: "two thousand troops". */
    private static boolean isShared(Tokens tokens, int from, Part year) {
        boolean round = tokens.is(year.to() - 1, "thousand") || tokens.is(year.to() - 1, "hundred");
        boolean inWords = tokens.kind(from) == Tokens.Kind.WORD;
        return inWords && (round ? !CUES.contains(tokens.word(from - 1)) : COUNTED.contains(tokens.word(year.to())));
    }

    private static boolean isJoinedBefore(Tokens tokens, int from) {
        String before = tokens.word(from - 1);
        if (before.equals("$")
                || before.equals("£")
                || before.equals("€")
                || before.equals("#")
                || before.equals("no")
                || before.equals("resolution")
                || (NUMBERED.contains(before) && tokens.isCapital(from - 1))) {
            return true;
        }
        return tokens.touches(from)
                && switch (before) {
                    case "(", "[", "\"", "“", "‘", "'", "-", "–", "—", "/" -> false;
                    default -> true;
                };
    }

    private static boolean isJoinedAfter(Tokens tokens, int next) {
        return tokens.touches(next) && tokens.kind(next) == Tokens.Kind.WORD;
    }

    private static Meaning fixed(int year) {
        return new Meaning.Fixed(Slot.ofYear(year));
    }

    /** "fiscal 1989", "the year 2000", "fiscal year 1999", "the year 476", "FY2019", "FY19". */
    private static @Nullable Match labelled(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        boolean fiscal = tokens.is(i, "fiscal") || tokens.is(i, "calendar");
        if (fiscal) {
            i++;
        }
        boolean named = tokens.is(i, "year");
        if (named) {
            i++;
        }
        Part year = fiscal || named ? Words.anyYear(tokens, i) : null;
        if (year == null && tokens.is(i, "fy") && tokens.isCapital(i)) {
            boolean brief = tokens.digits(i + 1) == 2 && tokens.touches(i + 1);
            year = brief ? new Part(i + 2, Words.withCentury(tokens.number(i + 1))) : Words.year(tokens, i + 1);
        } else if (year == null && named && i > from + 1 && tokens.digits(i) == 3) {
            year = Words.isPartOfNumber(tokens, i + 1) ? null : new Part(i + 1, tokens.number(i));
        }
        return year == null ? null : new Match(from, year.to(), fixed(year.value()));
    }

    /** "44 BC", "A.D. 70", "AD 70". */
    private static @Nullable Match withEra(Tokens tokens, int from) {
        if (isJoinedBefore(tokens, from)) {
            return null;
        }
        boolean joined = tokens.is(from + 1, "-") || tokens.is(from + 1, "–") || tokens.is(from + 1, "to");
        Part last = joined && tokens.digits(from + 2) > 0 ? Words.era(tokens, from + 3) : null;
        int first = tokens.digits(from) <= 4 ? tokens.number(from) : -1;
        if (last != null && last.value() < 0 && tokens.number(from + 2) < first) {
            return new Match(from, from + 1, fixed(Words.astronomical(first, -1)));
        }
        Part year = Words.yearOfEra(tokens, from);
        return year == null ? null : new Match(from, year.to(), fixed(year.value()));
    }

    /** "1980s", "the 1980's", "'80s", "the eighties", "nineteen-eighties". */
    private static @Nullable Match decade(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        boolean apostrophe = tokens.is(i, "'") || tokens.is(i, "’") || tokens.is(i, "‘");
        if (apostrophe) {
            i++;
        }
        int number = tokens.number(i);
        if (number >= 0) {
            int s = tokens.is(i + 1, "'") || tokens.is(i + 1, "’") ? i + 2 : i + 1;
            boolean plural = tokens.is(s, "s") && tokens.touches(s) && tokens.touches(i + 1) && number % 10 == 0;
            boolean whole = tokens.digits(i) == 4 && number >= Words.FIRST_YEAR && number <= Words.LAST_YEAR;
            boolean brief = tokens.digits(i) == 2 && (apostrophe || i > from || isListed(tokens, i)) && number >= 20;
            if (!plural || !(whole || brief) || isJoinedBefore(tokens, from)) {
                return null;
            }
            return new Match(from, s + 1, new Meaning.Fixed(decadeOf(whole ? number : 1900 + number)));
        }
        Integer century = Lexicon.CARDINALS.get(tokens.word(i));
        boolean full = century != null && century >= 13 && century <= 19;
        int name = full ? (tokens.is(i + 1, "-") ? i + 2 : i + 1) : i;
        Integer decade = Lexicon.DECADES.get(tokens.word(name));
        if (decade == null || !(full || i > from || isListed(tokens, i))) {
            return null;
        }
        int hundreds = century == null ? 1900 : century * 100;
        return new Match(from, name + 1, new Meaning.Fixed(decadeOf(hundreds + decade)));
    }

    /** Whether another decade in the same form stands before it, as in "the fifties and sixties", "the 50s and 60s". */
    private static boolean isListed(Tokens tokens, int i) {
        boolean digits = tokens.digits(i) > 0;
        int before = tokens.is(i - 2, ",") ? i - 3 : i - 2;
        return Lists.isJoint(tokens, i - 1)
                && (digits
                        ? tokens.is(before, "s") && tokens.digits(before - 1) == 2
                        : Lexicon.DECADES.containsKey(tokens.word(before)));
    }

    /** Round hundreds with an s are taken for the century: "the 1800s". */
    private static Slot decadeOf(int year) {
        boolean hundred = year % 100 == 0 && year < 2000;
        return new Slot(hundred ? Slot.Kind.CENTURY : Slot.Kind.DECADE, year, 0, 0);
    }

    /** "the 19th century", "nineteenth-century", "the fifth century BC". */
    private static @Nullable Match century(Tokens tokens, int from) {
        int i = tokens.is(from, "the") ? from + 1 : from;
        Part ordinal = Words.ordinal(tokens, i);
        if (ordinal == null) {
            return null;
        }
        int word = tokens.is(ordinal.to(), "-") ? ordinal.to() + 1 : ordinal.to();
        boolean century = tokens.is(word, "century") || tokens.is(word, "centuries");
        boolean millennium = tokens.is(word, "millennium");
        if ((!century && !millennium) || (millennium && ordinal.value() > LAST_MILLENNIUM)) {
            return null;
        }
        Part era = Words.era(tokens, word + 1);
        int years = century ? 100 : 1000;
        int first = era != null && era.value() < 0 ? 1 - ordinal.value() * years : (ordinal.value() - 1) * years;
        Slot slot = new Slot(century ? Slot.Kind.CENTURY : Slot.Kind.MILLENNIUM, first, 0, 0);
        int start = tokens.is(word - 1, "-") && i > from ? i : from;
        return start > from ? null : new Match(from, era == null ? word + 1 : era.to(), new Meaning.Fixed(slot));
    }
}
