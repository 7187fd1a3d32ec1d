package org.demarche.format.markwhen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * How an event comes again: {@code every 2 weeks x 5}, {@code every other day for 3 weeks}, {@code every year until
 * 2030}. Each time is as exact as the first.
 *
 * @param step from one time to the next, as {@link Moments#plus} takes it
 * @param count how often it takes place, the first time included; 0 if that is not said
 * @param stretch for how long from its first beginning on; null if that is not said
 * @param until the date up to which it may begin; null if that is not said
 */
record Repetition(
        String step,
        int count,
        @Nullable String stretch,
        @Nullable String until) {
    /** Of one rule at most so many times are taken. */
    private static final int MOST = 500;

    /** What a rule without an end is counted out for. */
    private static final String ENDLESS = "1 year";

    private static final Pattern RULE = Pattern.compile(
            "every\\s+(?:(\\d{1,4})\\s*|(other)\\s+)?(" + EventLine.UNIT + ")"
                    + "(?:\\s*x\\s*(\\d{1,4})|\\s+for\\s+(?:(\\d{1,4})\\s+times?|(" + EventLine.AMOUNT
                    + "))|\\s+until\\s+(\\S.*))?",
            Pattern.CASE_INSENSITIVE);

    /**
     * The times at which an event takes place.
     *
     * @param later those after the first, in order
     * @param complete whether the rule gives no more
     */
    record Times(List<When> later, boolean complete) {}

    /** A rule taken apart; null if it makes no sense. */
    static @Nullable Repetition of(String rule) {
        Matcher parts = RULE.matcher(rule.strip());
        if (!parts.matches()) {
            return null;
        }
        int number = parts.group(1) != null ? Integer.parseInt(parts.group(1)) : parts.group(2) != null ? 2 : 1;
        String times = parts.group(4) != null ? parts.group(4) : parts.group(5);
        int count = times == null ? 0 : Integer.parseInt(times);
        boolean never = number == 0 || (times != null && count == 0);
        return never ? null : new Repetition(number + " " + parts.group(3), count, parts.group(6), parts.group(7));
    }

    /**
     * Counts the times out; those of a year if the rule has no end.
     *
     * @return null if the date is none that can come again so
     */
    @Nullable
    Times times(When first, Moments moments) {
        LocalDateTime begin = Moments.local(first.extent().earliest());
        LocalDateTime end = begin == null || count > 0 ? null : end(begin, moments);
        if (begin == null || (count == 0 && end == null)) {
            return null;
        }
        List<When> later = new ArrayList<>();
        for (int i = 1; count == 0 || i < count; i++) {
            LocalDateTime next = Moments.plus(begin, step, i);
            if (next == null || (end != null && !next.isBefore(end))) {
                return new Times(later, stretch != null || until != null);
            }
            if (i == MOST) {
                return new Times(later, false);
            }
            When moved = moved(first, i);
            if (moved == null) {
                return null;
            }
            later.add(moved);
        }
        return new Times(later, true);
    }

    /** The moment from which on it does not begin any more. */
    private @Nullable LocalDateTime end(LocalDateTime begin, Moments moments) {
        if (until == null) {
            return Moments.plus(begin, stretch == null ? ENDLESS : stretch, 1);
        }
        EdtfPart last = moments.absolute(until, null, null).last();
        LocalDateTime latest = last == null ? null : Moments.local(last.extent().latest());
        return latest == null ? null : latest.plusSeconds(1);
    }

    private @Nullable When moved(When when, int steps) {
        if (when instanceof EdtfInterval(EdtfPart from, EdtfPart to)) {
            EdtfPart start = moved(from, steps);
            EdtfPart end = moved(to, steps);
            return start == null || end == null ? null : new EdtfInterval(start, end);
        }
        return when instanceof EdtfPart part ? moved(part, steps) : null;
    }

    private @Nullable EdtfPart moved(EdtfPart part, int steps) {
        return switch (part) {
            case EdtfDate date when !date.isMasked() -> moved(date, steps);
            case EdtfDateTime time -> moved(time, steps);
            default -> null;
        };
    }

    /** A date moved as a whole; null if the step is finer than the date. */
    private @Nullable EdtfPart moved(EdtfDate date, int steps) {
        LocalDateTime first = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                .atStartOfDay();
        LocalDateTime next = Moments.plus(first, step, steps);
        if (next == null
                || !next.toLocalTime().equals(first.toLocalTime())
                || (date.month() == 0 && next.getDayOfYear() != 1)
                || (date.day() == 0 && next.getDayOfMonth() != 1)) {
            return null;
        }
        return EdtfDate.of(
                next.getYear(), date.month() > 0 ? next.getMonthValue() : 0, date.day() > 0 ? next.getDayOfMonth() : 0);
    }

    private @Nullable EdtfPart moved(EdtfDateTime time, int steps) {
        LocalDateTime first = LocalDate.of(time.year(), time.month(), time.day())
                .atStartOfDay()
                .plusSeconds(time.secondOfDay())
                .plusNanos(time.nano());
        LocalDateTime next = Moments.plus(first, step, steps);
        return next == null
                ? null
                : new EdtfDateTime(
                        (short) next.getYear(),
                        (byte) next.getMonthValue(),
                        (byte) next.getDayOfMonth(),
                        next.toLocalTime().toSecondOfDay(),
                        next.get(ChronoField.NANO_OF_SECOND),
                        time.digits(),
                        time.zone(),
                        time.offsetMinutes());
    }
}
