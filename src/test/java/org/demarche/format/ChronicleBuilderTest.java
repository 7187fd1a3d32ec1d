package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicleBuilderTest {
    @ParameterizedTest
    @CsvSource({
        "St. Thomas (Virgin Islands), st-thomas-virgin-islands",
        "' -- Rome! ', rome",
        "Zürich, zurich",
        "IJ 42, ij-42",
        "'!?', ''"
    })
    void slugsKeepLettersAndDigits(String text, String slug) {
        assertThat(ChronicleBuilder.slug(text)).isEqualTo(slug);
    }

    @Test
    void slugsAreCutWhetherOrNotAllLettersAreLatin() {
        String whole = "a".repeat(39);
        assertThat(ChronicleBuilder.slug(whole + " bc")).isEqualTo(whole);
        assertThat(ChronicleBuilder.slug(whole + " bcé")).isEqualTo(whole);
        assertThat(ChronicleBuilder.slug("b".repeat(50))).isEqualTo("b".repeat(40));
        assertThat(ChronicleBuilder.slug("b".repeat(50) + "é")).isEqualTo("b".repeat(40));
    }
}
