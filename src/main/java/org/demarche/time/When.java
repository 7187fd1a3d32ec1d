package org.demarche.time;

/**
 * When something happened, as an EDTF value (ISO 8601-2, Library of Congress profile of 4 February 2019, levels 0 to 2,
 * with ISO's decades and centuries): a single date, an interval, a choice or list of dates, or {@link Undated}.
 */
public sealed interface When permits EdtfPart, EdtfInterval, EdtfSet, Undated {
    /** Reads EDTF of any level. {@link EdtfException} says what is wrong with other text, and where. */
    static When parse(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }

    /**
     * The EDTF text in normal form: equal values have equal texts, and reading one gives an equal value. Zones and
     * exponents stay as written, since they are what a person reads. Of {@link Undated} it is the text as given.
     */
    String edtf();

    /**
     * As {@link #edtf()}, but the same for equal times however written: clock times in UTC with milliseconds, those
     * without a zone too, and years written out.
     */
    default String canonical() {
        return edtf();
    }

    /** How it lies on the time line. */
    Extent extent();

    /**
     * Whether it says anything of its year. What does not, as {@code XXXX-03}, may lie in any, so that it has a date
     * but no place on the time line.
     */
    default boolean hasYear() {
        return true;
    }

    /** The smallest unit known without a gap above it; of an interval or set the coarsest of its members'. */
    Precision precision();

    /** {@code ?}, {@code ~} and {@code %} anywhere in it, taken together. */
    Qualifier qualifier();

    /**
     * Whether an interval or range in it ends before it begins. EDTF does not forbid that, so it is read; but nothing
     * happened so, and its extent is a band over all its dates.
     */
    default boolean isBackwards() {
        return false;
    }
}
