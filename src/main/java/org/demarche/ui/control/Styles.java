package org.demarche.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The style sheets beside this class. Their colours are the {@link Theme}'s tokens. */
final class Styles {
    private static final String CONTROLS = "control.css";
    private static final String THEME = "theme.css";

    private Styles() {}

    /** The address of the rules for these controls. */
    static String sheet() {
        return url(CONTROLS).toExternalForm();
    }

    /** The text of the rules that every scene gets with the tokens. */
    static String themeRules() {
        try (InputStream in = url(THEME).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(String file) {
        URL url = Styles.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " is not in the program's jar");
        }
        return url;
    }
}
