package org.demarche.time;

/**
 * A hundred years by their common digits: {@code 19} for 1900 to 1999, {@code -05} for −500 to −401.
 *
 * @param century the year of its beginning, divided by a hundred
 * @param qualifier its doubt
 */
public record EdtfCentury(byte century, Qualifier qualifier) implements EdtfPart {
    private static final int YEARS = 100;

    /** The first of its years, astronomical. */
    public int firstYear() {
        return century * YEARS;
    }

    @Override
    public String edtf() {
        return EdtfDate.padded(century, 2) + qualifier.sign();
    }

    @Override
    public Extent extent() {
        return Extents.years(firstYear(), firstYear() + YEARS - 1L);
    }

    @Override
    public Precision precision() {
        return Precision.CENTURY;
    }
}
