package org.demarche.ui.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Tint;
import org.demarche.model.EventType;

/**
 * The window's style sheet of tokens: a {@code -dm-…} colour for every {@link Ink} ({@code -dm-fg-muted}) and event
 * type ({@code -dm-type-summit}) of a {@link Palette}, then the rules of {@code theme.css}: the fonts, and Modena's
 * colours derived from the tokens so that stock controls and pop-ups fit.
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

    /**
     * Gives a scene the tokens of a palette instead of those it had; its other style sheets stay. The ground is the
     * scene's own, which is filled before each painting anyhow, and not the root's, which would be filled once more.
     */
    public static void apply(Scene scene, Palette palette) {
        List<String> sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeIf(sheet -> sheet.startsWith(DATA_URI));
        sheets.addFirst(styleSheet(palette));
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Colors.of(Ink.CANVAS, 1, palette));
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
        return css.append("}\n\n").append(Styles.themeRules()).toString();
    }

    private static void declare(StringBuilder css, String name, int argb) {
        css.append(String.format(Locale.ROOT, "    %s: #%06x%02x;%n", name, argb & 0xffffff, argb >>> 24));
    }
}
