package org.demarche.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.demarche.article.Article.Facts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the article of a web page: its main text without menus, advertisements and scripts, and what the page says
 * about it. Nothing is fetched.
 */
public final class WebArticle {
    /** Pages of more elements are not searched for their main part, which would take too long. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int DEEPEST = 256;
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,500}?encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

    /** A part of a page with fewer characters is not its text. */
    private static final int SHORTEST = 140;

    private static final int FULLER = 3;

    private static final String LEADS = "[itemprop=description]:not(meta), .entry-summary, .p-summary, .standfirst,"
            + " .article-lead, .article__lead, .article-summary";
    private static final int MOST_LEADS = 3;
    private static final int SHORTEST_LEAD = 40;
    private static final int LONGEST_LEAD = 600;

    private static final int MOST_LINES_BELOW = 8;

    private static final int LONGEST_OFFER = 300;
    private static final Pattern OFFER =
            Pattern.compile("(?i)(?:(?:please )?(?:subscribe|sign up|sign in|log in|register|join)"
                    + " (?:now |today |here )?(?:to|for) (?:continue|keep|read|unlock|get|access|full|unlimited)"
                    + "|to (?:continue|keep) reading|already (?:a|an) (?:subscriber|member)\\b|already have an account"
                    + "|(?:this|the rest of this) (?:article|story|content) is (?:for|only for|reserved|available)\\b.*subscri"
                    + "|you have (?:reached|read|used) )");

    private WebArticle() {}

    /** Reads the page's bytes in the encoding it names, or whatever it has. */
    public static Article read(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return of(Characters.decode(bytes, declared.find() ? declared.group(1) : ""));
    }

    /** Reads the characters of a page. */
    static Article of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts said = PageFacts.of(page);
        Facts facts = said.facts();
        List<String> headings = page.select("h1").stream()
                .map(Element::text)
                .filter(h -> !h.isEmpty())
                .toList();
        LiveUpdates.addDays(page, facts.published);
        PageText.tidy(page);
        Element main = mainPart(page);
        LinksAtEnd.drop(main);
        List<String> paragraphs =
                new ArrayList<>(PageHead.without(Masthead.takeFrom(PageText.of(main), facts), facts, headings));
        lead(page, main).ifPresent(lead -> paragraphs.addAll(0, PageText.of(lead)));
        if (facts.published == null) {
            noteAbove(page, facts);
        }
        said.guessDay(paragraphs);
        return Article.of(facts, withoutOffers(fuller(paragraphs, facts)));
    }

    /** Notes the day that stands near the headline where that is not in the page's main part. */
    private static void noteAbove(Document page, Facts facts) {
        List<String> lines = PageText.of(page.body());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equalsIgnoreCase(facts.title)) {
                Masthead.takeFrom(lines.subList(i, Math.min(lines.size(), i + MOST_LINES_BELOW)), facts);
                return;
            }
        }
    }

    /** What a page that shows only the beginning says to those who do not pay is no text. */
    private static List<String> withoutOffers(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.length() > LONGEST_OFFER
                        || !OFFER.matcher(paragraph).lookingAt())
                .toList();
    }

    /** The text that the page's data have if the page itself shows little of it, as one that a script fills. */
    private static List<String> fuller(List<String> shown, Facts facts) {
        String body = facts.body == null ? "" : facts.body;
        int length = shown.stream().mapToInt(String::length).sum();
        return body.length() < SHORTEST || length * FULLER > body.length()
                ? shown
                : body.lines()
                        .map(Whitespace::collapse)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The article's first lines where the page sets them apart from the rest of its text. */
    private static Optional<Element> lead(Document page, Element main) {
        String text = main.text();
        return page.select(LEADS).stream()
                .limit(MOST_LEADS)
                .filter(one ->
                        one.text().length() >= SHORTEST_LEAD && one.text().length() <= LONGEST_LEAD)
                .filter(one -> !text.contains(one.text()))
                .findFirst();
    }

    private static Element mainPart(Document page) {
        Element body = page.body();
        if (body == null) {
            return page;
        }
        Optional<Element> marked = marked(body);
        if (marked.isPresent() || body.getAllElements().size() > MOST_ELEMENTS) {
            return marked.orElse(body);
        }
        Element found = new Readability4J("", page.clone()).parse().getArticleContent();
        return found == null || found.text().length() < SHORTEST ? body : found;
    }

    /** The one part that the page itself marks as the article's text. */
    private static Optional<Element> marked(Element body) {
        for (String query : List.of("[itemprop=articleBody]", "article", "article:has(h1)", "main", "[role=main]")) {
            List<Element> found = body.select(query).stream()
                    .filter(one -> one.text().length() >= SHORTEST)
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }
}
