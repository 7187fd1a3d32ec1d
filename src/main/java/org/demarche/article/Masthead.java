package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.extract.text.DatedLines;
import org.demarche.extract.text.Dateline;

/**
 * What stands above an article's text, guessed from its first paragraphs: a headline, who wrote it, and a line with
 * place and date.
 */
final class Masthead {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_REST = 60;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Written by|Reported by|Author:|From)\\s+((?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|al|bin|,|&)(?:[\\s,]+(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|al|bin|&))*)"
                    + "(?:\\s*[|,–—-]\\s*(.*))?");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:published|posted|updated|last modified|modified|date|issued|on|at|print edition|for immediate release)\\b:?");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|\\([A-Z]{2,4}\\)))?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.'’ -]{1,40})?");

    private Masthead() {}

    /**
     * Takes headline, byline and dateline off the paragraphs and notes them.
     *
     * @param facts what is already known; a headline that it has is taken off where it is repeated
     * @return the paragraphs that are text
     */
    static List<String> takeFrom(List<String> paragraphs, Facts facts) {
        List<String> text = new ArrayList<>();
        boolean isList = DatedLines.areIn(String.join("\n", paragraphs));
        int next = 0;
        if (!paragraphs.isEmpty() && !(isList && isEntry(paragraphs, 0)) && isHeadline(paragraphs, facts.title)) {
            facts.title(paragraphs.getFirst());
            next++;
        }
        next = afterNoted(paragraphs, next, isList, facts);
        List<String> below = paragraphs.subList(next, paragraphs.size());
        if (next > 0 && facts.title == null && !isList && !below.isEmpty() && isHeadline(below, null)) {
            // The date, and then the headline.
            facts.title(below.getFirst());
            next = afterNoted(paragraphs, next + 1, false, facts);
        }
        text.addAll(paragraphs.subList(next, paragraphs.size()));
        if (!text.isEmpty()) {
            noteDateline(text.getFirst(), facts);
        }
        return text;
    }

    /** Notes the day that the dateline of a report gives before its first sentence; it stays in the text. */
    private static void noteDateline(String paragraph, Facts facts) {
        String dateline = paragraph.substring(0, Dateline.end(paragraph, 0, paragraph.length()));
        PrintedDate.in(dateline).map(PrintedDate::when).ifPresent(facts::published);
    }

    private static int afterNoted(List<String> paragraphs, int from, boolean isList, Facts facts) {
        int next = from;
        while (next < paragraphs.size()
                && next < MOST_LINES
                && !(isList && isEntry(paragraphs, next))
                && isNoted(paragraphs.get(next), facts)) {
            next++;
        }
        return next;
    }

    /** Whether a paragraph of a list of dates is one of the list: not a date above the first of them. */
    private static boolean isEntry(List<String> paragraphs, int at) {
        boolean above = DatedLines.isAlone(paragraphs.get(at))
                && at + 1 < paragraphs.size()
                && DatedLines.isAt(paragraphs.get(at + 1), 0)
                && PrintedDate.in(paragraphs.get(at)).isPresent();
        return !above && DatedLines.isAt(paragraphs.get(at), 0);
    }

    private static boolean isHeadline(List<String> paragraphs, @org.jspecify.annotations.Nullable String known) {
        String first = paragraphs.getFirst();
        if (known != null) {
            return Whitespace.collapse(first).equalsIgnoreCase(known);
        }
        return paragraphs.size() > 1
                && first.length() <= LONGEST_HEADLINE
                && !first.matches(".*[.:;,]['\"”’)]*")
                && !isNoted(first, new Facts());
    }

    /** Whether a line is a byline or a dateline; what it says is noted. */
    private static boolean isNoted(String line, Facts facts) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        Matcher byline = BYLINE.matcher(line);
        if (byline.matches()) {
            facts.author(byline.group(1));
            Optional.ofNullable(byline.group(2)).ifPresent(rest -> noteDate(rest, facts));
            return true;
        }
        return noteDate(line, facts);
    }

    /** Whether a line says no more than when, where and by whom something was written; what it says is noted. */
    static boolean noteDate(String line, Facts facts) {
        Optional<PrintedDate> date = PrintedDate.in(line);
        if (date.isEmpty()) {
            return false;
        }
        String rest = line.substring(0, date.get().start()) + " "
                + line.substring(date.get().end());
        rest = CLOCK.matcher(rest).replaceAll(" ");
        rest = WEEKDAY.matcher(rest).replaceAll(" ");
        rest = LABEL.matcher(rest).replaceAll(" ");
        rest = Whitespace.collapse(rest).replaceAll("^[\\s,;:|()–—·•-]+|[\\s,;:|()–—·•.-]+$", "");
        if (rest.length() > LONGEST_REST) {
            return false;
        }
        Matcher byline = BYLINE.matcher(rest);
        if (byline.matches()) {
            facts.author(byline.group(1));
        } else if (!rest.isEmpty()) {
            if (!PLACE.matcher(rest).matches() || line.endsWith(".")) {
                return false;
            }
            facts.place(rest);
        }
        facts.published(date.get().when());
        return true;
    }
}
