package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.extract.events.ExtractionTest.actors;

import org.demarche.model.Chronicle;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event beside its subject: mediators, owners of things, those a verb turns to. */
class BesidePartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce, brokered by Norway, failed on 4 May 1987. | Norway MEDIATOR",
                "A truce was signed in Oslo on 4 May 1987 with Swiss mediation. | Switzerland MEDIATOR",
                "A truce was signed on 4 May 1987 under the auspices of Norway. | Norway MEDIATOR",
                "A truce was mediated by Norway on 4 May 1987. | Norway MEDIATOR",
                "The talks were hosted by Norway on 4 May 1987. | Norway INITIATOR",
                "Norway apologised on 4 May 1987 for shooting down a Swiss helicopter. | "
                        + "Norway INITIATOR, Switzerland RECIPIENT",
                "A Swiss helicopter was shot down on 4 May 1987. | Switzerland RECIPIENT",
                "Norway attacked the Swiss squadron on 4 May 1987. | Norway INITIATOR, Switzerland RECIPIENT",
                "Norway recognised Chad's independence on 4 May 1987. | Norway INITIATOR, Chad RECIPIENT",
                "Chad's independence was recognised on 4 May 1987. | Chad RECIPIENT",
                "Norway lifted Chad's suspension on 4 May 1987. | Norway INITIATOR, Chad RECIPIENT",
                "Norway praised Chad's weather on 4 May 1987. | Norway INITIATOR",
                "Norway invited the three foreign ministers on 4 May 1987. | "
                        + "Norway INITIATOR, Three foreign ministers RECIPIENT",
                "Ada Brown thanked the envoys of Chad on 4 May 1987. | Ada Brown INITIATOR, Chad RECIPIENT",
                "Ada Brown thanked the crowd on 4 May 1987. | Ada Brown INITIATOR",
                "Ada Brown met the rain on 4 May 1987. | Ada Brown INITIATOR",
                "The ministry, based in Oslo and led by Karl Ott, closed on 4 May 1987. | Ministry INITIATOR",
                "Two planes carrying food landed on 4 May 1987. | Two planes INITIATOR",
                "Norway and six world powers resumed talks on 4 May 1987. | "
                        + "Norway PARTICIPANT, Six world powers PARTICIPANT",
                "Envoys from Norway and six world powers met on 4 May 1987. | "
                        + "Norway PARTICIPANT, Six world powers PARTICIPANT",
                "Ada Brown and Chad's new president, Karl Ott, spoke by telephone on 4 May 1987. | "
                        + "Ada Brown PARTICIPANT, Karl Ott PARTICIPANT",
            })
    void havePartsOfTheirOwn(String text, String cast) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(text);

        assertThat(String.join(", ", actors(chronicle, chronicle.events().getFirst())))
                .isEqualTo(cast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brown left. The envoy of Chad said that his Government had signed the pact on 4 May 1987. | "
                        + "Chad INITIATOR",
                "Paul Gray wept. Ada Brown met Karl Ott near the hall in which he died on 4 May 1987. | Karl Ott INITIATOR",
                "Norway and Chad wept. The talks began. They failed on 4 May 1987. | ''",
            })
    void areMeantByWordsThatReferToThem(String text, String cast) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(text);

        assertThat(String.join(", ", actors(chronicle, chronicle.events().getLast())))
                .isEqualTo(cast);
    }
}
