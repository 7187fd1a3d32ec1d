package org.demarche.format.table;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.IsoDate;
import org.demarche.time.When;

/** Stretches of time that have a name or number of their own: months, weeks, quarters, decades, centuries, 1914–18. */
final class Stretches {
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0(?:['’]?s|er)");
    private static final Pattern CENTURY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)\\s+cent(?:ury|\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[\\s/-]*Q([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_FIRST = Pattern.compile("Q([1-4])[\\s/-]*(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK = Pattern.compile("\\d{4}-?W\\d{2}(?:-?\\d)?");
    /** A week by its number in words: week 5 of 2019, 2019 week 5; in German KW 5. */
    private static final Pattern NAMED_WEEK = Pattern.compile(
            "(?:week|wk\\.?|kw|w)\\s*(\\d{1,2})\\s*(?:of|in|/|,|-)?\\s*(\\d{4})|(\\d{4})\\s*[/,-]?\\s*(?:week|wk\\.?|kw)\\s*(\\d{1,2})|(\\d{1,2})\\.\\s*(?:week|kw)\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE);

    /** A winter that ends in the year after it began. */
    private static final Pattern WINTER = Pattern.compile(
            "(?:the\\s+)?winter\\s+(?:of\\s+)?(\\d{2})(\\d{2})\\s*[-–/]\\s*(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);

    private static final int CENTURY_YEARS = 100;
    private static final int WINTER_CODE = 24;

    private static final Pattern SHORT_END = Pattern.compile("(\\d{2})(\\d{2})\\s*[-–/]\\s*(\\d{2})");

    private static final String LAST_MONTH = "12";

    /** The code of a year's first quarter in EDTF. */
    private static final int FIRST_QUARTER = 33;

    private Stretches() {}

    /** The years of 1914-21; none if the second number can be a month. */
    static Optional<When> laterYears(String text) {
        Matcher shortEnd = SHORT_END.matcher(text);
        return shortEnd.matches() && isLater(shortEnd.group(3), shortEnd.group(2))
                ? shortSpan(shortEnd)
                : Optional.empty();
    }

    /** Stretches that have a name: 3/1990, 1850s, 19th century, 1990 Q3, 1914-18. */
    static Optional<When> read(String text) {
        Matcher month = MONTH_NUMBER.matcher(text);
        if (month.matches()) {
            return WrittenDates.parse(month.group(2) + "-" + WrittenDates.two(Integer.parseInt(month.group(1))));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return WrittenDates.parse(decade.group(1) + "X");
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            return WrittenDates.parse(WrittenDates.two(Integer.parseInt(century.group(1)) - 1) + "XX");
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter(quarter.group(1), quarter.group(2));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        if (quarterFirst.matches()) {
            return quarter(quarterFirst.group(2), quarterFirst.group(1));
        }
        if (WEEK.matcher(text).matches()) {
            return Optional.ofNullable(IsoDate.of(text)).map(IsoDate::when);
        }
        Matcher named = NAMED_WEEK.matcher(text);
        if (named.matches()) {
            String year = group(named, 2, 3, 6);
            String number = group(named, 1, 4, 5);
            return Optional.ofNullable(IsoDate.of(year + "-W" + WrittenDates.two(Integer.parseInt(number))))
                    .map(IsoDate::when);
        }
        Matcher winter = WINTER.matcher(text);
        if (winter.matches()) {
            return winter(winter);
        }
        Matcher years = SHORT_END.matcher(text);
        return years.matches() ? shortSpan(years) : Optional.empty();
    }

    private static String group(Matcher matcher, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<When> quarter(String year, String number) {
        return WrittenDates.parse(year + "-" + (FIRST_QUARTER - 1 + Integer.parseInt(number)));
    }

    /** In EDTF a winter is of the year in which it began. */
    private static Optional<When> winter(Matcher winter) {
        int year = Integer.parseInt(winter.group(1) + winter.group(2));
        int last = Integer.parseInt(winter.group(3));
        boolean follows = last == year + 1 || last == (year + 1) % CENTURY_YEARS;
        return follows ? WrittenDates.parse(winter.group(1) + winter.group(2) + "-" + WINTER_CODE) : Optional.empty();
    }

    /** Whether a span of years ends in the second, not in a month of that number. */
    private static boolean isLater(String year, String first) {
        return year.compareTo(first) > 0 && year.compareTo(LAST_MONTH) > 0;
    }

    private static Optional<When> shortSpan(Matcher years) {
        String century = years.group(1);
        return WrittenDates.parse(century + years.group(2) + "/" + century + years.group(3));
    }
}
