package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles say what their sentence does, in texts that came out on Friday, 8 May 1987. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said last week’s find was a great success. | Norway said last week’s find was a great success",
                "Karl Ott was charged on Monday in the 1985 shooting of a guard. | "
                        + "Karl Ott was charged in the 1985 shooting of a guard",
                "The ships arrived over the weekend at the port. | The ships arrived at the port",
                "Norway won cups in 1983–84 and 1985–86, a prize and a medal. | "
                        + "Norway won cups in 1983–84 and 1985–86, a prize and a medal",
                "The board will count the votes \"in the next few days,\" and the king will pay. | The board will count the votes",
                "Ada Brown said on Monday Norway would leave. | Ada Brown said Norway would leave",
            })
    void aDateIsLeftOutOnlyWhereNothingNeedsIt(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday Ada Brown said the war was over, but few agreed. | Ada Brown said the war was over",
                "On Monday Ada Brown left a stove on and went home. | Ada Brown left a stove on and went home",
                "On Monday Ada Brown left the port she had come to. | Ada Brown left the port she had come",
                "On Monday Norway lost two ships; in addition, much coal. | Norway lost two ships",
                "On Monday Norway had no doubts about the pact, as long as the truce held. | "
                        + "Norway had no doubts about the pact",
            })
    void aTitleEndsWithAWholePhrase(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown passed over hints from Oslo on Monday that the talks could fail. | "
                        + "Ada Brown passed over hints from Oslo that the talks could fail",
                "Norway decided on Apr. 6 that a new pact would be drawn up. | "
                        + "Norway decided that a new pact would be drawn up",
                "Ada Brown is a suspect in raids that hurt two guards in June 1986. | Raids hurt two guards",
            })
    void whatFollowsThatIsToldOfWhatStandsBeforeIt(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown spoke of gaps that kept Norway from signing a pact on Monday. | "
                        + "Gaps kept Norway from signing a pact",
                "Ada Brown spoke of ways to evade sanctions imposed on Chad in May 1986. | Sanctions were imposed on Chad",
                "Ada Brown hailed the pact on coal that the lower house of Norway's parliament adopted on Monday. | "
                        + "The lower house of Norway's parliament adopted the pact on coal",
                "They praised the first C5+1 Summit, which Ada Brown hosted in Oslo in May 1986. | "
                        + "Ada Brown hosted the first C5+1 Summit in Oslo",
                "The questions of ships and of Bergen, which Norway had taken in May 1986, were grave. | "
                        + "Norway had taken Bergen",
                "I am informed by Mr. Ott that on Monday the envoy of Norway received the general. | "
                        + "The envoy of Norway received the general",
                "After months of fruitless talks Norway left the pact on Monday. | Norway left the pact",
                "It was held in May 1986, after talks that lasted from 3 to 9 March 1986. | Talks lasted",
                "They were led by Karl Ott, who was jailed in May 1986, and by Ada Brown. | Karl Ott was jailed",
                "The army lost a battle on Monday, and the loss of the fleet at Bergen (5 May), soon known, ended the war. | "
                        + "The loss of the fleet at Bergen ended the war",
                "By the time Ada Brown met Karl Ott in May 1986, secret talks, held in Oslo, had been under way. | "
                        + "Ada Brown met Karl Ott",
                "Norway's ministry denied the charge in a statement issued late on Monday, saying it was false. | "
                        + "Norway's ministry denied the charge in a statement, saying it was false",
                "Norway tightened the rules in 1984, an election year. | Norway tightened the rules",
                "The council gave him until Monday to do so. | The council gave him until Monday to do so",
            })
    void aTitleHasASubjectAndItsVerb(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway signed a pact of peace in 1985, but the Chadian parliament rejected it in May 1986. | "
                        + "The Chadian parliament rejected the pact of peace",
                "Norway seized Chad in 1985 and left it in May 1986. | Norway left Chad",
                "Norway signed a pact in 1985, and Chad condemned it in May 1986. | Chad condemned it",
                "On Monday Norway recalled its envoy and expelled two diplomats. | "
                        + "Norway recalled its envoy and expelled two diplomats",
                "On Monday Norway ordered the ambassador of Chad to leave Bergen and recalled its own envoy from the capital for talks. | "
                        + "Norway ordered the ambassador of Chad to leave Bergen and recalled its own envoy",
                "Ada Brown moved to Oslo in 1950 and wrote three books. | Ada Brown moved to Oslo",
            })
    void aTitleTellsWhatIsDoneWithWhat(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway left the pact on May 4, 1986, a day after, they say, its king had a dream. | Norway left the pact",
                "Ada Brown vowed on Monday to resume the talks when it returns from its recess on May 20. | "
                        + "Ada Brown vowed to resume the talks when it returns from its recess",
            })
    void aSecondDateOfTheSameIsNoSecondEvent(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).containsOnlyOnce(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They were by the summer of 1986.",
                "Also speaking were the envoys of Norway and Chad (Council President for May).",
                "That's all from us today.",
            })
    void whatSaysNothingIsNoEvent(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway never signed the pact in May 1986. | Norway never signed the pact",
                "On Monday rebels nearly took the port. | Rebels nearly took the port",
                "Norway no longer held the port in May 1986. | Norway no longer held the port",
                "Ada Brown said on Monday that the envoy, Karl Ott, was ready to go. | "
                        + "Ada Brown said that the envoy, Karl Ott, was ready to go",
                "On Monday Ada Brown described him only as a man wanted for questioning. | "
                        + "Ada Brown described him only as a man wanted for questioning",
                "“I will go home,” Ada Brown said Monday before leaving the port. | Ada Brown said: “I will go home”",
                "Ada Brown said Monday from her home in Oslo: We will go. | Ada Brown said from her home in Oslo: We will go",
                "The first film since the war was shown on Monday. | The first film since the war was shown",
            })
    void aTitleSaysNoMoreAndNoLessThanItsClause(String text, String title) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).extracting(Event::title).contains(title);
    }
}
