package org.demarche.format;

/** Texts of files in messages. */
public final class Words {
    private static final int MOST = 40;

    private Words() {}

    /** So much of a text as fits into a message. */
    public static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
