package org.demarche.layout;

/**
 * An ink and how strongly it covers.
 *
 * @param opacity 0 (nothing) to 1
 */
public record Tint(Ink ink, double opacity) {
    public static Tint of(Ink ink) {
        return new Tint(ink, 1);
    }

    /** The colour in a palette, as 0xAARRGGBB. */
    public int argb(Palette palette) {
        int argb = palette.argb(ink);
        long alpha = Math.round((argb >>> 24) * opacity);
        return (int) (alpha << 24) | (argb & 0xffffff);
    }
}
