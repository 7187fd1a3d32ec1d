package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebArticleTest {
    private static final String FIRST =
            "The envoys of both sides met again on Monday, and talked until the evening, as they had"
                    + " done, with little to show for it, in each of the three weeks before.";
    private static final String SECOND =
            "They agreed on a truce, on a later meeting, and on the words in which to say so; the words"
                    + " took longest, and were changed twice after the ink was dry.";

    @Test
    void mainTextIsReadWithoutItsSurroundings() {
        Article article = read("""
                <!doctype html><html lang="en"><head><title>Envoys meet | The Courier</title>
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Envoys &amp; kings meet",
                 "datePublished": "1987-05-04T23:30:00-05:00", "author": [{"name": "Ada Brown"}, {"name": "Carl Duff"}],
                 "publisher": {"@type": "Organization", "name": "The Courier"}}]}</script></head>
                <body><nav><ul><li>Home</li><li>World news of today</li></ul></nav>
                <div id="content"><h1>Envoys &amp; kings meet</h1><p>By Ada Brown</p><p>%s</p>
                <script>document.write("never")</script>
                <blockquote>A good day.</blockquote><ul><li>one truce</li><li>one meeting</li></ul>
                <table><tr><th>Day</th><th>Place</th></tr><tr><td>4 May</td><td>Geneva</td></tr></table><p>%s</p>
                <div class="social-share">Share this</div></div>
                <footer>All rights reserved</footer></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(article.title()).isEqualTo("Envoys & kings meet");
        assertThat(article.author()).isEqualTo("Ada Brown, Carl Duff");
        assertThat(article.publisher()).isEqualTo("The Courier");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text().split("\n\n"))
                .containsExactly(
                        FIRST, "A good day.", "- one truce", "- one meeting", "Day | Place", "4 May | Geneva", SECOND);
    }

    @Test
    void whatStaysAmongManyThatGoKeepsItsOrder() {
        String clutter = "<nav>Home</nav><script>never()</script><form>Search</form>".repeat(5);
        String body = clutter + "<h1>Envoys</h1>" + clutter + "<p>" + FIRST + clutter + "</p>" + clutter + "<p>"
                + SECOND + "</p> The end. " + clutter;

        assertThat(read("<html><body>" + body).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nThe end.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class='post newsletter-post'>",
                "<div class='category-related'><main>",
                "<div class='overflow-hidden'>",
                "<div class='hidden md:block'>",
            })
    void theTextStaysWhateverItsClassIsCalled(String around) {
        String body = "<h1>Envoys</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(read("<html><body>" + around + body).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class='hidden'",
                "class='visually-hidden'",
                "class='related-promo'",
                "style='display : none'",
                "style='color:red; visibility:hidden'",
            })
    void whatIsHiddenOrLeadsElsewhereIsNoText(String attributes) {
        String aside = "<div " + attributes + "><h1>Read more</h1>On 1 May 1980 much else happened.</div>";

        assertThat(read("<article><p>" + FIRST + "</p>" + aside + "<p>" + SECOND + "</p></article>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<ul><li><p>4 May 1987: a truce</p><p>and peace</p></li><li></li></ul><p>End.</p>;- 4 May 1987: a truce#and peace#End.",
                "<ul><li>4 May: a truce<ul><li>kept</li></ul></li></ul>;- 4 May: a truce#- kept",
                "<table><tr><td>4 May</td><td><p>A truce.</p><p>Kept.</p></td></tr></table>;4 May | A truce. Kept.",
                "<table><tr><td>4 May</td><td>A<br><br>truce</td></tr></table><p>End.</p>;4 May | A truce#End.",
                "<table><tr><td>Home</td><td><h2>Envoys</h2>One.<br><br>Two.</td></tr></table>;Home#Envoys#One.#Two.",
                "<p>Feb\u00ADru\u00ADary\u200B 1</p>;February 1",
                "<p>One<sup class='reference'>[1]</sup> <del>two</del></p><h2>Next<span class='mw-editsection'>[edit]</span></h2>;One#Next",
                "<figure><img><figcaption>A view of 1980</figcaption></figure><figure><blockquote>So be it.</blockquote></figure>;So be it.",
            })
    void structureBecomesLines(String html, String text) {
        assertThat(read("<article><p>" + FIRST + "</p>" + html + "</article>").text())
                .isEqualTo(FIRST + "\n\n" + text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h3>Other coverage</h3><ul><li><a href=/1>Kings meet in a far country</a> (The Post)</li></ul>;",
                "<div><p><b>Related:</b></p><div><ul><li><a href=/1>Kings meet in a far country</a></li><li><a href=/2>What the kings said there</a></li></ul></div></div>;",
                "<h3>More</h3><ul><li><a href=/1>Kings meet in a far country</a></li></ul><h3>Related</h3><ol><li><a href=/2>What the kings said there</a></li></ol>;",
                "<h3>Points</h3><ul><li><a href=/1>Kings</a> meet in a far country</li></ul>;Points#- Kings meet in a far country",
                "<h3>Parties</h3><ul><li><a href=/1>Arland</a></li></ul>;Parties#- Arland",
                "<h3>Steps</h3><ul><li><a href=/1>4 May 1987: the kings meet</a></li></ul>;Steps#- 4 May 1987: the kings meet",
                "<p>This is what the kings agreed on there, one by one:</p><ul><li><a href=/1>Peace for a hundred years</a></li></ul>;This is what the kings agreed on there, one by one:#- Peace for a hundred years",
                "<h3>Texts</h3><ul><li><a href=/1>Peace for a hundred years</a></li></ul><p>So it ended.</p>;Texts#- Peace for a hundred years#So it ended.",
            })
    void listsOfLinksAtTheEndAreNoText(String html, @Nullable String kept) {
        assertThat(read("<article><p>" + FIRST + "</p>" + html + "</article>").text())
                .isEqualTo(kept == null ? FIRST : FIRST + "\n\n" + kept.replace("#", "\n\n"));
    }

    @Test
    void linesThatThePageSetsApartLeadTheText() {
        String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        String lead = "The envoys of both sides met again in Geneva.";

        assertThat(read("<article><h1>Envoys</h1><p class='standfirst'>" + lead + "</p><div itemprop='articleBody'>"
                                + body + "</div></article>")
                        .text())
                .isEqualTo(lead + "\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(read("<article><p class='standfirst'>" + FIRST + "</p><p>" + SECOND + "</p></article>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void publicationIsFoundInMetaTimeAndByline() {
        String body = "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";

        assertThat(read("<html><head><meta property='article:published_time' content='1987-05-04T10:00Z'></head>"
                                + body)
                        .published()
                        .edtf())
                .isEqualTo("1987-05-04");
        assertThat(read("<html><body><time datetime='1987-05-04'>Monday</time>" + body)
                        .published()
                        .edtf())
                .isEqualTo("1987-05-04");
        assertThat(read("<html><body><div class='byline'>Ada Brown, May 4, 1987</div>" + body)
                        .published()
                        .edtf())
                .isEqualTo("1987-05-04");
        assertThat(read("<html><body>" + body).published().edtf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=iso-8859-1>, windows-1252",
        "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>, windows-1252",
        "<meta charset='iso-8859-1'>, UTF-8",
        "<meta charset=utf-8>, windows-1252",
        "<meta charset=utf-16>, UTF-8",
        "<meta charset=x-nonsense>, UTF-8",
        "<meta charset='??'>, UTF-8",
        "<script src=a.js charset=utf-8></script>, windows-1252",
        "<meta charset=koi8-r>, UTF-16LE",
        "<meta charset=gb2312>, GB18030",
    })
    void encodingIsTheDeclaredOneUnlessTheBytesSayOtherwise(String head, Charset charset) {
        String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
        String html = mark + "<html><head>" + head + "</head><body><p>“So be it” – " + FIRST;

        assertThat(WebArticle.read(html.getBytes(charset)).text()).isEqualTo("“So be it” – " + FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h1>Envoys meet</h1>;",
                "<p>By Ada Brown<br>4 May 1987</p>;",
                "<div><span>Ada Brown</span>, <span>Carl Duff</span><time>4 May 1987</time><span>Updated 5 years ago</span></div>;",
                "<div>Ada Brown in Geneva</div><div>First published on Mon 4 May 1987 23.31 GMT</div>;",
                "<dl><dt>From:</dt><dd>Ada Brown</dd><dt>Published</dt><dd>4 May 1987</dd></dl>;",
                "<span>March 2, 2019May 5, 2020 by Ada Brown</span>;",
                "<p>By our correspondent</p>;",
                "<p>Ada Brown says that all is well.</p>;Ada Brown says that all is well.",
                "<p>Ten days from 4 May 1987.</p>;Ten days from 4 May 1987.",
                "<p>The day after</p>;The day after",
            })
    void linesAboveTheTextThatSayWhatIsKnownAreNoText(String lines, @Nullable String kept) {
        Article article = read("<meta name=author content='Ada Brown'><meta name=date content=1987-05-04>"
                + "<meta property=og:title content='Kings meet'><h1>Envoys meet</h1><article>" + lines + "<p>" + FIRST);

        assertThat(article.text()).isEqualTo(kept == null ? FIRST : kept + "\n\n" + FIRST);
    }

    @Test
    void dayAndPlaceBelowTheHeadlineAreFoundInTheSameLine() {
        Article article = read("<table><tr><td>Home</td><td><h1>Envoys meet</h1>Geneva, May 4, 1987<br><br>" + FIRST
                + "<br><br>" + SECOND + "</td></tr></table>");
        Article broken = read("<h1>Envoys meet</h1><p>By Ada Brown<br>4 May 1987</p><p>" + FIRST);

        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.place()).isEqualTo("Geneva");
        assertThat(broken.author()).isEqualTo("Ada Brown");
        assertThat(broken.published().edtf()).isEqualTo("1987-05-04");
        assertThat(broken.text()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<meta property=og:article:published_time content=1987-05-04T08:00+01:00>;||1987-05-04|",
                "<meta name=date content=1528799400>;||2018-06-12|",
                "<meta name=date content=03/02/2019>;|||",
                "<script type=application/ld+json>{'@type':'Article','datePublished':1528799400000}</script>;||2018-06-12|",
                "<body><time data-timestamp=1528799400></time>;||2018-06-12|",
                "<body><div class=date data-seconds=1528799400></div>;||2018-06-12|",
                "<body><div class=meta-date>Dienstag, 12. Juni 2018</div>;||2018-06-12|",
                "<meta property=og:article:author content='Ada Brown'>;|Ada Brown||",
                "<script type=application/ld+json>//<![CDATA[#{'@type':'Article','headline':'Kings# meet',}#//]]></script>;Kings meet|||",
                "<script type=application/ld+json>{'@type':'Article','author':{'name':['Ada Brown','Carl Duff']}}</script>;|Ada Brown, Carl Duff||",
                "<script type=application/ld+json>{'@type':'Article','author':['https://a.example/b']}</script>;|||",
                "<script type=application/ld+json>{'@type':'LiveBlogPosting','liveBlogUpdate':[{'@type':'BlogPosting','author':'Bob','datePublished':'1987-05-05'}]}</script>;|||",
                "<script type=application/ld+json>{'@type':'ItemList','itemListElement':[{'@type':'Article','headline':'Other'}]}</script>;|||",
                "<title>Envoys - Part 1 - The Courier</title>;Envoys - Part 1|||",
                "<meta property=og:title content='Envoys meet - The Courier'><meta property=og:site_name content='The Courier'>;Envoys meet|||",
                "<meta property=og:url content=javascript:alert(1)><link rel=canonical href=/1>;|||",
                "<link rel=canonical href=https://a.example/1>;|||https://a.example/1",
            })
    void pagesSayWhatTheyAreInManyWays(String head, String facts) {
        Article article =
                read("<html><head>" + (head.contains("json") ? quoted(head) : head) + "</head><body><p>" + FIRST);

        String edtf = article.published().edtf();
        assertThat(facts.split("[|]", -1))
                .containsExactly(orEmpty(article.title()), orEmpty(article.author()), edtf, orEmpty(article.url()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<meta name=ptime content=19870504101112>;1987-05-04",
                "<meta name=cXenseParse:recs:publishtime content=1987-05-04T10:00:00Z>;1987-05-04",
                "<meta name=date content='Mon May 04 10:00:00 UTC 1987'>;1987-05-04",
                "<meta name=citation_online_date content=1987/5/4>;1987-05-04",
                "<meta name=date content=1990-01-01><meta name=bt:pubDate content=1987-05-04>;1987-05-04",
                "<meta name=event-date content=1987-05-04>;",
                "<meta name=copyright-date content=1987>;",
                "<meta name=last-update content=1987-05-04>;1987-05-04?",
                "<meta property=article:modified_time content=1990-01-01><link rel=canonical href=https://a.example/1987/may/04/x>;1987-05-04?",
                "<link rel=canonical href=https://a.example/x-1987-05-04/>;1987-05-04?",
                "<link rel=canonical href=https://a.example/19870504.html>;1987-05-04?",
                "<link rel=canonical href=https://a.example/19870504123.html>;",
                "<link rel=canonical href=https://a.example/1987/20/60/x>;",
                "<script>layer=[{'publishDate':'1987-05-04T10:00:00Z'}]</script>;1987-05-04?",
                "<script>a={datePublished:'1987-05-04'},{datePublished:'1990-01-01'}</script>;",
                "<script type=application/ld+json>{'@type':'Article','headline':'A 'yes'','datePublished':'1987-05-04'}</script>;1987-05-04?",
                "<script type=application/ld+json>{'@type':'http://schema.org/Article','datePublished':['1987-05-04']}</script>;1987-05-04",
                "<script type=application/ld+json>{'@type':'Article','datePublished':{'@value':'1987-05-04'}}</script>;1987-05-04",
                "<title>Envoys</title><table><tr><td><b>Envoys</b><tr><td>1987/05/04</table>;1987-05-04",
            })
    void theDayIsFoundWhereverThePageHasIt(String head, @Nullable String edtf) {
        String page = "<html><head>" + (head.contains("<script") ? quoted(head) : head) + "</head><body><article><p>"
                + FIRST + "</p><p>" + SECOND;

        assertThat(read(page).published().edtf()).isEqualTo(edtf == null ? "" : edtf);
    }

    @Test
    void theDayOfTheLastChangeTellsLessThanOneInTheText() {
        String page = "<meta name=last-modified content=2019-01-01><article><p>" + FIRST + "</p><p>On 4 May 1987 ";

        assertThat(read(page).published().edtf()).isEmpty();
    }

    @Test
    void textThatOnlyThePagesDataHaveIsRead() {
        String head = "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"" + FIRST + "\\n"
                + SECOND + "\"}</script>";

        assertThat(read(head + "<div id=root>Loading</div>").text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read(head + "<article><p>" + SECOND + "</p></article>").text())
                .isEqualTo(SECOND);
    }

    @Test
    void theHeadlineInThePageTellsTheTitleFromTheSite() {
        Article article = read("<!-- saved from url=(0019)https://a.example/1 --><html><head>"
                + "<meta property='og:title' content='Envoys meet - The Courier'></head><body><h1>Envoys meet</h1><p>"
                + FIRST);

        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.publisher()).isEqualTo("The Courier");
        assertThat(article.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void deepNestingAndManyElementsTakeLittleTime() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + FIRST + "</div>".repeat(100_000);
        String wide = "<html><body>" + "<p>a<b>b<i>c".repeat(100_000);
        String entities = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x; " + FIRST;

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(read(deep).text()).contains(FIRST);
            assertThat(read(wide).text()).contains("abc");
            assertThat(read(entities).text()).contains("&x; " + FIRST);
        });
    }

    /** JSON with quotes and line breaks as it has them. */
    private static String quoted(String script) {
        return script.replace('\'', '"').replace('#', '\n');
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Article read(String html) {
        return WebArticle.read(html.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, windows-1252", "UTF-8, koi8-r", "x-MacRoman, macintosh", "windows-1252, utf-8"})
    void bytesThatArePlainlyUtf8AreThatWhateverThePageSays(String encoding, String named) {
        String page =
                "<html><head><meta charset=\"" + named + "\"></head><body><p>José — “Müller” — left.</p></body></html>";

        assertThat(WebArticle.read(page.getBytes(Charset.forName(encoding))).text())
                .isEqualTo("José — “Müller” — left.");
    }
}
