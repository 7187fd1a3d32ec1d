package org.demarche.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts parts of the day and clock times on the day that they belong to. */
final class Clocks {
    private final Context context;

    Clocks(Context context) {
        this.context = context;
    }

    /** A part of a day; of a day that no word names, the day last named or that of publication. */
    Finding part(Meaning.DayPart part, @Nullable Finding day, Tense tense) {
        Finding base = day == null ? sameDay(tense) : day;
        return base.withTime(base.value() + "T" + part.code(), base.edtf());
    }

    Finding clock(Meaning.Clock clock, @Nullable Finding day, Tense tense) {
        Finding base = day == null ? sameDay(tense) : day;
        String time = "T" + two(clock.hour()) + ":" + two(clock.minute())
                + (clock.second() < 0 ? "" : ":" + two(clock.second()));
        Slot slot = base.slot();
        boolean hasClock = slot != null && slot.kind() == Slot.Kind.DAY && !Slot.isLong(slot.year());
        String edtf = slot != null && hasClock ? slot.edtf() + time + clock.zone() : base.edtf();
        return base.withTime(base.value() + time, edtf);
    }

    private Finding sameDay(Tense tense) {
        LocalDate day = context.clockDay(tense);
        if (day == null) {
            return Finding.open("XXXX-XX-XX", null);
        }
        Slot slot = Slot.ofDay(day);
        Basis basis = day.equals(context.previousDay()) ? Basis.PREVIOUS_DATE : Basis.PUBLISHED;
        return Finding.of(slot, basis, Reason.TIME_OF_DAY, slot);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
