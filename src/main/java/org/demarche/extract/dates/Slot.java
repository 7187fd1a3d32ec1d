package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the calendar that has a name of its own: a day, a week, a season, a century.
 *
 * @param year its year, astronomical (0 is 1 BC); of a decade or longer the first; of a week the week's year
 * @param number which of the year's weeks, months, quarters, halves; of a season 21 (spring) to 24 (winter); else 0
 * @param day of the month, else 0
 */
record Slot(Kind kind, int year, int number, int day) {
    /** What a slot is, finest first. */
    enum Kind {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY,
        MILLENNIUM
    }

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int SPRING = 21;
    /** In EDTF longer years have no parts, and stand alone behind a Y. */
    private static final int LAST_SHORT_YEAR = 9999;

    static Slot ofDay(LocalDate day) {
        return new Slot(Kind.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static Slot ofMonth(int year, int month) {
        return new Slot(Kind.MONTH, year, month, 0);
    }

    static Slot ofYear(int year) {
        return new Slot(Kind.YEAR, year, 0, 0);
    }

    static Slot ofWeek(LocalDate day, Kind kind) {
        return new Slot(kind, day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 0);
    }

    /** The unit's slot that holds a day; of units within a day the day. */
    static Slot holding(LocalDate day, Unit unit) {
        int year = day.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> ofDay(day);
            case WEEKEND -> ofWeek(day, Kind.WEEKEND);
            case WEEK -> ofWeek(day, Kind.WEEK);
            case MONTH -> ofMonth(year, day.getMonthValue());
            case QUARTER -> new Slot(Kind.QUARTER, year, day.get(IsoFields.QUARTER_OF_YEAR), 0);
            case SEASON -> season(day);
            case YEAR -> ofYear(year);
            case DECADE, CENTURY, MILLENNIUM -> longOf(year, unit);
        };
    }

    /** The decade, century or millennium of a year; before Christ those of years end with the round one: 100 BC. */
    private static Slot longOf(int year, Unit unit) {
        int length = unit.years();
        Kind kind = unit == Unit.DECADE ? Kind.DECADE : unit == Unit.CENTURY ? Kind.CENTURY : Kind.MILLENNIUM;
        if (year > 0) {
            return new Slot(kind, year / length * length, 0, 0);
        }
        int before = -year / length;
        // The 490s BC are 499 to 490 BC, but the fifth century is 500 to 401 BC; there is no year 0 BC.
        boolean round = kind == Kind.DECADE && year <= -9;
        return new Slot(kind, round ? -8 - (1 - year) / length * length : 1 - (before + 1) * length, 0, 0);
    }

    /** Winter counts to the year it ends in from January on. */
    private static Slot season(LocalDate day) {
        int month = day.getMonthValue();
        int season = month % 12 / 3;
        return season == 0
                ? new Slot(Kind.SEASON, month == 12 ? day.getYear() : day.getYear() - 1, SPRING + 3, 0)
                : new Slot(Kind.SEASON, day.getYear(), SPRING + season - 1, 0);
    }

    LocalDate first() {
        return switch (kind) {
            case DAY -> LocalDate.of(year, number, day);
            case WEEK -> monday();
            case WEEKEND -> monday().plusDays(5);
            case MONTH -> LocalDate.of(year, number, 1);
            case QUARTER -> LocalDate.of(year, number * 3 - 2, 1);
            case HALF -> LocalDate.of(year, number * 6 - 5, 1);
            case SEASON -> LocalDate.of(year, (number - SPRING) * 3 + 3, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            // The first century is of our era, whatever its digits.
            case DECADE, CENTURY, MILLENNIUM -> LocalDate.of(year == 0 ? 1 : year, 1, 1);
        };
    }

    LocalDate last() {
        return switch (kind) {
            case DAY -> first();
            case WEEK -> monday().plusDays(6);
            case WEEKEND -> monday().plusDays(6);
            case MONTH -> YearMonth.of(year, number).atEndOfMonth();
            case QUARTER, SEASON -> first().plusMonths(3).minusDays(1);
            case HALF -> first().plusMonths(6).minusDays(1);
            case YEAR -> LocalDate.of(year, 12, 31);
            case DECADE -> LocalDate.of(year + 9, 12, 31);
            case CENTURY -> LocalDate.of(year + 99, 12, 31);
            case MILLENNIUM -> LocalDate.of(year + 999, 12, 31);
        };
    }

    /** Whether a day lies in it. */
    boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    private LocalDate monday() {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        return inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L).plusWeeks(number - 1L);
    }

    /** The same kind of slot, so many further. */
    Slot plus(int count) {
        return switch (kind) {
            case DAY -> ofDay(first().plusDays(count));
            case WEEK, WEEKEND -> ofWeek(monday().plusWeeks(count), kind);
            case MONTH -> holding(first().plusMonths(count), Unit.MONTH);
            case QUARTER -> holding(first().plusMonths(3L * count), Unit.QUARTER);
            case HALF -> {
                int halves = year * 2 + number - 1 + count;
                yield new Slot(kind, Math.floorDiv(halves, 2), Math.floorMod(halves, 2) + 1, 0);
            }
            case SEASON, YEAR -> plusYears(count);
            case DECADE -> longOf(year + 5 + 10 * count, Unit.DECADE);
            case CENTURY -> longOf(year + 50 + 100 * count, Unit.CENTURY);
            case MILLENNIUM -> longOf(year + 500 + 1000 * count, Unit.MILLENNIUM);
        };
    }

    /** The same in another year; 29 February becomes the 28th where it must. */
    Slot plusYears(int years) {
        return switch (kind) {
            case DAY -> ofDay(first().plusYears(years));
            case WEEK, WEEKEND -> new Slot(kind, year + years, Math.min(number, 52), 0);
            default -> new Slot(kind, year + years, number, day);
        };
    }

    /** Its TIMEX3 value. */
    String value() {
        return switch (kind) {
            case DAY -> yearText() + "-" + two(number) + "-" + two(day);
            case WEEK -> yearText() + "-W" + two(number);
            case WEEKEND -> yearText() + "-W" + two(number) + "-WE";
            case MONTH -> yearText() + "-" + two(number);
            case QUARTER -> yearText() + "-Q" + number;
            case HALF -> yearText() + "-H" + number;
            case SEASON -> yearText() + "-" + SEASONS[number - SPRING];
            case YEAR -> yearText();
            case DECADE -> prefix(3);
            case CENTURY -> prefix(2);
            case MILLENNIUM -> prefix(1);
        };
    }

    private String yearText() {
        return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
    }

    private String prefix(int digits) {
        return year > 0 || last().getYear() > 0
                ? padded(Math.max(0, year), 4).substring(0, digits)
                : "BC" + padded(-last().getYear() + 1, 4).substring(0, digits);
    }

    /**
     * Its EDTF value; weeks, and years before Christ by tens and hundreds, as one of their days or years. Of what lies
     * in a year of more than four digits the year.
     */
    String edtf() {
        boolean hasDigits = year >= 0 && !isLong(year);
        return switch (kind) {
            case DAY -> partOfYear(two(number) + "-" + two(day));
            case WEEK, WEEKEND -> Edtf.oneOf(first(), last());
            case MONTH, SEASON -> partOfYear(two(number));
            case QUARTER -> partOfYear(two(32 + number));
            case HALF -> partOfYear(two(39 + number));
            case YEAR -> edtfYear(year);
            case DECADE -> hasDigits && year % 10 == 0 ? padded(year / 10, 3) : Edtf.oneOfYears(year, year + 9);
            case CENTURY -> hasDigits && year % 100 == 0 ? padded(year / 100, 2) : Edtf.oneOfYears(year, year + 99);
            case MILLENNIUM -> Edtf.oneOfYears(year, year + 999);
        };
    }

    private String partOfYear(String part) {
        return isLong(year) ? edtfYear(year) : edtfYear(year) + "-" + part;
    }

    /** Whether EDTF writes the year without its months and days, and so without clock times. */
    static boolean isLong(int year) {
        return Math.abs(year) > LAST_SHORT_YEAR;
    }

    static String edtfYear(int year) {
        if (isLong(year)) {
            return "Y" + year;
        }
        return year < 0 ? "-" + padded(-year, 4) : padded(year, 4);
    }

    private static String two(int number) {
        return padded(number, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
