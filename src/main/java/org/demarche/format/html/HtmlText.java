package org.demarche.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A piece of HTML as people read it.
 *
 * @param text without markup: paragraphs parted by a blank line, lines by a line break
 * @param links the addresses it links to, titled by the words that link
 */
public record HtmlText(String text, List<Link> links) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE_END = Pattern.compile(" +\n");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "div", "dt", "dd");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "section");

    /** Tags whose whole effect is the break they make, if any, however they are nested. */
    private static final Set<String> SIMPLE =
            Set.of("b", "/b", "i", "/i", "em", "/em", "strong", "/strong", "u", "/u", "p", "/p", "br", "br/", "br /");

    private static final int LONGEST_TAG = 10;

    /** Addresses that would run something; no link is made of them. */
    private static final Pattern SCRIPT =
            Pattern.compile("(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Set<String> UNSEEN = Set.of("script", "style", "iframe", "noscript", "template");

    public HtmlText {
        links = List.copyOf(links);
    }

    /** What a piece of HTML says; text without markup stays as it is, but for space around it. */
    public static HtmlText of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new HtmlText(html.strip(), List.of());
        }
        Collector collector = new Collector();
        if (html.indexOf('<') < 0) {
            collector.append(Parser.unescapeEntities(html, false));
        } else if (isSimple(html)) {
            collector.simple(html);
        } else {
            Parser.parseFragment(html, new Element("body"), "").forEach(node -> node.traverse(collector));
        }
        return new HtmlText(collector.text(), collector.links);
    }

    /** What stands in XML for an entity of HTML: its characters; for one that there is not, the reference itself. */
    public static String entity(String name) {
        String characters = Entities.getByName(name);
        return characters.isEmpty() ? "&amp;" + name + ";" : characters;
    }

    /** Whether there is no more markup than the simplest tags, which need no parser. */
    private static boolean isSimple(String html) {
        if (html.indexOf('&') >= 0 || html.indexOf('\0') >= 0) {
            return false;
        }
        int tag = html.indexOf('<');
        while (tag >= 0) {
            int end = html.indexOf('>', tag);
            if (end < 0 || end - tag > LONGEST_TAG || !SIMPLE.contains(html.substring(tag + 1, end))) {
                return false;
            }
            tag = html.indexOf('<', end);
        }
        return true;
    }

    /** The text in one line. */
    public String line() {
        return inOneLine(text);
    }

    /** A text with each stretch of white space as one space. */
    public static String inOneLine(String text) {
        String stripped = text.strip();
        boolean spaced = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (space && (spaced || c != ' ')) {
                return SPACE.matcher(stripped).replaceAll(" ");
            }
            spaced = space;
        }
        return stripped;
    }

    /** Walks through the nodes in the order in which they are read. */
    private static final class Collector implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private int unseen;
        private int gap;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                breakAt(element.normalName());
                unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
                String address =
                        element.normalName().equals("a") ? element.attr("href").strip() : "";
                if (!address.isEmpty()
                        && unseen == 0
                        && !SCRIPT.matcher(address).lookingAt()) {
                    String title = element.text().strip();
                    links.add(new Link(address, title.isEmpty() ? null : title, Extras.NONE));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
                if (!element.normalName().equals("br")) {
                    breakAt(element.normalName());
                }
            }
        }

        private void breakAt(String name) {
            gap = Math.max(gap, PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) ? 1 : 0);
        }

        /** Walks through text with no more than {@link #SIMPLE} tags. */
        void simple(String html) {
            int from = 0;
            for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
                append(html, from, tag);
                from = html.indexOf('>', tag) + 1;
                switch (html.charAt(tag + 1) == '/' ? html.charAt(tag + 2) : html.charAt(tag + 1)) {
                    case 'p' -> breakAt("p");
                    case 'b' -> breakAt(html.charAt(tag + 2) == 'r' ? "br" : "b");
                    default -> {}
                }
            }
            append(html, from, html.length());
        }

        private void append(String words) {
            append(words, 0, words.length());
        }

        private void append(String words, int from, int to) {
            int at = from;
            while (at < to) {
                boolean begins = gap > 0 || out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
                if (isSpace(words.charAt(at))) {
                    if (!begins) {
                        out.append(' ');
                    }
                    at++;
                    continue;
                }
                if (gap > 0 && !out.isEmpty()) {
                    out.append("\n".repeat(gap));
                }
                gap = 0;
                int end = endOfSpaced(words, at, to);
                out.append(words, at, end);
                at = end;
            }
        }

        /** Where words end that have no more than one space between them. */
        private static int endOfSpaced(String words, int from, int to) {
            int end = from + 1;
            while (end < to) {
                char c = words.charAt(end);
                if (isSpace(c) && (c != ' ' || words.charAt(end - 1) == ' ')) {
                    break;
                }
                end++;
            }
            return end;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || c == '\u00A0';
        }

        String text() {
            String text = out.toString().strip();
            return text.contains(" \n") ? LINE_END.matcher(text).replaceAll("\n") : text;
        }
    }
}
