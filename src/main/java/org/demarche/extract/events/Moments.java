package org.demarche.extract.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeExpression;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimexType;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** When an event is, from the words for its date and what stands around them. */
final class Moments {
    private static final Pattern DAY = Pattern.compile("[0-2]\\d{3}-\\d\\d-\\d\\d");

    /** In days. */
    private static final int FRESH = 6;
    /** In days. So long after a deed it is still judged in the news. */
    private static final int LONGEST_WAIT = 31;

    private static final Pattern CLOCK = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT");

    private Moments() {}

    /** Whether it has a place on the line. */
    static boolean isOnLine(TimeMention time) {
        When when = time.when();
        return when != null && when.extent().isPlaced();
    }

    /** Whether it is a clock time whose day no words beside it name, or only such as "that day". */
    static boolean needsDay(TimeMention time) {
        return time instanceof TimeExpression expression
                && expression.type() == TimexType.TIME
                && (expression.reason() == Reason.TIME_OF_DAY || expression.reason() == Reason.SAME_AS_BEFORE)
                && expression.basis() != Basis.STATED
                && CLOCK.matcher(String.valueOf(
                                time.when() == null ? "" : time.when().edtf()))
                        .find();
    }

    /** Whether it is a time of day. */
    static boolean isClock(When when) {
        return CLOCK.matcher(when.edtf()).find();
    }

    /** Whether both are days. */
    static boolean areDays(When one, @Nullable When other) {
        return dayOf(one) != null && other != null && dayOf(other) != null;
    }

    /** What is counted from one day, counted from another. */
    static When moved(When day, TimeMention time) {
        LocalDate from = dayOf(Objects.requireNonNull(time.against()));
        LocalDate to = dayOf(Objects.requireNonNull(time.when()));
        LocalDate base = dayOf(day);
        if (from == null || to == null || base == null) {
            return day;
        }
        try {
            return When.parse(base.plusDays(ChronoUnit.DAYS.between(from, to)).toString());
        } catch (EdtfException e) {
            return day;
        }
    }

    private static @Nullable LocalDate dayOf(When when) {
        return DAY.matcher(when.edtf()).matches() ? LocalDate.parse(when.edtf()) : null;
    }

    /** The time of day on the day that the story has come to. */
    static When at(When day, TimeMention time) {
        String own = Objects.requireNonNull(time.when()).edtf();
        try {
            return When.parse(day.edtf() + own.substring(own.indexOf('T')));
        } catch (EdtfException e) {
            return day;
        }
    }

    /** Whether it has a place on the line in the last days before the publication, or after it. */
    static boolean isNews(TimeMention time, @Nullable When published) {
        When when = time.when();
        LocalDate out = published == null ? null : dayOf(published);
        if (when == null || !isOnLine(time) || out == null) {
            return when != null && isOnLine(time);
        }
        return when.extent()
                .latest()
                .point()
                .map(point -> !LocalDate.ofEpochDay(point.date().toEpochDay()).isBefore(out.minusDays(FRESH)))
                .orElse(true);
    }

    /** One of the days from one to the publication; null if they lie too far apart to say so, or in the other order. */
    static @Nullable When between(When day, @Nullable When published) {
        LocalDate from = dayOf(day);
        LocalDate to = published == null ? null : dayOf(published);
        long days = from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
        return from == null || to == null || days < 1 || days > LONGEST_WAIT ? null : between(from, to, day);
    }

    /** One of the days from one to another. */
    static When between(LocalDate from, LocalDate to, When otherwise) {
        return parsed("[" + from + ".." + to + "]", otherwise);
    }

    /** The same date, about. */
    static When approximate(When day) {
        try {
            return When.parse(day.edtf().replaceAll("[?~%]", "") + "~");
        } catch (EdtfException e) {
            return day;
        }
    }

    /** The date in EDTF; the other if that cannot be read. */
    static When parsed(String edtf, When otherwise) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            return otherwise;
        }
    }
}
