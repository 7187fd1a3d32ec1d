package org.demarche.article;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lists of links to other pages at the end of an article, as "More on this story", which are no text of it. */
final class LinksAtEnd {
    private static final int MOST_LISTS = 8;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_LABEL = 40;
    private static final double MOST_OTHER = 0.5;

    private LinksAtEnd() {}

    /**
     * Drops such lists from an article's main part, with the label above each. A list stays if it is most of the text,
     * if it has days before its links, if a sentence leads to it, or if its links are names and not headlines.
     */
    static void drop(Element main) {
        int whole = main.text().length();
        List<Element> lists = main.select("ul, ol").reversed();
        for (Element list : lists.subList(0, Math.min(lists.size(), MOST_LISTS))) {
            Element part = alone(list, main);
            Element label = part.previousElementSibling();
            boolean isEnd = main.text().endsWith(list.text());
            if (!isEnd) {
                return;
            }
            if (label != null && isLabel(label.text()) && list.text().length() < whole / 2 && isLinks(list)) {
                label.remove();
                part.remove();
            }
        }
    }

    /** The outermost element with no other text than the list's. */
    private static Element alone(Element list, Element main) {
        Element part = list;
        Element around = list.parent();
        while (around != null && !around.equals(main) && around.text().equals(list.text())) {
            part = around;
            around = around.parent();
        }
        return part;
    }

    private static boolean isLabel(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_LABEL && !text.matches(".*[.!?;]");
    }

    private static boolean isLinks(Element list) {
        List<Element> items = list.children();
        long dated = items.stream()
                .filter(item -> PrintedDate.in(item.text()).isPresent())
                .count();
        return dated * 2 <= items.size() && !items.isEmpty() && items.stream().allMatch(LinksAtEnd::isLink);
    }

    /** Whether an item is a headline that links, with no more than the name of a site beside it. */
    private static boolean isLink(Element item) {
        String linked = item.select("a[href]").text();
        int other = item.text().length() - linked.length();
        return linked.split(" ").length >= FEWEST_WORDS && other <= linked.length() * MOST_OTHER;
    }
}
