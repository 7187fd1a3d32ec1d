package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherStoriesTest {
    private static final String MAIN = """
            <p>The ministers of Arland and Borland signed a pact on fishing on Monday, after two days of talks.</p>
            <p>The quarrel began on 3 May 1987, when Borland seized two trawlers off its coast.</p>
            <ul><li>On 4 June they spoke by telephone.</li><li>On 2 August the ships were <a href="/2">released</a>.</li></ul>
            <blockquote><p>“We are neighbours again,” one of them said on Tuesday.</p></blockquote>
            <table><tr><th>Day</th><th>Step</th></tr><tr><td>9 September</td><td>The talks go on</td></tr></table>
            <h2>More on the quarrel</h2><p>Nobody had expected the quarrel to last for so long, as both sides say now.</p>""";

    private static final String TEXT = """
            The ministers of Arland and Borland signed a pact on fishing on Monday, after two days of talks.

            The quarrel began on 3 May 1987, when Borland seized two trawlers off its coast.

            - On 4 June they spoke by telephone.

            - On 2 August the ships were released.

            “We are neighbours again,” one of them said on Tuesday.

            Day | Step

            9 September | The talks go on

            More on the quarrel

            Nobody had expected the quarrel to last for so long, as both sides say now.""";

    private static final String OTHER = "<p>On 5 March 2011 the king of Ostland fled to Westland, and his brother met"
            + " the president of Westland there.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=a><h3>Read next</h3><ul><li><a href=/1>King of Ostland fled on 5 March</a></li></ul></div>",
                "<div><h3>Trending now</h3><a href=/1>King of Ostland fled on 5 March</a><p>He did so at night.</p></div>",
                "<aside><h4>In other news</h4><a href=/1>King of Ostland fled on 5 March 2011</a></aside>",
                "<h2>See also</h2><ul><li><a href=/1>Flight of the king of Ostland</a></li></ul>",
                "<p><strong>READ MORE: <a href=/1>King of Ostland fled on 5 March 2011</a></strong></p>",
                "<p><a href=/1>Also read: King of Ostland fled on 5 March 2011</a></p>",
                "<section class=a><h3>12 Comments</h3><b>Ott</b> <time>5 days ago</time>" + OTHER + "</section>",
                "<div><h3>Leave a reply</h3>" + OTHER + "</div>",
                "<div class=comment-list><div class=comment>" + OTHER + "</div></div>",
                "<div role=dialog>" + OTHER + "<button>Accept</button></div>",
                "<div class=gdpr-notice>" + OTHER + "</div>",
                "<amp-list>" + OTHER + "</amp-list><amp-consent>" + OTHER + "</amp-consent>",
                "<p>Subscribe to continue reading. Our offer began on 3 May 1999.</p>",
                "<p>Already a subscriber? Sign in.</p>",
            })
    void areNoTextOfTheArticle(String other) {
        assertThat(text("<article><h1>A pact</h1>" + MAIN + other + "</article>"))
                .isEqualTo(TEXT);
        assertThat(text("<div><h1>A pact</h1>" + MAIN + other + "</div>")).isEqualTo(TEXT);
    }

    @Test
    void ofSeveralArticlesOnAPageTheOneUnderTheHeadlineIsRead() {
        String teaser = "<article class=a><h3><a href=/1>King flees</a></h3>" + OTHER + OTHER + "</article>";
        assertThat(text("<main><article><h1>A pact</h1>" + MAIN + "</article>" + teaser + teaser + "</main>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone-comment", "consent"})
    void aWordInTheNameOfAClassIsNoReasonToDropTheWholeText(String name) {
        assertThat(text("<h1>A pact</h1><div class=" + name + ">" + MAIN + "</div>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"canonical, A pact on fish", "none, A pact"})
    void theDataOfOtherArticlesAreNotThisOnes(String rel, String headline) {
        Article article = WebArticle.of("""
                <html><head><link rel="%s" href="https://a.example/pact">
                <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "The Courier"},
                 {"@type": "NewsArticle", "headline": "King flees", "datePublished": "2011-03-05"},
                 {"@type": "NewsArticle", "headline": "%s", "datePublished": "1987-11-20",
                  "mainEntityOfPage": "https://a.example/pact"}]}</script></head>
                <body><h1>A pact</h1>%s</body></html>""".formatted(rel, headline, MAIN));

        assertThat(article.title()).isEqualTo(headline);
        assertThat(article.published().edtf()).isEqualTo("1987-11-20");
    }

    @Test
    void updatesOfALiveReportHaveTheirDays() {
        Article article = WebArticle.of("""
                <html><head><meta property="article:published_time" content="1987-11-19T08:00:00Z"></head>
                <body><main><h1>Talks: live</h1><p>All that happens at the talks on fishing of Arland and Borland.</p>
                <article><time datetime="1987-11-20T16:00:00Z">16:00</time><p>They sign a pact.</p></article>
                <article><time datetime="1987-11-19T09:00:00Z">09:00</time><p>The talks begin.</p></article>
                </main></body></html>""");

        assertThat(article.text()).contains("20 November 1987, 16:00\n\nThey sign");
    }

    @Test
    void updatesThatAScriptShowsAreRead() {
        Article article = WebArticle.of("""
                <html><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Talks: live",
                 "datePublished": "1987-11-19", "liveBlogUpdate": [
                 {"headline": "Ministers sign", "datePublished": "1987-11-20T16:00:00Z", "articleBody":
                  "The ministers of Arland and Borland have signed a pact on fishing after two days of talks, they say."},
                 {"datePublished": "1987-11-19T09:00:00Z", "articleBody":
                  "The ministers of Arland and Borland have come to the hall of the palace."}]}</script></head>
                <body><div id="root"></div></body></html>""");

        assertThat(article.text()).isEqualTo("""
                20 November 1987

                Ministers sign

                The ministers of Arland and Borland have signed a pact on fishing after two days of talks, they say.

                19 November 1987

                The ministers of Arland and Borland have come to the hall of the palace.""");
    }

    private static String text(String body) {
        return WebArticle.of("<html><head><title>A pact</title></head><body><nav>Home</nav>" + body + "</body></html>")
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=related>%s</div>", "<p>Read more: %s</p>"})
    @Timeout(60)
    void teasersWithoutNumberTakeNoTime(String teaser) {
        String text = "<p>The envoys of both sides met again in Geneva and talked until the evening.</p>".repeat(4);
        String teasers =
                teaser.formatted("<a href=/1>Leaders meet for talks again</a>").repeat(80_000);
        Article article = WebArticle.of("<body><article><h1>Envoys meet</h1>" + text + teasers + "</article>");
        assertThat(article.text()).contains("until the evening.").doesNotContain("Leaders");
    }
}
