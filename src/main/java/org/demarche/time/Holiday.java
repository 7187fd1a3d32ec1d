package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.ValueRange;

/** Holidays and fixed days that people date events by. */
public enum Holiday {
    NEW_YEAR,
    NEW_YEARS_EVE,
    EPIPHANY,
    MARTIN_LUTHER_KING_DAY,
    VALENTINES_DAY,
    PRESIDENTS_DAY,
    ST_PATRICKS_DAY,
    SHROVE_TUESDAY,
    PALM_SUNDAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    ASCENSION_DAY,
    PENTECOST,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
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
    BOXING_DAY,
    ORTHODOX_CHRISTMAS,
    ORTHODOX_EASTER,
    VICTORY_DAY,
    JUNETEENTH,
    PASSOVER,
    ROSH_HASHANAH,
    YOM_KIPPUR,
    RAMADAN,
    EID_AL_FITR,
    EID_AL_ADHA,
    ASHURA,
    LUNAR_NEW_YEAR,
    LUNAR_NEW_YEARS_EVE;

    /** The first year in which feasts are reckoned by the Gregorian calendar. */
    private static final int GREGORIAN = 1583;

    /**
     * The first of its days in a year; of the holidays of one country, the United States'. Easter and what is counted
     * from it are before 1583 the days that the Julian calendar, then in use, names so.
     *
     * @param year from 1 on
     */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case MARTIN_LUTHER_KING_DAY -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case PRESIDENTS_DAY -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case SHROVE_TUESDAY -> fromEaster(year, -47);
            case ASH_WEDNESDAY -> fromEaster(year, -46);
            case PALM_SUNDAY -> fromEaster(year, -7);
            case MAUNDY_THURSDAY -> fromEaster(year, -3);
            case GOOD_FRIDAY -> fromEaster(year, -2);
            case EASTER -> fromEaster(year, 0);
            case EASTER_MONDAY -> fromEaster(year, 1);
            case ASCENSION_DAY -> fromEaster(year, 39);
            case PENTECOST -> fromEaster(year, 49);
            case WHIT_MONDAY -> fromEaster(year, 50);
            case CORPUS_CHRISTI -> fromEaster(year, 60);
            case ASSUMPTION -> LocalDate.of(year, 8, 15);
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
            case ORTHODOX_CHRISTMAS -> LocalDate.of(year, 1, 7);
            case ORTHODOX_EASTER -> orthodoxEaster(year);
            case VICTORY_DAY -> LocalDate.of(year, 5, 9);
            case JUNETEENTH -> LocalDate.of(year, 6, 19);
            case PASSOVER -> passover(year);
            case ROSH_HASHANAH -> passover(year).plusDays(163);
            case YOM_KIPPUR -> passover(year).plusDays(172);
            case RAMADAN -> islamic(year, 9, 1);
            case EID_AL_FITR -> islamic(year, 10, 1);
            case EID_AL_ADHA -> islamic(year, 12, 10);
            case ASHURA -> islamic(year, 1, 10);
            case LUNAR_NEW_YEAR -> LunarYear.first(year);
            case LUNAR_NEW_YEARS_EVE -> LunarYear.first(year).minusDays(1);
        };
    }

    /** The last of its days if the first is the one given. */
    public LocalDate lastFrom(LocalDate first) {
        if (this != RAMADAN) {
            return first;
        }
        ValueRange known = HijrahChronology.INSTANCE.range(ChronoField.YEAR);
        int year = islamicYear(first.getYear());
        return known.isValidValue(year - 1) && known.isValidValue(year + 1)
                ? LocalDate.from(HijrahDate.from(first).with(TemporalAdjusters.lastDayOfMonth()))
                : first.plusDays(29);
    }

    private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    private static LocalDate orthodoxEaster(int year) {
        int days = julianEaster(year);
        return LocalDate.ofEpochDay(
                CivilDate.ofJulian(year, days / 31, days % 31 + 1).toEpochDay());
    }

    /**
     * Easter in the Julian calendar, by Meeus, Astronomical Algorithms, chapter 8.
     *
     * @return 31 times the month and the day less 1
     */
    private static int julianEaster(int year) {
        int a = Math.floorMod(year, 4);
        int b = Math.floorMod(year, 7);
        int d = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
        int e = Math.floorMod(2 * a + 4 * b - d + 34, 7);
        return d + e + 114;
    }

    /** So many days after Easter. */
    private static LocalDate fromEaster(int year, int days) {
        if (year >= GREGORIAN) {
            return easter(year).plusDays(days);
        }
        int easter = julianEaster(year);
        LocalDate day = LocalDate.of(year, easter / 31, easter % 31 + 1).plusDays(days);
        // Only the Julian calendar has a 29 February in 1500; no day before Easter falls on it.
        boolean leapDayBetween = year % 4 == 0 && !day.isLeapYear() && day.getMonthValue() < 3;
        return leapDayBetween ? day.plusDays(1) : day;
    }

    /** 15 Nisan, by the formula of Gauss as Meeus gives it, Astronomical Algorithms, chapter 9. */
    private static LocalDate passover(int year) {
        int century = Math.floorDiv(year, 100);
        int shift = year < GREGORIAN ? 0 : Math.floorDiv(3 * century - 5, 4);
        int a = Math.floorMod(12 * year + 12, 19);
        int b = Math.floorMod(year, 4);
        double q = -1.904412361576 + 1.554241796621 * a + 0.25 * b - 0.003177794022 * year + shift;
        int whole = (int) Math.floor(q);
        double rest = q - whole;
        int j = Math.floorMod(whole + 3 * year + 5 * b + 2 - shift, 7);
        int day = j == 2 || j == 4 || j == 6
                ? whole + 23
                : j == 1 && a > 6 && rest >= 0.632870370
                        ? whole + 24
                        : j == 0 && a > 11 && rest >= 0.897723765 ? whole + 23 : whole + 22;
        return LocalDate.of(year, 3, 1).plusDays(day - 1L);
    }

    /**
     * A day of the Islamic year as the calendar of Umm al-Qura has it, else the same by the mean length of its years.
     */
    private static LocalDate islamic(int year, int month, int day) {
        int islamic = islamicYear(year);
        for (int other = islamic - 1; other <= islamic + 2; other++) {
            LocalDate found = umAlQura(other, month, day);
            if (found.getYear() == year) {
                return found;
            }
        }
        return umAlQura(islamic, month, day);
    }

    /** About the Islamic year that a Gregorian one begins in. */
    private static int islamicYear(int year) {
        return (int) Math.floor((year - 621.5) * 33 / 32);
    }

    private static LocalDate umAlQura(int year, int month, int day) {
        boolean known = HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(year);
        return known
                ? LocalDate.from(HijrahDate.of(year, month, day))
                : LocalDate.of(622, 7, 19).plusDays(Math.round((year - 1) * 354.36667 + (month - 1) * 29.5 + day - 1));
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
