package org.demarche.time;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which digits of a date are unspecified ({@code X}): bit 0 for the year's first digit to bit 7 for the day's second.
 * Bit 8 keeps the sign of a year before 0000, as 0 for unspecified digits loses it.
 */
final class DigitMask {
    static final int YEAR_DIGITS = 4;
    static final int MONTH_SHIFT = 4;
    static final int DAY_SHIFT = 6;
    static final int NEGATIVE = 1 << 8;

    private static final int YEAR = 0b0000_1111;
    private static final int MONTH = 0b0011_0000;
    private static final int DAY = 0b1100_0000;
    private static final int[] YEAR_PLACES = {1000, 100, 10, 1};

    private DigitMask() {}

    static boolean inYear(int mask) {
        return (mask & YEAR) != 0;
    }

    /** Whether all of the year is unspecified. */
    static boolean isYear(int mask) {
        return (mask & YEAR) == YEAR;
    }

    static boolean inMonth(int mask) {
        return (mask & MONTH) != 0;
    }

    static boolean inDay(int mask) {
        return (mask & DAY) != 0;
    }

    static String year(int year, int mask) {
        boolean negative = year < 0 || (mask & NEGATIVE) != 0;
        return (negative ? "-" : "") + digits(Math.abs(year), YEAR_DIGITS, mask);
    }

    static String month(int month, int mask) {
        return digits(month, 2, mask >> MONTH_SHIFT);
    }

    static String day(int day, int mask) {
        return digits(day, 2, mask >> DAY_SHIFT);
    }

    private static String digits(int number, int width, int mask) {
        StringBuilder text = new StringBuilder(EdtfDate.padded(number, width));
        for (int i = 0; i < width; i++) {
            if ((mask & (1 << i)) != 0) {
                text.setCharAt(i, 'X');
            }
        }
        return text.toString();
    }

    /** What is known of a masked year: its millennium or less, its century, its decade, or all of it. */
    static Precision yearPrecision(int mask) {
        return switch (Integer.numberOfTrailingZeros((mask & YEAR) | (1 << YEAR_DIGITS))) {
            case 0, 1 -> Precision.MILLENNIUM;
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            default -> Precision.YEAR;
        };
    }

    /** The first or last year that fits; there is no year −0000. */
    static long extremeYear(int year, int mask, boolean last) {
        return years(year, mask, last).findFirst().orElseThrow();
    }

    /** The years that fit, from the first on or from the last back; at most 10,000. */
    private static IntStream years(int year, int mask, boolean fromLast) {
        boolean negative = year < 0 || (mask & NEGATIVE) != 0;
        int count = (int) Math.pow(10, Integer.bitCount(mask & YEAR));
        int least = Math.abs(year);
        return IntStream.range(0, count)
                .map(i -> fromLast == negative ? i : count - 1 - i)
                .map(i -> filled(least, mask, i))
                .filter(size -> !negative || size != 0)
                .map(size -> negative ? -size : size);
    }

    /** A number with the digits of another at its unspecified places. */
    private static int filled(int number, int mask, int digits) {
        int result = number;
        int rest = digits;
        for (int i = YEAR_DIGITS - 1; i >= 0; i--) {
            if ((mask & (1 << i)) != 0) {
                result += rest % 10 * YEAR_PLACES[i];
                rest /= 10;
            }
        }
        return result;
    }

    /** The first or last day that fits a date. */
    static Optional<CivilDate> fitting(EdtfDate date, boolean last) {
        return years(date.year(), date.unspecified(), last)
                .mapToObj(year -> inYear(date, year, last))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CivilDate> inYear(EdtfDate date, int year, boolean last) {
        return range(1, 12, last)
                .filter(month -> !date.hasMonth() || fits(month, date.month(), date.unspecified() >> MONTH_SHIFT))
                .mapToObj(month -> range(1, CivilDate.monthLength(year, month), last)
                        .filter(day -> !date.hasDay() || fits(day, date.day(), date.unspecified() >> DAY_SHIFT))
                        .mapToObj(day -> new CivilDate(year, month, day))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static IntStream range(int from, int to, boolean fromLast) {
        return IntStream.rangeClosed(from, to).map(i -> fromLast ? from + to - i : i);
    }

    /** Whether a number of two digits has the specified ones. */
    static boolean fits(int number, int specified, int mask) {
        boolean tens = (mask & 1) != 0 || number / 10 == specified / 10;
        boolean ones = (mask & 2) != 0 || number % 10 == specified % 10;
        return tens && ones;
    }
}
