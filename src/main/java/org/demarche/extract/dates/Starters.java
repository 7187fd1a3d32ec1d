package org.demarche.extract.dates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tokens an expression can begin with, so that the rules are not asked about all the others. */
final class Starters {
    private static final Set<String> POINTING = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "its",
            "their",
            "last",
            "past",
            "previous",
            "preceding",
            "prior",
            "next",
            "coming",
            "upcoming",
            "following",
            "ensuing",
            "same",
            "current",
            "first",
            "final",
            "latest",
            "entire",
            "intervening",
            "another",
            "every",
            "each",
            "once",
            "twice",
            "fiscal",
            "calendar");

    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "approximately",
            "roughly",
            "circa",
            "ca",
            "c",
            "some",
            "nearly",
            "almost",
            "over",
            "more",
            "less",
            "fewer",
            "at",
            "up",
            "no",
            "early",
            "earlier",
            "mid",
            "middle",
            "midway",
            "late",
            "later",
            "end",
            "close",
            "beginning",
            "start",
            "outset",
            "half",
            "post",
            "pre");

    private static final Set<String> LONERS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "now",
            "currently",
            "nowadays",
            "presently",
            "recently",
            "lately",
            "recent",
            "future",
            "hourly",
            "daily",
            "nightly",
            "weekly",
            "monthly",
            "yearly",
            "annually",
            "noon",
            "midday",
            "midnight",
            "q",
            "h",
            "fy",
            "several",
            "soon",
            "shortly",
            "few",
            "many",
            "numerous",
            "various",
            "countless",
            "couple",
            "dozens",
            "scores",
            "hundreds",
            "thousands");

    /** The first letters of "AD 70" and "A.D. 70"; a date before Christ begins with its number. */
    private static final Set<String> ERAS = Set.of("ad", "ce");

    private static final Set<String> WORDS = words();

    private Starters() {}

    static boolean isStarter(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> true;
            case WORD -> WORDS.contains(tokens.word(i)) || (tokens.isCapital(i) && HolidayRule.begins(tokens.word(i)));
            case SIGN -> tokens.is(i, "'") || tokens.is(i, "’") || tokens.is(i, "‘");
            case NONE -> false;
        };
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        List.of(POINTING, HEDGES, LONERS, ERAS).forEach(words::addAll);
        List<Map<String, ?>> lexicon = List.of(
                Lexicon.MONTHS,
                Lexicon.WEEKDAYS,
                Lexicon.WEEKDAYS_PLURAL,
                Lexicon.SEASONS,
                Lexicon.CARDINALS,
                Lexicon.ORDINALS,
                Lexicon.UNITS,
                Lexicon.UNITS_PLURAL,
                Lexicon.DECADES,
                Lexicon.DAY_PARTS);
        lexicon.forEach(map -> words.addAll(map.keySet()));
        return Set.copyOf(words);
    }
}
