package org.demarche.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;

/** Finds the day that a weekday is, and the weeks and days that are told by one. */
final class Weekdays {
    private final Context context;

    Weekdays(Context context) {
        this.context = context;
    }

    Finding weekday(Meaning.Weekday day, Tense tense) {
        Slot scene = context.scene().day();
        Slot told = day.side() == Side.OPEN && day.anchor() == Anchor.PUBLISHED
                ? context.scene().weekday(DayOfWeek.of(day.weekday()))
                : null;
        if (told != null) {
            return Finding.of(told, Basis.PREVIOUS_DATE, Reason.NEXT_AFTER, scene);
        }
        LocalDate previous = context.previousDay();
        boolean back = day.anchor() == Anchor.PREVIOUS && previous != null;
        LocalDate reference = back ? previous : context.published();
        if (reference == null) {
            return Finding.open("XXXX-WXX-" + day.weekday(), null);
        }
        int since = Math.floorMod(reference.getDayOfWeek().getValue() - day.weekday(), 7);
        int until = Math.floorMod(-since, 7);
        LocalDate found = switch (day.side()) {
            case BEFORE -> reference.minusDays(since == 0 ? 7 : since);
            case AFTER -> reference.plusDays(until == 0 ? 7 : until);
            case WITHIN ->
                reference.plusDays(day.weekday() - reference.getDayOfWeek().getValue());
            case OPEN -> tense == Tense.FUTURE ? reference.plusDays(until) : reference.minusDays(since);
        };
        Slot slot = Slot.ofDay(found);
        Reason reason = found.isAfter(reference) ? Reason.NEXT_AFTER : Reason.LATEST_BEFORE;
        return Finding.of(slot, back ? Basis.PREVIOUS_DATE : Yearless.basis(day.side()), reason, Slot.ofDay(reference));
    }

    static Finding nthWeekday(Meaning.NthWeekday day, Finding month) {
        Slot slot = month.slot();
        if (slot == null || slot.kind() != Slot.Kind.MONTH) {
            return month;
        }
        if (day.weekday() == 0) {
            return nthWeek(day.nth(), slot, month);
        }
        LocalDate found = slot.first().with(TemporalAdjusters.dayOfWeekInMonth(day.nth(), DayOfWeek.of(day.weekday())));
        return slot.holds(found)
                ? Finding.of(Slot.ofDay(found), month.basis(), month.reason(), month.against())
                : month;
    }

    /** Valued as the week of the calendar with most of its days; its seven days are counted from the month's end. */
    private static Finding nthWeek(int nth, Slot month, Finding named) {
        LocalDate first = nth < 0 ? month.last().minusDays(6) : month.first().plusDays(7L * (nth - 1));
        LocalDate end = first.plusDays(6);
        LocalDate last = end.isAfter(month.last()) ? month.last() : end;
        Slot week = Slot.holding(first.plusDays(3), Unit.WEEK);
        return first.isAfter(last)
                ? named
                : new Finding(
                        TimexType.DATE,
                        week.value(),
                        null,
                        week,
                        Edtf.oneOf(first, last),
                        named.basis(),
                        named.reason(),
                        named.against(),
                        false);
    }

    static Finding daysAfter(Meaning.DaysAfter after, Finding day) {
        Slot slot = day.slot();
        return slot == null ? day : Finding.of(slot.plus(after.days()), day.basis(), day.reason(), day.against());
    }

    static Finding weekdayOf(Meaning.WeekdayOf day, Finding week) {
        Slot slot = week.slot();
        return slot == null || slot.kind() != Slot.Kind.WEEK
                ? week
                : Finding.of(
                        Slot.ofDay(slot.first().plusDays(day.weekday() - 1L)),
                        week.basis(),
                        week.reason(),
                        week.against());
    }

    static Finding weekOf(Finding day) {
        Slot slot = day.slot();
        return slot == null
                ? day
                : Finding.of(Slot.holding(slot.first(), Unit.WEEK), day.basis(), day.reason(), day.against());
    }
}
