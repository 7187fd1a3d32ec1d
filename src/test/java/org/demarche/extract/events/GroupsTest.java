package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Chronicle;
import org.demarche.time.EdtfException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts where words for several stand, in texts that came out on Friday, 8 May 1987. */
class GroupsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys of Norway and Chad met on Monday. | Norway, Chad",
                "Officials from Norway, Sweden and Chad met on Monday. | Norway, Sweden, Chad",
                "Envoys from Chad met in Geneva on Monday. | Chad",
                "The G20 met on Monday. | G20",
                "Members of NATO met on Monday. | NATO",
                "NATO countries met on Monday. | NATO",
                "Foreign ministers of the Group of Seven met on Monday. | Group of Seven",
                "The Six-Party Talks began on Monday. | ''",
                "The two sides met on Monday. | ''",
                "Both countries met on Monday. | ''",
                "Delegations of both sides met on Monday. | ''",
                "Envoys from nine countries met on Monday. | ''",
                "Several countries met on Monday. | ''",
                "Norway and Chad held talks in May 1986. The two sides met on Monday. | Norway, Chad",
                "Norway met Chad and Sweden in May 1986. The two sides met on Monday. | ''",
                "Norway attacked Chad in Sweden in May 1986. Both countries met on Monday. | Norway, Chad",
                "Norway and Chad held talks in May 1986. Delegations of both countries met on Monday. | Norway, Chad",
                "Norway attacked the Swedish fleet in May 1986. The two forces clashed on Monday. | Norway, Sweden",
                "Ada Brown saw Karl Ott in May 1986. Both countries met on Monday. | ''",
                "Ada Brown saw Karl Ott in May 1986. The two leaders met on Monday. | Ada Brown, Karl Ott",
                "Norway and Chad held talks in May 1986. Six countries met on Monday. | ''",
                "Ada Brown asked Karl Ott for help when the two men met on Monday. | Ada Brown, Karl Ott",
                "Ada Brown and Karl Ott wept. Pope Ben rose. The two met on Monday. | Ada Brown, Karl Ott",
                "A row between Norway and Chad began in 1980. Chad left in 1985. The two sides met on Monday. | Norway, Chad",
                "President Ada Brown saw Karl Ott and Pope Ben. The two presidents met on Monday. | Ada Brown, Karl Ott",
                "Norway recalled its envoy from Chad. Chad wept. The two neighbours met on Monday. | Norway, Chad",
                "Ada Brown and Karl Ott saw Pope Ben in May 1986. The two presidents met on Monday. | Ada Brown, Karl Ott",
            })
    void thoseWhoAreMeantAct(String text, String actors) throws EdtfException {
        Chronicle chronicle = ExtractionTest.of(text);

        assertThat(ExtractionTest.actors(chronicle, chronicle.events().getLast()).stream()
                        .map(one -> one.substring(0, one.lastIndexOf(" ")))
                        .toList())
                .isEqualTo(actors.isEmpty() ? List.of() : List.of(actors.split(", ", -1)));
    }
}
