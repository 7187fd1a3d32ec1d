package org.demarche.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfPart;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A date written as in ISO 8601, with the liberties programs take: numbers without leading zeros, years of any length
 * and sign, a space for the T, month and day 00 for unknown. Years are astronomical. Exactly midnight is taken for the
 * day alone.
 *
 * @param first the date, or the first day of a week
 * @param last the same date, or the last day of a week
 */
public record IsoDate(EdtfPart first, EdtfPart last) {
    private static final String CLOCK = "(?:[Tt ]\\s*(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?"
            + "\\s*([Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?";
    private static final Pattern DATE =
            Pattern.compile("([+-]?)(\\d{1,18})(?:-(\\d{1,2})(?:-(\\d{1,2})" + CLOCK + ")?)?");
    /** Without hyphens and colons; the T tells it from a number. */
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})[Tt](\\d{2})(\\d{2})(\\d{2})?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(-?\\d{4})-(\\d{3})");

    private static final int DAYS_PER_WEEK = 7;
    private static final int MOST_AHEAD = 14 * 60;
    private static final int MOST_BEHIND = -12 * 60;

    /** The date a text says; null if it is none, or there is no such date. */
    public static @Nullable IsoDate of(String text) {
        String stripped = text.strip();
        Matcher date = DATE.matcher(stripped);
        if (date.matches()) {
            return single(plain(date));
        }
        Matcher basic = BASIC.matcher(stripped);
        if (basic.matches()) {
            String second = basic.group(6) == null ? "" : ":" + basic.group(6);
            String zone = basic.group(7) == null ? "" : basic.group(7);
            return of("%s-%s-%sT%s:%s%s%s"
                    .formatted(
                            basic.group(1),
                            basic.group(2),
                            basic.group(3),
                            basic.group(4),
                            basic.group(5),
                            second,
                            zone));
        }
        Matcher week = WEEK.matcher(stripped);
        if (week.matches()) {
            return week(number(week.group(1)), number(week.group(2)), week.group(3));
        }
        Matcher dayOfYear = DAY_OF_YEAR.matcher(stripped);
        return dayOfYear.matches() ? single(dayOfYear(number(dayOfYear.group(1)), number(dayOfYear.group(2)))) : null;
    }

    /** As a date, or a week as the span of its days. */
    public When when() {
        return PlainDates.span(first, last);
    }

    private static @Nullable IsoDate single(@Nullable EdtfPart date) {
        return date == null ? null : new IsoDate(date, date);
    }

    private static @Nullable EdtfPart plain(Matcher date) {
        long year = Long.parseLong(date.group(2));
        int month = number(date.group(3));
        int day = month == 0 ? 0 : number(date.group(4));
        EdtfPart plain = PlainDates.date(date.group(1).equals("-") ? -year : year, month, day);
        return plain == null || date.group(5) == null ? plain : clock(plain, date);
    }

    private static @Nullable EdtfPart clock(EdtfPart day, Matcher date) {
        int second = PlainDates.secondOfDay(number(date.group(5)), number(date.group(6)), number(date.group(7)));
        String fraction = date.group(8);
        int millis = fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
        int digits = date.group(7) == null ? PlainDates.TO_THE_MINUTE : millis == 0 ? 0 : 3;
        Integer offset = offset(date.group(9));
        if (second < 0 || (offset != null && (offset > MOST_AHEAD || offset < MOST_BEHIND))) {
            return null;
        }
        return PlainDates.at(day, second, millis, digits, offset);
    }

    /** Minutes ahead of UTC of a zone as {@code Z}, {@code +07}, {@code +0700} or {@code -05:30}; null for none. */
    static @Nullable Integer offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        } else if (Character.isLetter(zone.charAt(0))) {
            return 0;
        }
        String digits = zone.substring(1).replace(":", "");
        int minutes = number(digits.substring(0, 2)) * 60 + (digits.length() > 2 ? number(digits.substring(2)) : 0);
        return zone.charAt(0) == '-' ? -minutes : minutes;
    }

    private static @Nullable IsoDate week(int year, int week, @Nullable String day) {
        // The week with 4 January is the first; weeks begin on Monday, and 1 January 1970 was a Thursday.
        long fourth = new CivilDate(year, 1, 4).toEpochDay();
        long monday = fourth - Math.floorMod(fourth + 3, DAYS_PER_WEEK) + (week - 1L) * DAYS_PER_WEEK;
        long nextFourth = new CivilDate(year + 1L, 1, 4).toEpochDay();
        boolean exists = week >= 1 && monday <= nextFourth - DAYS_PER_WEEK;
        if (!exists) {
            return null;
        }
        int from = day == null ? 1 : number(day);
        int to = day == null ? DAYS_PER_WEEK : from;
        EdtfPart first = ofEpochDay(monday + from - 1);
        EdtfPart last = ofEpochDay(monday + to - 1);
        return first == null || last == null ? null : new IsoDate(first, last);
    }

    private static @Nullable EdtfPart dayOfYear(int year, int day) {
        long january = new CivilDate(year, 1, 1).toEpochDay();
        int days = CivilDate.isLeap(year) ? 366 : 365;
        return day < 1 || day > days ? null : ofEpochDay(january + day - 1);
    }

    private static @Nullable EdtfPart ofEpochDay(long day) {
        CivilDate date = CivilDate.ofEpochDay(day);
        return Math.abs(date.year()) > 9999 ? null : EdtfDate.of((int) date.year(), date.month(), date.day());
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
