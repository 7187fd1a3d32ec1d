package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A way to divide the time line at calendar steps: every quarter of an hour, every day, every month, every 50 years.
 * Steps are true to the calendar: months have their own lengths, and years carry round labels on either side of the
 * change from 1 BC to AD 1, which have no year 0 between them. So 100-year ticks stand at the beginnings of 200 BC, 100
 * BC, AD 1, AD 100 and AD 200.
 *
 * @param unit what is counted
 * @param count how many of the unit lie between two ticks; of units below a year it divides the next larger unit
 */
public record TickStep(Unit unit, long count) {
    /** What ticks count. */
    public enum Unit {
        MILLISECOND(0.001),
        SECOND(1),
        MINUTE(60),
        HOUR(3600),
        DAY(TimePoint.SECONDS_PER_DAY),
        /** From Monday. */
        WEEK(7 * TimePoint.SECONDS_PER_DAY),
        MONTH(SECONDS_PER_YEAR / 12),
        YEAR(SECONDS_PER_YEAR);

        private final double seconds;

        Unit(double seconds) {
            this.seconds = seconds;
        }

        /** Whether it divides a day. */
        public boolean isOfClock() {
            return compareTo(DAY) < 0;
        }
    }

    private static final double SECONDS_PER_YEAR = 365.2425 * TimePoint.SECONDS_PER_DAY;
    private static final int NANOS_PER_MILLISECOND = 1_000_000;
    private static final int HALF_SECOND = 500;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_WEEK = 7;
    /** Days from a Monday to 1 January 1970, a Thursday. */
    private static final int MONDAY_TO_1970 = 3;
    /** The coarsest step: the whole time line is some 300 thousand million years long. */
    private static final long MOST_YEARS = 100_000_000_000L;
    /** From this step on a tick at AD 1 stands clear of its neighbours. */
    private static final long FIVE_YEARS = 5;

    private static final List<TickStep> LADDER = makeLadder();

    public TickStep {
        if (count < 1) {
            throw new IllegalArgumentException("a step of " + count + " " + unit);
        }
    }

    /** All sensible steps from a millisecond to 10¹¹ years, fine to coarse. */
    public static List<TickStep> ladder() {
        return LADDER;
    }

    private static List<TickStep> makeLadder() {
        List<TickStep> steps = new ArrayList<>();
        add(steps, Unit.MILLISECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500);
        add(steps, Unit.SECOND, 1, 2, 5, 10, 15, 30);
        add(steps, Unit.MINUTE, 1, 2, 5, 10, 15, 30);
        add(steps, Unit.HOUR, 1, 2, 3, 6, 12);
        add(steps, Unit.DAY, 1);
        add(steps, Unit.WEEK, 1);
        add(steps, Unit.MONTH, 1, 3);
        for (long decade = 1; decade < MOST_YEARS; decade *= 10) {
            add(steps, Unit.YEAR, decade, 2 * decade, 5 * decade);
        }
        add(steps, Unit.YEAR, MOST_YEARS);
        return List.copyOf(steps);
    }

    private static void add(List<TickStep> steps, Unit unit, long... counts) {
        for (long count : counts) {
            steps.add(new TickStep(unit, count));
        }
    }

    /** The usual distance of two ticks in seconds. The true one varies by some days for months and years. */
    public double approximateSeconds() {
        return unit.seconds * count;
    }

    /** Whether it only halves the seconds, so that every second tick is a whole one. */
    public boolean isHalfSecond() {
        return unit == Unit.MILLISECOND && count == HALF_SECOND;
    }

    /**
     * The coarser step whose labels complete this one's: seconds under milliseconds, days under clock times (of which
     * half seconds are one), months under days, years under months, decades under years and so on, ten times as long
     * each. Empty only of the coarsest.
     */
    public Optional<TickStep> parent() {
        return switch (unit) {
            case MILLISECOND -> Optional.of(new TickStep(isHalfSecond() ? Unit.DAY : Unit.SECOND, 1));
            case SECOND, MINUTE, HOUR -> Optional.of(new TickStep(Unit.DAY, 1));
            case DAY, WEEK -> Optional.of(new TickStep(Unit.MONTH, 1));
            case MONTH -> Optional.of(new TickStep(Unit.YEAR, 1));
            case YEAR -> {
                long years = 10;
                while (years <= count) {
                    years *= 10;
                }
                yield years <= MOST_YEARS ? Optional.of(new TickStep(Unit.YEAR, years)) : Optional.empty();
            }
        };
    }

    /** The last tick that is not after the point; {@link TimePoint#MIN} if that lies before the time line. */
    public TimePoint floor(TimePoint point) {
        return switch (unit) {
            case MILLISECOND -> {
                int nanos = (int) count * NANOS_PER_MILLISECOND;
                yield new TimePoint(point.second(), point.nano() / nanos * nanos);
            }
            case SECOND, MINUTE, HOUR -> atSecond(Math.floorDiv(point.second(), stepSeconds()) * stepSeconds());
            case DAY, WEEK -> TimePoint.ofEpochDay(floorDay(epochDay(point)));
            case MONTH -> ofMonth(Math.floorDiv(monthNumber(point), count) * count);
            case YEAR -> TimePoint.ofDay(floorYear(point.date().year()), 1, 1);
        };
    }

    /**
     * The first tick after the point; {@link TimePoint#MAX} if that lies beyond the time line, so that of a point
     * before {@code MAX} the next is always later.
     */
    public TimePoint next(TimePoint point) {
        return switch (unit) {
            case MILLISECOND -> nextMillisecond(point);
            case SECOND, MINUTE, HOUR -> atSecond((Math.floorDiv(point.second(), stepSeconds()) + 1) * stepSeconds());
            case DAY, WEEK -> TimePoint.ofEpochDay(floorDay(epochDay(point)) + stepDays());
            case MONTH -> ofMonth((Math.floorDiv(monthNumber(point), count) + 1) * count);
            case YEAR -> TimePoint.ofDay(nextYear(floorYear(point.date().year())), 1, 1);
        };
    }

    /** Hands over every tick from {@code from} to {@code to}, both included, in order. */
    public void forEach(TimePoint from, TimePoint to, Consumer<TimePoint> action) {
        TimePoint tick = floor(from);
        if (tick.isBefore(from)) {
            tick = next(tick);
        }
        while (!tick.isAfter(to)) {
            action.accept(tick);
            if (tick.equals(TimePoint.MAX)) {
                return;
            }
            tick = next(tick);
        }
    }

    private TimePoint nextMillisecond(TimePoint point) {
        int nanos = (int) count * NANOS_PER_MILLISECOND;
        int nano = (point.nano() / nanos + 1) * nanos;
        if (nano < 1_000_000_000) {
            return new TimePoint(point.second(), nano);
        }
        return atSecond(point.second() + 1);
    }

    private static TimePoint atSecond(long second) {
        if (second > TimePoint.MAX.second()) {
            return TimePoint.MAX;
        }
        return second <= TimePoint.MIN.second() ? TimePoint.MIN : new TimePoint(second, 0);
    }

    private long stepSeconds() {
        return Math.round(unit.seconds) * count;
    }

    private long stepDays() {
        return unit == Unit.WEEK ? DAYS_PER_WEEK * count : count;
    }

    private static long epochDay(TimePoint point) {
        return Math.floorDiv(point.second(), TimePoint.SECONDS_PER_DAY);
    }

    private long floorDay(long epochDay) {
        int shift = unit == Unit.WEEK ? MONDAY_TO_1970 : 0;
        return Math.floorDiv(epochDay + shift, stepDays()) * stepDays() - shift;
    }

    private static long monthNumber(TimePoint point) {
        CivilDate date = point.date();
        return date.year() * MONTHS_PER_YEAR + date.month() - 1;
    }

    private static TimePoint ofMonth(long monthNumber) {
        int month = Math.floorMod(monthNumber, MONTHS_PER_YEAR) + 1;
        return TimePoint.ofDay(Math.floorDiv(monthNumber, MONTHS_PER_YEAR), month, 1);
    }

    private long floorYear(long year) {
        if (year >= count) {
            return year / count * count;
        }
        if (year >= 1 && hasTickAtOne()) {
            return 1;
        }
        long beforeChrist = Math.max(1, 1 - year);
        return 1 - Math.ceilDiv(beforeChrist, count) * count;
    }

    private long nextYear(long tick) {
        if (tick >= count) {
            return tick + count;
        }
        if (tick == 1) {
            return count;
        }
        if (tick + count < 1) {
            return tick + count;
        }
        return hasTickAtOne() ? 1 : count;
    }

    private boolean hasTickAtOne() {
        return count == 1 || count >= FIVE_YEARS;
    }
}
