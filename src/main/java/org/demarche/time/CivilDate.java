package org.demarche.time;

/**
 * A day of the proleptic Gregorian calendar with astronomical year numbers (0 is 1 BC), for any year that a
 * {@link TimePoint} can reach. {@code java.time} stops at a thousand million years.
 *
 * @param year astronomical year
 * @param month 1 to 12
 * @param day 1 to the month's last
 */
public record CivilDate(long year, int month, int day) implements Comparable<CivilDate> {
    private static final long DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    /** Days from 1 March of year 0 to 1 January 1970. */
    private static final long DAYS_TO_1970 = 719_468;

    private static final long JULIAN_DAY_OF_1970 = 2_440_588;

    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Whether the proleptic Gregorian year has a 29 February. */
    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Days of a month, 28 to 31. */
    public static int monthLength(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1];
    }

    /** The day that lies {@code epochDay} days after 1 January 1970. */
    public static CivilDate ofEpochDay(long epochDay) {
        // Years are counted from 1 March so that the leap day ends them; eras of 400 years all have the same length.
        long z = epochDay + DAYS_TO_1970;
        long era = Math.floorDiv(z, DAYS_PER_ERA);
        int dayOfEra = (int) Math.floorMod(z, DAYS_PER_ERA);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        return new CivilDate(era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    /** The day that the Julian calendar writes so; after Meeus, Astronomical Algorithms, chapter 7. */
    public static CivilDate ofJulian(long year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 12 : month;
        long julianDay = Math.floorDiv(1461 * (y + 4716), 4L) + (306_001 * (m + 1)) / 10_000 + day - 1524;
        return ofEpochDay(julianDay - JULIAN_DAY_OF_1970);
    }

    /** Days from 1 January 1970 to this day, negative before it. */
    public long toEpochDay() {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, YEARS_PER_ERA);
        int yearOfEra = Math.floorMod(y, YEARS_PER_ERA);
        int shiftedMonth = month > 2 ? month - 3 : month + 9;
        int dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
    }

    @Override
    public int compareTo(CivilDate other) {
        return Long.compare(toEpochDay(), other.toEpochDay());
    }
}
