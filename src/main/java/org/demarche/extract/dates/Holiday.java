package org.demarche.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Holidays and fixed days that news text dates events by. */
enum Holiday {
    NEW_YEAR,
    NEW_YEARS_EVE,
    EPIPHANY,
    MARTIN_LUTHER_KING_DAY,
    VALENTINES_DAY,
    PRESIDENTS_DAY,
    ST_PATRICKS_DAY,
    PALM_SUNDAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    ASCENSION_DAY,
    PENTECOST,
    ASH_WEDNESDAY,
    APRIL_FOOLS_DAY,
    MAY_DAY,
    VICTORY_IN_EUROPE_DAY,
    MOTHERS_DAY,
    MEMORIAL_DAY,
    FATHERS_DAY,
    FLAG_DAY,
    INDEPENDENCE_DAY,
    BASTILLE_DAY,
    LABOR_DAY,
    COLUMBUS_DAY,
    HALLOWEEN,
    ALL_SAINTS_DAY,
    ELECTION_DAY,
    ARMISTICE_DAY,
    VETERANS_DAY,
    THANKSGIVING,
    CHRISTMAS_EVE,
    CHRISTMAS,
    BOXING_DAY;

    /** Its day in a Gregorian year; of the holidays of one country, the United States'. */
    LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case MARTIN_LUTHER_KING_DAY -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case PRESIDENTS_DAY -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case PENTECOST -> easter(year).plusDays(49);
            case APRIL_FOOLS_DAY -> LocalDate.of(year, 4, 1);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case VICTORY_IN_EUROPE_DAY -> LocalDate.of(year, 5, 8);
            case MOTHERS_DAY -> nth(year, 5, 2, DayOfWeek.SUNDAY);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case FATHERS_DAY -> nth(year, 6, 3, DayOfWeek.SUNDAY);
            case FLAG_DAY -> LocalDate.of(year, 6, 14);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case LABOR_DAY -> nth(year, 9, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, 10, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ALL_SAINTS_DAY -> LocalDate.of(year, 11, 1);
            case ELECTION_DAY -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1);
            case ARMISTICE_DAY, VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(year, 11, 4, DayOfWeek.THURSDAY);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
        };
    }

    private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** Western Easter, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = Math.floorMod(19 * a + b - d - g + 15, 30);
        int i = c / 4;
        int k = c % 4;
        int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
