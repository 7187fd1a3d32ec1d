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
        "Norway condemned a missile launch, ACCUSATION",
        "Norway threatened war, THREAT",
    })
    void whatAWordHoldsInItsMiddleSaysNothing(String clause, EventType type) {
        assertThat(Typing.of(clause, "Norway ".length(), false)).startsWith(type);
    }
}
