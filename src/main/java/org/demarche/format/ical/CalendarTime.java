package org.demarche.format.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A day or clock time of a calendar.
 *
 * @param local its calendar day, or its clock's reading
 * @param zone the rules of its time zone; null if it is a day, or a clock time that is meant everywhere ("floating")
 */
record CalendarTime(Temporal local, @Nullable ZoneRules zone) {
    private static final ZoneRules UTC = ZoneRules.of(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?");
    private static final int LEAP_SECOND = 60;
    /** The farthest from UTC that EDTF knows, in minutes. */
    private static final int MOST_AHEAD = 14 * 60;

    private static final int MOST_BEHIND = 12 * 60;

    /**
     * Reads a value of type DATE or DATE-TIME.
     *
     * @param zone of a clock time without {@code Z}; null if none is given
     */
    static Optional<CalendarTime> parse(String text, @Nullable ZoneRules zone) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return Optional.of(new CalendarTime(day, null));
            }
            int second = parts.group(6) == null ? 0 : number(parts, 6);
            LocalDateTime clock =
                    day.atTime(number(parts, 4), number(parts, 5), second == LEAP_SECOND ? LEAP_SECOND - 1 : second);
            return Optional.of(new CalendarTime(clock, parts.group(7) != null ? UTC : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    boolean isDay() {
        return local instanceof LocalDate;
    }

    /** The day it is on, by its own clock. */
    LocalDate day() {
        return local instanceof LocalDateTime clock ? clock.toLocalDate() : (LocalDate) local;
    }

    /** The same zone's time with another reading. */
    CalendarTime at(Temporal other) {
        return new CalendarTime(other, zone);
    }

    /** The time a duration (RFC 5545, section 3.3.6) later; empty if the text is none. Days are calendar days. */
    Optional<CalendarTime> plus(String duration) {
        Matcher parts = DURATION.matcher(duration.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Period days = Period.ofDays(7 * amount(parts, 1) + amount(parts, 2));
        Duration clock =
                Duration.ofHours(amount(parts, 3)).plusMinutes(amount(parts, 4)).plusSeconds(amount(parts, 5));
        try {
            Temporal later = local.plus(days);
            return Optional.of(at(later instanceof LocalDateTime time ? time.plus(clock) : later));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int amount(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** In EDTF: a day, or a clock time with the offset that its zone has then. */
    String edtf() {
        if (!(local instanceof LocalDateTime clock)) {
            return local.toString();
        }
        String text = "%sT%02d:%02d:%02d"
                .formatted(clock.toLocalDate(), clock.getHour(), clock.getMinute(), clock.getSecond());
        if (zone == null) {
            return text;
        }
        ZoneOffset offset = zone.getOffset(clock);
        // EDTF knows offsets to the minute; older local times have seconds.
        int minutes = Math.round(offset.getTotalSeconds() / 60f);
        if (minutes > MOST_AHEAD || minutes < -MOST_BEHIND) {
            // Only local times from before the date line was agreed on: the clock's reading keeps its day.
            return text;
        }
        return zone.equals(UTC)
                ? text + "Z"
                : text + ZoneOffset.ofTotalSeconds(minutes * 60).getId().replace("Z", "+00:00");
    }

    /** As a date; from here to the other if that is another time. */
    When to(CalendarTime end) {
        String edtf = end.equals(this) ? edtf() : edtf() + "/" + end.edtf();
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new IllegalStateException("no EDTF: " + edtf, e);
        }
    }
}
