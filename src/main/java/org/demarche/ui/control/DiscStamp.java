package org.demarche.ui.control;

import org.demarche.layout.Palette;
import org.demarche.layout.Shape;

/**
 * A disc: colours as 0xAARRGGBB, lengths in the screen's pixels.
 *
 * @param shiftX how far the centre lies to the right of a pixel's left edge
 * @param shiftY how far it lies below the upper edge
 */
record DiscStamp(int fill, int rim, double rimWidth, double radius, double shiftX, double shiftY) implements Stamp {
    private static final double LARGEST_PX = 16;

    /** Whether a disc can be drawn as a stamp. */
    static boolean suits(Shape.Disc disc) {
        Shape.Pen pen = disc.pen();
        return disc.radius() <= LARGEST_PX && (pen == null || pen.dashesPx().isEmpty());
    }

    static void draw(Stamps.Target target, Shape.Disc disc, Palette palette) {
        double scale = target.scale();
        double x = Stamp.rounded(disc.centreX() * scale);
        double y = Stamp.rounded(disc.centreY() * scale);
        Shape.Pen pen = disc.pen();
        DiscStamp stamp = new DiscStamp(
                disc.fill() == null ? 0 : disc.fill().argb(palette),
                pen == null ? 0 : pen.tint().argb(palette),
                pen == null ? 0 : pen.widthPx() * scale,
                disc.radius() * scale,
                x - Math.floor(x),
                y - Math.floor(y));
        target.put(stamp, Math.floor(x) - stamp.reach(), Math.floor(y) - stamp.reach());
    }

    private int reach() {
        return (int) Math.ceil(radius + rimWidth / 2) + 1;
    }

    @Override
    public int width() {
        return 2 * reach() + 1;
    }

    @Override
    public int height() {
        return width();
    }

    @Override
    public int argb(int x, int y) {
        double away = Math.hypot(x + 0.5 - reach() - shiftX, y + 0.5 - reach() - shiftY);
        return over(Stamp.covering(rim, rimShare(away)), Stamp.covering(fill, Stamp.share(radius - away)));
    }

    private double rimShare(double away) {
        return Stamp.share(radius + rimWidth / 2 - away) - Stamp.share(radius - rimWidth / 2 - away);
    }

    private static int over(int upper, int lower) {
        double above = (upper >>> 24) / 255.0;
        double below = (lower >>> 24) / 255.0 * (1 - above);
        double both = above + below;
        if (both == 0) {
            return 0;
        }
        int result = (int) Math.round(both * 255);
        for (int bits = 16; bits >= 0; bits -= 8) {
            double mixed = (((upper >> bits) & 0xff) * above + ((lower >> bits) & 0xff) * below) / both;
            result = (result << 8) | (int) Math.round(mixed);
        }
        return result;
    }
}
