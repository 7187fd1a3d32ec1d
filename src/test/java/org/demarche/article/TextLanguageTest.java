package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The envoys of the two countries met in Geneva on Monday and talked with the minister for hours.",
                "de | Die Gesandten der beiden Staaten haben sich am Montag in Genf getroffen und nicht geeinigt.",
                "fr | Les envoyés des deux pays se sont retrouvés lundi à Genève et ont parlé de la paix pour des heures.",
                "es | Los enviados de los dos países se reunieron el lunes en la ciudad y hablaron con el ministro.",
                "it | Gli inviati dei due paesi si sono incontrati lunedì e hanno parlato della pace con il ministro.",
                "pt | Os enviados dos dois países não se encontraram na segunda-feira em Genebra, e o ministro partiu.",
            })
    void tellsLanguagesByTheirCommonestWords(String language, String text) {
        assertThat(TextLanguage.of(text).getLanguage()).isEqualTo(language);
    }

    @Test
    void otherLanguagesHaveNoName() {
        assertThat(TextLanguage.of("Посланники двух стран встретились в понедельник.")
                        .getLanguage())
                .isEmpty();
        assertThat(TextLanguage.of("Posłowie obu krajów spotkali się w poniedziałek. ".repeat(12))
                        .getLanguage())
                .isEmpty();
    }

    @Test
    void littleTextIsEnglish() {
        assertThat(TextLanguage.of("").getLanguage()).isEqualTo("en");
        assertThat(TextLanguage.of("Die Welt der Frauen").getLanguage()).isEqualTo("en");
        assertThat(TextLanguage.of("1985: Geneva summit. 1986: Reykjavik summit. 1987: INF treaty. ".repeat(3))
                        .getLanguage())
                .isEqualTo("en");
    }
}
