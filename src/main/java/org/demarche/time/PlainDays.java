package org.demarche.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads the two forms that nearly all dates of a chronicle have, {@code 2018-06-12} and {@code 2019-02-27/2019-02-28},
 * without the means that the rest of EDTF needs.
 */
final class PlainDays {
    private static final int DAY_LENGTH = 10;

    private PlainDays() {}

    /** The date or interval; null for any other text, be it EDTF or not. */
    static @Nullable When of(String text) {
        if (text.length() == DAY_LENGTH) {
            return day(text, 0);
        }
        if (text.length() == 2 * DAY_LENGTH + 1 && text.charAt(DAY_LENGTH) == '/') {
            EdtfDate start = day(text, 0);
            EdtfDate end = start == null ? null : day(text, DAY_LENGTH + 1);
            return start == null || end == null ? null : new EdtfInterval(start, end);
        }
        return null;
    }

    private static @Nullable EdtfDate day(String text, int from) {
        if (text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
            return null;
        }
        int century = twoDigits(text, from);
        int yearOfCentury = twoDigits(text, from + 2);
        int month = twoDigits(text, from + 5);
        int day = twoDigits(text, from + 8);
        boolean digits = (century | yearOfCentury | month | day) >= 0;
        int year = century * 100 + yearOfCentury;
        if (!digits || month < 1 || month > 12 || day < 1 || day > CivilDate.monthLength(year, month)) {
            return null;
        }
        return new EdtfDate((short) year, (byte) month, (byte) day, (short) 0, (byte) 0);
    }

    /** A number of two digits, negative if they are none. */
    private static int twoDigits(String text, int from) {
        int tens = text.charAt(from) - '0';
        int ones = text.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
