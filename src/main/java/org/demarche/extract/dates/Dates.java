package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.demarche.time.CivilDate;

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

    /** The day that the Julian calendar writes so, in the Gregorian. */
    static LocalDate gregorian(int year, int month, int day) {
        return LocalDate.ofEpochDay(CivilDate.ofJulian(year, month, day).toEpochDay());
    }

    /** A day, or its month if the day is 0 or the month is too short for it. */
    static Slot slot(int year, int month, int day) {
        return day == 0 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Slot.ofMonth(year, month)
                : Slot.ofDay(LocalDate.of(year, month, day));
    }
}
