package org.demarche.extract.dates;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that name times, by what they name. All in small letters. */
final class Lexicon {
    /** Months by name and abbreviation, 1 to 12. */
    static final Map<String, Integer> MONTHS = numbered(
            1,
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec");

    /** Days of the week, 1 Monday to 7 Sunday. */
    static final Map<String, Integer> WEEKDAYS = numbered(
            1,
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun");

    /** Weekdays in the plural. */
    static final Map<String, Integer> WEEKDAYS_PLURAL =
            numbered(1, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    /** Shortened months and weekdays that are also other words: only with a capital and a number or full stop. */
    static final Set<String> AMBIGUOUS_NAMES =
            Set.of("may", "march", "mar", "sat", "sun", "wed", "mon", "jan", "dec", "fri");

    /** Seasons by their EDTF number. */
    static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    static final Map<String, Integer> CARDINALS = cardinals();

    static final Map<String, Integer> ORDINALS = ordinals();

    static final Map<String, Unit> UNITS = Map.ofEntries(
            entry("second", Unit.SECOND),
            entry("minute", Unit.MINUTE),
            entry("hour", Unit.HOUR),
            entry("day", Unit.DAY),
            entry("night", Unit.NIGHT),
            entry("weekend", Unit.WEEKEND),
            entry("week", Unit.WEEK),
            entry("fortnight", Unit.WEEK),
            entry("month", Unit.MONTH),
            entry("quarter", Unit.QUARTER),
            entry("year", Unit.YEAR),
            entry("decade", Unit.DECADE),
            entry("century", Unit.CENTURY),
            entry("millennium", Unit.MILLENNIUM));

    static final Map<String, Unit> UNITS_PLURAL = Map.ofEntries(
            entry("seconds", Unit.SECOND),
            entry("secs", Unit.SECOND),
            entry("minutes", Unit.MINUTE),
            entry("mins", Unit.MINUTE),
            entry("hours", Unit.HOUR),
            entry("hrs", Unit.HOUR),
            entry("days", Unit.DAY),
            entry("nights", Unit.NIGHT),
            entry("weekends", Unit.WEEKEND),
            entry("weeks", Unit.WEEK),
            entry("fortnights", Unit.WEEK),
            entry("months", Unit.MONTH),
            entry("quarters", Unit.QUARTER),
            entry("years", Unit.YEAR),
            entry("yrs", Unit.YEAR),
            entry("decades", Unit.DECADE),
            entry("centuries", Unit.CENTURY),
            entry("millennia", Unit.MILLENNIUM));

    /** Decades by name, as their first year in a century. */
    static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    /** Parts of the day, by their TIMEX3 code. */
    static final Map<String, String> DAY_PARTS = Map.ofEntries(
            entry("morning", "MO"),
            entry("mornings", "MO"),
            entry("daybreak", "MO"),
            entry("dawn", "MO"),
            entry("sunrise", "MO"),
            entry("midmorning", "MO"),
            entry("afternoon", "AF"),
            entry("afternoons", "AF"),
            entry("midafternoon", "AF"),
            entry("evening", "EV"),
            entry("evenings", "EV"),
            entry("dusk", "EV"),
            entry("sunset", "EV"),
            entry("nightfall", "NI"),
            entry("night", "NI"),
            entry("nights", "NI"));

    private Lexicon() {}

    /** Groups of words, numbered on from the first number. */
    @SuppressWarnings("StringSplitter")
    private static Map<String, Integer> numbered(int first, String... groups) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String word : groups[i].split(" ")) {
                numbers.put(word, first + i);
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> numbers = new HashMap<>(numbered(
                0,
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen"));
        numbers.putAll(TENS);
        numbers.put("hundred", 100);
        numbers.put("thousand", 1000);
        numbers.put("dozen", 12);
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> numbers = new HashMap<>(numbered(
                1,
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth"));
        TENS.forEach((word, value) -> numbers.put(word.substring(0, word.length() - 1) + "ieth", value));
        return Map.copyOf(numbers);
    }
}
