package org.demarche.time;

/**
 * Ten years by their common digits: {@code 199} for 1990 to 1999, {@code -005} for −50 to −41.
 *
 * @param decade the year of its beginning, divided by ten
 * @param qualifier its doubt
 */
public record EdtfDecade(short decade, Qualifier qualifier) implements EdtfPart {
    private static final int YEARS = 10;

    /** The first of its years, astronomical. */
    public int firstYear() {
        return decade * YEARS;
    }

    @Override
    public String edtf() {
        return EdtfDate.padded(decade, 3) + qualifier.sign();
    }

    @Override
    public Extent extent() {
        return Extents.years(firstYear(), firstYear() + YEARS - 1L);
    }

    @Override
    public Precision precision() {
        return Precision.DECADE;
    }
}
