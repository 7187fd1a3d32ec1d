package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;

/** Text with the marks of Markdown (CommonMark): marks are taken off, words stay. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern LINK =
            Pattern.compile("(!?)\\[([^\\[\\]]{0,1000})]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,1000})(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_]{1,1000})(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    /** The line below the heads of a table's columns. */
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|?)+");

    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern RULE = Pattern.compile("(?:[-*_=]\\s*){3,}");

    private Markdown() {}

    /** Whether there are headings or links as in Markdown. */
    static boolean isMarkdown(List<String> lines) {
        return lines.stream()
                        .anyMatch(line ->
                                line.startsWith("#") && HEADING.matcher(line).matches())
                || lines.stream().anyMatch(line -> line.contains("](http"));
    }

    /** Its paragraphs as plain text; a first heading becomes the headline. */
    static List<String> paragraphs(List<String> lines, Facts facts) {
        List<String> plain = new ArrayList<>();
        boolean first = true;
        for (String line : lines) {
            String unquoted = line.startsWith(">") ? QUOTE.matcher(line).replaceFirst("") : line;
            Matcher heading = HEADING.matcher(unquoted);
            if (unquoted.startsWith("#") && heading.matches()) {
                String words = words(heading.group(1));
                if (first && facts.title == null) {
                    facts.title(words);
                } else {
                    plain.addAll(List.of("", words, ""));
                }
            } else {
                boolean rule = unquoted.length() < 200
                        && (RULE.matcher(unquoted).matches()
                                || TABLE_RULE.matcher(unquoted).matches());
                plain.add(rule ? "" : row(words(unquoted)));
            }
            first &= unquoted.isEmpty();
        }
        return PlainArticle.paragraphs(plain);
    }

    /** A row of a table without the bars at its ends. */
    private static String row(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|")
                ? "| " + line.substring(1, line.length() - 1).strip()
                : line;
    }

    private static String words(String line) {
        String text = LINK.matcher(line)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1).isEmpty() ? link.group(2) : ""));
        text = STRONG.matcher(text).replaceAll("$2");
        return EMPHASIS.matcher(text).replaceAll("$2");
    }
}
