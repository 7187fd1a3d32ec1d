package org.demarche.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.article.PdfLines.Line;

/**
 * The paragraphs that the lines of a PDF make: words broken at the end of a line are whole again, and what stands at
 * the head or foot of several pages is left out. A caption or note in smaller type within a sentence follows its
 * paragraph.
 */
final class PdfParagraphs {
    private static final int EDGE_LINES = 3;
    private static final int FEWEST_REPEATS = 2;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—\\s]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");
    /** A title that a number follows, or that follows a number, and what parts them. */
    private static final Pattern RUNNING_HEAD = Pattern.compile(
            "\\p{Lu}[^.!?]{1,80}?(\\s[|•·–—-])?\\s(\\d{1,4})|(\\d{1,4})(\\s[|•·–—-])?\\s\\p{Lu}[^.!?]{1,80}");

    /** An address with the number of the page, as browsers print them below a page. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)((?:https?|file)://\\S+)\\s+(?:page\\s)?\\d{1,4}(?:/|\\sof\\s)\\d{1,4}");
    /** The moment of printing, and a title, as browsers print them above a page. */
    private static final Pattern PRINTED_AT = Pattern.compile(
            "(?i)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s[ap]m)?(?:\\s.*)?");

    /** Of the size that most of the text has, or of that of the line before. */
    private static final double SMALLER = 0.92;

    private static final double ALIKE = 1.12;
    /** Fewer characters are a heading, in which no sentence goes on. */
    private static final int SHORTEST_TEXT = 80;

    private final Facts facts;
    private final Map<String, Integer> edges = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<String> asides = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();
    private final double usual;
    private double size;

    PdfParagraphs(List<List<Line>> pages, Facts facts) {
        this.facts = facts;
        usual = usual(pages);
        for (List<Line> page : pages) {
            edgesOf(page).forEach(at -> edges.merge(pattern(page.get(at).text()), 1, Integer::sum));
        }
        for (int i = 0; i < pages.size(); i++) {
            add(pages.get(i), i + 1);
        }
        close();
    }

    List<String> all() {
        return paragraphs;
    }

    /** The size of type that most characters have. */
    private static double usual(List<List<Line>> pages) {
        Map<Double, Integer> lengths = new HashMap<>();
        pages.forEach(page ->
                page.forEach(line -> lengths.merge(line.size(), line.text().length(), Integer::sum)));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private void add(List<Line> page, int pageNumber) {
        List<Integer> edge = edgesOf(page);
        boolean gap = true;
        boolean first = true;
        boolean inTable = false;
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            gap |= line.gap();
            boolean isHeadline = pageNumber == 1 && line.size() > usual * ALIKE;
            boolean isAround = isPrinter(line.text()) || (!isHeadline && isHeadOrFoot(line.text()));
            if (PlainArticle.isPageNumber(line.text())
                    || (edge.contains(i) && isAround)
                    || (i == 0 && isRunningHead(line, pageNumber))) {
                continue;
            }
            if (line.size() < usual * SMALLER) {
                addAside(line, gap);
            } else {
                boolean row = isRow(page, i);
                if (row || inTable) {
                    close();
                }
                inTable = row;
                addText(line, gap, first || line.top());
                first = false;
            }
            gap = false;
        }
    }

    /** Whether a line is one of several with cells. */
    private static boolean isRow(List<Line> page, int at) {
        boolean among = (at > 0 && page.get(at - 1).cells())
                || (at + 1 < page.size() && page.get(at + 1).cells());
        return page.get(at).cells() && among && !isWithinSentence(page.get(at).text());
    }

    private void addAside(Line line, boolean gap) {
        if (endsSentence(open)) {
            close(open, paragraphs);
        }
        if (gap && (!isWithinSentence(line.text()) || endsSentence(aside))) {
            close(aside, asides);
        }
        BrokenWords.append(aside, line.text());
    }

    /** @param first whether it is the first of a page or column, in which a sentence that its end breaks goes on */
    private void addText(Line line, boolean gap, boolean first) {
        boolean interrupted = !aside.isEmpty() && open.length() >= SHORTEST_TEXT;
        boolean alike = line.size() < size * ALIKE && size < line.size() * ALIKE;
        boolean goesOn = isWithinSentence(line.text()) || (alike && (first || interrupted));
        if (open.isEmpty() || (gap && (!goesOn || endsSentence(open)))) {
            close();
        }
        BrokenWords.append(open, line.text());
        size = line.size();
    }

    private static boolean isWithinSentence(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    private void close() {
        close(open, paragraphs);
        close(aside, asides);
        paragraphs.addAll(asides);
        asides.clear();
    }

    /** Whether a browser printed the line around the page; the address in it is noted. */
    private boolean isPrinter(String line) {
        Matcher address = ADDRESS.matcher(line);
        if (address.matches()) {
            facts.url(address.group(1).startsWith("http") ? address.group(1) : null);
            return true;
        }
        return PRINTED_AT.matcher(line).matches();
    }

    private boolean isHeadOrFoot(String line) {
        return edges.getOrDefault(pattern(line), 0) >= FEWEST_REPEATS
                || PAGE_NUMBER.matcher(line).matches();
    }

    /** Whether the top line of a page has its number set apart from a title, which only one page may have. */
    private static boolean isRunningHead(Line line, int pageNumber) {
        Matcher head = RUNNING_HEAD.matcher(line.text());
        if (pageNumber == 1 || !head.matches()) {
            return false;
        }
        boolean apart = line.cells() || head.group(1) != null || head.group(4) != null;
        String number = head.group(2) == null ? head.group(3) : head.group(2);
        return apart && Integer.parseInt(number) == pageNumber;
    }

    /** The places of the first and last lines of a page. */
    private static List<Integer> edgesOf(List<Line> page) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                edges.add(i);
            }
        }
        return edges;
    }

    private static String pattern(String line) {
        return NUMBERS.matcher(line).replaceAll("#");
    }

    private static boolean endsSentence(CharSequence text) {
        return text.isEmpty() || ".!?:\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void close(StringBuilder text, List<String> to) {
        if (!text.isEmpty()) {
            to.add(text.toString());
            text.setLength(0);
        }
    }
}
