package org.demarche.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The images of stamps, each made once: hundreds of discs and bars lie on an axis, and in software rendering the path
 * of a circle takes some twenty times as long. For the JavaFX thread.
 */
final class Stamps {
    /** Palettes and scales come and go with the window's. */
    private static final int MOST = 4_000;

    private final Map<Stamp, Image> images = new HashMap<>();

    /** Where stamps are put, in the pixels of a canvas's screen. */
    final class Target {
        private final GraphicsContext context;
        private final double scale;

        private Target(GraphicsContext context) {
            this.context = context;
            @Nullable Scene scene = context.getCanvas().getScene();
            double output = scene == null || scene.getWindow() == null
                    ? 1
                    : scene.getWindow().getOutputScaleX();
            scale = output * context.getTransform().getMxx();
        }

        /** Pixels of the screen to one of the picture. */
        double scale() {
            return scale;
        }

        void put(Stamp stamp, double x, double y) {
            if (images.size() > MOST) {
                images.clear();
            }
            Image image = images.computeIfAbsent(stamp, Stamps::image);
            context.drawImage(image, x / scale, y / scale, image.getWidth() / scale, image.getHeight() / scale);
        }

        /** A rectangle in the colour that the canvas fills with. */
        void fill(double x, double y, double width, double height) {
            ShapePainter.fillRect(context, x / scale, y / scale, width / scale, height / scale);
        }
    }

    Target on(GraphicsContext context) {
        return new Target(context);
    }

    private static Image image(Stamp stamp) {
        WritableImage image = new WritableImage(stamp.width(), stamp.height());
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < stamp.height(); y++) {
            for (int x = 0; x < stamp.width(); x++) {
                pixels.setArgb(x, y, stamp.argb(x, y));
            }
        }
        return image;
    }
}
