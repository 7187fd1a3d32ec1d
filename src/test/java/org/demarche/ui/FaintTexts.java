package org.demarche.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Looks for texts of a scene that stand out too little from what is behind them. What is behind them is taken from a
 * picture of the scene: the colour that most points of the text's place have.
 */
final class FaintTexts {
    /** The least contrast of text after WCAG 2.2, 1.4.3. */
    private static final double LEAST = 4.5;

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Image picture;
    private final List<String> faint = new ArrayList<>();
    private int texts;

    private FaintTexts(Image picture) {
        this.picture = picture;
    }

    /**
     * What a search has found.
     *
     * @param texts how many texts it has looked at
     * @param faint of each text that is too faint what it says, its contrast and colours
     */
    record Found(int texts, List<String> faint) {}

    /** The faint texts of a scene, without those that are off, dimmed or not to be seen. */
    static Found in(Scene scene) {
        FaintTexts search = new FaintTexts(scene.snapshot(null));
        search.visit(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), 1);
        return new Found(search.texts, List.copyOf(search.faint));
    }

    private void visit(Node node, Bounds seen, double opacity) {
        Bounds window = node.getClip() == null
                ? seen
                : common(seen, node.localToScene(node.getClip().getBoundsInParent()));
        if (!node.isVisible() || isOff(node) || window.isEmpty()) {
            return;
        }
        double shining = opacity * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds place = common(window, text.localToScene(text.getBoundsInLocal()));
            if (place.getWidth() >= 1 && place.getHeight() >= 1) {
                texts++;
                check(text, place, shining);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, window, shining));
        }
    }

    /** What cannot be used, which menu items say by their look alone, and what steps back behind what was searched. */
    private static boolean isOff(Node node) {
        return node.isDisabled()
                || node.getPseudoClassStates().contains(DISABLED)
                || node.getPseudoClassStates().contains(DIMMED);
    }

    private void check(Text text, Bounds place, double opacity) {
        Color ground = ground(place);
        Color ink = (Color) text.getFill();
        Color shown = ground.interpolate(
                Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
        double contrast = contrast(shown, ground);
        if (contrast < LEAST) {
            faint.add(String.format(Locale.ROOT, "“%s” %.1f: %s on %s", text.getText(), contrast, shown, ground));
        }
    }

    private Color ground(Bounds place) {
        Map<Integer, Integer> counts = new HashMap<>();
        int right = Math.min((int) Math.ceil(place.getMaxX()), (int) picture.getWidth());
        int bottom = Math.min((int) Math.ceil(place.getMaxY()), (int) picture.getHeight());
        for (int y = (int) place.getMinY(); y < bottom; y++) {
            for (int x = (int) place.getMinX(); x < right; x++) {
                counts.merge(picture.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.min(a.getMaxX(), b.getMaxX()) - x, Math.min(a.getMaxY(), b.getMaxY()) - y);
    }

    /** Contrast ratio after WCAG 2.2. */
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
