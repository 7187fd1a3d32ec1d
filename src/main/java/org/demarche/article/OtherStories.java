package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Teasers of other articles and what readers say, by the words above them. */
final class OtherStories {
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)(?:related\\b.*|(?:what to )?read (?:next|more|also)\\b.*|also read"
                    + "|more (?:from|on|in|stories|news|like)\\b.*|most (?:read|popular|viewed|shared)\\b.*|trending\\b.*|see also"
                    + "|you (?:may|might) (?:also )?(?:like|be interested)\\b.*|recommended\\b.*|latest (?:news|stories|headlines)"
                    + "|(?:top|popular|other) (?:stories|news|articles)|editors?['’]?s? (?:picks?|choice)|don['’]t miss.*|up next)");
    private static final Pattern COMMENTS = Pattern.compile("(?iU)(?:\\d+ |add a |leave a |post a |join the |reader )?"
            + "(?:comments?|responses|repl(?:y|ies)|discussion|conversation)(?: \\(?\\d+\\)?)?");
    private static final Pattern LABELS =
            Pattern.compile("(?iU)(?=.{1,60}$)(?:" + LABEL.pattern() + "|" + COMMENTS.pattern() + ")");
    private static final int MOST_LABELS = 30;

    private static final int MOST_BELOW = 100;
    /** Before a link within a text. */
    private static final Pattern BEFORE_LINK = Pattern.compile(
            "(?iU)(?:read (?:more|next|also)|also read|see also|related|more|don['’]t miss|watch|listen|recommended)"
                    + "\\s*[:|–—-].*");

    private static final double SOME_LINKS = 0.2;
    private static final double MOSTLY_LINKS = 0.5;

    private OtherStories() {}

    /** Takes them off the page. */
    static void drop(Document page) {
        int length = page.text().length();
        // A heading, or what looks like one.
        page
                .select(
                        "h2, h3, h4, h5, h6, [role=heading], [class~=(?i)(?:title|heading|header|label)]:not(:has(h1, p))")
                .stream()
                .filter(heading -> LABELS.matcher(heading.text()).matches())
                .limit(MOST_LABELS)
                .forEach(label -> drop(label, length));
        PageText.remove(page.select("aside").stream().filter(aside -> links(aside) >= MOSTLY_LINKS));
        PageText.remove(page.select("p").stream()
                .filter(one -> BEFORE_LINK.matcher(one.text()).matches() && links(one) >= MOSTLY_LINKS));
    }

    /** Takes off what a label heads: the part that begins with it, or what follows it up to the next heading. */
    private static void drop(Element label, int length) {
        double links = COMMENTS.matcher(label.text()).matches() ? 0 : SOME_LINKS;
        Element part = label;
        Element around = label.parent();
        while (around != null && !around.is("body, main, article, :has(h1)") && begins(around, label, length)) {
            part = around;
            around = around.parent();
        }
        if (!part.equals(label)) {
            if (links(part) >= links) {
                part.remove();
            }
            return;
        }
        List<Element> below = new ArrayList<>();
        Element next = label.nextElementSibling();
        while (next != null && below.size() <= MOST_BELOW && !next.is("h1, h2, h3, h4, h5, h6, [role=heading]")) {
            below.add(next);
            next = next.nextElementSibling();
        }
        if (!below.isEmpty()
                && below.size() <= MOST_BELOW
                && below.stream().allMatch(one -> links(one) >= MOSTLY_LINKS)) {
            PageText.remove(below.stream());
            label.remove();
        }
    }

    private static boolean begins(Element part, Element label, int length) {
        String text = part.text();
        return text.startsWith(label.text()) && text.length() < length / 2;
    }

    /** The part of its text that links. */
    private static double links(Element part) {
        int all = part.text().length();
        int linked = part.select("a[href]").text().length();
        return all == 0 ? 0 : (double) linked / all;
    }
}
