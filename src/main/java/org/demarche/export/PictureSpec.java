package org.demarche.export;

import org.demarche.layout.Palette;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is to show, and how large.
 *
 * @param from the left end of the span; null for the first event
 * @param to the right end of the span; null for the last event
 * @param widthPx width at scale 1, {@value #MIN_WIDTH} to {@value #MAX_SIDE}
 * @param heightPx height at scale 1, {@value #MIN_HEIGHT} to {@value #MAX_SIDE}
 * @param scale how many pixels of the file stand for one, 1 to {@value #MAX_SCALE}
 * @param palette the colours
 * @param curve whether the relation curve is drawn
 */
public record PictureSpec(
        @Nullable TimePoint from,
        @Nullable TimePoint to,
        int widthPx,
        int heightPx,
        int scale,
        Palette palette,
        boolean curve) {
    public static final int MIN_WIDTH = 320;
    public static final int MIN_HEIGHT = 240;
    public static final int MAX_SIDE = 32_000;
    public static final int MAX_SCALE = 4;
    /** More pixels than this are refused: they would not fit the memory of many machines. */
    public static final long MAX_PIXELS = 400_000_000;

    /** A slide: the whole span in 1920 × 1080, light, with the curve. */
    public static final PictureSpec SLIDE = new PictureSpec(null, null, 1920, 1080, 1, Palette.LIGHT, true);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a side, the scale or the number of pixels is out of its range
     */
    public PictureSpec {
        if (!isAllowed(widthPx, heightPx, scale)) {
            throw new IllegalArgumentException(widthPx + " × " + heightPx + " at scale " + scale);
        }
    }

    /** Whether a picture of that size can be made. */
    public static boolean isAllowed(int widthPx, int heightPx, int scale) {
        return widthPx >= MIN_WIDTH
                && widthPx <= MAX_SIDE
                && heightPx >= MIN_HEIGHT
                && heightPx <= MAX_SIDE
                && scale >= 1
                && scale <= MAX_SCALE
                && (long) widthPx * scale * heightPx * scale <= MAX_PIXELS;
    }
}
