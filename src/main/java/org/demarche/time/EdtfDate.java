package org.demarche.time;

import java.util.Optional;

/**
 * A year, month or day of the years −9999 to 9999, of which digits may be unspecified and components doubted:
 * {@code 2018-07}, {@code 156X-12-25}, {@code 2004-06~-11}. Small, since a chronicle can hold a million.
 *
 * @param year astronomical year, with 0 for each unspecified digit
 * @param month 1 to 12 or none if 0, with 0 for each unspecified digit
 * @param day 1 to 31 or none if 0, with 0 for each unspecified digit
 * @param unspecified which digits are unspecified, as of {@link DigitMask}
 * @param doubts which components are doubted, as of {@link Doubts}
 */
public record EdtfDate(short year, byte month, byte day, short unspecified, byte doubts) implements EdtfPart {
    private static final int MAX_YEAR = 9999;

    /**
     * A date without doubt.
     *
     * @param year −9999 to 9999
     * @param month 1 to 12, or 0 for a year alone
     * @param day 1 to the month's last, or 0 for a month or year alone
     * @throws IllegalArgumentException if there is no such date
     */
    public static EdtfDate of(int year, int month, int day) {
        boolean possible = Math.abs(year) <= MAX_YEAR
                && month >= 0
                && month <= 12
                && day >= 0
                && day <= (month == 0 ? 0 : CivilDate.monthLength(year, month));
        if (!possible) {
            throw new IllegalArgumentException("no date: " + year + ", " + month + ", " + day);
        }
        return new EdtfDate((short) year, (byte) month, (byte) day, (short) 0, (byte) 0);
    }

    /** Whether a month is written, be it XX. */
    public boolean hasMonth() {
        return month > 0 || DigitMask.inMonth(unspecified);
    }

    /** Whether a day is written, be it XX. */
    public boolean hasDay() {
        return day > 0 || DigitMask.inDay(unspecified);
    }

    /** Whether it is one certain day. */
    public boolean isDay() {
        return day > 0 && unspecified == 0 && doubts == 0;
    }

    /** Grows with the date: of two days the later has the greater number. */
    int dayNumber() {
        return (year * 16 + month) * 32 + day;
    }

    /** Whether a digit is unspecified. */
    public boolean isMasked() {
        return unspecified != 0;
    }

    @Override
    public String edtf() {
        String yearText = DigitMask.year(year, unspecified);
        if (!hasMonth()) {
            return Doubts.written(doubts, yearText);
        }
        String monthText = DigitMask.month(month, unspecified);
        return hasDay()
                ? Doubts.written(doubts, yearText, monthText, DigitMask.day(day, unspecified))
                : Doubts.written(doubts, yearText, monthText);
    }

    /** Of unspecified digits from the first to the last day that fits them. */
    @Override
    public Extent extent() {
        Extent.Kind kind = hasDay() && !isMasked() && doubts == 0 ? Extent.Kind.POINT : Extent.Kind.BAND;
        if (!isMasked()) {
            int lastMonth = month > 0 ? month : 12;
            int lastDay = day > 0 ? day : CivilDate.monthLength(year, lastMonth);
            CivilDate first = new CivilDate(year, Math.max(1, month), Math.max(1, day));
            return Extents.days(kind, first, new CivilDate(year, lastMonth, lastDay));
        }
        CivilDate first = fitting(false).orElseThrow(() -> new IllegalStateException("no date fits " + edtf()));
        return Extents.days(kind, first, fitting(true).orElse(first));
    }

    /** The first or last day that fits what is specified; none if there is no such day. */
    Optional<CivilDate> fitting(boolean last) {
        return DigitMask.fitting(this, last);
    }

    @Override
    public boolean hasYear() {
        return !DigitMask.isYear(unspecified);
    }

    @Override
    public Precision precision() {
        Precision ofYear = DigitMask.yearPrecision(unspecified);
        if (ofYear != Precision.YEAR || !hasMonth() || DigitMask.inMonth(unspecified)) {
            return ofYear;
        }
        return hasDay() && !DigitMask.inDay(unspecified) ? Precision.DAY : Precision.MONTH;
    }

    @Override
    public Qualifier qualifier() {
        return Doubts.all(doubts);
    }

    /** The digits of a number, at least so many. */
    static String padded(long number, int width) {
        String digits = Long.toString(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
