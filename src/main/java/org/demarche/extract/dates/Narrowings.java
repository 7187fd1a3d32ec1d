package org.demarche.extract.dates;

import java.time.LocalDate;

/** Narrows and blurs what other words name: its parts, the time before and after it, its other calendar. */
final class Narrowings {
    private final Context context;

    Narrowings(Context context) {
        this.context = context;
    }

    /** The value stays as written; the place on the line is the same day's in the Gregorian calendar. */
    static Finding oldStyle(Finding written) {
        Slot day = written.slot();
        if (day == null || day.kind() != Slot.Kind.DAY) {
            return written;
        }
        Slot there = Slot.ofDay(Dates.gregorian(day.year(), day.number(), day.day()));
        return new Finding(
                TimexType.DATE,
                written.value(),
                null,
                there,
                there.edtf(),
                written.basis(),
                Reason.OLD_STYLE,
                day,
                false);
    }

    static Finding modified(Meaning.Modified modified, Finding inner) {
        Slot slot = inner.slot();
        return slot != null && inner.type() == TimexType.DATE
                ? inner.withMod(modified.mod(), Bounds.of(slot, modified.mod()), slot.kind() != Slot.Kind.DAY)
                : inner.withMod(modified.mod(), inner.edtf(), inner.edtf() != null);
    }

    static Finding partOf(Meaning.PartOf part, Finding inner) {
        Mod mod = part.which() == 0 ? Mod.START : part.which() == part.parts() - 1 ? Mod.END : Mod.MID;
        Slot slot = inner.slot();
        return slot == null || inner.type() != TimexType.DATE
                ? inner.withMod(mod, inner.edtf(), false)
                : inner.withMod(mod, Bounds.part(slot, part.which(), part.parts()), slot.kind() != Slot.Kind.DAY);
    }

    /** From where the text is, if that lies in it, until the end of what is named. */
    Finding byEndOf(Finding inner) {
        Slot slot = inner.slot();
        if (slot == null || inner.type() != TimexType.DATE) {
            return inner.withMod(Mod.END, inner.edtf(), inner.edtf() != null);
        }
        LocalDate told = context.previousDay();
        LocalDate since = slot.holds(told) ? told : context.published();
        return inner.withMod(Mod.END, Bounds.beside(slot, since, true), slot.kind() != Slot.Kind.DAY);
    }

    Finding relative(Meaning.Relative relative, Finding inner) {
        Mod mod = relative.isAfter() ? Mod.END : Mod.START;
        Slot slot = inner.slot();
        if (slot == null || inner.type() == TimexType.TIME) {
            return inner.withMod(mod, inner.edtf(), false);
        }
        String edtf = Bounds.beside(slot, context.published(), relative.isAfter());
        return inner.withMod(mod, edtf, slot.kind() != Slot.Kind.DAY);
    }
}
