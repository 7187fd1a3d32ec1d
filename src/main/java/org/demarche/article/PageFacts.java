package org.demarche.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.time.When;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about its article: in JSON-LD (schema.org), Open Graph and other {@code meta} elements,
 * microdata, {@code time} elements and lines marked as byline or date, in that order.
 */
final class PageFacts {
    /** Reads what browsers and search engines let pass, too. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Pattern CDATA = Pattern.compile("(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|]]>)\\s*(?:\\*/)?");
    /** What a page says about other articles. */
    private static final List<String> OTHERS = List.of(
            "liveBlogUpdate", "itemListElement", "comment", "citation", "mentions", "hasPart", "relatedLink", "review");
    /** What browsers write above a page that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile("\\s*saved from url=\\(\\d+\\)(\\S+)\\s*");

    private static final Pattern SITE = Pattern.compile("(.+) [|–•—-] (.+)");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:\\w*Article|BlogPosting|Report|LiveBlogPosting|WebPage)");
    private static final int MOST_NODES = 20_000;
    private static final List<String> DATE_ATTRIBUTES = List.of(
            "datetime",
            "content",
            "data-datetime",
            "data-timestamp",
            "data-seconds",
            "data-utime",
            "data-date",
            "data-time");
    private static final String DATE_LINES =
            "[class*=byline], [class*=dateline], [class*=publish], [class*=timestamp], [class*=date]";

    private final Document page;
    private final Facts facts;
    private final PageDates dates = new PageDates();
    private final Set<String> headlines = new HashSet<>();
    private final boolean isWiki;

    private PageFacts(Document page, Facts facts) {
        this.page = page;
        this.facts = facts;
        isWiki = Encyclopedia.is(page);
    }

    /** @param known what is known already and stays */
    static PageFacts of(Document page, Facts known) {
        PageFacts reading = new PageFacts(page, known);
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script")) {
            boolean isData = script.attr("type").startsWith("application/ld+json");
            if (!isData || !addArticles(script.data(), articles)) {
                reading.dates.script(script.data());
            }
        }
        reading.readArticles(articles);
        reading.readMeta();
        reading.readBody();
        return reading;
    }

    /** What the page says; more may be noted. */
    Facts facts() {
        return facts;
    }

    /** Notes a day that hints say is that of publication where nothing else says it. */
    void guessDay(List<String> text) {
        if (facts.published == null) {
            facts.published(dates.guess(facts.url, text));
        }
    }

    /** Notes the articles that JSON has; gives whether it is JSON. */
    private static boolean addArticles(String data, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(CDATA.matcher(data).replaceAll("")));
        } catch (JsonProcessingException e) {
            return false;
        }
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.get("@type"))) {
                articles.add(node);
            }
            node.properties().stream()
                    .filter(field -> !OTHERS.contains(field.getKey()))
                    .forEach(field -> open.add(field.getValue()));
            if (node.isArray()) {
                node.forEach(open::add);
            }
        }
        return true;
    }

    /**
     * Where a page describes several articles, as in lists of others, its own is at its address or has its headline.
     */
    private void readArticles(List<JsonNode> articles) {
        Set<String> addresses = new HashSet<>();
        page.select("link[rel=canonical][href]").forEach(link -> addresses.add(link.attr("href")));
        page.select("meta[property=og:url]").forEach(meta -> addresses.add(meta.attr("content")));
        page.select("h1").forEach(h -> headlines.add(h.text()));
        List<JsonNode> own = articles.stream()
                .filter(one -> headlines.contains(String.valueOf(text(one.get("headline"))))
                        || addresses.contains(String.valueOf(text(one.get("url"))))
                        || addresses.contains(String.valueOf(text(one.get("mainEntityOfPage")))))
                .toList();
        own.forEach(this::readArticle);
        articles.stream().filter(one -> own.isEmpty() || !one.has("headline")).forEach(this::readArticle);
    }

    private void noteUrl(@Nullable String url) {
        if (url != null && url.matches("(?i)https?://\\S+")) {
            facts.url(url);
        }
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        // With the address of its vocabulary before it or not.
        return ARTICLE.matcher(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1))
                .matches();
    }

    private void readArticle(JsonNode node) {
        String name = text(node.get("name"));
        // Encyclopedias have a description for the headline.
        facts.title(headlines.contains(String.valueOf(name)) ? name : text(node.get("headline")));
        facts.author(names(node.get("author")));
        facts.publisher(names(node.get("publisher")));
        Optional<String> changed = single(node.get("dateModified")).map(JsonNode::asText);
        if (isWiki) {
            // Its text is as new as its last change, whenever it was begun.
            changed.ifPresent(facts::publishedField);
        }
        single(node.get("datePublished")).map(JsonNode::asText).ifPresent(facts::publishedField);
        changed.ifPresent(dates::changed);
        facts.language(text(node.get("inLanguage")));
        noteUrl(text(node.get("url")));
        facts.place(text(node.get("dateline")));
        facts.body = facts.body == null ? text(node.get("articleBody")) : facts.body;
        JsonNode updates = node.get("liveBlogUpdate");
        if (facts.body == null && updates != null) {
            facts.body = live(updates);
        }
    }

    /** The text of a live report's updates, each below its day and headline; null if there is none. */
    private static @Nullable String live(JsonNode updates) {
        List<String> lines = new ArrayList<>();
        for (JsonNode update : updates) {
            String body = text(update.get("articleBody"));
            if (body != null) {
                Optional.ofNullable(update.get("datePublished"))
                        .flatMap(field -> LiveUpdates.day(field.asText()))
                        .ifPresent(lines::add);
                Optional.ofNullable(text(update.get("headline"))).ifPresent(lines::add);
                lines.add(body);
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? Parser.unescapeEntities(node.asText(), false) : null;
    }

    /** The value, or the first of several, by itself or with its type beside it. */
    private static Optional<JsonNode> single(@Nullable JsonNode node) {
        JsonNode one = node != null && node.isArray() ? node.get(0) : node;
        return Optional.ofNullable(one != null && one.isObject() ? one.get("@value") : one);
    }

    private static @Nullable String names(@Nullable JsonNode node) {
        if (node == null || node.isTextual()) {
            String name = text(node);
            return name == null || name.startsWith("http") ? null : name;
        }
        if (node.isArray()) {
            StringBuilder all = new StringBuilder();
            for (JsonNode one : node) {
                String name = names(one);
                if (name != null) {
                    all.append(all.isEmpty() ? "" : ", ").append(name);
                }
            }
            return all.toString();
        }
        return names(node.get("name"));
    }

    private void readMeta() {
        for (Element meta : page.select("meta[content]")) {
            String key = (meta.attr("property") + meta.attr("name") + meta.attr("itemprop")).toLowerCase(Locale.ROOT);
            String value = meta.attr("content");
            switch (key) {
                case "og:title", "twitter:title", "dc.title", "headline" -> facts.title(withoutSite(value));
                case "author",
                        "article:author",
                        "og:article:author",
                        "citation_author",
                        "dc.creator",
                        "byl",
                        "parsely-author" -> {
                    if (!value.startsWith("http")) {
                        facts.author(value);
                    }
                }
                case "og:site_name", "publisher", "dc.publisher", "application-name", "citation_journal_title" ->
                    facts.publisher(value);
                case "inlanguage", "language", "dc.language" -> facts.language(value);
                case "og:url" -> noteUrl(value);
                default -> dates.field(key, value);
            }
        }
        dates.noteFields(facts);
        first("link[rel=canonical][href]").ifPresent(link -> noteUrl(link.attr("href")));
        page.childNodes().stream()
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .filter(Matcher::matches)
                .forEach(saved -> noteUrl(saved.group(1)));
        first("html[lang]").ifPresent(html -> facts.language(html.attr("lang")));
    }

    private void readBody() {
        first("[itemprop=headline]")
                .or(() -> first("article h1"))
                .or(() -> first("h1"))
                .ifPresent(h -> facts.title(h.text()));
        facts.title(withoutSite(page.title()));
        for (String query : List.of("[itemprop=datePublished]", "time[pubdate]", "article time, header time", "time")) {
            first(query).flatMap(PageFacts::dateOf).ifPresent(facts::published);
        }
        first("[itemprop=author] [itemprop=name]")
                .or(() -> first("[itemprop=author], [rel=author], .author, .byline"
                        + ", .byl, .byline__name, .byline-name, .author-name, .article-author"))
                .map(Element::text)
                .filter(name -> name.length() < 100)
                .ifPresent(name -> facts.author(Masthead.author(name, facts.language)));
        if (facts.published == null) {
            page.select(DATE_LINES).stream()
                    .filter(line -> line.text().length() < 200)
                    .flatMap(line -> dateOf(line).stream())
                    .findFirst()
                    .ifPresent(facts::published);
        }
    }

    private static Optional<When> dateOf(Element element) {
        return DATE_ATTRIBUTES.stream()
                .flatMap(name -> PrintedDate.field(element.attr(name)).stream())
                .findFirst()
                .or(() -> element.text().length() < 200 ? PrintedDate.field(element.text()) : Optional.empty());
    }

    /**
     * A title without the site's name behind it: what is no part of the headline in the page, or is the publisher's
     * name.
     */
    private String withoutSite(String title) {
        Matcher site = SITE.matcher(title);
        if (!site.matches()) {
            return title;
        }
        String shorter = site.group(1);
        boolean isHeadline = page.select("h1").stream().map(Element::text).anyMatch(shorter::equalsIgnoreCase);
        if (isHeadline) {
            facts.publisher(site.group(2));
        }
        boolean isSite = site.group(2).equalsIgnoreCase(facts.publisher)
                || page.select("meta[property=og:site_name]").attr("content").equalsIgnoreCase(site.group(2));
        return isHeadline || isSite || (title.equals(page.title()) && shorter.length() > title.length() / 3)
                ? shorter
                : title;
    }

    private Optional<Element> first(String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }
}
