package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parts of a page that are no text of its article, by the words in their names. */
final class NamedParts {
    /** What is never text. */
    private static final Pattern CLUTTER = words("share|sharing|social|related|newsletter|advert|promo|breadcrumb"
            + "|comments|tags|taglist|masha-ignore|print-link|cookie|skip-link|signup|caption|thumbcaption|pull-?quote"
            + "|screen-reader-text|sr-only");

    /** What is none either, unless it holds most of the page: their names can mean other things, too. */
    private static final Pattern ASIDES = words(
            "comment|disqus|recirc|recirculation|most-read|gdpr|cookies|consent|onetrust|topic-list|links-block"
                    + "|author-?(?:bio|box|info|card|profile|about|details|description)|(?:about-(?:the-)?|post-)author");

    /** Where pages name what a part is, beside its class. */
    private static final List<String> NAMING = List.of("class", "data-component", "data-testid");

    private NamedParts() {}

    static Stream<Element> clutter(Document page) {
        return page.select("[class]").stream()
                .filter(one -> CLUTTER.matcher(one.className()).find());
    }

    static Stream<Element> asides(Document page) {
        return page.select("[class], [data-component], [data-testid]").stream()
                .filter(one -> NAMING.stream()
                        .anyMatch(name -> ASIDES.matcher(one.attr(name)).find()));
    }

    /** One of the words by itself, as signs or a capital letter part it from others: related-posts, RelatedPosts. */
    private static Pattern words(String words) {
        return Pattern.compile("(?:^|[\\s_-]|(?<=[a-z])(?=[A-Z]))(?i:" + words + ")(?:$|[\\s_-]|(?<=[a-z])(?=[A-Z]))");
    }
}
