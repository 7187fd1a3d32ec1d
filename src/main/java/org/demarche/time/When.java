package org.demarche.time;

/**
 * When something happened, as an EDTF value (ISO 8601-2, Library of Congress profile of 4 February 2019): a date, an
 * interval, a choice or list of dates, or {@link Undated}.
 */
public sealed interface When permits EdtfDate, EdtfInterval, Undated {
    /** Reads EDTF of any level. {@link EdtfException} says what is wrong with other text, and where. */
    static When parse(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }

    /** The canonical EDTF text; of {@link Undated} the text as given. */
    String edtf();

    /** How it lies on the time line. */
    Extent extent();

    /** The smallest unit named; of an interval or set the coarsest of its members'. */
    Precision precision();

    /** {@code ?}, {@code ~} and {@code %} anywhere in it, taken together. */
    Qualifier qualifier();
}
