package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.extract.events.ExtractionTest.actors;

import java.util.List;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "I", "we" and "our" mean in texts of several voices. */
class VoicesTest {
    @Test
    void whoAnswersIsWhomTheInterviewIsWith() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of("""
                Ada Brown led the talks.

                Q: Whom did you meet?

                A: I met Karl Ott on 4 May 1987. The king called me on 5 May 1987.""");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly("Ada Brown: I met Karl Ott", "The king called Ada Brown");
    }

    @Test
    void thePressReleaseSpeaksForWhomItTellsAbout() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of("""
                The Oslo Foundation today signed a pact with Chad.

                "We left Mali on 4 May 1987," said Ada Brown.

                We opened a school on 5 May 1987.

                About the Oslo Foundation

                It was founded by the king.""");

        assertThat(chronicle.events())
                .filteredOn(event -> event.title().contains("We"))
                .extracting(event -> actors(chronicle, event))
                .doesNotContain(List.of("Oslo Foundation INITIATOR", "Mali RECIPIENT"))
                .contains(List.of("Oslo Foundation INITIATOR"));
    }

    @Test
    void whoSpeaksForAStateSaysWeOfIt() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of("""
                Mr. Ott (Norway): Our army left the port on 4 May 1987. My country hosted talks on 5 May 1987.

                The President: We met on 6 May 1987.""");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly("Norway’s army left the port", "Norway hosted talks", "We met");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Ada Brown recalled that Norway signed the treaty with Chad on 4 March 1986. | Norway signed the treaty with Chad | Norway",
                "The envoy reminded reporters that Chad had tested a missile on 4 March 1986. | Chad had tested a missile | Chad",
                "Ada Brown remembered that Norway expelled two diplomats on 4 March 1986. | Norway expelled two diplomats | Norway",
                "Chad recalled its envoy from Oslo on 4 March 1986. | Chad recalled its envoy from Oslo | Chad",
            })
    void whoRecallsADeedDidNotDoIt(String text, String title, String doer) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(text);
        assertThat(chronicle.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo(title);
            assertThat(actors(chronicle, event)).first().isEqualTo(doer + " INITIATOR");
            assertThat(actors(chronicle, event)).noneMatch(one -> one.contains("Brown"));
        });
    }
}
