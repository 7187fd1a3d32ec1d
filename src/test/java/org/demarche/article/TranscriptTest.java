package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {
    private static final String SPOKEN = """
            MS. BROWN: Good day, everyone. The minister met his colleague in Geneva.

            QUESTION: When did they sign the treaty?

            MS. BROWN: They signed it on 3 May 1987.""";

    private static final String HEAD = """
            Daily Press Briefing - May 4, 1987

            Ada Brown
            Spokesperson
            Washington, DC
            May 4, 1987

            TRANSCRIPT:

            1:17 p.m. EDT

            """;

    @Test
    void aBriefingIsAHeadlineThoughItsDayIsInIt() {
        Article article = PlainArticle.of(HEAD + SPOKEN);

        assertThat(article.title()).isEqualTo("Daily Press Briefing - May 4, 1987");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.place()).isNull();
    }

    @Test
    void noTimeStandsAloneAboveWhatIsSpoken() {
        assertThat(PlainArticle.of(HEAD + SPOKEN).text())
                .endsWith("Washington, DC\n\n" + SPOKEN)
                .doesNotContain("TRANSCRIPT", "1:17", "May 4");
    }

    @Test
    void timesAboveOtherTextsStay() {
        String text = "1:17 p.m. EDT\n\nThe envoys met.\n\n2:20 p.m. EDT\n\nThe envoys left again.";

        assertThat(PlainArticle.of("Envoys meet\n\n" + text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Remarks by the Minister, 4 May 1987 | Remarks by the Minister, 4 May 1987",
                "Geneva, 4 May 1987 | Envoys meet again",
                "The White House, May 4, 1987 | Envoys meet again",
                "Press release - May 4, 1987 | Envoys meet again",
            })
    void placesAndKindsOfTextAboveAHeadlineAreNone(String first, String title) {
        String text =
                first + "\n\nEnvoys meet again\n\nThe envoys of both sides met again and talked until the evening.";

        assertThat(PlainArticle.of(text).title()).isEqualTo(title);
        assertThat(PlainArticle.of(text).published().edtf()).isEqualTo("1987-05-04");
    }

    @Test
    void numbersOfPagesAreNoText() {
        String text = "Envoys meet\n\nThe envoys met again.\n\n- 2 -\n\nThey talked until - 3 - in the evening.";

        assertThat(PlainArticle.of(text).text())
                .isEqualTo("The envoys met again.\n\nThey talked until - 3 - in the evening.");
    }
}
