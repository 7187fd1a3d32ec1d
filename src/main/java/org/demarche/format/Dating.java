package org.demarche.format;

import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, from its start and end as a file gives them. A wrong start leaves the event without a date, a
 * wrong end leaves it at its start.
 *
 * @param printed what the file says, null if it says nothing
 * @param doubt why the end is left out, null if it is not
 */
public record Dating(
        When when, @Nullable String printed, @Nullable String doubt) {
    /** Reports a problem of the end, or else of the start. */
    @FunctionalInterface
    public interface Complaint {
        void make(boolean ofEnd, String key, Object... arguments);
    }

    /** Puts both together; null stands for a side that is not given. */
    public static Dating of(@Nullable DateSide start, @Nullable DateSide end, Wording wording, Complaint complaint) {
        String printed = printed(start, end);
        if (end != null && end.last() == null) {
            complaint.make(true, "problem.date.invalid", Words.shortened(end.text()));
        }
        EdtfPart last = end == null ? null : end.last();
        if (start == null) {
            complaint.make(false, "problem.date.missing");
            When when = last == null ? Undated.NONE : new EdtfInterval(EdtfSide.Missing.UNKNOWN, last);
            return new Dating(when, printed, null);
        }
        EdtfPart first = start.first();
        if (first == null) {
            complaint.make(false, "problem.date.invalid", Words.shortened(start.text()));
            return new Dating(new Undated(start.text()), printed, null);
        }
        EdtfPart alone = start.last() == null ? first : start.last();
        When when = end == null || last == null
                ? PlainDates.span(first, alone)
                : PlainDates.span(clocked(first, start, last), clocked(last, end, first));
        if (!when.isBackwards() || end == null) {
            return new Dating(when, printed, null);
        }
        complaint.make(true, "problem.date.reversed", Words.shortened(end.text()));
        return new Dating(
                PlainDates.span(first, alone),
                printed,
                wording.text("problem.date.reversed", Words.shortened(end.text())));
    }

    /** A day whose midnight was left out gets it back beside a date that has a clock time. */
    private static EdtfPart clocked(EdtfPart part, DateSide side, EdtfPart other) {
        return part instanceof EdtfDate day
                        && day.hasDay()
                        && other instanceof EdtfDateTime time
                        && side.text().contains(":")
                ? PlainDates.atMidnight(day, time)
                : part;
    }

    private static @Nullable String printed(@Nullable DateSide start, @Nullable DateSide end) {
        if (start == null) {
            return end == null ? null : "– " + end.text();
        }
        return end == null || end.text().equals(start.text()) ? start.text() : start.text() + " – " + end.text();
    }
}
