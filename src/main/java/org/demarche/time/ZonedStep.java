package org.demarche.time;

/**
 * A step of the calendar as a zone's clocks count it: days from local midnight to local midnight, be they 23 or 25
 * hours long, and hours at which a clock there strikes. An hour that is skipped has no ticks, one that comes twice has
 * them twice.
 */
public record ZonedStep(TickStep step, AxisZone zone) {
    /** The last tick that is not after the instant. */
    public TimePoint floor(TimePoint instant) {
        if (zone.isAsWritten()) {
            return step.floor(instant);
        }
        return switch (step.unit()) {
            case MILLISECOND -> step.floor(instant);
            case SECOND, MINUTE, HOUR -> floorClock(instant.second());
            case DAY, WEEK, MONTH, YEAR -> zone.instant(step.floor(zone.local(instant)));
        };
    }

    /** The first tick after the instant; {@link TimePoint#MAX} if that lies beyond the time line. */
    public TimePoint next(TimePoint instant) {
        if (zone.isAsWritten()) {
            return step.next(instant);
        }
        return switch (step.unit()) {
            case MILLISECOND -> step.next(instant);
            case SECOND, MINUTE, HOUR -> nextClock(instant.second());
            case DAY, WEEK, MONTH, YEAR -> nextDate(instant);
        };
    }

    /** Whether a tick is the first since the zone's clocks were put back, at a time that they have shown before. */
    public boolean isFirstRepeated(TimePoint tick) {
        return switch (step.unit()) {
            case SECOND, MINUTE, HOUR ->
                zone.isShownTwice(zone.local(tick))
                        && next(new TimePoint(zone.changeUpTo(tick.second()) - 1, 0))
                                .equals(tick);
            case MILLISECOND, DAY, WEEK, MONTH, YEAR -> false;
        };
    }

    /** A date that the zone has skipped begins when the one after it does: there is one tick for both. */
    private TimePoint nextDate(TimePoint instant) {
        TimePoint local = step.next(zone.local(instant));
        TimePoint next = zone.instant(local);
        while (!next.isAfter(instant) && !local.equals(TimePoint.MAX)) {
            local = step.next(local);
            next = zone.instant(local);
        }
        return next;
    }

    private TimePoint floorClock(long second) {
        long begin = second;
        while (true) {
            int offset = zone.offsetSeconds(begin);
            long tick = step.floor(new TimePoint(begin + offset, 0)).second() - offset;
            long change = zone.changeUpTo(begin);
            if (tick >= change) {
                return new TimePoint(Math.max(tick, TimePoint.MIN.second()), 0);
            }
            begin = change - 1;
        }
    }

    private TimePoint nextClock(long second) {
        long begin = second;
        int offset = zone.offsetSeconds(begin);
        TimePoint tick = step.next(new TimePoint(begin + offset, 0));
        long change = zone.changeAfter(begin);
        while (tick.second() - offset >= change) {
            begin = change;
            offset = zone.offsetSeconds(begin);
            // The change itself may fall on a tick.
            tick = step.next(new TimePoint(begin + offset - 1, 0));
            change = zone.changeAfter(begin);
        }
        return tick.equals(TimePoint.MAX) ? tick : new TimePoint(tick.second() - offset, 0);
    }
}
