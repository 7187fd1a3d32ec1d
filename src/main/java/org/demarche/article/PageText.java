package org.demarche.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** A part of a page as paragraphs of plain text. */
final class PageText {
    /** What is never text of an article. */
    private static final String CLUTTER =
            "script, style, noscript, template, nav, form, button, input, select, iframe, object, svg, math, dialog,"
                    + " audio, video, canvas, amp-sidebar, amp-ad, amp-consent, amp-list, amp-embed, amp-user-notification,"
                    + " [role=dialog], [role=alertdialog], [aria-modal=true], [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)], body > header, body > footer,"
                    // A picture and its caption, but not a table or a quotation.
                    + " figure:not(:has(table, blockquote, pre, li)),"
                    // Notes, references and links of encyclopedias.
                    + " .noprint, .mw-editsection, sup.reference, .toc, #toc, .hatnote, .reflist, .references,"
                    + " .printfooter, .catlinks, .mw-jump-link, #jp-relatedposts, del, s, strike,"
                    // Not what is hidden on small screens only, nor what hides what does not fit.
                    + " [class~=(?i)(?:^|\\s)(?:\\w+-)?(?<!overflow-|overflow-[xy]-|backface-)hidden(?:\\s|$)]"
                    + ":not([class~=:(?:block|flex|grid|inline|contents|table)])";

    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "td", "th", "summary");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int LONGEST_CELL = 600;
    private static final int MANY = 8;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Map<Element, Boolean> layouts = new HashMap<>();
    /** The row of a table of values that the text is in, null outside of one. */
    private @Nullable Element row;

    /** What a page's text stands in, whatever the names of its classes. */
    private static final String HOLDERS =
            "html, body, main, article, :has(h1), :has(main), :has([itemprop=articleBody])";

    private PageText() {}

    /** Takes off the page what is never text of an article. */
    static void tidy(Document page) {
        int length = page.text().length();
        Evaluator holder = Selector.evaluatorOf(HOLDERS);
        remove(Stream.concat(page.select(CLUTTER).stream(), NamedParts.clutter(page))
                .filter(clutter -> !clutter.is(holder) || clutter.text().length() <= length / 2)
                .distinct());
        remove(NamedParts.asides(page).filter(aside -> aside.text().length() <= length / 2));
        OtherStories.drop(page);
    }

    /**
     * Takes elements off their page. Each is judged first. Of many siblings those that stay are gathered, since to take
     * away one looks through and counts all the others.
     */
    static void remove(Stream<Element> elements) {
        Map<Element, Set<Node>> byParent = new HashMap<>();
        for (Element element : elements.toList()) {
            Element parent = element.parent();
            if (parent != null) {
                byParent.computeIfAbsent(parent, _ -> new HashSet<>()).add(element);
            }
        }
        byParent.forEach((parent, gone) -> {
            if (gone.size() < MANY) {
                gone.forEach(Node::remove);
            } else {
                List<Node> kept = parent.childNodes().stream()
                        .filter(child -> !gone.contains(child))
                        .toList();
                parent.empty();
                parent.appendChildren(kept);
            }
        });
    }

    /**
     * Items of lists and rows of tables are paragraphs of their own, cells parted by a bar; the cells of a table that
     * only lays out the page are parts like any other.
     */
    static List<String> of(Element part) {
        PageText text = new PageText();
        part.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.enter(node);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    text.leave(element);
                }
            }
        });
        text.close();
        return List.copyOf(text.paragraphs);
    }

    private void enter(Node node) {
        if (node instanceof TextNode words) {
            partMoment(node);
            open.append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (row != null) {
                boolean next = CELLS.contains(name) && !open.toString().isBlank();
                open.append(next ? " | " : endsParagraph(element) || name.equals("br") ? " " : "");
            } else if (name.equals("br")) {
                breakLine();
            } else if (endsParagraph(element)) {
                close();
                open.append(name.equals("li") ? "- " : "");
                row = name.equals("tr") && !laysOut(element.closest("table")) ? element : null;
            }
        }
    }

    /** Puts a space between a moment and what is set beside it without one. */
    private void partMoment(Node words) {
        Node before = words.previousSibling() == null ? words.parent() : words;
        Node beside = before == null ? null : before.previousSibling();
        boolean isMoment =
                (before instanceof Element after && after.normalName().equals("time"))
                        || (beside instanceof Element one && one.normalName().equals("time"));
        open.append(isMoment && isWord(open, open.length() - 1) && isWord(words.outerHtml(), 0) ? " " : "");
    }

    private static boolean isWord(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private void leave(Element element) {
        if (row != null && !row.equals(element)) {
            open.append(endsParagraph(element) ? " " : "");
        } else if (endsParagraph(element)) {
            row = null;
            close();
            if (element.normalName().equals("li")) {
                open.setLength(0);
            }
        }
    }

    /**
     * Whether a table has parts of the page in it, not single values; null if only a row of it is the page's main part.
     */
    private boolean laysOut(@Nullable Element table) {
        return table == null
                || layouts.computeIfAbsent(
                        table,
                        one -> one.selectFirst("> * table, h1, h2, article") != null
                                || one.select("td").stream()
                                        .anyMatch(cell -> cell.text().length() > LONGEST_CELL));
    }

    /** Two breaks in a row part paragraphs; one is a space. */
    private void breakLine() {
        int end = open.length();
        while (end > 0 && open.charAt(end - 1) != '\u2028' && Whitespace.isGap(open.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && open.charAt(end - 1) == '\u2028') {
            close();
        } else {
            open.append('\u2028');
        }
    }

    private void close() {
        String paragraph = Whitespace.collapse(open.toString());
        if (paragraph.equals("-")) {
            // The item's first paragraph follows.
            return;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    private static boolean endsParagraph(Element element) {
        String name = element.normalName();
        return element.isBlock() || LINES.contains(name);
    }
}
