package org.demarche.format.timelinejs;

import java.util.Objects;
import org.demarche.format.json.JsonObject;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfYear;
import org.demarche.time.Extent;
import org.demarche.time.Precision;
import org.demarche.time.Qualifier;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a slide. A slide knows years, months, days and clock times without a zone, not doubt, choices or open
 * ends; of those it gets the days within which they lie.
 *
 * @param start null if there is no date, in which case TimelineJS leaves the slide out
 * @param end null if it has none
 * @param exact whether they say all that the date says
 */
record WrittenDates(@Nullable JsonObject start, @Nullable JsonObject end, boolean exact) {
    private static final int NANOS_PER_MILLI = 1_000_000;

    static WrittenDates of(When when) {
        return switch (when) {
            case EdtfInterval(EdtfPart from, EdtfPart to) ->
                both(first(from), last(to), isSayable(from) && isSayable(to));
            case EdtfInterval(EdtfPart from, var _) -> new WrittenDates(first(from), null, false);
            case EdtfInterval(var _, EdtfPart to) -> new WrittenDates(last(to), null, false);
            case EdtfPart part when hasParts(part) -> new WrittenDates(first(part), null, isSayable(part));
            default -> both(day(when.extent(), false), day(when.extent(), true), false);
        };
    }

    /** TimelineJS drops an end that has the same parts as the start, as far as the start has any. */
    private static WrittenDates both(@Nullable JsonObject start, @Nullable JsonObject end, boolean exact) {
        boolean dropped = start != null
                && end != null
                && start.keys().stream().allMatch(key -> Objects.equals(start.peek(key), end.peek(key)));
        return new WrittenDates(start, end, exact && !dropped);
    }

    /** What to show instead of the dates, null if they can be shown as they are. */
    @Nullable
    String shown(When when, @Nullable String printed, WhenText words) {
        if (printed != null && !printed.isBlank()) {
            return exact && printed.equals(plain()) ? null : printed;
        }
        return exact || start == null ? null : words.full(when);
    }

    /** How the reader would print them. */
    private String plain() {
        String first = SlideDate.plain(start);
        String last = SlideDate.plain(end);
        return last.isEmpty() || first.equals(last) ? first : first + " – " + last;
    }

    private static boolean hasParts(EdtfPart part) {
        return switch (part) {
            case EdtfDate date -> !date.isMasked();
            case EdtfDateTime _, EdtfYear _ -> true;
            default -> false;
        };
    }

    /** Whether the parts of a date say all of it. */
    private static boolean isSayable(EdtfPart part) {
        return hasParts(part)
                && part.qualifier() == Qualifier.NONE
                && !(part instanceof EdtfDateTime time
                        && (time.zone() != EdtfDateTime.Zone.NONE || time.nano() % NANOS_PER_MILLI != 0))
                && !(part instanceof EdtfYear year && year.significant() > 0);
    }

    private static @Nullable JsonObject first(EdtfPart part) {
        return hasParts(part) ? parts(part) : day(part.extent(), false);
    }

    private static @Nullable JsonObject last(EdtfPart part) {
        return hasParts(part) ? parts(part) : day(part.extent(), true);
    }

    private static JsonObject parts(EdtfPart part) {
        return switch (part) {
            case EdtfDate date -> SlideDate.object(date.year(), date.month(), date.day());
            case EdtfYear year -> SlideDate.object(year.year(), 0, 0);
            case EdtfDateTime time -> clock(time);
            default -> throw new IllegalArgumentException(part.edtf());
        };
    }

    private static JsonObject clock(EdtfDateTime time) {
        TimePoint local = time.local();
        CivilDate day = local.date();
        JsonObject object = SlideDate.object(day.year(), day.month(), day.day());
        int second = local.secondOfDay();
        SlideDate.put(object, "hour", second / 3600);
        SlideDate.put(object, "minute", second / 60 % 60);
        if (time.precision() != Precision.MINUTE) {
            SlideDate.put(object, "second", second % 60);
        }
        if (time.nano() >= NANOS_PER_MILLI) {
            SlideDate.put(object, "millisecond", time.nano() / NANOS_PER_MILLI);
        }
        return object;
    }

    private static @Nullable JsonObject day(Extent extent, boolean last) {
        TimePoint point = (last ? extent.latest() : extent.earliest()).point().orElse(null);
        if (point == null) {
            point = (last ? extent.earliest() : extent.latest()).point().orElse(null);
        }
        if (point == null) {
            return null;
        }
        CivilDate date = point.date();
        return SlideDate.object(date.year(), date.month(), date.day());
    }
}
