package org.demarche.time;

/**
 * The bounds of a date as ISO 8601 local date-times to the second, for tables: of {@code 2018-07} those are
 * {@code 2018-07-01T00:00:00} and {@code 2018-07-31T23:59:59}. Years are astronomical, of four digits at least, with a
 * sign when negative. A time in a zone is given as its clock showed it. Empty where a bound is open or unknown.
 */
public final class LocalBounds {
    private static final int SECONDS_PER_MINUTE = 60;

    private LocalBounds() {}

    /** The first second it can lie in. */
    public static String earliest(When when) {
        return text(when.extent().earliest(), when);
    }

    /** The last second it can lie in. */
    public static String latest(When when) {
        return text(when.extent().latest(), when);
    }

    private static String text(Bound bound, When when) {
        return bound instanceof Bound.At(TimePoint point) ? text(point, offsetMinutes(when, point)) : "";
    }

    /** How far the clock of the date that makes a bound is ahead of UTC. */
    private static int offsetMinutes(When when, TimePoint bound) {
        return switch (when) {
            case EdtfPart part -> offsetMinutes((EdtfSide) part, bound);
            case EdtfInterval(EdtfSide start, EdtfSide end) -> eitherOffset(start, end, bound);
            case EdtfSet set ->
                set.members().stream()
                        .mapToInt(member -> switch (member) {
                            case EdtfPart part -> offsetMinutes((EdtfSide) part, bound);
                            case EdtfRange(EdtfSide from, EdtfSide to) -> eitherOffset(from, to, bound);
                        })
                        .filter(offset -> offset != 0)
                        .findFirst()
                        .orElse(0);
            case Undated _ -> 0;
        };
    }

    private static int eitherOffset(EdtfSide first, EdtfSide second, TimePoint bound) {
        int offset = offsetMinutes(first, bound);
        return offset != 0 ? offset : offsetMinutes(second, bound);
    }

    private static int offsetMinutes(EdtfSide side, TimePoint bound) {
        return side instanceof EdtfDateTime time && time.instant().equals(bound) ? time.offsetMinutes() : 0;
    }

    private static String text(TimePoint point, int offsetMinutes) {
        TimePoint local = new TimePoint(point.second() + (long) offsetMinutes * SECONDS_PER_MINUTE, 0);
        CivilDate date = local.date();
        int minute = local.secondOfDay() / SECONDS_PER_MINUTE;
        return "%s-%s-%sT%s:%s:%s"
                .formatted(
                        EdtfDate.padded(date.year(), 4),
                        EdtfDate.padded(date.month(), 2),
                        EdtfDate.padded(date.day(), 2),
                        EdtfDate.padded(minute / 60, 2),
                        EdtfDate.padded(minute % 60, 2),
                        EdtfDate.padded(local.secondOfDay() % SECONDS_PER_MINUTE, 2));
    }
}
