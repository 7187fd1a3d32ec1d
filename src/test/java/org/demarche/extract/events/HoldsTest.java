package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.index.Certainty;
import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates are said to be inferred, in texts that came out on Friday, 8 May 1987. */
class HoldsTest {
    private static List<Event> events(String text) throws EdtfException {
        return ExtractionTest.of(text).events();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown said the talks “will stay in Oslo on June 12, and go on.” | 1987-06-12 | stands in what somebody says",
                "Norway said on Monday that the price would rise on Tuesday. | 1987-05-12 | at another time",
                "Norway got the talks back on track, leading to a visit by Ada Brown in May 1986. | 1986-05 | another part",
                "The pact provided the ground for the founding of a joint bank in May 1986. | 1986-05 | the thing",
                "Ada Brown met Karl Ott in Oslo to mark the founding of the bank in 1980. | 1980 | the thing",
                "Norway (founded in 1905) left the pact. | 1905 | another part",
                "Norway signed a pact on 4 May 1986, and Chad left the talks. | 1986-05-04 | another part",
            })
    void aDateThatMayBeOfSomethingElseIsInferred(String text, String when, String doubt) throws EdtfException {
        assertThat(events(text))
                .filteredOn(event -> event.when().edtf().equals(when) && Certainty.of(event) == Certainty.INFERRED)
                .singleElement()
                .satisfies(event -> assertThat(event.doubt()).contains(doubt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In spring 1951, Norway left the pact.",
                "Norway left the pact in the autumn of 1986.",
                "Norway left the pact before spring 1980.",
            })
    void aSeasonSaysThatItHasNoBounds(String text) throws EdtfException {
        assertThat(events(text)).singleElement().satisfies(event -> {
            assertThat(event.doubt()).contains("drawn on a quarter of the year");
            assertThat(Certainty.of(event)).isNotEqualTo(Certainty.INFERRED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway signed the pact today.",
                "Norway signed the pact on Monday.",
                "Ada Brown visited Oslo last month.",
                "Norway will sign the pact on 12 June.",
                "In early 1986, Norway left the pact.",
                "Norway left the pact at the end of 1985.",
                "Norway left the pact in the course of 1985.",
                "Ada Brown and Karl Ott held a first, historic summit in Oslo on 4 May 1987.",
                "Norway had left the pact in March, Ada Brown said on Monday.",
                "On Monday Norway signed the pact, and Chad left the talks.",
                "The decisions are to come into force, if all agree, in early June.",
                "Ada Brown said, “We will hold more talks in June.”",
                "Ada Brown praised Norway in Oslo, Norway, on Monday.",
            })
    void whatTheWordsGiveByTheDayOfPublicationIsNotInferred(String text) throws EdtfException {
        assertThat(events(text))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Certainty.of(event)).isNotEqualTo(Certainty.INFERRED));
    }
}
