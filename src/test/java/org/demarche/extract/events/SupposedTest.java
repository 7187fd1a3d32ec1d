package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only might have been is no event; in texts of Friday, 8 May 1987. */
class SupposedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had Norway agreed in April 1978, Chad might have joined in 1980.",
                "If Norway had signed in 1974, the war would have ended in 1975.",
                "The ministers would have met in May 1986 had Norway agreed.",
                "Ada Brown said the war could have ended in 1951.",
                "Norway should have left the pact in 1962 and signed in 1963.",
                "Chad would never have been attacked in May 1986.",
                "Were Norway to leave the pact in 1989, Chad would follow in 1990.",
                "If Norway signed in 1974, Chad would leave.",
                "Had it not been for the king, Norway would not have become a member in 1980.",
            })
    void whatOnlyMightHaveBeenIsNoEvent(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the truce holds until July 1987, Norway will leave. | /1987-07",
                "If Norway signed on 3 March 1986, Sweden did so on 5 March 1986. | 1986-03-03 1986-03-05",
                "Norway must have seen the note on 4 June 1967. | 1967-06-04",
                "Chad would have talks with Norway on 4 June 1987. | 1987-06-04",
                "Norway, angered by the note, had left Oslo in May 1986. | 1986-05",
                "Norway had the treaty signed in May 1986. | 1986-05",
                "Had Norway agreed, Chad would have joined, but Sweden left the pact in May 1986. | 1986-05",
            })
    void whatWasOrMayComeIs(String text, String days) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .extracting(event -> event.when().edtf())
                .containsExactly(days.split(" "));
    }
}
