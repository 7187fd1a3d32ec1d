package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {
    @Test
    void blankLinesPartParagraphs() {
        String text = "\n One,\nstill one. \n\n\n Two.\r\n \t\r\nThree.\n";
        assertThat(Paragraph.of(text))
                .extracting(Paragraph::text)
                .containsExactly("One,\nstill one.", "Two.", "Three.");
        assertThat(Paragraph.of(text)).extracting(Paragraph::number).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.\n\nB.", "\n\nA\n\n\n\nB", "A", "A\r\n\r\nB\r\n"})
    void eachStandsInTheTextWhereItSays(String text) {
        for (Paragraph paragraph : Paragraph.of(text)) {
            assertThat(text.substring(paragraph.start(), paragraph.end())).isEqualTo(paragraph.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\r\n \r\n"})
    void whiteSpaceIsNoParagraph(String text) {
        assertThat(Paragraph.of(text)).isEmpty();
    }

    @Test
    void meetsWhatSharesAUnitWithIt() {
        Paragraph second = Paragraph.of("One.\n\nTwo.").get(1);
        assertThat(second.meets(0, 6)).isFalse();
        assertThat(second.meets(0, 7)).isTrue();
        assertThat(second.meets(9, 12)).isTrue();
        assertThat(second.meets(10, 12)).isFalse();
    }
}
