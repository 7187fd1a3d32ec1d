package org.demarche.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts parts of the day and clock times on the day that they belong to. */
final class Clocks {
    private static final int DAYBREAK = 6;

    private final Context context;

    Clocks(Context context) {
        this.context = context;
    }

    /** A part of a day; of a day that no word names, the day last named or that of publication. */
    Finding part(Meaning.DayPart part, @Nullable Finding day, Tense tense) {
        Finding base = day != null ? day : part.code().equals("MO") ? smallHours(tense) : sameDay(tense);
        return base.withTime(base.value() + "T" + part.code(), base.edtf());
    }

    Finding clock(Meaning.Clock clock, @Nullable Finding day, Tense tense) {
        Finding base = day != null ? day : clock.hour() < DAYBREAK ? smallHours(tense) : sameDay(tense);
        String time = "T" + two(clock.hour()) + ":" + two(clock.minute())
                + (clock.second() < 0 ? "" : ":" + two(clock.second()));
        Slot slot = base.slot();
        boolean hasClock = slot != null && slot.kind() == Slot.Kind.DAY && !Slot.isLong(slot.year());
        String edtf = slot != null && hasClock ? slot.edtf() + time + clock.zone() : base.edtf();
        return base.withTime(base.value() + time, edtf);
    }

    /** The day whose evening or night a time is in; null if it is in none. */
    static @Nullable LocalDate night(Finding time) {
        Slot slot = time.slot();
        int at = time.value().lastIndexOf('T');
        if (slot == null || slot.kind() != Slot.Kind.DAY || time.type() != TimexType.TIME || at < 0) {
            return null;
        }
        String of = time.value().substring(at + 1);
        boolean late = of.equals("NI")
                || of.equals("EV")
                || (of.length() >= 2 && of.compareTo("18") >= 0 && of.compareTo("25") < 0);
        return late ? slot.first() : null;
    }

    /** Behind an evening or night the small hours and the dawn are of the next day. */
    private Finding smallHours(Tense tense) {
        LocalDate night = context.night();
        return night == null
                ? sameDay(tense)
                : Finding.of(Slot.ofDay(night.plusDays(1)), Basis.PREVIOUS_DATE, Reason.TIME_OF_DAY, Slot.ofDay(night));
    }

    private Finding sameDay(Tense tense) {
        LocalDate day = context.clockDay(tense);
        if (day == null) {
            return Finding.open("XXXX-XX-XX", null);
        }
        Slot slot = Slot.ofDay(day);
        Slot scene = context.scene().day();
        boolean told = day.equals(context.previousDay()) || slot.equals(scene);
        Basis basis = told ? Basis.PREVIOUS_DATE : Basis.PUBLISHED;
        return Finding.of(slot, basis, Reason.TIME_OF_DAY, slot);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
