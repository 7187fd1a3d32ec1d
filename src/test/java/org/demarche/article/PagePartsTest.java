package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePartsTest {
    private static final String FIRST =
            "The envoys of both sides met again on Monday, and talked until the evening, as they had"
                    + " done, with little to show for it, in each of the three weeks before.";
    private static final String SECOND =
            "They agreed on a truce, on a later meeting, and on the words in which to say so; the words"
                    + " took longest, and were changed twice after the ink was dry.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section name=articleBody>",
                "<div class='Page-storyBody gtm'>",
                "<div class='RichTextStoryBody'>",
                "<div class='article-body__content__17Yit'>",
                "<div data-testid=article-body>",
                "<div class=entry-content>",
                "<div class='td-post-content x'>",
            })
    void thePartThatIsNamedTheTextIsAllOfIt(String part) {
        assertThat(text("<article><p>World news of the day</p>" + part + "<p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div></section><p>Ann Lee joined on 4 May 1990.</p></article>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void severalSuchPartsOrASmallOneAreNotAllOfTheText() {
        String two = "<article><div class=story-body><p>" + FIRST + "</p></div><div class=story-body><p>" + SECOND;
        String small = "<article><div class=entry-content><p>" + FIRST + "</p></div>" + ("<p>" + SECOND).repeat(5);

        assertThat(text(two)).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text(small)).contains(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Advertisement</p>",
                "<a>SKIP ADVERTISEMENT</a>",
                "<div>Advertisement · Scroll to continue</div>",
                "<p>___</p>",
                "<p>Story continues below</p>",
                "<p>Sign up to our daily newsletter!</p>",
                "<p>Copyright 2020 The Courier. All rights reserved.</p>",
                "<p>A version of this article appears in print on July 21, 2015, Section A</p>",
                "<p>This article was amended on 18 June 2018 to correct a name.</p>",
                "<div class=AuthorInfo><p>Ann Lee joined on 4 May 1990.</p></div>",
                "<div class=author-bio>Ann Lee joined on 4 May 1990.</div>",
                "<div class=PagePromo>Kings met on 3 May.</div>",
                "<div class=wp-caption><img><p class=wp-caption-text>A view on 3 May 1980</p></div>",
                "<aside class='element-pullquote'><blockquote>We met</blockquote></aside>",
                "<div data-component=links-block><ul><li><a href=/1>Kings meet in a far land</a></li></ul></div>",
                "<div><div class=List-title>Related Stories</div><div><a href=/1>Kings met on 3 May</a></div></div>",
            })
    void whatAPageSaysToItsReadersIsNoText(String html) {
        assertThat(text("<article><p>" + FIRST + "</p>" + html + "<p>" + SECOND + "</p></article>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>Advertisement of the post began in May.</p>;Advertisement of the post began in May.",
                "<p>Skipping the talks, he left.</p>;Skipping the talks, he left.",
                "<p>Sources</p>;Sources",
                "<p>Share prices fell.</p>;Share prices fell.",
                "<time>22 Dec 2022</time><time>01.01 CET</time>;22 Dec 2022 01.01 CET",
                "<p>On <time>22 Dec 2022</time>, talks began.</p>;On 22 Dec 2022, talks began.",
            })
    void otherWordsStay(String html, String kept) {
        assertThat(text("<article><p>" + FIRST + "</p>" + html + "<p>" + SECOND + "</p></article>"))
                .isEqualTo(FIRST + "\n\n" + kept + "\n\n" + SECOND);
    }

    @Test
    void aWikiIsReadWithoutItsNoticesAndSources() {
        Article article = WebArticle.read("""
                <html><head><script type="application/ld+json">{"@type": "Article", "name": "Accord", "headline": "A treaty",
                "datePublished": "2002-07-26", "dateModified": "2024-10-20"}</script></head><body><main><h1>Accord</h1>
                <div>52 languages</div><div class="mw-parser-output"><table class="ambox"><tr><td>More sources</table>
                <p>%s</p><div class="thumb">Kings, 3 May 1980</div><h2>History<span class="mw-editsection">[edit]</span></h2>
                <p>%s</p><div class="mw-heading mw-heading2"><h2>Further reading</h2></div><ul><li>Lee (1986). Kings.</li></ul>
                <h2>Aftermath</h2><p>Peace.</p><h2>Sources<span class="mw-editsection">[edit]</span></h2><p>Lee (1999)</p>
                </div></main></body></html>
                """.formatted(FIRST, SECOND).getBytes(StandardCharsets.UTF_8));

        assertThat(article.title()).isEqualTo("Accord");
        assertThat(article.published().edtf()).isEqualTo("2024-10-20");
        assertThat(article.text().split("\n\n")).containsExactly(FIRST, "History", SECOND, "Aftermath", "Peace.");
    }

    private static String text(String html) {
        return WebArticle.read(("<html><body>" + html).getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
