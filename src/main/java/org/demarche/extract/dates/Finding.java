package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * What an expression turned out to mean.
 *
 * @param value as of TIMEX3
 * @param slot the piece of the calendar, if it is one
 * @param edtf its place on the line; none if it has none
 * @param against what it was counted from
 */
record Finding(
        TimexType type,
        String value,
        @Nullable Mod mod,
        @Nullable Slot slot,
        @Nullable String edtf,
        Basis basis,
        Reason reason,
        @Nullable Slot against,
        boolean isVague) {
    static Finding of(Slot slot, Basis basis, Reason reason, @Nullable Slot against) {
        return new Finding(TimexType.DATE, slot.value(), null, slot, slot.edtf(), basis, reason, against, false);
    }

    static Finding stated(Slot slot) {
        return of(slot, Basis.STATED, Reason.WRITTEN, null);
    }

    /** Without a place on the line. */
    static Finding unplaced(TimexType type, String value, Reason reason) {
        return new Finding(type, value, null, null, null, Basis.STATED, reason, null, false);
    }

    /** Only its value is known, as of a month without a year. */
    static Finding open(String value, @Nullable String edtf) {
        return new Finding(TimexType.DATE, value, null, null, edtf, Basis.STATED, Reason.WRITTEN, null, edtf != null);
    }

    Finding withMod(Mod other, @Nullable String edtfThen, boolean vague) {
        return new Finding(type, value, other, slot, edtfThen, basis, reason, against, isVague || vague);
    }

    /** A time of that day; why it is that day stays the same. */
    Finding withTime(String timeValue, @Nullable String edtfThen) {
        return new Finding(TimexType.TIME, timeValue, mod, slot, edtfThen, basis, reason, against, isVague);
    }
}
