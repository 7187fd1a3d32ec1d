package org.demarche.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.demarche.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String ALPHABET = "aZ9.?!…\"'“”’()[] \n\r\t\u00a0\u2029é\ud83d\ude00-–,";

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The envoy left. The talks went on.              | The envoy left.           | The talks went on.
                    "We agree," he said. "It is late."              | "We agree," he said.      | "It is late."
                    "We agree." The envoy left.                     | "We agree."               | The envoy left.
                    “Is it over?” They did not know.                | “Is it over?”             | They did not know.
                    They met at 5 p.m. and left. It rained.         | They met at 5 p.m. and left. | It rained.
                    Mr. Haas met Dr. Ito. They spoke.               | Mr. Haas met Dr. Ito.     | They spoke.
                    The U.S. Senate met on Feb. 27. It rose.        | The U.S. Senate met on Feb. 27. | It rose.
                    They went to the U.N. In May Oslo left.         | They went to the U.N.     | In May Oslo left.
                    J. Haas signed. (He was late.)                  | J. Haas signed.           | (He was late.)
                    It grew 3.5 percent… Then it fell.              | It grew 3.5 percent…      | Then it fell.
                    """)
    void endsAtAStop(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @Test
    void endsAtABlankLineAndAtALineThatDoesNotRunOn() {
        assertThat(sentences("Headline without a stop\n\nThe envoy\nleft on Friday\nThe talks ended"))
                .containsExactly("Headline without a stop", "The envoy\nleft on Friday", "The talks ended");
    }

    @Test
    void aFullLineOfWrappedTextRunsOn() {
        String first = "The envoys of both sides met in the old palace on 27\nFebruary and spoke until midnight.";
        String text = "THE TALKS\n" + first + " They\nparted without a word on what had been agreed between them.";
        assertThat(sentences(text))
                .containsExactly(
                        "THE TALKS", first, "They\nparted without a word on what had been agreed between them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u00a0"})
    void nothingHasNoSentences(String text) {
        assertThat(Sentences.of(text)).isEmpty();
    }

    @Test
    void leavesOutNothingButSpaces() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertCovers(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    private static void assertCovers(String text, String where) {
        int end = 0;
        for (Span span : Sentences.of(text)) {
            assertThat(span.begin()).as(where).isGreaterThanOrEqualTo(end).isLessThan(span.end());
            assertThat(text.substring(end, span.begin())).as(where).matches("[\\s\\u00a0\\u2029]*");
            assertThat(span.in(text)).as(where).doesNotMatch("(?s)[\\s\\u00a0\\u2029].*|.*[\\s\\u00a0\\u2029]");
            end = span.end();
        }
        assertThat(text.substring(end)).as(where).matches("[\\s\\u00a0\\u2029]*");
    }
}
