package org.demarche.ui.control;

import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;

/**
 * The round end of a bar, or the whole of a short one, in the screen's pixels from the upper left of the stamp. Edges
 * may lie outside of it.
 *
 * @param fill the colour as 0xAARRGGBB
 */
record BarStamp(int fill, double left, double right, double top, double bottom, double radius, int width, int height)
        implements Stamp {
    private static final double HIGHEST_PX = 32;
    /** An edge that is not in the stamp. */
    private static final double FAR = 1000;

    /** Whether a round box can be drawn with stamps. */
    static boolean suits(Shape.Box box) {
        return box.height() <= HIGHEST_PX;
    }

    /** Fills a round box: its ends as stamps, what lies between them as a rectangle. */
    static void draw(Stamps.Target target, Shape.Box box, Tint tint, Palette palette) {
        double scale = target.scale();
        double left = Stamp.rounded(box.x() * scale);
        double right = Stamp.rounded((box.x() + box.width()) * scale);
        double top = Stamp.rounded(box.y() * scale);
        double bottom = Stamp.rounded((box.y() + box.height()) * scale);
        double radius = Math.min(box.radius() * scale, Math.min(right - left, bottom - top) / 2);
        double bodyLeft = Math.ceil(left + radius);
        double bodyRight = Math.floor(right - radius);
        double x = Math.floor(left);
        double y = Math.floor(top);
        int height = (int) (Math.ceil(bottom) - y);
        int fill = tint.argb(palette);
        if (bodyRight < bodyLeft) {
            int width = (int) (Math.ceil(right) - x);
            target.put(new BarStamp(fill, left - x, right - x, top - y, bottom - y, radius, width, height), x, y);
            return;
        }
        int head = (int) (bodyLeft - x);
        target.put(new BarStamp(fill, left - x, FAR, top - y, bottom - y, radius, head, height), x, y);
        target.fill(bodyLeft, top, bodyRight - bodyLeft, bottom - top);
        int tail = (int) (Math.ceil(right) - bodyRight);
        target.put(
                new BarStamp(fill, -FAR, right - bodyRight, top - y, bottom - y, radius, tail, height), bodyRight, y);
    }

    @Override
    public int argb(int x, int y) {
        double insideX = Math.min(x + 0.5 - left, right - x - 0.5);
        double insideY = Math.min(y + 0.5 - top, bottom - y - 0.5);
        boolean corner = insideX < radius && insideY < radius;
        double share = corner
                ? Stamp.share(radius - Math.hypot(radius - insideX, radius - insideY))
                : Stamp.share(insideX) * Stamp.share(insideY);
        return Stamp.covering(fill, share);
    }
}
