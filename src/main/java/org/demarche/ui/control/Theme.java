package org.demarche.ui.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.demarche.fonts.Inter;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Tint;
import org.demarche.model.EventType;

/**
 * The window's style sheet of tokens: a {@code -dm-…} colour for every {@link Ink} ({@code -dm-fg-muted}) and event
 * type ({@code -dm-type-summit}) of a {@link Palette}, the fonts, and Modena's base colours derived from these so that
 * stock controls fit.
 */
public final class Theme {
    private static final String DATA_URI = "data:text/css;charset=utf-8;base64,";

    private Theme() {}

    /** The tokens of a palette as the address of a style sheet, for a scene's or a dialog's list of them. */
    public static String styleSheet(Palette palette) {
        Fonts.load();
        byte[] css = css(palette).getBytes(StandardCharsets.UTF_8);
        return DATA_URI + Base64.getEncoder().encodeToString(css);
    }

    /** Gives a scene the tokens of a palette instead of those it had; its other style sheets stay. */
    public static void apply(Scene scene, Palette palette) {
        List<String> sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeIf(sheet -> sheet.startsWith(DATA_URI));
        sheets.addFirst(styleSheet(palette));
        scene.getStylesheets().setAll(sheets);
    }

    static String css(Palette palette) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (Ink ink : Ink.values()) {
            declare(css, "-dm-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'), palette.argb(ink));
        }
        for (EventType type : EventType.values()) {
            declare(css, "-dm-type-" + type.id(), palette.argb(Ink.of(type)));
        }
        declare(css, "-dm-glow", new Tint(Ink.ACCENT, 0.22).argb(palette));
        declare(css, "-dm-brush", new Tint(Ink.ACCENT, 0.1).argb(palette));
        css.append("""
                -fx-base: -dm-panel;
                -fx-background: -dm-panel;
                -fx-color: -dm-panel;
                -fx-hover-base: -dm-canvas;
                -fx-pressed-base: -dm-selection;
                -fx-control-inner-background: -dm-panel;
                -fx-control-inner-background-alt: -dm-canvas;
                -fx-body-color: -fx-color;
                -fx-inner-border: transparent;
                -fx-inner-border-horizontal: transparent;
                -fx-shadow-highlight-color: transparent;
                -fx-outer-border: -dm-line;
                -fx-box-border: -dm-line;
                -fx-text-box-border: -dm-line;
                -fx-accent: -dm-accent;
                -fx-default-button: -dm-accent;
                -fx-focus-color: -dm-accent;
                -fx-faint-focus-color: -dm-glow;
                -fx-selection-bar: -dm-selection;
                -fx-selection-bar-non-focused: -dm-selection;
                -fx-selection-bar-text: -dm-fg;
                -fx-cell-hover-color: -dm-canvas;
                -fx-text-base-color: -dm-fg;
                -fx-text-background-color: -dm-fg;
                -fx-text-inner-color: -dm-fg;
                -fx-prompt-text-fill: -dm-fg-muted;
                -fx-mark-color: -dm-fg-muted;
                -fx-mark-highlight-color: transparent;
                -fx-font-size: 13px;
            """);
        return css.append("    -fx-font-family: \"")
                .append(Inter.REGULAR.family())
                .append("\";\n}\n")
                .toString();
    }

    private static void declare(StringBuilder css, String name, int argb) {
        css.append(String.format(Locale.ROOT, "    %s: #%06x%02x;%n", name, argb & 0xffffff, argb >>> 24));
    }
}
