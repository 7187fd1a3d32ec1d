package org.demarche.format;

import org.demarche.time.CivilDate;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfException;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfYear;
import org.demarche.time.Qualifier;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Dates put together from the numbers that other programs write. Years are astronomical: 0 is 1 BC. */
public final class PlainDates {
    /** The digits of a time without seconds. */
    public static final int TO_THE_MINUTE = -1;

    private static final int MOST_YEAR = 9999;
    private static final long FARTHEST_YEAR = 1_000_000_000_000L;
    private static final long FIRST_SCRIPT_YEAR = -271_821;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int MILLIS_PER_SECOND = 1000;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int MILLI_DIGITS = 3;

    private PlainDates() {}

    /**
     * A year, month or day; of a year beyond four digits the year alone.
     *
     * @param month 1 to 12, 0 for a year alone
     * @param day from 1, 0 for a year or month alone
     * @return null if there is no such date
     */
    public static @Nullable EdtfPart date(long year, int month, int day) {
        if (Math.abs(year) > FARTHEST_YEAR || month < 0 || month > 12 || day < 0) {
            return null;
        } else if (day > (month == 0 ? 0 : CivilDate.monthLength(year, month))) {
            return null;
        } else if (Math.abs(year) > MOST_YEAR) {
            return new EdtfYear(year, (byte) 0, (byte) 0, Qualifier.NONE);
        }
        return EdtfDate.of((int) year, month, day);
    }

    /**
     * A day with a clock time; the date alone if that is no day, or the time is exactly midnight, which programs write
     * where no time is known.
     *
     * @param secondOfDay 0 to 86,400
     * @param digits of the second's fraction: 3 for milliseconds, 0 for whole seconds, {@link #TO_THE_MINUTE} for none
     * @param offset minutes ahead of UTC, null if there is no zone
     */
    public static EdtfPart at(EdtfPart date, int secondOfDay, int millis, int digits, @Nullable Integer offset) {
        boolean midnight = secondOfDay == 0 && millis == 0;
        if (midnight || !(date instanceof EdtfDate day) || !day.hasDay()) {
            return date;
        }
        EdtfDateTime.Zone zone = offset == null
                ? EdtfDateTime.Zone.NONE
                : offset == 0 ? EdtfDateTime.Zone.UTC : EdtfDateTime.Zone.OFFSET;
        short minutes = offset == null ? 0 : offset.shortValue();
        return new EdtfDateTime(
                day.year(),
                day.month(),
                day.day(),
                secondOfDay,
                digits <= 0 ? 0 : millis * NANOS_PER_MILLI,
                (byte) digits,
                zone,
                minutes);
    }

    /**
     * Seconds of a clock's reading, 24:00 included.
     *
     * @return −1 if no clock shows it
     */
    public static int secondOfDay(int hour, int minute, int second) {
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        boolean possible = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return possible || midnight ? hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second : -1;
    }

    /** A point of time given in milliseconds since 1970, in UTC; the day alone at midnight. */
    public static @Nullable EdtfPart ofEpochMillis(long millis) {
        long second = Math.floorDiv(millis, MILLIS_PER_SECOND);
        int rest = Math.floorMod(millis, MILLIS_PER_SECOND);
        TimePoint point = new TimePoint(second, 0);
        CivilDate date = point.date();
        EdtfPart day = date(date.year(), date.month(), date.day());
        return day == null ? null : at(day, point.secondOfDay(), rest, rest == 0 ? 0 : MILLI_DIGITS, 0);
    }

    /**
     * The astronomical number of a year that is numbered as historians do, −500 for 500 BC. One beyond what a script's
     * calendar reaches is a number of years before the present era at large, and stays as it is.
     */
    public static long ofHistorical(long year) {
        return year < 0 && year >= FIRST_SCRIPT_YEAR ? year + 1 : year;
    }

    /** The reverse of {@link #ofHistorical}. */
    public static long toHistorical(long year) {
        return year <= 0 && year > FIRST_SCRIPT_YEAR ? year - 1 : year;
    }

    /** The day with a clock at midnight, as exact and in the same zone as another date's clock. */
    static EdtfPart atMidnight(EdtfDate day, EdtfDateTime like) {
        return new EdtfDateTime(
                day.year(), day.month(), day.day(), 0, 0, like.digits(), like.zone(), like.offsetMinutes());
    }

    /** From one date to another, or the one date if both are the same or there is only one. */
    public static When span(EdtfPart start, @Nullable EdtfPart end) {
        return end == null || end.equals(start) ? start : new EdtfInterval(start, end);
    }

    /** The date as one that is only about right; one with a clock time stays as it is. */
    public static When approximate(EdtfPart date) {
        return qualified(date, "~");
    }

    /** The date as doubtful; one with a clock time stays as it is. */
    public static When uncertain(EdtfPart date) {
        return qualified(date, "?");
    }

    private static When qualified(EdtfPart date, String sign) {
        if (date instanceof EdtfDateTime) {
            return date;
        }
        try {
            return When.parse(date.edtf() + sign);
        } catch (EdtfException e) {
            throw new IllegalStateException(date.edtf() + sign, e);
        }
    }
}
