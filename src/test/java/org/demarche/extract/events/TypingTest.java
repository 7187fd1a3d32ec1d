package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
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
    })
    void whatIsDoneTellsMoreThanWhatItIsDoneTo(String clause, EventType type) {
        assertThat(Typing.of(clause, "Norway ".length(), false)).startsWith(type);
    }
}
