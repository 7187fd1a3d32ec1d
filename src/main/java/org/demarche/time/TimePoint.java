package org.demarche.time;

/**
 * A point of the time line, exact to the nanosecond, from some 292 thousand million years before 1970 to as many after
 * it: seconds of 86,400 to the day, no leap seconds. A date written without a zone is placed as if it were UTC, so that
 * no zone ever moves it to another day.
 *
 * @param second seconds since 1970-01-01T00:00:00
 * @param nano nanoseconds after that second, 0 to 999,999,999
 */
public record TimePoint(long second, int nano) implements Comparable<TimePoint> {
    /** Seconds of a civil day. */
    public static final long SECONDS_PER_DAY = 86_400;

    /** The earliest and the latest point there is: bounds beyond them are cut off here. */
    public static final TimePoint MIN = new TimePoint(Long.MIN_VALUE / 2, 0);

    public static final TimePoint MAX = new TimePoint(Long.MAX_VALUE / 2, 999_999_999);

    private static final double NANOS = 1e9;

    private static final long FIRST_DAY = Math.floorDiv(MIN.second, SECONDS_PER_DAY);
    private static final long LAST_DAY = Math.floorDiv(MAX.second, SECONDS_PER_DAY);
    /** A year surely beyond {@link #MIN} and {@link #MAX}, yet with days that a {@code long} can count. */
    private static final long FAR_YEAR = 1_000_000_000_000L;

    /** Midnight at the beginning of a day. Years out of reach give {@link #MIN} or {@link #MAX}. */
    public static TimePoint ofDay(long year, int month, int day) {
        long nearYear = Math.clamp(year, -FAR_YEAR, FAR_YEAR);
        return ofEpochDay(new CivilDate(nearYear, month, day).toEpochDay());
    }

    /** Midnight at the beginning of the day that lies {@code epochDay} days after 1 January 1970. */
    public static TimePoint ofEpochDay(long epochDay) {
        if (epochDay > LAST_DAY) {
            return MAX;
        }
        return epochDay <= FIRST_DAY ? MIN : new TimePoint(epochDay * SECONDS_PER_DAY, 0);
    }

    /** The last millisecond of the day that begins at this point, cut off at {@link #MIN} and {@link #MAX}. */
    TimePoint lastOfDay() {
        boolean cutOff = equals(MIN) || second > MAX.second - SECONDS_PER_DAY;
        return cutOff ? this : new TimePoint(second + SECONDS_PER_DAY - 1, 999_000_000);
    }

    /** The day this point lies in. */
    public CivilDate date() {
        return CivilDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
    }

    /** Seconds since this point's midnight, 0 to 86,399. */
    public int secondOfDay() {
        return (int) Math.floorMod(second, SECONDS_PER_DAY);
    }

    /**
     * Seconds from this point to another, negative if that lies before. The difference is taken exactly and then
     * rounded once, so neighbouring points stay apart however far they lie from 1970.
     */
    public double secondsTo(TimePoint other) {
        return (double) (other.second - second) + (other.nano - nano) / NANOS;
    }

    /** The point half way to another, to the nanosecond: of equal bounds always the same. */
    public TimePoint middleTo(TimePoint other) {
        long seconds = other.second - second;
        long nanos = nano + Math.floorDiv(Math.floorMod(seconds, 2) * 1_000_000_000L + other.nano - nano, 2);
        return new TimePoint(second + Math.floorDiv(seconds, 2) + Math.floorDiv(nanos, 1_000_000_000L), (int)
                Math.floorMod(nanos, 1_000_000_000L));
    }

    /** The point so many seconds later, to the nanosecond; cut off at {@link #MIN} and {@link #MAX}. */
    public TimePoint plusSeconds(double seconds) {
        double whole = Math.floor(seconds);
        long nanos = nano + Math.round((seconds - whole) * NANOS);
        double roughly = second + whole;
        if (roughly >= MAX.second) {
            return MAX;
        }
        if (roughly <= MIN.second) {
            return MIN;
        }
        return new TimePoint(second + (long) whole + Math.floorDiv(nanos, 1_000_000_000L), (int)
                Math.floorMod(nanos, 1_000_000_000L));
    }

    public boolean isBefore(TimePoint other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(TimePoint other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(TimePoint other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
    }
}
