package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.JulianFields;

/** Small sums with days. */
final class Dates {
    static final int LEAP_DAY = 29;

    private Dates() {}

    /** 29 February of the slot's year, or of the last leap year before it. */
    static Slot inLeapYear(Slot slot) {
        int year = slot.year();
        while (!Year.isLeap(year)) {
            year--;
        }
        return slot(year, 2, LEAP_DAY);
    }

    /** Days of a month in a leap year. */
    static int longestMonth(int month) {
        return month == 2 ? 29 : YearMonth.of(2000, month).lengthOfMonth();
    }

    /**
     * The day that the Julian calendar writes so, in the Gregorian; after Meeus, Astronomical Algorithms, chapter 7.
     */
    static LocalDate gregorian(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 12 : month;
        long julianDay = Math.floorDiv(1461L * (y + 4716), 4) + (306001L * (m + 1)) / 10_000 + day - 1524;
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay);
    }

    /** A day, or its month if the day is 0 or the month is too short for it. */
    static Slot slot(int year, int month, int day) {
        return day == 0 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Slot.ofMonth(year, month)
                : Slot.ofDay(LocalDate.of(year, month, day));
    }
}
