package org.demarche.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Draws small discs as images, each made once: hundreds of them lie on an axis, and in software rendering the path of a
 * circle takes some twenty times as long. A disc lies within an eighth of a pixel of its place. For the JavaFX thread.
 */
final class DiscImages {
    private static final double LARGEST_PX = 16;
    private static final int PHASES = 4;
    /** Palettes and scales come and go with the window's. */
    private static final int MOST = 2_000;

    private final Map<Key, Image> images = new HashMap<>();

    /**
     * How a disc looks: colours as 0xAARRGGBB, lengths in the screen's pixels.
     *
     * @param shiftX how far the centre lies to the right of a pixel's left edge
     * @param shiftY how far it lies below the upper edge
     */
    private record Key(int fill, int rim, double rimWidth, double radius, double shiftX, double shiftY) {
        int reach() {
            return (int) Math.ceil(radius + rimWidth / 2) + 1;
        }

        Image image() {
            int size = 2 * reach() + 1;
            WritableImage image = new WritableImage(size, size);
            PixelWriter pixels = image.getPixelWriter();
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    double away = Math.hypot(x + 0.5 - reach() - shiftX, y + 0.5 - reach() - shiftY);
                    pixels.setArgb(x, y, over(argb(rim, rimShare(away)), argb(fill, share(radius - away))));
                }
            }
            return image;
        }

        private double rimShare(double away) {
            return share(radius + rimWidth / 2 - away) - share(radius - rimWidth / 2 - away);
        }

        /** How much of a pixel is covered whose middle lies so far inside of an edge. */
        private static double share(double inside) {
            return Math.clamp(inside + 0.5, 0, 1);
        }

        private static int argb(int colour, double share) {
            return ((int) Math.round((colour >>> 24) * share) << 24) | (colour & 0xffffff);
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

    /** Whether a disc can be drawn as an image. */
    static boolean suits(Shape.Disc disc) {
        Shape.Pen pen = disc.pen();
        return disc.radius() <= LARGEST_PX && (pen == null || pen.dashesPx().isEmpty());
    }

    void draw(GraphicsContext target, Shape.Disc disc, Palette palette) {
        double scale = scale(target);
        double x = Math.rint(disc.centreX() * scale * PHASES) / PHASES;
        double y = Math.rint(disc.centreY() * scale * PHASES) / PHASES;
        Shape.Pen pen = disc.pen();
        Key key = new Key(
                disc.fill() == null ? 0 : disc.fill().argb(palette),
                pen == null ? 0 : pen.tint().argb(palette),
                pen == null ? 0 : pen.widthPx() * scale,
                disc.radius() * scale,
                x - Math.floor(x),
                y - Math.floor(y));
        if (images.size() > MOST) {
            images.clear();
        }
        Image image = images.computeIfAbsent(key, Key::image);
        target.drawImage(
                image,
                (Math.floor(x) - key.reach()) / scale,
                (Math.floor(y) - key.reach()) / scale,
                image.getWidth() / scale,
                image.getHeight() / scale);
    }

    private static double scale(GraphicsContext target) {
        @Nullable Scene scene = target.getCanvas().getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }
}
