package org.demarche.time;

/**
 * A season or other part of a year, by its number in EDTF: 21 to 24 spring to winter, 25 to 28 the same of the northern
 * and 29 to 32 of the southern hemisphere, 33 to 36 quarters, 37 to 39 thirds of four months, 40 and 41 halves.
 *
 * <p>EDTF gives seasons no bounds. Here they are quarters of the named year: spring January to March, summer April to
 * June, autumn July to September, winter October to December, so that a year's seasons stand in the order of their
 * numbers and fill the year. The southern summer, opposite the northern one, is January to March, autumn April to June,
 * winter July to September, spring October to December.
 *
 * @param year astronomical year, with 0 for each unspecified digit
 * @param part 21 to 41
 * @param unspecified which of the year's digits are unspecified, as of {@link DigitMask}
 * @param doubts what is doubted, as of {@link Doubts}, the season in the month's place
 */
public record EdtfSeason(short year, byte part, short unspecified, byte doubts) implements EdtfPart {
    /** The first and the last number of a part of a year. */
    static final int FIRST = 21;

    static final int LAST = 41;

    /** The first month of each part from {@link #FIRST} on. */
    private static final int[] FIRST_MONTHS = {1, 4, 7, 10, 1, 4, 7, 10, 10, 1, 4, 7, 1, 4, 7, 10, 1, 5, 9, 1, 7};

    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    @Override
    public String edtf() {
        return Doubts.written(doubts, DigitMask.year(year, unspecified), Byte.toString(part));
    }

    @Override
    public Extent extent() {
        int firstMonth = FIRST_MONTHS[part - FIRST];
        int lastMonth = firstMonth + months() - 1;
        long firstYear = DigitMask.extremeYear(year, unspecified, false);
        long lastYear = DigitMask.extremeYear(year, unspecified, true);
        CivilDate last = new CivilDate(lastYear, lastMonth, CivilDate.monthLength(lastYear, lastMonth));
        return Extents.days(Extent.Kind.BAND, new CivilDate(firstYear, firstMonth, 1), last);
    }

    private int months() {
        if (part < FIRST_THIRD) {
            return 3;
        }
        return part < FIRST_HALF ? 4 : 6;
    }

    @Override
    public boolean hasYear() {
        return !DigitMask.isYear(unspecified);
    }

    @Override
    public Precision precision() {
        Precision ofYear = DigitMask.yearPrecision(unspecified);
        return ofYear == Precision.YEAR ? Precision.SEASON : ofYear;
    }

    @Override
    public Qualifier qualifier() {
        return Doubts.all(doubts);
    }
}
