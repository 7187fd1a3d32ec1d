package org.demarche.fonts;

import java.io.InputStream;

/** The weights of Inter that the program ships, as OpenType fonts. The build packs the files beside this class. */
public enum Inter {
    REGULAR("Inter-Regular.otf", "Inter"),
    SEMIBOLD("Inter-SemiBold.otf", "Inter SemiBold");

    private final String file;
    private final String family;

    Inter(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** The family under which toolkits that know only regular and bold list this weight. */
    public String family() {
        return family;
    }

    /** The font file from its beginning, to be closed by the caller. */
    public InputStream open() {
        InputStream stream = Inter.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is not in the program's jar");
        }
        return stream;
    }
}
