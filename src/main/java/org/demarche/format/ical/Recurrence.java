package org.demarche.format.ical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** Counts out a recurrence rule (RFC 5545, section 3.3.10). */
final class Recurrence {
    /** Of one rule at most so many times are taken. */
    static final int MOST = 500;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]+=[A-Z0-9,+-]+(?:;[A-Z0-9]+=[A-Z0-9,+-]+)*;?");
    private static final Pattern ENDS = Pattern.compile(".*\\b(?:COUNT|UNTIL)=.*");
    private static final Pattern COARSE = Pattern.compile(".*\\bFREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\\b.*");
    private static final Pattern UNTIL_CLOCK = Pattern.compile("(UNTIL=\\d{8})T\\d{6}Z?");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(T\\d{6})?(Z)?");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int ENDLESS_YEARS = 1;
    private static final int LONGEST_YEARS = 200;

    private Recurrence() {}

    /**
     * The readings of the clock at which an event begins, from its first on.
     *
     * @param times in order, at most {@link #MOST}
     * @param complete whether the rule gives no more than these
     */
    record Times(List<Temporal> times, boolean complete) {}

    /**
     * The times of a rule; of one without an end those of a year.
     *
     * @param first the first reading: a day, or a day with a clock time, and its zone
     * @return empty if the rule makes no sense
     */
    static Optional<Times> of(String rule, CalendarTime first) {
        String plain = rule.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches() || !COARSE.matcher(plain).matches() || plain.length() > 500) {
            return Optional.empty();
        }
        boolean ends = ENDS.matcher(plain).matches();
        try {
            return Optional.of(
                    first.local() instanceof LocalDate day
                            ? days(UNTIL_CLOCK.matcher(plain).replaceAll("$1"), day, ends)
                            : clocks(until(plain, first), (LocalDateTime) first.local(), ends));
        } catch (DateTimeException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | UnsupportedOperationException e) {
            // What the library throws at rules that make no sense.
            return Optional.empty();
        }
    }

    private static Times days(String rule, LocalDate first, boolean ends) {
        LocalDate last = first.plusYears(ends ? LONGEST_YEARS : ENDLESS_YEARS);
        return times(new Recur<LocalDate>(rule, true).getDates(first, first, last, MOST + 1), ends);
    }

    /** Clock times recur as their clock shows them, whatever the zone does in between. */
    private static Times clocks(String rule, LocalDateTime first, boolean ends) {
        LocalDateTime last = first.plusYears(ends ? LONGEST_YEARS : ENDLESS_YEARS);
        return times(new Recur<LocalDateTime>(rule, true).getDates(first, first, last, MOST + 1), ends);
    }

    /** The rule with the end that it gives in UTC as the event's own clock shows it, or at its day's end. */
    private static String until(String rule, CalendarTime first) {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find()) {
            return rule;
        }
        ZoneRules zone = first.zone();
        String clock = until.group(2);
        if (clock == null) {
            return until.replaceFirst("UNTIL=$1T235959");
        }
        if (zone == null || until.group(3) == null) {
            return until.replaceFirst("UNTIL=$1$2");
        }
        LocalDateTime utc = LocalDateTime.parse(until.group(1) + clock, BASIC);
        Instant last = utc.toInstant(ZoneOffset.UTC);
        LocalDateTime local = LocalDateTime.ofInstant(last, zone.getOffset(last));
        return until.replaceFirst("UNTIL=" + BASIC.format(local));
    }

    private static Times times(List<? extends Temporal> all, boolean ends) {
        List<Temporal> kept = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        return new Times(kept, ends && all.size() <= MOST);
    }
}
