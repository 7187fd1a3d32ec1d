package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/** Small sums with days. */
final class Dates {
    private Dates() {}

    /** Days of a month in a leap year. */
    static int longestMonth(int month) {
        return month == 2 ? 29 : YearMonth.of(2000, month).lengthOfMonth();
    }

    /** A day, or its month if the day is 0 or the month is too short for it. */
    static Slot slot(int year, int month, int day) {
        return day == 0 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Slot.ofMonth(year, month)
                : Slot.ofDay(LocalDate.of(year, month, day));
    }
}
