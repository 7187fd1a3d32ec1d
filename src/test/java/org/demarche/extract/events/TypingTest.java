package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.EventType;
import org.demarche.time.EdtfException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {
    @Test
    void whatIsStoppedIsNotDone() {
        assertThat(Typing.of("Norway halted aid to Chad", 7, false)).containsExactly(EventType.SANCTIONS);
        assertThat(Typing.of("Norway denied that it blamed Chad", 7, false)).containsExactly(EventType.STATEMENT);
    }

    @Test
    void thoseWhoDieInACrashAreNotAttacked() {
        assertThat(Typing.of("A plane crashed on a hill, killing four", 8, false))
                .startsWith(EventType.CONTEXT);
        assertThat(Typing.of("A mob stormed a hall, killing four", 6, false)).startsWith(EventType.FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Norway sued the firm, ACCUSATION",
        "Norway issued a report, CONTEXT",
        "Norway mediated between them, TALKS",
        "Norway showed intermediate goods, CONTEXT",
        "Norway committed to help, OFFER",
        "Norway committed a crime, CONTEXT",
        "Norway disagreed, CONTEXT",
        "Norway saw protesters, CONTEXT",
        "Norway saw negotiators, CONTEXT",
        "Norway condemned a missile launch, ACCUSATION",
        "Norway threatened war, THREAT",
    })
    void whatAWordHoldsInItsMiddleSaysNothing(String clause, EventType type) {
        assertThat(Typing.of(clause, "Norway ".length(), false)).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Norway clashed with Chad over fish, ACCUSATION",
        "Norway summoned the Chadian ambassador, ACCUSATION",
        "Norway summoned the fleet, CONTEXT",
        "Norway suspended the talks, REFUSAL",
        "Norway suspended a clerk, CONTEXT",
        "Norway froze €120m in aid to Chad, SANCTIONS",
        "Norway suspended its development assistance, SANCTIONS",
        "Norway withdrew its latest offer, REFUSAL",
        "Norway overrode the veto, REFUSAL",
        "Norway sent three investigators, CONTEXT",
        "Norway investigated the crash, ACCUSATION",
        "Norway denied the accusation, STATEMENT",
        "Norway denied the clerk entry, CONTEXT",
        "Norway spoke with Chad, TALKS",
        "Norway spoke to the king of Chad, TALKS",
        "Norway spoke to the nation, CONTEXT",
        "Norway exchanged views with Chad, TALKS",
        "Norway exchanged its stamps, CONTEXT",
        "Norway delivered 20 tents to Chad, COOPERATION",
        "Norway delivered its reply, CONTEXT",
        "Norway clashed with Chad at sea, FORCE",
        "Norway swapped nine captives, CONCESSION",
        "Norway detained nine envoys, FORCE",
        "Norway averted war, CONTEXT",
        "Norway entered the war, FORCE",
        "Norway withdrew from the war, CONCESSION",
        "Norway married a couple, CONTEXT",
        "Norway landed two thousand soldiers, FORCE",
        "Norway landed a plane, CONTEXT",
        "Norway fell short of ratification, REFUSAL",
        "Norway removed the last restrictions, CONCESSION",
        "Norway removed the banners, CONTEXT",
        "Norway ended its siege, CONCESSION",
        "Norway helped cause the flood, CONTEXT",
        "Norway helped the flooded, COOPERATION",
        "Norway reached a long awaited agreement to deter an invasion, AGREEMENT",
        "Norway failed to reach an agreement, REFUSAL",
        "Norway sent Chad a message, TALKS",
        "Norway spoke to reporters, STATEMENT",
        "Norway signed a free trade agreement, AGREEMENT",
        "Norway freed three men, CONCESSION",
        "Norway is to free three men, CONCESSION",
        "Norway handed the islands back to Chad, CONCESSION",
        "Norway ceded the islands to Chad, CONCESSION",
        "Norway declined to renew the league, REFUSAL",
        "Norway voted against the treaty, REFUSAL",
        "Norway abstained, REFUSAL",
        "Norway saw the talks on fish collapse, TALKS",
        "Norway cut off gas supplies to Chad, SANCTIONS",
        "Norway cut off a twig, CONTEXT",
        "Norway closed its embassy in Chad, SANCTIONS",
        "Norway closed a school, CONTEXT",
        "Norway froze development aid, SANCTIONS",
        "Norway dispatched a gunboat, SHOW_OF_FORCE",
        "Norway dispatched a parcel, CONTEXT",
        "Norway took nine hostages, FORCE",
        "Norway flew nine hostages home, CONTEXT",
        "Norway exchanged fire with Chad, FORCE",
        "Norway advanced on the town, FORCE",
        "Norway concluded the Dual Alliance, AGREEMENT",
        "Norway joined the European Community, AGREEMENT",
        "Norway joined a queue, CONTEXT",
        "Norway adopted a resolution, AGREEMENT",
        "Norway delivered an ultimatum, THREAT",
        "Norway delivered tons of grain, COOPERATION",
        "Norway shook hands with Chad, TALKS",
        "Norway ordered a naval “quarantine” of Chad, FORCE",
        "Norway lent Chad large sums, COOPERATION",
        "Norway left the talks, REFUSAL",
        "Norway voted to suspend the pact, SANCTIONS",
        "Norway received $4 million from Chad, CONTEXT",
        "Three aid workers were abducted, FORCE",
        "Norway ordered the Chadian ambassador to leave, SANCTIONS",
        "Norway ordered a fish to leave, CONTEXT",
        "Norway put Chad on its list of sponsors of piracy, SANCTIONS",
        "Norway lifted Chad’s suspension, CONCESSION",
        "Norway withdrew from two districts, CONCESSION",
        "Norway must hand over the island, CONCESSION",
        "Norway dropped the demand for an indemnity, CONCESSION",
        "Norway dropped the vase, CONTEXT",
        "Norway gave its consent, CONCESSION",
        "Norway opened an interests section in Chad, TIES",
        "Embassies reopened, TIES",
        "Norway opened a school, CONTEXT",
        "Norway initialled the text, AGREEMENT",
        "Norway obtained a lease of the island, AGREEMENT",
        "Norway forced Chad to become a fief, FORCE",
        "Norway sent soldiers across the border, FORCE",
        "Norway sent troops to an exercise, SHOW_OF_FORCE",
        "The Battle of Bergen ended, FORCE",
        "Norway promised new sanctions, THREAT",
        "Norway promised new roads, OFFER",
        "Norway signed the Fisheries Act, CONTEXT",
        "Norway sent a humanitarian convoy, COOPERATION",
        "Norway wore a humanitarian smile, CONTEXT",
        "Norway held twelve sessions, TALKS",
        "A second round is planned, TALKS",
        "A second round of voting is planned, CONTEXT",
    })
    void whatIsDoneTellsMoreThanWhatItIsDoneTo(String clause, EventType type) {
        assertThat(Typing.of(clause, "Norway ".length(), false)).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Norway condemned the attack on Chad, ACCUSATION",
        "Norway threatened war, THREAT",
        "Norway signed in Berne what ended the long cease-fire, AGREEMENT",
        "Norway ended without agreement, REFUSAL",
    })
    void whatIsJudgedOrStandsFarFromTheVerbIsNoSecondType(String clause, EventType type) {
        assertThat(Typing.of(clause, "Norway ".length(), false)).containsExactly(type);
    }

    @Test
    void anAnnouncementHasTheTypeOfWhatItTellsToo() {
        assertThat(Typing.of("Norway announced in the end an embargo on Chad", "Norway ".length(), false))
                .containsExactly(EventType.STATEMENT, EventType.SANCTIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "The king spoke to the queen, TALKS",
        "The king met the queen, SUMMIT",
    })
    void rulersWhoOnlySpeakHoldNoSummit(String clause, EventType type) {
        assertThat(Typing.of(clause, "The king ".length(), true)).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ruling that Chad had never accepted was torn up on 4 May 1987. | "
                        + "A ruling that Chad had never accepted was torn up | CONTEXT",
                "The claim that Chad broke the pact was rejected on 4 May 1987. | "
                        + "The claim that Chad broke the pact was rejected | REFUSAL",
                "The pact that Norway signed in Berne on 4 May 1987 has lapsed. | Norway signed the pact in Berne | AGREEMENT",
                "The deal which Norway and Chad reached on 4 May 1987 is frail. | Norway and Chad reached the deal | AGREEMENT",
                "Chad left the fund, which Norway had sued on 4 May 1987. | Norway had sued the fund | ACCUSATION",
            })
    void whatSomebodyDidWithANounIsADeedOfItsOwn(String text, String title, EventType type) throws EdtfException {
        assertThat(ExtractionTest.of(text).events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo(title);
            assertThat(event.types()).startsWith(type);
        });
    }

    /** What is denied is no evidence of force. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway denied that it had shelled the port on 4 May 1986.",
                "The envoy denied that the army had attacked the port on 4 May 1986.",
                "Norway denied on 4 May 1986 that it had shelled the port.",
            })
    void aDenialIsAStatement(String text) throws EdtfException {
        assertThat(ExtractionTest.of(text).events())
                .singleElement()
                .satisfies(event -> assertThat(event.types()).containsExactly(EventType.STATEMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Brown welcomed Karl Ott in Oslo on 4 May 1987., TALKS",
        "Norway left. Ada Brown welcomed President Karl Ott on 4 May 1987., TALKS",
        "Ada Brown welcomed Karl Ott's plan on 4 May 1987., CONTEXT",
    })
    void toWelcomeAGuestIsAContact(String text, EventType type) throws EdtfException {
        assertThat(ExtractionTest.of(text).events().getLast().types()).containsExactly(type);
    }
}
