package org.demarche.ui.control;

import java.net.URL;

/** The style sheet of these controls. Its colours are the {@link Theme}'s tokens. */
final class Styles {
    private static final String FILE = "control.css";

    private Styles() {}

    static String sheet() {
        URL url = Styles.class.getResource(FILE);
        if (url == null) {
            throw new IllegalStateException(FILE + " is not in the program's jar");
        }
        return url.toExternalForm();
    }
}
