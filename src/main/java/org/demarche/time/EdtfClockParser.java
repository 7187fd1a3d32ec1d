package org.demarche.time;

/** Reads a clock time with its zone. */
final class EdtfClockParser {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int SECONDS = 60;
    private static final int MAX_DIGITS = 9;
    /** Furthest from UTC that any zone's clocks are, ahead and behind. */
    private static final int MAX_AHEAD = 14 * MINUTES;

    private static final int MAX_BEHIND = 12 * MINUTES;
    /** The minus sign proper. */
    private static final char MINUS = '\u2212';

    private final EdtfCursor cursor;

    EdtfClockParser(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    /** What follows a day's {@code T}. */
    EdtfDateTime onDay(EdtfDate day) throws EdtfException {
        int start = cursor.position();
        int hour = number(EdtfProblem.HOUR, HOURS + 1);
        cursor.expect(':');
        int minute = number(EdtfProblem.MINUTE, MINUTES);
        int second = 0;
        int nano = 0;
        byte digits = EdtfDateTime.TO_THE_MINUTE;
        if (cursor.accept(':')) {
            second = number(EdtfProblem.SECOND, SECONDS);
            int before = cursor.position();
            nano = fraction();
            digits = (byte) Math.max(0, cursor.position() - before - 1);
        }
        int secondOfDay = (hour * MINUTES + minute) * SECONDS + second;
        if (secondOfDay > TimePoint.SECONDS_PER_DAY || (hour == HOURS && nano > 0)) {
            throw new EdtfException(EdtfProblem.HOUR, start, cursor.slice(start, start + 2));
        }
        return zoned(day, secondOfDay, nano, digits);
    }

    private EdtfDateTime zoned(EdtfDate day, int secondOfDay, int nano, byte digits) throws EdtfException {
        EdtfDateTime.Zone zone = EdtfDateTime.Zone.NONE;
        int offset = 0;
        if (cursor.accept('Z')) {
            zone = EdtfDateTime.Zone.UTC;
        } else if (cursor.peek() == '+' || cursor.peek() == '-' || cursor.peek() == MINUS) {
            zone = EdtfDateTime.Zone.OFFSET;
            offset = offset();
        }
        return new EdtfDateTime(day.year(), day.month(), day.day(), secondOfDay, nano, digits, zone, (short) offset);
    }

    private int number(EdtfProblem problem, int limit) throws EdtfException {
        int start = cursor.position();
        int number = cursor.twoDigits();
        if (number >= limit) {
            throw new EdtfException(problem, start, cursor.slice(start, start + 2));
        }
        return number;
    }

    /** The nanoseconds of a decimal fraction, 0 if there is none. */
    private int fraction() throws EdtfException {
        if (!cursor.accept('.')) {
            return 0;
        }
        int digits = cursor.countDigits();
        if (digits == 0) {
            throw cursor.unexpected();
        }
        if (digits > MAX_DIGITS) {
            throw new EdtfException(EdtfProblem.FRACTION, cursor.position() + MAX_DIGITS, Integer.toString(MAX_DIGITS));
        }
        return Integer.parseInt(cursor.take(digits) + "0".repeat(MAX_DIGITS - digits));
    }

    /** Minutes from UTC, as {@code +07}, {@code +07:00} or {@code +0700}. */
    private int offset() throws EdtfException {
        int start = cursor.position();
        boolean ahead = cursor.accept('+');
        if (!ahead) {
            cursor.take(1);
        }
        int minutes = cursor.twoDigits() * MINUTES;
        if (cursor.accept(':') || cursor.countDigits() > 0) {
            minutes += number(EdtfProblem.MINUTE, MINUTES);
        }
        boolean possible = ahead ? minutes <= MAX_AHEAD : minutes > 0 && minutes <= MAX_BEHIND;
        if (!possible) {
            throw new EdtfException(EdtfProblem.ZONE, start, cursor.slice(start, cursor.position()));
        }
        return ahead ? minutes : -minutes;
    }
}
