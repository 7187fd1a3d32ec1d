package org.demarche.time;

/** The smallest calendar unit a date names, finest first. */
public enum Precision {
    MILLISECOND,
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    /** Coarser than a century, as in a year of which only the millennium is given. */
    MILLENNIUM,
    /** Nothing is known. */
    NONE;

    /** The coarser of both. */
    Precision coarser(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it names a single day or less. */
    public boolean isDayOrFiner() {
        return compareTo(DAY) <= 0;
    }
}
