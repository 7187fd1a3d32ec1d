package org.demarche.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The program's texts for one locale: {@code messages.properties} (English, UTF-8, patterns of {@link MessageFormat}),
 * overlaid by the files of the language asked for. A text without translation is English, whatever the machine's
 * default locale is; so the files are searched here, not by {@link ResourceBundle}, which would try the default locale
 * first.
 *
 * <p>Dates and numbers can be in a language that the other texts are not translated into: {@link #locale()} is theirs,
 * {@link #language()} that of the rest. Both are English where there are no words for dates, so that a date is never
 * half in one language and half in another.
 */
public final class Messages implements Wording {
    private static final String BASE = "messages";
    private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Locale language;
    private final Map<String, String> patterns;

    private Messages(Locale asked, Map<String, String> patterns) {
        this.patterns = patterns;
        locale = spoken(asked, "time.pattern.language");
        language = spoken(asked, "messages.language");
    }

    /** The locale asked for, if its language is the one that the files name, else English. */
    private Locale spoken(Locale asked, String key) {
        return asked.getLanguage().equals(patterns.get(key)) ? asked : Locale.ENGLISH;
    }

    /**
     * The texts for who uses this machine: in the language of its menus, and, if its dates are in that language too,
     * with the order and clocks of the region that is set for dates.
     *
     * @throws UncheckedIOException if the program's own files can't be read
     */
    public static Messages ofUser() {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        return forLocale(format.getLanguage().equals(display.getLanguage()) ? format : display);
    }

    /**
     * The texts in the language asked for, or in English where it is not among ours.
     *
     * @throws UncheckedIOException if the program's own files can't be read
     */
    public static Messages forLocale(Locale asked) {
        Map<String, String> patterns = new HashMap<>();
        List<Locale> candidates = NAMES.getCandidateLocales(BASE, asked);
        for (Locale candidate : candidates.reversed()) {
            overlay(patterns, NAMES.toBundleName(BASE, candidate) + ".properties");
        }
        return new Messages(asked, Map.copyOf(patterns));
    }

    private static void overlay(Map<String, String> patterns, String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Messages english() {
        return locale.equals(Locale.ENGLISH) ? this : forLocale(Locale.ENGLISH);
    }

    @Override
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
        }
        boolean plain = pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The same texts for FXML's {@code %key}. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return patterns.containsKey(key) ? text(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(patterns.keySet());
            }

            @Override
            public Locale getLocale() {
                return language;
            }
        };
    }
}
