package org.demarche.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int DEEPEST = 256;
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,500}?encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

    /** A part of a page with fewer characters is not its text. */
    private static final int SHORTEST = 140;

    private static final int FULLER = 3;

    private static final String LEADS = "[itemprop=description]:not(meta), .entry-summary, .p-summary,"
            + " [class*=standfirst], [data-gu-name=standfirst], [data-testid=standfirst], .article-lead, .article__lead, .article-summary";
    private static final int MOST_LEADS = 3;
    private static final int SHORTEST_LEAD = 40;
    private static final int LONGEST_LEAD = 600;

    private static final int MOST_LINES_BELOW = 8;

    private WebArticle() {}

    /** Reads the page's bytes in the encoding it names, or whatever it has. */
    public static Article read(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        Facts facts = new Facts();
        return of(Characters.decode(bytes, declared.find() ? declared.group(1) : "", facts), facts);
    }

    /** Reads the characters of a page. */
    static Article of(String html) {
        return of(html, new Facts());
    }

    /** Reads the characters of a page of which something is known. */
    static Article of(String html, Facts known) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts said = PageFacts.of(page, known);
        Facts facts = said.facts();
        List<String> headings = page.select("h1").stream()
                .map(Element::text)
                .filter(h -> !h.isEmpty())
                .toList();
        LiveUpdates.addDays(page, facts.published);
        LiveUpdates.putHeadingsFirst(page);
        Encyclopedia.tidy(page);
        PageText.tidy(page);
        Element main = MainPart.of(page);
        LinksAtEnd.drop(main);
        List<String> paragraphs =
                new ArrayList<>(PageHead.without(Masthead.takeFrom(PageText.of(main), facts), facts, headings));
        lead(page, main).ifPresent(lead -> paragraphs.addAll(0, PageText.of(lead)));
        if (facts.published == null) {
            noteAbove(page, facts);
        }
        said.guessDay(paragraphs);
        return Article.of(facts, ReaderLines.without(fuller(paragraphs, facts)));
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
}
