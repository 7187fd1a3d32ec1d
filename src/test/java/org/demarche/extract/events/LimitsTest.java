package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that only limit when something was, in texts that came out on Friday, 8 May 1987. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After March 1979, Norway left the talks. | [1979-03..]",
                "Norway eased its laws after 1979. | [1979..]",
                "Norway eased its laws shortly after 4 May 1987. | [1987-05-04..]",
                "Norway left the pact before the end of 1979. | [..1979-12]",
                "Before 1979, Norway had refused to talk. | [..1978]",
                "Norway left the pact prior to March 1979. | [..1979-02]",
                "Norway had left the pact before 1 March 1980. | [..1980-02-29]",
                "Norway had left the pact before spring 1980. | [..1980-21]",
                "In the years before 1979, Norway built ships. | [..1978]",
                "By 1979 Norway had left the pact. | [..1979]",
                "By late 1979, Norway had left the pact. | [..1979-12]",
                "By spring 1979 Norway had left the pact. | [..1979-21]",
                "By Monday, rebels had taken the port. | [..1987-05-04]",
                "The vote by parliament was followed by 1979 laws. | 1979",
                "Norway held the port until early 1979. | /1979-37",
                "Norway held the port until the end of 1979. | /1979-12",
                "Norway held the port until mid-1979. | /1979-38",
                "Norway has held the port since late 1979. | 1979-39/..",
                "Norway did not leave the pact before 1979. | [1979..]",
                "Norway left the pact after the March 1979 vote. | 1979-03",
            })
    void aDateIsNoMoreThanALimit(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .singleElement()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo(when));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The truce lasted until 4 May 1986.",
                "Norway ruled Chad until 1979.",
                "Norway did not leave the pact until 1979.",
                "Norway had left the pact by 1979.",
            })
    void whatLastedUntilADateHasThatForItsEnd(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .singleElement()
                .satisfies(event -> assertThat(event.doubt()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The money will be paid by 1 December 1987. | [..1987-12-01] | PLANNED",
                "The pact will come into force after 1986. | [1986..] | PLANNED",
                "The pact will come into force after March 1988. | [1988-03..] | PLANNED",
                "The money was paid by 1 December 1986. | [..1986-12-01] | HAPPENED",
            })
    void whatIsToBeDoneByADateLiesAhead(String text, String when, Status status) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).singleElement().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.status()).isEqualTo(status);
        });
    }
}
