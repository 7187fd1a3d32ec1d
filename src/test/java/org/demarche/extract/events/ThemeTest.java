package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.extract.events.ExtractionTest.actors;

import org.demarche.model.Chronicle;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun means in a text that tells somebody's life. */
class ThemeTest {
    private static final String LIFE = "Quentin Amsel, an envoy, died on 3 May 2011. He was 81. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Ott praised him in 1961. He left in 1962. | Quentin Amsel INITIATOR",
                "Karl Ott wept in 1961. He left in 1962. | Quentin Amsel INITIATOR",
                "“He spoke,” Karl Ott wrote in his memoirs. It was so. Ott nodded. He left in 1962. | Quentin Amsel INITIATOR",
                "Karl Ott wept in 1961, and he left in 1962. | Karl Ott INITIATOR",
                "Ada Brown wept in 1961. She left in 1962. | Ada Brown INITIATOR",
                "Karl Ott praised him in 1961. | Karl Ott INITIATOR, Quentin Amsel RECIPIENT",
                "Karl Ott rose. Karl Ott wept. Karl Ott fled. Karl Ott ate. He left in 1962. | Karl Ott INITIATOR",
            })
    void isWhomALifeIsAbout(String rest, String last) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(LIFE + rest);

        assertThat(String.join(", ", actors(chronicle, chronicle.events().getLast())))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"Karl Ott said that Quentin Amsel died.", "Quentin Amsel said that ten men died."})
    void isNobodyInOtherTexts(String first) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(first + " Karl Ott wept in 1961. He left in 1962.");

        assertThat(actors(chronicle, chronicle.events().getLast())).containsExactly("Karl Ott INITIATOR");
    }
}
