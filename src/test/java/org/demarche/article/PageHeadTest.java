package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {
    private static final String TEXT = "The envoys of both sides met again in Geneva on Monday, and talked until the"
            + " evening about the border, the price of grain and a truce, which was signed before they left.";

    private static Article read(String body) {
        String html = "<html lang=en><title>Envoys meet</title>"
                + "<meta name=date content=1987-05-03><body><article><h1>Envoys meet</h1>" + body
                + "</article></body></html>";
        return WebArticle.read(html.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arab affairs editor",
                "Chief international correspondent",
                "Diplomatic correspondent, Geneva",
                "State Department reporter",
            })
    void whatTheAuthorIsIsNoText(String role) {
        for (String name : new String[] {"byl", "byline__name", "author"}) {
            Article article = read("<div class='" + name + "'>Ada Brown</div><div>" + role + "</div><p>" + TEXT);
            assertThat(article.author()).isEqualTo("Ada Brown");
            assertThat(article.text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aRoleWithoutANameStays() {
        assertThat(read("<p>Arab affairs editor</p><p>" + TEXT).text()).isEqualTo("Arab affairs editor\n\n" + TEXT);
    }

    /** The moment is that of the text below the heading. */
    @Test
    void theHeadingOfAnUpdateStandsAboveItsMoment() {
        String update =
                "<section><header><a><time>4 May 1987</time></a><time>01.01 CET</time><h2>Summary</h2></header><p>"
                        + TEXT + "</section>";

        assertThat(read(update).text()).isEqualTo("Summary\n\n4 May 1987 01.01 CET\n\n" + TEXT);
    }
}
