package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Extras;
import org.junit.jupiter.api.Test;

/** What other programs' files say beyond our model. */
class ExtraFieldsTest {
    @Test
    void numbersAreThoseOfJson() {
        assertThat(new String[] {"0", "-1", "12.50", "1e5", "-0.5E-10"}).allMatch(ExtraFields::isNumber);
        assertThat(new String[] {"", "-", "01", "1.", ".5", "+1", "1e", "1e+", "1 ", "NaN", "0x1", "٣"})
                .noneMatch(ExtraFields::isNumber);
    }

    @Test
    void textsComeBackAsTheyWere() {
        String odd = "a\"b\\c\n\r\t\u0001\uD800 €\uD83D\uDE00";
        Extras extras = new ExtraFields()
                .text("k", odd)
                .number("n", "007")
                .text("empty", "")
                .build();
        assertThat(extras.keyOrder()).containsExactly("k", "n");
        assertThat(ExtraFields.value(extras, "k")).contains(odd);
        assertThat(ExtraFields.value(extras, "n")).contains("007");
        assertThat(ExtraFields.value(extras, "none")).isEmpty();
    }
}
