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
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in the first event of a text. */
class CastTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The widow of General Karl Ott left on 4 May 1987. | Widow of General Karl Ott INITIATOR",
                "The representative of Chad left on 4 May 1987. | Chad INITIATOR",
                "The delegates of Chad and Mali left on 4 May 1987. | Chad INITIATOR, Mali INITIATOR",
                "Nashua Corp. grew. Nashua's shares fell on 4 May 1987. | Nashua Corp PARTICIPANT",
                "Swiss tourists stormed the hall on 4 May 1987. | Swiss tourists INITIATOR",
                "Swiss troops stormed the hall on 4 May 1987. | Switzerland INITIATOR",
                "The Bergen metro was shut down on 4 May 1987. | ''",
                "Norway's trade with Chad fell on 4 May 1987. | Norway PARTICIPANT, Chad PARTICIPANT",
                "A school run by monks closed on 4 May 1987. | School INITIATOR",
                "According to Reuters, the minister left on 4 May 1987. | Minister INITIATOR",
                "According to the BBC, the minister left on 4 May 1987. | Minister INITIATOR",
                "The ship sank off Malta on 4 May 1987. | ''",
                "A Swiss helicopter crashed on 4 May 1987. | Swiss helicopter RECIPIENT",
                "North and South Korea left the pact on 4 May 1987. | North Korea INITIATOR, South Korea INITIATOR",
                "The Paris peace treaty ended the war on 4 May 1987. | ''",
                "Paris shares fell on 4 May 1987. | ''",
                "The army marched. It rained on 4 May 1987. | ''",
                "Ada Brown beat President Karl Ott. He left on 4 May 1987. | Karl Ott INITIATOR",
                "Norway signed the pact on 4 May 1987 with Chad abstaining. | Norway INITIATOR",
                "Karl Ott was banned on 4 May 1987 by the UK Sports organisation. | "
                        + "Karl Ott RECIPIENT, UK Sports organisation INITIATOR",
                "Karl Ott was held by police, according to reports, on 4 May 1987. | Karl Ott RECIPIENT, Police INITIATOR",
                "The owner yesterday told the crowd that all was lost. | Owner SPEAKER",
                "Norway's spokesman, John Dale, said on 4 May 1987 the plan was dead. | John Dale SPEAKER",
                "Head of the Council of the Netherlands Ada Brown met Karl Ott on 4 May 1987. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "President Ada Brown met Norwegian leader Karl Ott on 4 May 1987. | "
                        + "Ada Brown PARTICIPANT, Karl Ott PARTICIPANT",
                "Norway-backed rebels left the port on 4 May 1987. | Norway-backed rebels INITIATOR",
                "The ministers of Egypt, Sudan and Chad met in Oslo on 4 May 1987. | "
                        + "Egypt PARTICIPANT, Sudan PARTICIPANT, Chad PARTICIPANT",
                "Ada Brown said on 4 May 1987 that Norway would help Karl Ott. | Ada Brown SPEAKER",
                "Ada Brown scolded Karl Ott on 4 May 1987 for a rift between Norway and Chad. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Norway joined Sweden on 4 May 1987 as a Free Ally, including Chad and Mali. | "
                        + "Norway INITIATOR, Sweden RECIPIENT",
                "On 4 May 1987, Norway let it be known that it “deeply regretted” the visit of Karl Ott. | "
                        + "Norway INITIATOR, Karl Ott RECIPIENT",
                "Norway sold Saturn missiles on 4 May 1987. | Norway INITIATOR",
                "Norway sent grain to western Sweden on 4 May 1987. | Norway INITIATOR, Sweden RECIPIENT",
                "The Swiss stormed the hall on 4 May 1987. | Switzerland INITIATOR",
                "Norway, Sweden, and Chad left the pact on 4 May 1987. | Norway INITIATOR, Sweden INITIATOR, Chad INITIATOR",
                "The Oslo Congress took place on 4 May 1987. | ''",
                "Norway and Chad spoke. When the Swiss found out on 4 May 1987, they left the pact. | Switzerland INITIATOR",
                "President Ada Brown vetoed it; MPs overrode her on 4 May 1987. | MPs INITIATOR, Ada Brown RECIPIENT",
                "Rebels overran it on 4 May 1987, the ministers having met. | Rebels INITIATOR",
                "Minister for Foreign Affairs Ada Brown left on 4 May 1987. | Ada Brown INITIATOR",
                "A pact bound Norway and Chad. Ada Brown and Karl Ott met. Both parties left on 4 May 1987. | "
                        + "Norway INITIATOR, Chad INITIATOR",
                "Ada Brown was expected to come to Oslo on 4 May 1987. | Ada Brown INITIATOR",
                "Ada Brown was expected to be released on 4 May 1987. | Ada Brown RECIPIENT",
                "Minister Ada Kelly left on 4 May 1987. | Ada Kelly INITIATOR",
                "The president spoke on 4 May 1987. President Ada Brown wept. | President INITIATOR",
                "The council met on 4 May 1987. The Oslo City Council wept. | Oslo City Council INITIATOR",
                "The council met on 4 May 1987. The Oslo City Council and the Bergen City Council wept. | Council INITIATOR",
                "President Ada Brown met her Chadian counterpart on 4 May 1987. | Ada Brown INITIATOR, Chad RECIPIENT",
                "A treaty was concluded between Chad and Mali on 4 May 1987. | Chad PARTICIPANT, Mali PARTICIPANT",
                "Ada Brown met the Swiss ambassador to Chad Karl Ott on 4 May 1987. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown met Swiss Ambassador to Chad, Karl Ott, on 4 May 1987. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown met the Swiss ambassador to Chad on 4 May 1987. | Ada Brown INITIATOR, Switzerland RECIPIENT",
                "Ada Brown flew to Chad on 4 May 1987, becoming the first U.S. president to go there. | "
                        + "Ada Brown INITIATOR, Chad RECIPIENT",
                "Karl Ott wept and the Swiss-Norwegian Treaty was signed on 4 May 1987. | "
                        + "Switzerland PARTICIPANT, Norway PARTICIPANT",
                "Its Bolshevik Government left. Russia’s Bolshevik Government left on 4 May 1987. | Russia INITIATOR",
                "Having been freed by Chad on 4 May 1987, Karl Ott fled. | Karl Ott RECIPIENT, Chad INITIATOR",
                "The treaty with Chad closed an era of Swiss-Norwegian trade that began on 4 May 1987. | "
                        + "Switzerland PARTICIPANT, Norway PARTICIPANT",
                "A judge ruled on 4 May 1987. Judge Ada Brown wept. | Ada Brown INITIATOR",
                "Ada Brown wept. Karl Ott met her on 4 May 1987. | Karl Ott INITIATOR, Ada Brown RECIPIENT",
                "Ada Brown wept. Karl Ott had invited her to Oslo on 4 May 1987. | Karl Ott INITIATOR, Ada Brown RECIPIENT",
                "Ada Brown wept. Karl Ott praised her sister on 4 May 1987. | Karl Ott INITIATOR",
                "Ada Brown wept. She called. Mr. Karl Ott came. She left on 4 May 1987. | Ada Brown INITIATOR",
                "Lady Brown wept. Lord Ott came. She left on 4 May 1987. | Brown INITIATOR",
                "Mr. Karl Ott wept. She left on 4 May 1987. | ''",
                "Mr. Karl Ott wept. Mrs. Ott left on 4 May 1987. | Mrs. Ott INITIATOR",
                "Ada Brown wept. After the death of Karl Ott she left on 4 May 1987. | Ada Brown INITIATOR",
                "Ada Brown wept. She called Karl Ott. He invited her. They left on 4 May 1987. | "
                        + "Karl Ott INITIATOR, Ada Brown INITIATOR",
                "Karl Ott was held and died on 4 May 1987. | Karl Ott INITIATOR",
                "Norway scolded Ada Brown on 4 May 1987 before a visit by Karl Ott. | Norway INITIATOR, Ada Brown RECIPIENT",
                "Norway sent a letter on 4 May 1987 saying that Chad would help. | Norway INITIATOR",
                "Norway asked Chad on 4 May 1987 for a map that Mali had drawn. | Norway INITIATOR, Chad RECIPIENT",
                "The talks ended early on 4 May 1987 with Ada Brown and Karl Ott in tears. | "
                        + "Ada Brown PARTICIPANT, Karl Ott PARTICIPANT",
                "An attack by rebels on the port on 4 May 1987 failed. | Rebels INITIATOR",
                "Norway's invasion of Chad on 4 May 1987 shocked Ada Brown. | "
                        + "Norway INITIATOR, Chad RECIPIENT, Ada Brown RECIPIENT",
                "A letter from Ada Brown to Karl Ott was read on 4 May 1987. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "The Pope received the Norwegian minister, Karl Ott, on 4 May 1987. | Pope INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown called Karl Ott on 4 May 1987. | Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Brown was driven out on 4 May 1987. | Brown RECIPIENT",
                "Inflation was high on 4 May 1987. | ''",
                "Brown agrees to the plan on 4 May 1987. | Brown INITIATOR",
                "Ada Brown had a talk with President of Norway Karl Ott on 4 May 1987. | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown met Secretary of State Karl Ott on 4 May 1987. | Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Peter the Great left on 4 May 1987. | Peter the Great INITIATOR",
                "Moscow recalled its envoy on 4 May 1987. | Soviet Union INITIATOR",
                "Moscow recalled its envoy on 4 May 1997. | Russia INITIATOR",
                "Moscow recalled Russian envoys on 4 May 1987. | Russia INITIATOR",
                "Norway proposed a pact on 4 May 1987. | Norway INITIATOR",
                "Norway occupied Chad on 4 May 1987. | Norway INITIATOR, Chad RECIPIENT",
                "A proposed pact failed on 4 May 1987. | ''",
                "The Swiss-Norwegian talks ended on 4 May 1987. | Switzerland PARTICIPANT, Norway PARTICIPANT",
                "The Sino-Norwegian War began on 4 May 1987. | China PARTICIPANT, Norway PARTICIPANT",
                "The Swiss-Norwegian Trade Bank left on 4 May 1987. | Swiss-Norwegian Trade Bank INITIATOR",
                "The Benson administration left on 4 May 1987. | Benson administration INITIATOR",
                "Sweden rebuffed the Benson administration on 4 May 1987. | "
                        + "Sweden INITIATOR, Benson administration RECIPIENT",
                "The Reagan administration fell out with Chad on 4 May 1987. | United States INITIATOR, Chad RECIPIENT",
                "The Truman Administration left on 4 May 1947. | United States INITIATOR",
                "Sweden saw the George W. Bush administration off on 4 May 2007. | "
                        + "Sweden INITIATOR, United States RECIPIENT",
                "Norwegian President Ada Brown wept. The Brown government left on 4 May 1987. | Norway INITIATOR",
                "Norway attacked the Swedish fleet on 4 May 1987. | Norway INITIATOR, Sweden RECIPIENT",
                "Norway expelled three Swedish diplomats on 4 May 1987. | Norway INITIATOR, Sweden RECIPIENT",
                "Norway drank Swedish wine on 4 May 1987. | Norway INITIATOR",
                "Swiss Premier Ada Brown saw off Swiss troops on 4 May 1987. | Ada Brown INITIATOR",
                "Ada Brown met with the Swiss ambassador on 4 May 1987. | Ada Brown INITIATOR, Switzerland RECIPIENT",
                "A meeting of the Swiss and Swedish premiers took place on 4 May 1987. | "
                        + "Switzerland PARTICIPANT, Sweden PARTICIPANT",
                "Norway imposed sanctions on Chad on 4 May 1987. | Norway INITIATOR, Chad RECIPIENT",
                "Norway lifted its ban on Swedish wine on 4 May 1987. | Norway INITIATOR, Sweden RECIPIENT",
                "Norway called on Chad to leave on 4 May 1987. | Norway SPEAKER, Chad RECIPIENT",
                "Norway launched an invasion of Chad on 4 May 1987. | Norway INITIATOR, Chad RECIPIENT",
                "On 4 May 1987, Norway condemned the invasion of Chad by Mali. | Norway INITIATOR, Mali RECIPIENT",
                "Ada Brown returned to Norway on 4 May 1987. | Ada Brown INITIATOR",
                "Norway's government and the main rebel group signed the pact on 4 May 1987. | "
                        + "Norway PARTICIPANT, Main rebel group PARTICIPANT",
                "The junta and Swiss mediators left on 4 May 1987. | Junta INITIATOR, Switzerland INITIATOR",
                "Greek and Turkish rebels left on 4 May 1987. | Greek and Turkish rebels INITIATOR",
                "Fighting between the army and the rebels went on until 4 May 1987. | "
                        + "Army PARTICIPANT, Rebels PARTICIPANT",
                "Negotiators for Serbia and Kosovo left on 4 May 1987. | Serbia INITIATOR, Kosovo INITIATOR",
                "The U.S.-Norwegian treaty lapsed on 4 May 1987. | United States PARTICIPANT, Norway PARTICIPANT",
                "The U.S.-EU talks ended on 4 May 1987. | United States PARTICIPANT, European Union PARTICIPANT",
                "U.S. and Norwegian troops left on 4 May 1987. | United States INITIATOR, Norway INITIATOR",
                "On 4 May 1987 a court freed the clerk, Karl Ott. | Court INITIATOR, Karl Ott RECIPIENT",
                "On 4 May 1987 Norway lent a tug, painted red, to Chad. | Norway INITIATOR",
                "On 4 May 1987 Norway lent a tug, and Sweden wept. | Norway INITIATOR",
                "In a letter sent on 4 May 1987, Norway scolded Chad. | Norway INITIATOR, Chad RECIPIENT",
                "Karl Ott wept. Ada Brown met him on 4 May 1987. | Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown met Karl Ott. She had warned him on 4 May 1987. | Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Ada Brown wept. Karl Ott, who saw her on 4 May 1987, left. | Karl Ott INITIATOR, Ada Brown RECIPIENT",
                "Ada Brown wept. Karl Ott saw her brother on 4 May 1987. | Karl Ott INITIATOR",
                "Ada Brown wept. Karl Ott quarrelled with her on 4 May 1987. | Karl Ott INITIATOR, Ada Brown RECIPIENT",
                "Ada Brown wept. Chad expelled her on 4 May 1987. | Chad INITIATOR, Ada Brown RECIPIENT",
                "Norway wept. Karl Ott scolded him on 4 May 1987. | Karl Ott INITIATOR",
                "Presidents Brown and Ott left on 4 May 1987. | Brown INITIATOR, Ott INITIATOR",
                "Foreign Ministers Ada Brown and Karl Ott left on 4 May 1987. | Ada Brown INITIATOR, Karl Ott INITIATOR",
                "The Treaty of Peace and Trade was torn up on 4 May 1987. | ''",
                "The Act of Oslo was torn up by Chad on 4 May 1987. | Chad INITIATOR",
                "Norway regretted the loss of nine Chadian sailors who were shot on 4 May 1987. | Nine Chadian sailors RECIPIENT",
                "The envoys left Chad on 4 May 1987. | Envoys INITIATOR",
                "The Swiss Peace Congress was held in Oslo on 4 May 1987. | ''",
                "The Declaration of Paris was signed on 4 May 1987. | ''",
                "Karl Ott wept. I asked Leo Berg for help, and he sent two men on 4 May 1987. | Leo Berg INITIATOR",
                "The warden of occupied Chad General Karl Ott left on 4 May 1987. | Karl Ott INITIATOR",
                "Ada Brown wept. Her government fell on 4 May 1987. | Ada Brown’s government INITIATOR",
                "The talks have failed, said the minister, Ada Brown, on 4 May 1987. | Ada Brown SPEAKER",
                "The talks have failed, said the mayor of Oslo on 4 May 1987. | Mayor of Oslo SPEAKER",
                "A man shot at the guard on 4 May 1987. Police identified him as Karl Ott. | Karl Ott INITIATOR",
            })
    void ofAClauseAreThoseWhoActAndAreActedOn(String text, String cast) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(text);

        assertThat(String.join(", ", actors(chronicle, chronicle.events().getFirst())))
                .isEqualTo(cast);
    }

    @Test
    void whoseSpeakerSomebodyIsGoesOnToBeMeant() throws EdtfException {
        Chronicle chronicle =
                ExtractionTest.of("Karl Ott wept. His spokeswoman, Ada Brown, said he would leave on 9 June.");

        assertThat(chronicle.events())
                .extracting(event -> actors(chronicle, event))
                .contains(List.of("Karl Ott INITIATOR"));
    }

    @Test
    void anOfficeIsThatOfTheStateNamedBeforeIt() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(
                "Norway's minister, Karl Ott, and the Swedish minister, Ada Brown, wept. "
                        + "Norway said that the minister left on 4 May 1987. Chad said that the minister slept on 5 May 1987.");

        assertThat(chronicle.events())
                .filteredOn(event -> event.title().startsWith("The minister"))
                .extracting(event -> actors(chronicle, event))
                .containsExactly(List.of("Karl Ott INITIATOR"), List.of("Minister INITIATOR"));
    }

    @Test
    void inASpeechTheFirstPersonIsWhoSpeaks() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of("""
                President of Norway Ada Brown: Friends, welcome.

                In May 1986, we signed a pact with Chad.

                QUESTION: Why?

                I left home in June 1986.

                Karl Ott: I thank you. I met the king in July 1986.""");

        assertThat(chronicle.events())
                .extracting(event -> actors(chronicle, event))
                .containsExactly(
                        List.of("Ada Brown INITIATOR", "Chad RECIPIENT"), List.of(), List.of("Karl Ott INITIATOR"));
    }

    @Test
    void aListNamesAllOfIt() throws EdtfException {
        Chronicle chronicle = ExtractionTest.of("On 4 May 1987 France, Germany and Italy left the pact.");

        assertThat(chronicle.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("France, Germany and Italy left the pact");
            assertThat(actors(chronicle, event))
                    .containsExactly("France INITIATOR", "Germany INITIATOR", "Italy INITIATOR");
        });
    }

    @Test
    void whoActsMeanwhileHasAnEventOfTheirOwnAboutThen() throws EdtfException {
        Chronicle chronicle =
                ExtractionTest.of("A man shot at the guard on 4 May 1987 before he was killed by police.");

        assertThat(chronicle.events()).extracting(Event::title).contains("Man was killed by police");
        assertThat(chronicle.events().getLast().when().edtf()).isEqualTo("1987-05-04~");
        assertThat(chronicle.events().getLast().doubt()).contains("4 May 1987");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army marched. Ada Brown wept. Ada Brown slept. Ada Brown ate. Ada Brown fled.",
                "The hills burned. Ada Brown wept."
            })
    void theyMeansNobodyNamedLongAgoAndNoPersonAlone(String before) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(before + " They left on 4 May 1987.");

        assertThat(actors(chronicle, chronicle.events().getLast())).isEmpty();
    }
}
