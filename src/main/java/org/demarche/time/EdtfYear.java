package org.demarche.time;

/**
 * A year beyond four digits or with only its first digits significant: {@code Y-13800000000}, {@code Y-17E7},
 * {@code 1950S2}, {@code Y3388E2S3}. The extent of the latter two runs over all years with these digits, 1900 to 1999
 * and 338,000 to 338,999; the year itself is the estimate.
 *
 * @param mantissa what stands before the exponent, or the whole year
 * @param exponent the power of ten it is multiplied by; 0 where none is written
 * @param significant how many digits are significant; 0 where that is not said
 * @param qualifier its doubt
 */
public record EdtfYear(long mantissa, byte exponent, byte significant, Qualifier qualifier) implements EdtfPart {
    /** The longest year there can be in digits, far beyond the time line's ends. */
    static final int MAX_DIGITS = 18;

    private static final int SHORT_YEAR_LIMIT = 10_000;

    /** The year. */
    public long year() {
        return mantissa * powerOfTen(exponent);
    }

    @Override
    public String edtf() {
        return exponent > 0 ? "Y" + mantissa + "E" + exponent + ending() : canonical();
    }

    @Override
    public String canonical() {
        long year = year();
        return (Math.abs(year) < SHORT_YEAR_LIMIT ? EdtfDate.padded(year, 4) : "Y" + year) + ending();
    }

    private String ending() {
        return (significant > 0 ? "S" + significant : "") + qualifier.sign();
    }

    @Override
    public Extent extent() {
        long size = insignificant();
        long year = year();
        long nearest = year / size * size;
        return year < 0 ? Extents.years(nearest - (size - 1), nearest) : Extents.years(nearest, nearest + (size - 1));
    }

    @Override
    public Precision precision() {
        long size = insignificant();
        if (size >= 1000) {
            return Precision.MILLENNIUM;
        }
        if (size == 100) {
            return Precision.CENTURY;
        }
        return size == 10 ? Precision.DECADE : Precision.YEAR;
    }

    /** Of how many years one can't be told from the next: a power of ten. */
    private long insignificant() {
        int digits = Long.toString(Math.abs(year())).length();
        return significant == 0 || significant >= digits ? 1 : powerOfTen(digits - significant);
    }

    static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
