package org.demarche.time;

import java.util.Locale;

/** The words of the reader's language: the one way by which code without files or windows gets at text. */
public interface Wording {
    /** The language and region of dates and numbers. */
    Locale locale();

    /** The language of all other words; it differs where only the dates are translated. */
    default Locale language() {
        return locale();
    }

    /** The words in English, for files that must be the same whoever writes them. */
    default Wording english() {
        return this;
    }

    /**
     * The text for a dotted key, with {@code {0}}, {@code {1}} … (as of {@link java.text.MessageFormat}) filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    String text(String key, Object... arguments);
}
