package org.demarche.time;

import java.util.Locale;
import org.demarche.i18n.Messages;

/** The program's English texts, with the month names and digits of any language: what an untranslated one sees. */
record EnglishWords(Locale locale) implements Wording {
    private static final Messages ENGLISH = Messages.forLocale(Locale.ENGLISH);

    static EnglishWords in(String languageTag) {
        return new EnglishWords(Locale.forLanguageTag(languageTag));
    }

    @Override
    public String text(String key, Object... arguments) {
        return ENGLISH.text(key, arguments);
    }
}
