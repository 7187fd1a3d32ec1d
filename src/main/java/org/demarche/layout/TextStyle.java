package org.demarche.layout;

/**
 * How a piece of text is set; the family is always Inter, with system fonts for scripts it lacks.
 *
 * @param sizePx height of the em, in pixels
 */
public record TextStyle(Weight weight, double sizePx) {
    /** The weights that are shipped. */
    public enum Weight {
        REGULAR,
        SEMIBOLD
    }

    /** From the baseline up to the top of the line, in em (Inter's hhea table). */
    public static final double ASCENT = 0.96875;

    public static TextStyle regular(double sizePx) {
        return new TextStyle(Weight.REGULAR, sizePx);
    }

    public static TextStyle semibold(double sizePx) {
        return new TextStyle(Weight.SEMIBOLD, sizePx);
    }
}
