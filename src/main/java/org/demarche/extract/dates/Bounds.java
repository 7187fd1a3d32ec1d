package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the words that narrow a date leave of it, as EDTF. */
final class Bounds {
    private static final int THIRDS = 3;
    private static final int FOLLOWING_WEEKS = 5;

    private Bounds() {}

    /** One of so many equal parts of a slot, the first by 0. */
    static String part(Slot slot, int which, int parts) {
        return switch (slot.kind()) {
            case DAY, WEEKEND -> slot.edtf();
            case WEEK, MONTH, QUARTER, SEASON, HALF, YEAR -> days(slot, which, parts);
            case DECADE, CENTURY, MILLENNIUM -> years(slot, which, parts);
        };
    }

    /** The beginning, middle or end of a slot, and its neighbourhood or what lies before or after it. */
    static String of(Slot slot, Mod mod) {
        return switch (mod) {
            case START -> third(slot, 0);
            case MID -> third(slot, 1);
            case END -> third(slot, 2);
            case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE -> about(slot);
            case BEFORE, ON_OR_BEFORE -> "[.." + Edtf.day(slot.first()) + "]";
            case AFTER, ON_OR_AFTER -> "[" + Edtf.day(slot.last()) + "..]";
        };
    }

    private static String about(Slot slot) {
        return slot.edtf().startsWith("[") ? slot.edtf() : slot.edtf() + "~";
    }

    private static String third(Slot slot, int which) {
        return switch (slot.kind()) {
            case DAY, WEEKEND -> slot.edtf();
            case YEAR ->
                "[" + Slot.ofMonth(slot.year(), which * 4 + 1).edtf() + ".."
                        + Slot.ofMonth(slot.year(), which * 4 + 4).edtf() + "]";
            // A season begins with its month or three weeks later, as one counts.
            case SEASON ->
                "[" + Slot.holding(slot.first().plusMonths(which), Unit.MONTH).edtf() + ".."
                        + Slot.holding(slot.first().plusMonths(which + 1L), Unit.MONTH)
                                .edtf() + "]";
            case QUARTER ->
                Slot.holding(slot.first().plusMonths(which), Unit.MONTH).edtf();
            case HALF -> days(slot, which, THIRDS);
            case DECADE, CENTURY, MILLENNIUM -> years(slot, which, THIRDS);
            case WEEK, MONTH -> days(slot, which, THIRDS);
        };
    }

    private static String years(Slot slot, int which, int parts) {
        int count = slot.last().getYear() - slot.year() + 1;
        int first = slot.year() + (int) Math.round((double) count * which / parts);
        int last = slot.year() + (int) Math.round((double) count * (which + 1) / parts) - 1;
        return Edtf.oneOfYears(first, last);
    }

    private static String days(Slot slot, int which, int parts) {
        long count = ChronoUnit.DAYS.between(slot.first(), slot.last()) + 1;
        LocalDate first = slot.first().plusDays(Math.round((double) count * which / parts));
        LocalDate last = slot.first().plusDays(Math.round((double) count * (which + 1) / parts) - 1);
        return Edtf.oneOf(first, last);
    }

    /** What of a slot lies before or after a day in it; the whole slot if the day is not in it. */
    static String beside(Slot slot, @Nullable LocalDate day, boolean isAfter) {
        if (day == null || !slot.holds(day)) {
            return Edtf.oneOf(slot.first(), slot.last());
        }
        return isAfter ? Edtf.oneOf(day, slot.last()) : Edtf.oneOf(slot.first(), day);
    }

    /** From a slot on until some units after its end; of one longer than a day itself and the next. */
    static String following(Slot slot, Unit near, Unit far) {
        if (slot.kind() == Slot.Kind.DAY) {
            LocalDate last =
                    far == Unit.WEEK ? slot.first().plusDays(FOLLOWING_WEEKS * 7L) : shift(slot.first(), far, 10);
            return Edtf.oneOf(shift(slot.first(), near, 1), last);
        }
        Slot next = slot.plus(1);
        boolean plain = slot.kind() == Slot.Kind.MONTH || slot.kind() == Slot.Kind.YEAR;
        return plain ? "[" + slot.edtf() + ".." + next.edtf() + "]" : Edtf.oneOf(slot.first(), next.last());
    }

    /** Some units before or after a day, as many as "several" can mean. */
    static String several(LocalDate day, Unit unit, boolean isAfter) {
        LocalDate near = shift(day, unit, isAfter ? 1 : -1);
        LocalDate far = shift(day, unit, isAfter ? 10 : -10);
        return isAfter ? Edtf.oneOf(near, far) : Edtf.oneOf(far, near);
    }

    private static LocalDate shift(LocalDate day, Unit unit, int count) {
        if (unit.isClock()) {
            return day;
        }
        if (unit.years() > 0) {
            return day.plusYears((long) count * unit.years());
        }
        if (unit.months() > 0) {
            return day.plusMonths((long) count * unit.months());
        }
        return day.plusDays((unit == Unit.WEEK || unit == Unit.WEEKEND ? 7L : 1L) * count);
    }
}
