package org.demarche.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a card says where there is room. */
public enum CardDetail {
    /** Date and title. */
    TITLE,
    /** The summary as well. */
    SUMMARY,
    /** The summary and the first quotation as well. */
    QUOTATION;

    /** The detail with that name, as in {@code summary}. */
    public static Optional<CardDetail> ofId(String id) {
        return Arrays.stream(values()).filter(detail -> detail.id().equals(id)).findFirst();
    }

    /** Its name on the command line and in keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
