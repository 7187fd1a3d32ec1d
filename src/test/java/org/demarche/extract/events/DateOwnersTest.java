package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a sentence's events a date is of, in texts that came out on Friday, 8 May 1987. */
class DateOwnersTest {
    private static String events(String text) throws EdtfException {
        return ExtractionTest.of(text).events().stream()
                .map(event -> event.when().edtf() + " " + event.title())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown said on Monday that Karl Ott had met rebels in March. | "
                        + "1987-05-04 Ada Brown said that Karl Ott had met rebels; 1987-03 Karl Ott had met rebels",
                "Karl Ott was banned on Monday for cheating in a fight last March. | "
                        + "1987-05-04 Karl Ott was banned for cheating in a fight; 1987-03 Fight",
                "Norway banned the film over a fight last March. | 1987-03 Fight",
                "The attack on Monday was condemned by Norway. | 1987-05-04 Attack",
                "Norway spoke of last month's summit. | 1987-04 Summit",
                "Norway accused Chad of having sold arms in March. | 1987-03 Chad had sold arms",
                "It was the first visit by a Chadian minister since 1980. | ''",
                "Norway saw the worst floods since 1980. | ''",
                "“They fled in March and fell in April,” Ott said. | ''",
                "The court will say whether the law, passed in March, is void. | 1987-03 The law was passed",
                "The war ended on 1 May, when troops attacked the port. | "
                        + "1987-05-01 The war ended; 1987-05-01 Troops attacked the port",
                "The talks failed on Monday, a day after the rebels had shelled the port. | "
                        + "1987-05-04 The talks failed; 1987-05-03 The rebels had shelled the port",
                "Troops had left the town on 1 May, Ott said on Monday. | "
                        + "1987-05-01 Troops had left the town; 1987-05-04 Ott said: Troops had left the town",
                "Norway warned of it in 1978, when Chad annexed Benin, and in 1982, when Chad invaded Niger. | "
                        + "1978 Norway warned of it; 1982 Chad invaded Niger; 1978 Chad annexed Benin",
                "Norway left the pact in 1978 and in 1982, when Chad invaded Niger. | "
                        + "1978 Norway left the pact; 1982 Norway left the pact; 1982 Chad invaded Niger",
                "The court ruled in June 1962 that the temple belonged to Chad. | "
                        + "1962-06 The court ruled that the temple belonged to Chad",
                "In June 1978 Ada Brown received Karl Ott, the king, and was reprimanded on 4 July 1978. | "
                        + "1978-06 Ada Brown received Karl Ott, the king; 1978-07-04 Ada Brown was reprimanded",
                "Ada Brown won a prize of Trinity College, Dublin, in 1949 and joined the army in 1953. | "
                        + "1949 Ada Brown won a prize of Trinity College, Dublin; 1953 Ada Brown joined the army",
                "In March, when Sweden found the plan, Norway left the pact. | 1987-03 Norway left the pact",
                "Norway found guns in April, and on May 4, 1987, Karl Ott warned Chad. | "
                        + "1987-04 Norway found guns; 1987-05-04 Karl Ott warned Chad",
                "They hoped that Chad would sign and, on May 4, 1987, Norway left the pact. | 1987-05-04 Norway left the pact",
                "The vote ended a truce with Norway that began in March 1986. | " + "1986-03 A truce with Norway began",
                "Norway tore up the pact, which was signed in March 1986. | 1986-03 The pact was signed",
                "By the time Ada Brown returned to Oslo in March 1986, Norway was glad. | "
                        + "1986-03 Ada Brown returned to Oslo",
                "Norway held the port until March 1986, when rebels attacked it. | "
                        + "/1986-03 Norway held the port; 1986-03 Rebels attacked the port",
                "The vote was put off until March 1986. | 1986-03 The vote was put off",
                "Norway did not leave until March 1986. | 1986-03 Norway did not leave until March 1986",
                "No ship left the port until March 1986, when it thawed. | "
                        + "1986-03 No ship left the port until March 1986",
                "The pact was announced shortly before 3 a.m. on 4 May 1987. | 1987-05-04T03:00 The pact was announced",
                "The truce held until the end of March 1986. | /1986-03-31 The truce held",
                "Norway left the pact in May 1986, although, given its debts in 1984, it was poor. | "
                        + "1986-05 Norway left the pact",
                "Norway had fought the war until May 1986, when its new government withdrew from the pact. | "
                        + "/1986-05 Norway had fought the war; 1986-05 Norway’s new government withdrew from the pact",
                "In 1985 Norway left the pact, and Sweden wept. | 1985 Norway left the pact",
                "The truce that ended the war was signed in March 1986. | 1986-03 The truce that ended the war was signed",
                "Norway moved its calendar in March 1986, so that 4 March was followed by 14 March. | "
                        + "1986-03 Norway moved its calendar",
                "Norway left the port on 25 May 1985 (5 June New Style). | 1985-05-25 Norway left the port",
                "OSLO, May 8 — Norway signed the pact on Monday. | 1987-05-04 Norway signed the pact",
                "Norway condemned the launch of a ship on 4 May. | "
                        + "1987-05-04 Launch of a ship; [1987-05-04..1987-05-08] Norway condemned the launch of a ship",
                "Norway criticised Chad's invasion of the north in 1983. | 1983 Chad's invasion of the north",
                "Norway demanded an apology for the attack on its port on 2 June 1986. | 1986-06-02 Attack on its port",
                "Norway rejected the agreement on 12 June 1986. | 1986-06-12 Norway rejected the agreement",
                "Norway called for a withdrawal to the June 4, 1967 borders. | ''",
                "Norway insisted on a withdrawal to June 4, 1967 borders. | ''",
                "Norway praised the pact signed in Oslo on 5 June 1986. | 1986-06-05 The pact was signed in Oslo",
                "The deal reached by Norway and Chad in June 1985 was torn up in May 1986. | "
                        + "1985-06 The deal was reached by Norway and Chad; "
                        + "1986-05 The deal reached by Norway and Chad was torn up",
                "Norway thanked Chad on Monday for opening its port in 1985. | "
                        + "1987-05-04 Norway thanked Chad for opening its port; 1985 Chad: opening its port",
                "The summit opened on 3 June 1986. On the eve of the summit, Norway left the pact. | "
                        + "1986-06-03 The summit opened; 1986-06-02 Norway left the pact",
                "Two days after Christmas 1986, Norway left the pact. | 1986-12-27 Norway left the pact",
                "In the late 1960s and early 1970s, Norway built dams. | 1967/1972 Norway built dams",
                "Karl Ott to travel to Oslo on 3 June. | 1987-06-03 Karl Ott to travel to Oslo",
                "The so-called “peace plan” was rejected on 4 May 1986. | 1986-05-04 The so-called “peace plan” was rejected",
                "In view of the exchange of over 300 men on 27 May 1986, Norway spoke of peace. | "
                        + "1986-05-27 Exchange of over 300 men",
                "Norway and Chad agreed to meet in Oslo on 12 June. | "
                        + "1987-06-12 Norway and Chad to meet in Oslo; 1987-05-08~ Norway and Chad agreed to meet in Oslo",
                "Norway asked Chad to leave the port by 1 July. | [..1987-07-01] Chad to leave the port",
                "Norway vowed to return in September. | 1987-09 Norway to return; 1987-05-08~ Norway vowed to return",
                "Ada Brown told parliament on Monday that Chad would leave. | "
                        + "1987-05-04 Ada Brown told parliament that Chad would leave",
                "The plane left Oslo at 5 p.m. (1500 GMT) on Monday. | 1987-05-04T17:00 The plane left Oslo",
                "On Monday the firm told of a profit for the last quarter of 1986. | "
                        + "1987-05-04 The firm told of a profit",
                "Envoys from Oslo arrive on Monday; a report is due. | 1987-05-11 Envoys from Oslo arrive",
                "By 1990, the chairman argued in May 1986, the fund will be empty. | "
                        + "[..1990] The fund will be empty; 1986-05 The chairman argued",
                "Critics recalled that such pledges had been ignored since 1978. | "
                        + "1978/.. Such pledges had been ignored",
                "Norway refused talks over the elections held since 9 August 1986. | "
                        + "1986-08-09/.. The elections were held",
                "The day after 5 March 1986 Norway left the pact. | 1986-03-06 Norway left the pact",
                "Following the vote held on 28 October 1986, Ada Brown called Karl Ott. | "
                        + "1986-10-28 The vote was held; 1986-10-28~ Ada Brown called Karl Ott",
                "Norway tore up the 1948 treaty. | ''",
                "Norway tore up the treaty of 1948. | ''",
                "Karl Ott was charged in May 1986 and acquitted a month later. | "
                        + "1986-05 Karl Ott was charged; 1986-06 Karl Ott was acquitted",
                "The talks dragged on until May 1986. | /1986-05 The talks dragged on",
                "Norway tore up the 1948 treaty with Chad. | 1948 Treaty with Chad",
                "That 1978 resolution calls for a truce. | ''",
                "The council adopted Resolution 279 (1986) on 3 March 1986. | "
                        + "1986-03-03 The council adopted Resolution 279",
                "In the May 4 deal, Norway and Chad agreed on a line. | 1987-05-04 Norway and Chad agreed on a line",
                "A year ago a flood hit Oslo. | 1986 A flood hit Oslo",
                "Norway had a loss in the quarter ended June 30, 1986. | 1987-33 Norway had a loss",
                "The 1985 shooting death of Dr. Karl Ott shocked Norway. | 1985 Shooting death of Dr. Karl Ott",
                "Ott fled after the May 1986 bombing of a Bergen, Nor., clinic. | 1986-05 Bombing of a Bergen, Nor., clinic",
                "Rebels sold the gains these firms made in May 1986. | ''",
                "On Monday Ada Brown raised the flag they had lowered in 1961. | "
                        + "1987-05-04 Ada Brown raised the flag they had lowered",
            })
    void aDateIsOfWhatItStandsBy(String text, String events) throws EdtfException {
        assertThat(events(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown agreed to attend the summit in September. | "
                        + "1987-09 Ada Brown to attend the summit; 1987-05-08~ Ada Brown agreed to attend the summit",
                "Norway promised on Monday to withdraw its troops by 1990. | "
                        + "1987-05-04 Norway promised to withdraw its troops; [..1990] Norway to withdraw its troops",
                "In June 1983 Norway agreed to dismantle its last port by 1985. | "
                        + "1983-06 Norway agreed to dismantle its last port; [..1985] Norway to dismantle its last port",
                "Norway plans to meet Chad on 20 May. | 1987-05-20 Norway to meet Chad",
                "Norway and Chad agreed on Monday to hold talks on 20 May. | "
                        + "1987-05-04 Norway and Chad agreed to hold talks; 1987-05-20 Norway and Chad to hold talks",
                "Their quarrel went back to the 1940s. | ''",
                "The rules against Chad dated from the 1960s. | ''",
                "The war dated the king’s death to 1986. | 1986 The war dated the king’s death",
                "On 1 May 1983 Norway announced the talks, which both Chad and Sweden agreed to attend in June 1983. | "
                        + "1983-05-01 Norway announced the talks; 1983-06 Both Chad and Sweden to attend",
                "Norway agreed to join the pact in 1985. | 1985 Norway agreed to join the pact",
                "Norway refused to attend the summit in September 1987. | ''",
                "Chad’s plan to leave the port by 1990 was rejected by Norway. | ''",
                "Norway agreed to discuss the June election. | 1987-06 Election",
            })
    void whatIsToBeDoneIsOfItsOwnDate(String text, String events) throws EdtfException {
        assertThat(events(text)).isEqualTo(events);
    }

    @Test
    void aPromiseIsOfTheDayOfItsStoryAndNoConcession() throws EdtfException {
        assertThat(ExtractionTest.of("Chad left the port on 1 May. Norway promised to withdraw its troops by 1990.")
                        .events())
                .filteredOn(event -> event.title().startsWith("Norway promised"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.when().edtf()).isEqualTo("1987-05-01~");
                    assertThat(event.types()).startsWith(EventType.OFFER);
                });
    }

    @Test
    void whatIsDeniedOrChargedDidNotHappenByThat() throws EdtfException {
        assertThat(ExtractionTest.of("Norway denied on Monday that it had sold arms in March.")
                        .events())
                .filteredOn(event -> event.when().edtf().equals("1987-03"))
                .extracting(Event::status)
                .containsExactly(Status.DENIED);
        assertThat(ExtractionTest.of("Norway accused Chad of selling arms in March.")
                        .events())
                .extracting(Event::status)
                .containsExactly(Status.CLAIMED);
    }

    @ParameterizedTest
    @CsvSource({
        "We are glad of the pact of the two sides today.",
        "Our aim in 1986 was to double the trade.",
        "You will see us there in June.",
        "Did they sign the pact on Monday?",
        "We will never forget what happened on 9 May 1945.",
    })
    void speechTellsOfNoEvent(String text) throws EdtfException {
        assertThat(events("Norway signed the pact on 1 May 1986. " + text))
                .isEqualTo("1986-05-01 Norway signed the pact");
    }

    @Test
    void whoTellsWhatTheyDidTellsAnEvent() throws EdtfException {
        assertThat(events("We signed the pact of the two sides on Monday."))
                .startsWith("1987-05-04 We signed the pact");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 1985: The two kings sign a pact in Oslo. | 1985-05 The two kings sign a pact in Oslo",
                "May 1985 – Norway accedes to the pact and sends a ship. | 1985-05 Norway accedes to the pact",
                "4 May 1985: Rebels in the north shell the port. | 1985-05-04 Rebels in the north shell the port",
                "4 May 1985: Norway leaves. Two days later, Chad expels the envoys of Norway. | "
                        + "1985-05-04 Norway leaves; 1985-05-06 Chad expels the envoys of Norway",
            })
    void anEntryInAListOfDatesTellsOfThePastInThePresent(String text, String events) throws EdtfException {
        assertThat(events(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 May 1985: Second summit in Oslo; it ends without a pact. | 1985-05-04 Second summit in Oslo",
                "4 May 1985 ¦ Oslo ¦ Norway and Chad sign a pact. | 1985-05-04 Norway and Chad sign a pact",
                "* 4 May 1985: Norway grants independence. | 1985-05-04 Norway grants independence",
                "(1985) Talks collapse. | 1985 Talks collapse",
                "1985 (April 4) – Norway rejects the plan. | 1985-04-04 Norway rejects the plan",
                "Early 1985: Norway leaves the pact. | [1985-01..1985-04] Norway leaves the pact",
                "May: Elections in Norway. | 1987-05 Elections in Norway",
            })
    void anEntryMayNameWhatHappenedWithoutAVerb(String text, String events) throws EdtfException {
        assertThat(events(text.replace('¦', '|'))).isEqualTo(events);
    }

    @Test
    void aDateAloneIsThatOfWhatStandsBelow() throws EdtfException {
        assertThat(events("4 May 1985\n\nNorway accedes to the pact.\n\nMarch 1986\n\nChad leaves it."))
                .isEqualTo("1985-05-04 Norway accedes to the pact; 1986-03 Chad leaves it");
    }

    @Test
    void aDayTakesItsYearFromTheSentenceIfTheStoryLiesGenerationsBack() throws EdtfException {
        assertThat(events("Norway was founded in 872. In May 1950 it left the pact, and on 9 June Chad left it."))
                .contains("1950-05 Norway left the pact", "1950-06-09 Chad left the pact");
    }

    @Test
    void whatWasDoneIsNotOfADayAhead() throws EdtfException {
        assertThat(events("The pact will take effect on 30 May. The Swiss praised it."))
                .isEqualTo("1987-05-30 The pact will take effect");
    }

    @Test
    void aConversationThatWasHadIsTheNews() throws EdtfException {
        assertThat(events("Ada Brown had a conversation by telephone with Karl Ott. Both sides wept."))
                .startsWith("1987-05-08~ Ada Brown had a conversation by telephone with Karl Ott");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two days before the summit on 3 May 1986, Iran recalled its envoy. | 1986-05-01",
                "Iran recalled its envoy two days before the summit on 3 May 1986. | 1986-05-01",
                "A week after the attack in Oslo on 3 June 1986, Norway expelled the envoy. | [1986-06-09..1986-06-15]",
                "Two years after the siege of 1980, Norway left the pact. | 1982",
            })
    void whatIsCountedFromAThingIsCountedFromItsDate(String text, String when) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).singleElement().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.doubt()).contains("points back to");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway left the court, where Sweden had spoken on 9 March 1987. Two days before that, Chad fell. | "
                        + "1987-03-09 Sweden had spoken; 1987-03-07 Chad fell",
            })
    void pointingWordsCountFromTheDateJustNamed(String text, String events) throws EdtfException {
        assertThat(events(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 22 March 1986 Norway left the pact, and on 6 July 1986 Chad closed the port.",
                "Norway left the pact on 22 March 1986, and Chad closed the port on 6 July 1986.",
            })
    void theSameDayIsThatOfTheClauseJoinedLast(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text + " Mali retaliated the same day.").events())
                .last()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo("1986-07-06"));
    }
}
