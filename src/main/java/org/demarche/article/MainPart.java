package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The part of a page that has the article's text. */
final class MainPart {
    /** Pages of more elements are not searched for their main part, which would take too long. */
    private static final int MOST_ELEMENTS = 20_000;

    /** A part of a page with fewer characters is not its text. */
    private static final int SHORTEST = 140;

    /** Where a word begins and ends in a name, of which case or signs part the words. */
    private static final String BEGIN = "(?:(?<![A-Za-z\\d])|(?<=[a-z])(?=[A-Z]))";

    private static final String END = "(?=$|[^A-Za-z\\d]|(?<=[a-z])[A-Z])";

    /** What names a part as the text of an article and nothing else. */
    private static final Pattern BODY =
            Pattern.compile(BEGIN + "(?i:(?:article|story|rich-?text)[_-]{0,2}body|mw-parser-output)" + END);
    /** What may name more or less than that. */
    private static final Pattern CONTENT = Pattern.compile(
            BEGIN + "(?i:(?:article|story|entry|post)[_-]{0,2}(?:content|text)|field--name-body)" + END);

    private static final List<String> NAMING =
            List.of("class", "id", "name", "data-testid", "data-component", "data-module", "data-qa");

    /** The part of the text around it that it has at least. */
    private static final double MUCH = 0.15;

    private static final double MOST = 0.6;

    private MainPart() {}

    /** The part that the page marks as the article's text, or else seems to be. */
    static Element of(Document page) {
        Element body = page.body();
        if (body == null) {
            return page;
        }
        Optional<Element> marked = marked(body);
        if (body.getAllElements().size() > MOST_ELEMENTS) {
            return marked.orElse(body);
        }
        Element around = marked.orElse(body);
        Optional<Element> named = named(around, BODY, MUCH).or(() -> named(around, CONTENT, MOST));
        if (named.isPresent() || marked.isPresent()) {
            return named.orElse(around);
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

    /** The one part whose names say what it is, not within another such, if it has enough of the text around it. */
    private static Optional<Element> named(Element around, Pattern name, double share) {
        double least = Math.max(SHORTEST, around.text().length() * share);
        List<Element> outermost = new ArrayList<>();
        for (Element one : around.getAllElements()) {
            boolean isNamed = !one.equals(around) && isNamed(one, name);
            boolean isWithin = isNamed && !outermost.isEmpty() && one.parents().contains(outermost.getLast());
            if (isNamed && !isWithin && one.text().length() >= least) {
                outermost.add(one);
            }
        }
        return outermost.size() == 1 ? Optional.of(outermost.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Element element, Pattern name) {
        for (Attribute attribute : element.attributes()) {
            if (NAMING.contains(attribute.getKey())
                    && name.matcher(attribute.getValue()).find()) {
                return true;
            }
        }
        return false;
    }
}
