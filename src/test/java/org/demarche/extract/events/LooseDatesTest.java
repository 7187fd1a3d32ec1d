package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Reckoning;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that stand where they may tell of something else than the clause, in texts of Friday, 8 May 1987. */
class LooseDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brown said the talks \"will be held in Oslo on 12 June 1987, and not a day later.\"",
                "Norway worked for years on the pact, leading to a visit by the envoy in October 1985.",
                "Norway eased its laws, eventually resulting in an accord with Chad in March 1986.",
                "The ministers signed a memorandum on ports, as well as a treaty on fishing in 1985.",
                "Norway approved a programme for trade with Chad in 1984–1986.",
                "Chad rejected the offer, saying Norway had broken its word in 1985.",
                "Ten years after the 1976 Oslo Framework, the ministers met in Oslo.",
                "Chad adopted a budget for 1986.",
                "Norway supported Chad's bid for the council for the term 1982-1984.",
                "Ada Brown praised Karl Ott as the last of the generation of 1945.",
                "Norway welcomed the entry into force of the trade pact on 1 March 1985.",
                "Veterans recalled they fought from 1950.",
                "The pact, in force since 1971, was denounced by Norway.",
                "The pledge, first given in 1964, was renewed.",
                "Norway extended the pact until 29 April 1988.",
                "The pact was extended until 29 April 1986.",
                "Norway postponed the vote until October 1986.",
                "Norway requested from Chad a review by 31 October 1986.",
            })
    void aDateThatMayBeOfSomethingElseSaysSo(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.doubt()).isNotNull())
                .noneMatch(Reckoning::isOf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will meet again on Monday, 11 May, at 3 p.m. in Oslo. | 1987-05-11T15:00",
                "They will meet again on 11 May at 3 p.m. in Oslo. | 1987-05-11T15:00",
                "They left Oslo at 10 a.m. on 7 May. | 1987-05-07T10:00",
                "They left Oslo on Thursday at 10 a.m. | 1987-05-07T10:00",
                "They left Oslo at 10 a.m. that day. | 1987-05-04T10:00",
                "They left Oslo at 10 a.m. | 1987-05-04T10:00",
            })
    void anHourIsOfTheDayThatItsWordsName(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of("Norway and Chad signed the pact on 4 May 1987. " + text)
                        .events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1987-05-04", when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 1975 Oslo Framework collapsed in 1983. | 1983",
                "Twenty years ago this week, Norway left the pact. | [1967-05-04..1967-05-10]",
                "Almost two years later, on 21 December 1972, Norway left the pact. | 1972-12-21",
                "Norway thanked those who fought in 1973. Chad left in June 1974. | 1974-06",
                "In May 1986 Norway renewed the mandate for the eighth time since 1971. | 1986-05",
                "In May 1986 the ministers signed a pact like the one of 1953. | 1986-05",
                "The quarrel ended in 1985, not 1983. | 1985",
                "Norway left the pact on 4 May 1986, not on 4 June 1985. | 1986-05-04",
            })
    void aDateThatOnlyTellsWhichThingIsMeantIsNone(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .allSatisfy(event -> assertThat(event.title()).doesNotEndWith("not"))
                .extracting(event -> event.when().edtf())
                .containsExactly(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway signed the pact in October 1985.",
                "Norway signed the pact in Bergen, Norway, in October 1985.",
                "In October 1985, Norway worked on the pact, leading to a visit by the envoy.",
                "Norway approved a programme for trade with Chad in 1985.",
                "Norway has held the strait since the convention of 1936.",
                "Ada Brown said on 4 May 1986 she had left Oslo.",
                "Norway welcomed Ada Brown in Oslo on 1 March 1985.",
                "Norway recalled its ambassador in October 1985.",
                "Norway left the talks in October 1985, saying Chad had broken its word.",
            })
    void aDateOfTheClauseItselfSaysNothing(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.doubt()).isNull());
    }
}
