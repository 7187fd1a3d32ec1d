package org.demarche.format.markwhen;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.DateSide;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.format.ScriptDate;
import org.demarche.time.Bound;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a text, some of which lie relative to others: "5 days" follows the event before, "after !x 2 weeks" the
 * event named so. All ends are inclusive, as in EDTF.
 */
final class Moments {
    private static final Pattern ERA = Pattern.compile("(\\d{1,6})\\s*(BCE?|CE|AD)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,4})/(\\d{1,2}|(?<=^\\d{1,2}/)\\d{4})(?:/(\\d{1,4}))?(?:,?\\s+(.+))?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))?\\s?(am|pm)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_AND_CLOCK =
            Pattern.compile("(.*?\\d),?\\s+(" + EventLine.CLOCK + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(after|before|by)\\s+)?(?:!(\\w+)(?:\\.(start|end))?\\s*)?((?:" + EventLine.AMOUNT + "\\s*)*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,6})(?:\\.\\d{1,3})?\\s*([a-z]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_TODAY = Pattern.compile(EventLine.BY_TODAY, Pattern.CASE_INSENSITIVE);

    private static final int NOON = 12;
    private static final int WEEKDAYS = 5;
    private static final int MOST_YEAR = 9999;

    private final Map<String, Span> named = new HashMap<>();
    private @Nullable Span previous;
    private boolean dayFirst;

    /** From its first moment to the one after its last. */
    record Span(LocalDateTime from, LocalDateTime until) {}

    /** Says that days stand before months in dates with slashes. */
    void dayFirst() {
        dayFirst = true;
    }

    /**
     * Remembers an event, to which others may be relative.
     *
     * @param zone of the clocks of those others, null if they have none
     */
    void remember(When when, @Nullable String id, @Nullable ClockZone zone) {
        ClockZone other = isZoned(when) ? zone : null;
        LocalDateTime from = inZone(local(when.extent().earliest()), other);
        LocalDateTime last = inZone(local(when.extent().latest()), other);
        if (from == null || last == null) {
            return;
        }
        boolean instant = last.equals(from);
        previous = new Span(from, instant ? last : last.plus(1, ChronoUnit.MILLIS));
        if (id != null) {
            named.put(id, previous);
        }
    }

    private static @Nullable LocalDateTime inZone(@Nullable LocalDateTime utc, @Nullable ClockZone zone) {
        return utc == null || zone == null ? utc : zone.local(utc);
    }

    private static boolean isZoned(When when) {
        Object start = when instanceof EdtfInterval interval ? interval.start() : when;
        return start instanceof EdtfDateTime time && time.zone() != EdtfDateTime.Zone.NONE;
    }

    /** The clock's reading at a bound, in UTC; null of an open one, or one beyond the years 9998. */
    static @Nullable LocalDateTime local(Bound bound) {
        return bound instanceof Bound.At(TimePoint(long second, int nano))
                        && Math.abs(CivilDate.ofEpochDay(Math.floorDiv(second, TimePoint.SECONDS_PER_DAY))
                                        .year())
                                < MOST_YEAR
                ? LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC)
                : null;
    }

    /** Whether a text can only be placed by another event. */
    static boolean isRelative(String text) {
        return text.contains("!")
                || (AMOUNT.matcher(text).find() && RELATIVE.matcher(text).matches());
    }

    /** Whether a date goes by the day on which it is read; as an end, that something goes on to this day. */
    static boolean isNow(String text) {
        return BY_TODAY.matcher(text).matches();
    }

    /**
     * The date of a text that is not relative.
     *
     * @param end the other side's text: years take their era from it
     * @param day the day of a text that is only a clock time
     */
    DateSide absolute(String text, @Nullable String end, @Nullable EdtfPart day) {
        Matcher era = ERA.matcher(text);
        if (era.matches()) {
            return DateSide.of(text, year(era.group(1), era.group(2)));
        }
        Matcher endEra = ERA.matcher(end == null ? "" : end);
        if (NUMBER.matcher(text).matches()) {
            String suffix = endEra.matches() && !text.startsWith("-") ? endEra.group(2) : "AD";
            return DateSide.of(text, year(text, suffix));
        }
        IsoDate iso = IsoDate.of(text);
        if (iso != null) {
            return new DateSide(text, iso.first(), iso.last());
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return DateSide.of(text, slashes(slashes));
        }
        if (CLOCK.matcher(text).matches()) {
            return DateSide.of(text, day == null ? null : at(dayOf(day), text));
        }
        Matcher both = DAY_AND_CLOCK.matcher(text);
        return both.matches()
                ? DateSide.of(text, at(absolute(both.group(1), null, null).first(), both.group(2)))
                : DateSide.of(text, ScriptDate.of(text));
    }

    private static @Nullable EdtfPart year(String digits, String era) {
        long number = Long.parseLong(digits);
        boolean before = Character.toUpperCase(era.charAt(0)) == 'B';
        return PlainDates.date(before ? 1 - number : number, 0, 0);
    }

    private @Nullable EdtfPart slashes(Matcher slashes) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(2));
        boolean yearFirst = slashes.group(1).length() > 2;
        if (slashes.group(3) == null) {
            return yearFirst
                    ? PlainDates.date(first, second, 0)
                    : slashes.group(2).length() == 4 ? PlainDates.date(second, first, 0) : null;
        }
        int third = Integer.parseInt(slashes.group(3));
        EdtfPart date = yearFirst
                ? PlainDates.date(first, second, third)
                : PlainDates.date(third, dayFirst ? second : first, dayFirst ? first : second);
        return slashes.group(4) == null ? date : at(date, slashes.group(4));
    }

    private static @Nullable EdtfPart dayOf(EdtfPart part) {
        LocalDateTime from = local(part.extent().earliest());
        return part.precision().compareTo(Precision.DAY) > 0 || from == null
                ? null
                : EdtfDate.of(from.getYear(), from.getMonthValue(), from.getDayOfMonth());
    }

    private static @Nullable EdtfPart at(@Nullable EdtfPart day, String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (day == null || !clock.matches()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half != null) {
            hour = hour > NOON
                    ? -1
                    : hour % NOON + (half.toLowerCase(Locale.ROOT).equals("pm") ? NOON : 0);
        }
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        int secondOfDay = PlainDates.secondOfDay(hour, minute, second);
        int digits = clock.group(3) == null ? PlainDates.TO_THE_MINUTE : 0;
        return secondOfDay < 0 ? null : PlainDates.at(day, secondOfDay, 0, digits, null);
    }

    /**
     * The stretch of a relative text: as long as it says, after or before what it is relative to.
     *
     * @param start what an end is relative to; null for a start
     * @return null if that is not known
     */
    @Nullable
    Span relative(String text, @Nullable LocalDateTime start) {
        Matcher matcher = RELATIVE.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        String word = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        boolean before = word.equals("before") || word.equals("by");
        LocalDateTime base = start != null && matcher.group(2) == null ? start : base(matcher, before);
        if (base == null) {
            return null;
        }
        LocalDateTime moved = plus(base, matcher.group(4), before ? -1 : 1);
        return moved == null ? null : before ? new Span(moved, base) : new Span(base, moved);
    }

    /** The end of the event named or of the one before; its start if that is asked for. */
    private @Nullable LocalDateTime base(Matcher relative, boolean before) {
        Span other = relative.group(2) == null ? previous : named.get(relative.group(2));
        if (other == null) {
            return null;
        }
        boolean atStart = "start".equalsIgnoreCase(relative.group(3)) || (relative.group(3) == null && before);
        return atStart ? other.from() : other.until();
    }

    /**
     * A moment so much later.
     *
     * @param times how often the amounts are to be added; negative for earlier
     * @return null if that is beyond the years of four digits
     */
    static @Nullable LocalDateTime plus(LocalDateTime base, String amounts, int times) {
        LocalDateTime moved = base;
        Matcher matcher = AMOUNT.matcher(amounts);
        while (matcher.find()) {
            long number = (long) times * Long.parseLong(matcher.group(1));
            String unit = matcher.group(2).toLowerCase(Locale.ROOT);
            moved = switch (unit.charAt(0)) {
                case 'y' -> moved.plusYears(number);
                case 'c' -> moved.plusYears(100 * number);
                case 'w' -> unit.startsWith("weekd") ? plusWeekdays(moved, number) : moved.plusWeeks(number);
                case 'h' -> moved.plusHours(number);
                case 's' -> moved.plusSeconds(number);
                case 'd' -> unit.startsWith("dec") ? moved.plusYears(10 * number) : moved.plusDays(number);
                default ->
                    unit.startsWith("mo")
                            ? moved.plusMonths(number)
                            : unit.startsWith("ms") || unit.startsWith("mil")
                                    ? moved.plus(number, ChronoUnit.MILLIS)
                                    : moved.plusMinutes(number);
            };
            if (Math.abs(moved.getYear()) > MOST_YEAR) {
                return null;
            }
        }
        return moved;
    }

    /** So many days from Monday to Friday later, or earlier. */
    private static LocalDateTime plusWeekdays(LocalDateTime from, long number) {
        long direction = Long.signum(number);
        // From a weekend on, counting begins at the working day before it in that direction.
        LocalDateTime moved = from;
        while (direction != 0 && isWeekend(moved)) {
            moved = moved.plusDays(-direction);
        }
        moved = moved.plusWeeks(number / WEEKDAYS);
        for (long left = number % WEEKDAYS; left != 0; left -= direction) {
            do {
                moved = moved.plusDays(direction);
            } while (isWeekend(moved));
        }
        return moved;
    }

    private static boolean isWeekend(LocalDateTime moment) {
        return moment.getDayOfWeek().getValue() > WEEKDAYS;
    }

    /** A stretch as a date: of whole days if it begins and ends at midnight. */
    static When when(Span span) {
        LocalDateTime last = span.until();
        boolean days = isMidnight(span.from()) && isMidnight(last);
        LocalDateTime until = days && last.isAfter(span.from()) ? last.minusDays(1) : last;
        return PlainDates.span(part(span.from()), part(until));
    }

    /** A moment as a date, a day at midnight. */
    static EdtfPart part(LocalDateTime moment) {
        EdtfDate day = EdtfDate.of(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
        return PlainDates.at(day, moment.toLocalTime().toSecondOfDay(), 0, PlainDates.TO_THE_MINUTE, null);
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().toNanoOfDay() == 0;
    }
}
