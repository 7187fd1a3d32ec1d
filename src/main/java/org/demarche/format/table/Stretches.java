package org.demarche.format.table;

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
        Matcher years = SHORT_END.matcher(text);
        return years.matches() ? shortSpan(years) : Optional.empty();
    }

    private static Optional<When> quarter(String year, String number) {
        return WrittenDates.parse(year + "-" + (FIRST_QUARTER - 1 + Integer.parseInt(number)));
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
