package org.demarche.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en", "en-GB", "tlh", "de-AT", "ar-EG-u-nu-arab"})
    void everyLocaleHasWords(String tag) {
        assertThat(Messages.forLocale(Locale.forLanguageTag(tag)).text("model.type.summit"))
                .isNotBlank();
    }

    @Test
    void wordsAreEnglishInALanguageWeDoNotSpeak() {
        Messages messages = Messages.forLocale(Locale.forLanguageTag("tlh"));
        assertThat(messages.text("model.type.summit")).isEqualTo("Summit");
        assertThat(messages.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theRegionOfALanguageWeSpeakIsKept() {
        assertThat(Messages.forLocale(Locale.UK).locale()).isEqualTo(Locale.UK);
    }

    @Test
    void datesCanBeInALanguageOfTheirOwn() {
        Messages messages = Messages.forLocale(Locale.forLanguageTag("de-AT"));
        assertThat(messages.locale()).isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(messages.language()).isEqualTo(Locale.ENGLISH);
        assertThat(messages.text("time.text.and", "a", "b")).isEqualTo("a und b");
        assertThat(Messages.forLocale(Locale.US).language()).isEqualTo(Locale.US);
    }

    @Test
    void theBundleGivesTheSameTexts() {
        Messages messages = Messages.forLocale(Locale.ENGLISH);
        ResourceBundle bundle = messages.bundle();
        assertThat(bundle.keySet()).contains("model.type.force");
        assertThat(bundle.getString("model.type.force")).isEqualTo(messages.text("model.type.force"));
    }

    @Test
    void anUnknownKeyIsRefused() {
        Messages messages = Messages.forLocale(Locale.ENGLISH);
        assertThatThrownBy(() -> messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> messages.bundle().getString("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }
}
