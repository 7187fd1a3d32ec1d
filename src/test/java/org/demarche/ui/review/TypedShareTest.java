package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedShareTest {
    @Test
    void readsTheLanguagesDecimalSignAndAPoint() {
        assertThat(TypedShare.read("0,25", Locale.GERMAN)).hasValue(0.25);
        assertThat(TypedShare.read("0.25", Locale.GERMAN)).hasValue(0.25);
        assertThat(TypedShare.read("1", Locale.ENGLISH)).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-0.1", "1.01", "much", "0.5 or so"})
    void whatIsNoShareIsNone(String text) {
        assertThat(TypedShare.read(text, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        assertThat(TypedShare.write(0.125, Locale.GERMAN)).isEqualTo("0,125");
        assertThat(TypedShare.write(null, Locale.GERMAN)).isEmpty();
    }
}
