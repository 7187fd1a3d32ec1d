package org.demarche.extract.dates;

import java.time.LocalDate;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/** Writes EDTF for what the rules find. */
final class Edtf {
    private Edtf() {}

    static String day(LocalDate day) {
        return Slot.ofDay(day).edtf();
    }

    /** A moment on one of these days. */
    static String oneOf(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : "[" + day(first) + ".." + day(last) + "]";
    }

    /** A moment in one of these years. */
    static String oneOfYears(int first, int last) {
        return "[" + Slot.edtfYear(first) + ".." + Slot.edtfYear(last) + "]";
    }

    /**
     * The value of EDTF that this program wrote.
     *
     * @throws IllegalStateException if it is none
     */
    static When parse(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new IllegalStateException("no EDTF: " + edtf, e);
        }
    }
}
