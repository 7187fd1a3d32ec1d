package org.demarche.ui.session;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as the user chose or the system says. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    /** The name in settings and text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with that id, {@link #SYSTEM} if there is none. */
    public static ThemeChoice ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElse(SYSTEM);
    }
}
