package org.demarche.ui.control;

/**
 * A small picture that is drawn often, such as a disc or the round end of a bar, pixel by pixel. Equal stamps look the
 * same, so their image is made once.
 */
sealed interface Stamp permits DiscStamp, BarStamp {
    /** So finely are places kept: to a quarter of a pixel, which no eye can tell from the place itself. */
    int PHASES = 4;

    /** In pixels. */
    int width();

    /** In pixels. */
    int height();

    /** The colour of a pixel as 0xAARRGGBB, the colour not multiplied with the opacity. */
    int argb(int x, int y);

    /** How much of a pixel is covered whose middle lies so far inside of an edge, 0 to 1. */
    static double share(double inside) {
        return Math.clamp(inside + 0.5, 0, 1);
    }

    /** A colour that covers only a share of a pixel. */
    static int covering(int argb, double share) {
        return ((int) Math.round((argb >>> 24) * share) << 24) | (argb & 0xffffff);
    }

    /** A length in pixels as finely as places are kept. */
    static double rounded(double px) {
        return Math.rint(px * PHASES) / PHASES;
    }
}
