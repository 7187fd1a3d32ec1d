package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTest {
    private static final String PUBLISHED = "1987-05-08";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 4 May 1987, Ada Brown met the envoys in Geneva. | 1987-05-04 | Ada Brown met the envoys in Geneva",
                "Ada Brown met the envoys in Geneva on 4 May 1987. | 1987-05-04 | Ada Brown met the envoys in Geneva",
                "In June 1986, Norway signed the treaty. | 1986-06 | Norway signed the treaty",
                "OSLO (Wire) - Norway signed the treaty on 4 May 1987. | 1987-05-04 | Norway signed the treaty",
                "OSLO, 4 May (Wire) -- Norway signed the treaty on Monday. | 1987-05-04 | Norway signed the treaty",
                "OSLO, 08/05/1987 -- Norway signed the treaty on Monday. | 1987-05-04 | Norway signed the treaty",
                "OSLO, 1987-05-08 (Wire) - Norway signed the treaty on Monday. | 1987-05-04 | Norway signed the treaty",
                "Oslo, May 8, 1987. /WIRE/. Norway signed the treaty on Monday. | 1987-05-04 | Norway signed the treaty",
                "The treaty signed in Oslo was torn up in June 1986. | 1986-06 | The treaty signed in Oslo was torn up",
                "Ada Brown, who had left Oslo, died on 7 May 1987. | 1987-05-07 | Ada Brown died",
                "Since 4 May 1987, no letter has come. | 1987-05-04/.. | No letter has come",
                "Norway had held the port since its opening in 1969. | 1969/.. | Norway had held the port since its opening",
            })
    void aDatedClauseIsAnEvent(String text, String when, String title) throws EdtfException {
        Chronicle chronicle = of(text);

        assertThat(chronicle.events()).singleElement().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.title()).isEqualTo(title);
            assertThat(event.extras().values()).containsKey("confidence");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pact, signed by Norway in June 1986, ended the war. | The pact was signed by Norway | Norway INITIATOR",
                "The two men were seen and stopped by police on 4 May 1987. | The two men were stopped by police | "
                        + "Two men RECIPIENT, Police INITIATOR",
                "Norway began to build a port seen by many on 4 May 1987. | "
                        + "Norway began to build a port seen by many | Norway INITIATOR",
                "Ada Brown left, saying on 4 May 1987 that she would return. | "
                        + "Ada Brown left, saying that she would return | Ada Brown INITIATOR",
                "Ada Brown met on Monday with Karl Ott. | Ada Brown met with Karl Ott | "
                        + "Ada Brown INITIATOR, Karl Ott RECIPIENT",
                "Norway’s troops struck on May 4, 1987, in the far north. | "
                        + "Norway’s troops struck in the far north | Norway INITIATOR",
                "Norway joined the North Sea Pact (NSP) and the fleet on 4 May 1987. | "
                        + "Norway joined the North Sea Pact and the fleet | Norway INITIATOR",
                "A ship sank on 4 May 1987 at 21:30 local time (1930 GMT). | A ship sank | ''",
                "Norway chose the ground on 4 May 1987 on which it would build. | Norway chose the ground | Norway INITIATOR",
                "The year 1986 saw great floods in Norway. | Great floods in Norway | ''",
                "That same day a ship was sunk on 4 May 1987. | A ship was sunk | ''",
                "The loss of nine large ships of the old fleet in the great storm moved many in May 1987. | "
                        + "The loss of nine large ships moved many | ''",
                "The loss of nine men who were on board shocked Norway on 4 May 1987. | "
                        + "The loss of nine men who were on board shocked Norway | Norway RECIPIENT",
                "The rebels who attacked the port fled on 4 May 1987. | The rebels who attacked the port fled | Rebels INITIATOR",
                "Those who had fled from home returned on 4 May 1987. | Those who had fled from home returned | ''",
                "Ada Brown chimed in Saturday via radio that she would stay. | "
                        + "Ada Brown chimed in via radio that she would stay | Ada Brown INITIATOR",
                "Norway’s public censure of two of its most important allies in the war soured ties in May 1987. | "
                        + "Norway’s public censure of two of its most important allies soured ties | Norway INITIATOR",
                "The first stage spanning 1983–1985 received much money. | "
                        + "The first stage spanning 1983–1985 received much money | ''",
                "An advance team of 30 palace guards and many foreign ministry officials came on 4 May 1987. | "
                        + "An advance team of 30 palace guards came | Advance team INITIATOR",
                "Ada Brown spoke of last month’s Singapore summit. | Singapore summit | ''",
                "Norway, worried about the price of oil—as well as the war—raised taxes on 4 May 1987. | "
                        + "Norway raised taxes | Norway INITIATOR",
                "Ada Brown spoke to Arab and Chadian leaders on 4 May 1987. | "
                        + "Ada Brown spoke to Arab and Chadian leaders | Ada Brown INITIATOR, Chad RECIPIENT",
                "Ada Brown travelled to Communist China on 4 May 1987. | "
                        + "Ada Brown travelled to Communist China | Ada Brown INITIATOR, China RECIPIENT",
                "Norway kept the Jupiter rockets and the IRBMs until 4 May 1987. | "
                        + "Norway kept the Jupiter rockets and the IRBMs | Norway INITIATOR",
                "The Islamic State attacked the port on 4 May 1987. | "
                        + "The Islamic State attacked the port | Islamic State INITIATOR",
                "Talks between Norway and President of Chad Ada Brown were held in May 1987. | "
                        + "Talks between Norway and President of Chad Ada Brown were held | "
                        + "Norway PARTICIPANT, Ada Brown PARTICIPANT",
                "The pact, which was known to Ada Brown, lapsed on 4 May 1987. | The pact lapsed | ''",
                "Ada Brown wrote to Karl Ott on 4 May 1987 praising him. | Ada Brown wrote to Karl Ott praising him | "
                        + "Ada Brown SPEAKER, Karl Ott RECIPIENT",
                "Ada Brown said on 4 May 1987 it was late. | Ada Brown said it was late | Ada Brown SPEAKER",
                "Ada Brown said on 4 May 1987: “We will not leave them.” | "
                        + "Ada Brown said: “We will not leave them” | "
                        + "Ada Brown SPEAKER",
                "Norway declared war on Chad on 4 May 1987. | Norway declared war on Chad | "
                        + "Norway INITIATOR, Chad RECIPIENT",
                "The bank added four Chadian firms to its list on 4 May 1987. | "
                        + "The bank added four Chadian firms to its list | Bank INITIATOR",
                "The two Koreas left the pact on 4 May 1987. | The two Koreas left the pact | "
                        + "North Korea INITIATOR, South Korea INITIATOR",
                "An era of Swiss-Norwegian trade began on 4 May 1987. | An era of Swiss-Norwegian trade began | "
                        + "Switzerland PARTICIPANT, Norway PARTICIPANT",
                "General Brown retired on 4 May 1987. | General Brown retired | Brown INITIATOR",
                "The Swiss army advanced on Chad on 4 May 1987. | The Swiss army advanced on Chad | Switzerland INITIATOR",
                "Norway planned to leave the pact on 4 May 1987. | Norway planned to leave the pact | Norway INITIATOR",
                "Norway proposed two pacts on 4 May 1987. | Norway proposed two pacts | Norway INITIATOR",
                "“We will not sign it,” said Foreign Minister Ada Brown on 4 May 1987. | "
                        + "Foreign Minister Ada Brown said: “We will not sign it” | Ada Brown SPEAKER",
                "The talks had failed, said the envoy on 4 May 1987. | The envoy said: The talks had failed | Envoy SPEAKER",
                "Ada Brown, the envoy, said on 4 May 1987 Norway was late. | Ada Brown said Norway was late | "
                        + "Ada Brown SPEAKER",
                "Norway mourned the loss of ten sailors who were killed on 4 May 1987. | "
                        + "Ten sailors were killed | Ten sailors RECIPIENT",
                "The vote began in Oslo on 4 May 1987 at 10:05 a.m. and failed. | The vote began in Oslo | ''",
                "Ada Brown called a meeting of her party on 4 May 1987. | "
                        + "Ada Brown called a meeting of her party | Ada Brown INITIATOR",
                "Ada Brown and her Swiss counterpart, Karl Ott, opened the port on 4 May 1987. | "
                        + "Ada Brown and her Swiss counterpart opened the port | Ada Brown INITIATOR, Karl Ott INITIATOR",
                "Norway deplored the attack of 4 May 1987 on a convoy near Oslo. | "
                        + "Attack on a convoy near Oslo | ''",
                "The news hurt ties with Norway and Sweden and led to talks in May 1987. | The news led to talks | ''",
            })
    void titlesHaveTheirSubjectAndVerb(String text, String title, String actors) throws EdtfException {
        Chronicle chronicle = of(text);
        Event event = chronicle.events().getFirst();

        assertThat(event.title()).isEqualTo(title);
        assertThat(String.join(", ", actors(chronicle, event))).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Born in Oslo on 3 May 1930, Ada Brown joined the party in 1950. | "
                        + "1930-05-03 Ada Brown was born in Oslo, 1950 Ada Brown joined the party",
                "After meeting Karl Ott on 3 May 1986, Ada Brown flew to Chad on 4 May 1986. | "
                        + "1986-05-03 Ada Brown: meeting Karl Ott, 1986-05-04 Ada Brown flew to Chad",
                "Having signed the pact on 3 May 1986, Norway left it on 4 May 1986. | "
                        + "1986-05-03 Norway had signed the pact, 1986-05-04 Norway left it",
                "Asked about the pact on 3 May 1986, Ada Brown praised it. | 1986-05-03 Ada Brown praised it",
                "Speaking in Oslo on 3 May 1986, Ada Brown praised it. | 1986-05-03 Ada Brown praised it",
                "Karl Ott was arrested on 3 May 1986, charged on 4 May 1986 and released on 5 May 1986. | "
                        + "1986-05-03 Karl Ott was arrested, 1986-05-04 Karl Ott was charged, 1986-05-05 Karl Ott was released",
                "Ada Brown met Karl Ott on 3 May 1986, visited Chad on 4 May 1986 and flew home on 5 May 1986. | "
                        + "1986-05-03 Ada Brown met Karl Ott, 1986-05-04 Ada Brown visited Chad, 1986-05-05 Ada Brown flew home",
                "On 3 May 1986 Norway signed the pact, and on 4 May 1986 Chad left it. | "
                        + "1986-05-03 Norway signed the pact, 1986-05-04 Chad left the pact",
            })
    void everyDatedPartIsAnEventOfItsOwn(String text, String events) throws EdtfException {
        assertThat(of(text).events().stream().map(one -> one.when().edtf() + " " + one.title()))
                .containsExactly(events.split(", ", -1));
    }

    @Test
    void aReportGoesOnWithTheDeedNotWithThoseWhoCondemnIt() throws EdtfException {
        Chronicle chronicle =
                of("Bombs killed five men in Oslo on 4 May 1987. On 5 May 1987, Norway condemned the attack. "
                        + "Officials said that two children had died. Officials said that Ada Brown had fled.");

        assertThat(chronicle.events()).extracting(Event::title).hasSize(2);
        assertThat(chronicle.events().getFirst().evidence()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neighbours said they hoped it would end.",
                "Neighbours said their feelings were strong.",
                "Police said the men had fled from Bergen on 1 May 1987.",
                "Meanwhile, ships of Chad left.",
            })
    void opinionsAndWhatLeadsAwayAreNoEvidence(String next) throws EdtfException {
        Chronicle chronicle =
                of("Bombs killed five men in Oslo on 4 May 1987. On 5 May 1987, Norway condemned the attack. " + next);

        assertThat(chronicle.events().getFirst().evidence()).hasSize(1);
        assertThat(chronicle.events().get(1).evidence()).hasSizeLessThanOrEqualTo(next.startsWith("Mean") ? 1 : 2);
    }

    @Test
    void itGoesOnWithTheThingOfTheSentenceBefore() throws EdtfException {
        Chronicle chronicle = of("The pact was signed by Norway on 4 May 1987. It was condemned by Chad on 5 May 1987. "
                + "It was agreed on 6 May 1987 that Chad should leave.");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly(
                        "The pact was signed by Norway",
                        "The pact was condemned by Chad",
                        "It was agreed that Chad should leave");
    }

    @Test
    void whatIsOnlyThreatenedKeepsItsVerb() throws EdtfException {
        Chronicle chronicle =
                of("Chad threatened to leave the pact by May 2091. Norway agreed to join it by May 2092.");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .contains("Chad threatened to leave the pact", "Norway to join it");
    }

    @Test
    void aDayOfTwoCanBeToldTwice() throws EdtfException {
        Chronicle chronicle =
                of("Norway left the pact on 4 May 1987, and Chad closed its border the same day, 4 May 1987.");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly("Norway left the pact", "Chad closed its border");
    }

    @Test
    void aHeldConferenceIsTypedByItsName() throws EdtfException {
        Chronicle chronicle = of("The Oslo summit, held in May 1987, was a success.");

        assertThat(chronicle.events().getFirst().types()).startsWith(EventType.SUMMIT);
    }

    @ParameterizedTest
    @CsvSource({
        "The court issued a ruling on 4 May 1987 that Chad has never accepted., CONTEXT",
        "Norway issued a statement on 4 May 1987 that it would accept the map., OFFER",
        "Norway named two aid workers abducted on 4 May 1987., FORCE",
        "'The Oslo talks, which began on 4 May 1987, were long.', TALKS",
        "'Norway praised the Oslo Dialogue Congress, which was held on 4 May 1987.', TALKS",
    })
    void aClauseIsTypedByItsOwnVerbAndSubject(String text, EventType type) throws EdtfException {
        assertThat(of(text).events().getFirst().types()).contains(type);
    }

    @Test
    void untilWhenSomethingIsToLastIsNoSecondEvent() throws EdtfException {
        assertThat(of("On 4 May 1987 Norway extended the pact until 31 May 1989.")
                        .events())
                .hasSize(1);
    }

    @Test
    void aSecondDateOfAClauseTellsOfItsOwnPart() throws EdtfException {
        Chronicle chronicle = of("Norway left the pact in June 1985, resulting in the opening of talks in May 1986. "
                + "A bomb went off on 4 May 1987 at 21:30 local time (1930 GMT).");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly(
                        "Norway left the pact, resulting in the opening of talks",
                        "Opening of talks",
                        "A bomb went off");
    }

    @Test
    void whatAnotherDoesNextIsAStepOfItsOwnOnAboutThatDay() throws EdtfException {
        Chronicle chronicle = of("On 4 May 1987, Norway signed the treaty. Sweden expelled the ambassador of Norway. "
                + "Norway is a kingdom. Denmark had left the pact before. It was shown on Monday that it failed.");

        assertThat(chronicle.events().get(1)).satisfies(event -> {
            assertThat(event.title()).isEqualTo("Sweden expelled the ambassador of Norway");
            assertThat(event.when().edtf()).isEqualTo("1987-05-04~");
            assertThat(event.printed()).isNull();
            assertThat(event.doubt()).contains("4 May 1987");
            assertThat(actors(chronicle, event)).contains("Sweden INITIATOR");
        });
        assertThat(chronicle.events()).extracting(Event::title).noneMatch(title -> title.startsWith("Denmark"));
    }

    @Test
    void aDayThatMayBeAMonthIsADoubt() throws EdtfException {
        Event event = of("Norway signed the pact on 04/05/1987.").events().getFirst();

        assertThat(event.when().edtf()).isEqualTo("1987-04-05");
        assertThat(event.doubt()).contains("“04/05/1987” is read with the month first");
    }

    @Test
    void aMonthIsNoDayToGoOnFrom() throws EdtfException {
        assertThat(of("In June 1986, Norway signed the treaty. Sweden expelled the ambassador of Norway.")
                        .events())
                .hasSize(1);
    }

    @Test
    void whatAnotherDoesInTheSameSentenceIsAStepOfItsOwn() throws EdtfException {
        Chronicle chronicle = of("On 4 May 1987, Norway signed the treaty, and Sweden rejected the whole plan.");

        assertThat(chronicle.events())
                .extracting(Event::title)
                .containsExactly("Norway signed the treaty", "Sweden rejected the whole plan");
        assertThat(chronicle.events()).extracting(event -> event.when().edtf()).containsOnly("1987-05-04");
    }

    @Test
    void itIsNobodyWhereItIsDoneTo() throws EdtfException {
        assertThat(of("The police of Oslo left. It was put out on 4 May 1987.").actors())
                .isEmpty();
    }

    @Test
    void aPronounInATitleIsTheNameItStandsFor() throws EdtfException {
        Chronicle chronicle =
                of("Prime Minister Ada Brown came on 4 May 1987. On 5 May 1987 she met the envoys of Norway.");

        assertThat(chronicle.events()).extracting(Event::title).last().isEqualTo("Ada Brown met the envoys of Norway");
        assertThat(actors(chronicle, chronicle.events().getLast())).contains("Ada Brown INITIATOR");
    }

    @Test
    void rolesTellWhoActedTowardsWhom() throws EdtfException {
        Chronicle accused = of("On 4 May 1987, Norway accused Sweden of spying.");
        Chronicle passive = of("On 4 May 1987, Sweden was accused by Norway.");
        Chronicle said = of("Ada Brown, the Norwegian foreign minister, said on 4 May 1987 that all was well.");

        assertThat(actors(accused, accused.events().getFirst()))
                .containsExactly("Norway INITIATOR", "Sweden RECIPIENT");
        assertThat(actors(passive, passive.events().getFirst()))
                .containsExactlyInAnyOrder("Norway INITIATOR", "Sweden RECIPIENT");
        assertThat(actors(said, said.events().getFirst())).containsExactly("Ada Brown SPEAKER");
        Chronicle let = of("On 4 May 1987, Norway let it be known that it had left the pact.");
        assertThat(actors(let, let.events().getFirst())).containsExactly("Norway INITIATOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 4 May 1987, President Ada Brown met King Carl Duff. | SUMMIT",
                "On 4 May 1987, President Ada Brown sent a letter to King Carl Duff. | TALKS",
                "On 4 May 1987, Norway signed the treaty. | AGREEMENT",
                "On 4 May 1987, Norway imposed new sanctions on Sweden. | SANCTIONS",
                "On 4 May 1987, Norway tested a missile. | SHOW_OF_FORCE",
                "On 4 May 1987, Norway accused Sweden of lying. | ACCUSATION",
                "On 4 May 1987, Norway released the prisoners. | CONCESSION",
                "On 4 May 1987, Norway warned Sweden. | THREAT",
                "On 4 May 1987, Norway rejected the plan. | REFUSAL",
                "On 4 May 1987, Norway invited the envoys. | OFFER",
                "On 4 May 1987, Norway invaded Sweden. | FORCE",
                "On 4 May 1987, the envoys met in Oslo. | TALKS",
                "On 4 May 1987, the king of Norway died. | CONTEXT",
                "On 4 May 1987, the conference in Oslo began after World War Two. | TALKS",
                "On 4 May 1987, the United States merged two zones. | CONTEXT",
            })
    void typeFollowsTheWords(String text, EventType type) throws EdtfException {
        assertThat(of(text).events()).extracting(Event::mainType).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway will sign the treaty on 4 June 1987. | PLANNED",
                "Norway called off the talks planned for 4 June 1987. | CANCELLED",
                "Norway denied on 4 May 1987 that it had spied. | HAPPENED",
                "Norway denied that it had spied on 4 May 1987. | DENIED",
                "Norway reportedly attacked Sweden on 4 May 1987. | CLAIMED",
                "Norway attacked Sweden on 4 May 1987. | HAPPENED",
            })
    void statusFollowsTheWords(String text, Status status) throws EdtfException {
        assertThat(of(text).events()).extracting(Event::status).containsExactly(status);
    }

    @Test
    void sentencesThatGoOnAreFurtherEvidence() throws EdtfException {
        Chronicle chronicle =
                of("On 4 May 1987, Norway and Sweden signed the treaty. They agreed on a truce. “It is a good"
                        + " day for us,” said Ada Brown.\n\nNorway is a kingdom in the north.");

        assertThat(chronicle.events()).singleElement().satisfies(event -> {
            assertThat(event.evidence()).hasSize(3);
            assertThat(event.quotes()).singleElement().satisfies(quote -> {
                assertThat(quote.text()).isEqualTo("It is a good day for us");
                assertThat(quote.evidence()).isEqualTo(3);
            });
        });
    }

    @Test
    void whatWillBeInASpanThatHasBegunIsPlanned() throws EdtfException {
        assertThat(of("Norway will sign the pact in the first half of May. Norway signed the pact this year.")
                        .events())
                .extracting(Event::status)
                .containsExactly(Status.PLANNED, Status.HAPPENED);
    }

    @Test
    void goodWillIsNoPlan() {
        Chronicle chronicle = of("Norway’s team came to Oslo on a good-will tour in June 1986.", Undated.NONE);

        assertThat(chronicle.events()).extracting(Event::status).containsExactly(Status.HAPPENED);
    }

    @Test
    void backgroundIsNoEvent() throws EdtfException {
        assertThat(of("Norway is a kingdom today. The land is cold this year.").events())
                .isEmpty();
    }

    @Test
    void whatHangsOnThePublicationIsDoubted() throws EdtfException {
        Event stated = of("On 4 May 1987, Norway signed the treaty.").events().getFirst();
        Event counted = of("Norway signed the treaty yesterday.").events().getFirst();

        assertThat(stated.doubt()).isNull();
        assertThat(counted.when().edtf()).isEqualTo("1987-05-07");
        assertThat(counted.doubt()).contains("yesterday").contains("8 May 1987");
    }

    @Test
    void aDayYearsOlderThanWhatTheTextTellsIsNoPublication() {
        Chronicle chronicle = of(
                "On 4 May 1955, Norway signed the treaty. In 2024 Sweden left it. Yesterday Denmark closed its embassy.",
                Undated.NONE);

        assertThat(chronicle.sources().getFirst().published()).isEqualTo(Undated.NONE);
        assertThat(chronicle.events()).extracting(event -> event.when().edtf()).containsExactly("1955-05-04", "2024");
    }

    @Test
    void whatIsDueIsKeptWithoutAPublication() {
        assertThat(of("Norway left the pact in 2023. Elections are due in December 2026.", Undated.NONE)
                        .events())
                .last()
                .satisfies(event -> {
                    assertThat(event.when().edtf()).isEqualTo("2026-12");
                    assertThat(event.status()).isEqualTo(Status.PLANNED);
                });
    }

    @Test
    void withoutAPublicationTheLatestDayOfTheTextIsTakenAndDoubted() {
        Chronicle chronicle = of(
                "On 4 May 1987, Norway signed the treaty. Sweden signed it the week before. Denmark signed today.",
                Undated.NONE);

        assertThat(chronicle.sources().getFirst().published().edtf()).isEqualTo("1987-05-04?");
        assertThat(chronicle.events()).last().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo("1987-05-04");
            assertThat(event.doubt()).contains("guess");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway left on the 24th ultimo. Chad left on the 3rd instant. | 1987-04-24 1987-05-03",
                "Norway left last Friday. Chad left the following day. | 1987-05-01 1987-05-02",
                "Norway left the pact on 1 May. Chad left the following day. | 1987-05-01 1987-05-02",
            })
    void whatCountsFromTheDayOfATextCountsFromTheGuess(String text, String days) {
        assertThat(of("Oslo, 4 May 1987. " + text, Undated.NONE).events())
                .extracting(event -> event.when().edtf())
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden will sign it in Oslo on 9 July 1987.",
                "Talks are to be held on 9 July 1987.",
                "The treaty runs until 9 July 1987.",
                "Each side has to answer by 9 July 1987.",
            })
    void aDayThatLiesAheadIsNotTakenForThePublication(String ahead) {
        Chronicle chronicle = of("On 4 May 1987, Norway signed the treaty. " + ahead, Undated.NONE);

        assertThat(chronicle.sources().getFirst().published().edtf()).isEqualTo("1987-05-04?");
    }

    @Test
    void aTextThatNamesOnlyWhatLiesAheadLeavesThePublicationUnknown() {
        Chronicle chronicle = of("Norway will sign the treaty in Oslo on 9 July 1987.", Undated.NONE);

        assertThat(chronicle.sources().getFirst().published()).isInstanceOf(Undated.class);
        assertThat(chronicle.events().getFirst().when().edtf()).isEqualTo("1987-07-09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy, Ada Brown, who had come from Oslo, met the ministers on 4 May 1987. | Ada Brown INITIATOR",
                "France, Norway and Spain rejected the plan on 4 May 1987. | "
                        + "France INITIATOR, Norway INITIATOR, Spain INITIATOR",
                "The bridge was shut by police in Oslo on 4 May 1987. | Police INITIATOR",
                "The court freed Ada Brown, who left on 4 May 1987. | Ada Brown INITIATOR",
            })
    void whoActsIsFoundAcrossCommas(String text, String actors) throws EdtfException {
        Chronicle chronicle = of(text);

        assertThat(String.join(", ", actors(chronicle, chronicle.events().getLast())))
                .isEqualTo(actors);
    }

    @Test
    void aClockTimeIsOfTheDayThatTheMainClauseTold() throws EdtfException {
        Chronicle chronicle = of("Ada Brown, whose troops had marched in March, was arrested on Monday. "
                + "The soldiers left the house by 6:19 pm.");

        assertThat(chronicle.events())
                .last()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo("1987-05-04T18:19"));
    }

    @Test
    void theStoryGoesOnFromItsOwnDayNotFromOneNamedInPassing() throws EdtfException {
        Chronicle chronicle = of("Norway and Sweden met in Oslo on Monday. They tore up the 4 March 1986 treaty. "
                + "The following day, Denmark rejected the result.");

        assertThat(chronicle.events()).last().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo("1987-05-05");
            assertThat(event.doubt()).contains("4 May 1987");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two days after the summit, Norway closed its border. | 1987-04-22 | Two days after the summit",
                "The day after the summit, Norway closed its border. | 1987-04-21 | The day after the summit",
                "Norway closed its border three days before the signing. | 1987-04-21 | three days before the signing",
                "Days after the summit, Norway closed its border. | [1987-04-21..1987-04-30] | Days after the summit",
            })
    void whatIsCountedFromAnEventHasItsDate(String text, String when, String printed) throws EdtfException {
        Chronicle chronicle = of("On 20 April 1987, Norway and Sweden held a summit in Oslo. "
                + "They signed the treaty on 24 April 1987. " + text);

        assertThat(chronicle.events()).last().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo(when);
            assertThat(event.printed()).isEqualTo(printed);
            assertThat(event.doubt()).contains("1987");
        });
    }

    @Test
    void whatIsCountedFromAnUnknownEventHasNoDate() throws EdtfException {
        assertThat(of("On 20 April 1987, Norway held a summit. Two days after the flood, Sweden sent aid.")
                        .events())
                .hasSize(1);
    }

    @Test
    void aDayThatOnlyLacksItsYearIsNotCountedFromTheStory() throws EdtfException {
        Chronicle chronicle = of("Ada Brown came to Oslo on 4 March 1946. In the 5 May 1946 treaty, Norway gave up "
                + "Bergen. On 8 August, Sweden did so in 1946, 1947, 1948 and 1949.");

        assertThat(chronicle.events())
                .filteredOn(event -> "8 August".equals(event.printed()))
                .singleElement()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo("1946-08-08"));
    }

    @Test
    void aHistoryThatLooksBackGoesOnFromWhereItWas() throws EdtfException {
        Chronicle chronicle = of("Norway shut the port on 13 June 1948, 14 June 1948 and 15 June 1948. "
                + "It rested on a treaty that Sweden had signed in 1945. Norway opened the port on 26 June.");

        assertThat(chronicle.events())
                .last()
                .satisfies(event -> assertThat(event.when().edtf()).isEqualTo("1948-06-26"));
    }

    @Test
    void theNextDayOfAYearIsNoDay() throws EdtfException {
        assertThat(of("Norway fell in 1940. Sweden gave aid the next day.").events())
                .extracting(Event::printed)
                .containsExactly("1940");
    }

    @Test
    void aReportIsEvidenceOfTheEventItIsAbout() throws EdtfException {
        Chronicle chronicle = of("A fire destroyed the embassy of Norway on Monday. "
                + "On Wednesday, the police said it began in a kitchen.");

        assertThat(chronicle.events().getFirst().when().edtf()).isEqualTo("1987-05-04");
        assertThat(chronicle.events().getFirst().evidence()).hasSize(2);
        assertThat(chronicle.events().getLast().when().edtf()).isEqualTo("1987-05-06");
    }

    @Test
    void placesOfTheOwnTableHaveTheirDegrees() throws EdtfException {
        Chronicle chronicle = of("On 4 May 1987, Norway signed the treaty in Geneva.");

        assertThat(chronicle.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Geneva");
            assertThat(place.country()).isEqualTo("CH");
            assertThat(place.lat()).isBetween(46.0, 47.0);
        });
    }

    static List<String> actors(Chronicle chronicle, Event event) {
        Directory directory = Directory.of(chronicle);
        return event.actors().stream()
                .map(part -> directory.actor(part.actor()).orElseThrow().name() + " " + part.role())
                .toList();
    }

    static Chronicle of(String text) throws EdtfException {
        return of(text, When.parse(PUBLISHED));
    }

    private static Chronicle of(String text, When published) {
        Source source = new Source("a1", "article", "News", null, null, published, null, null, text, Extras.NONE);
        return new Extraction(Messages.forLocale(Locale.ENGLISH)).of(source);
    }
}
