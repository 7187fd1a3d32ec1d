package org.demarche.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    /** Makes the parser read what could be read without it, and adds nothing to what is seen. */
    private static final String UNSEEN = "<span></span>";

    private static final List<String> PIECES = List.of(
            "Envoys",
            "met at",
            " ",
            "\n",
            "  \t",
            "\u00A0",
            "é",
            "\r\n",
            "> ",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<em>",
            "</em>",
            "<strong>",
            "</strong>",
            "<u>",
            "</u>",
            "<p>",
            "</p>",
            "<br>",
            "<br/>",
            "<br />");

    @Test
    void readsSimpleTagsAsTheParserDoesHoweverTheyStand() {
        Random random = new Random(1648);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder html = new StringBuilder("<b>");
            for (int pieces = random.nextInt(14); pieces > 0; pieces--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(HtmlText.of(html.toString())).as(html.toString()).isEqualTo(HtmlText.of(html + UNSEEN));
        }
    }

    @Test
    void partsParagraphsAndLines() {
        assertThat(HtmlText.of("<p>One <b>two</b></p><p>three<br>four</p>").text())
                .isEqualTo("One two\n\nthree\nfour");
    }

    @Test
    void leavesAnythingButTheSimplestTagsToTheParser() {
        assertThat(HtmlText.of("<b>3 < 4</b> &amp; <a href='https://example.org'>more</a>"))
                .satisfies(text -> assertThat(text.text()).isEqualTo("3 < 4 & more"))
                .satisfies(text -> assertThat(text.links()).hasSize(1));
    }
}
