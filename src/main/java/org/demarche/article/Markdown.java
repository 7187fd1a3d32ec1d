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
            Pattern.compile("(!?)\\[([^\\[\\]]{0,1000})](?:\\([^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\))?[^()\\s]{0,200}"
                    + "(?:\\s+\"[^\"]{0,500}\")?\\)|\\[[^\\[\\]]{0,200}])");
    /** The mark of a note, in the text or before the note. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,100}](?::\\s)?");
    /** The address that a link in the text names. */
    private static final Pattern ADDRESS = Pattern.compile("\\[[^\\[\\]^]{1,200}]:\\s+\\S.*");

    private static final Pattern CODE = Pattern.compile("(`{1,2})([^`]{1,1000})\\1");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,1000}>|<!--[^<>]{0,1000}-->");
    /** Before and after lines of a program. */
    private static final Pattern FENCE = Pattern.compile("(?:```|~~~).*");
    /** Below a headline, or a heading of a section. */
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,1000})(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_]{1,1000})(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    /** The line below the heads of a table's columns. */
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|?)+");

    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern RULE = Pattern.compile("(?:[-*_=]\\s*){3,}");

    private static final int LONGEST_HEADING = 200;

    private Markdown() {}

    /** Whether there are headings, links, notes or programs as in Markdown. */
    static boolean isMarkdown(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if ((line.startsWith("#") && HEADING.matcher(line).matches())
                    || (line.startsWith("[^") && NOTE.matcher(line).lookingAt())
                    || line.startsWith("```")
                    || line.contains("](http")
                    || (line.startsWith("===") && isUnderlined(lines, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a heading by the line below it. */
    private static boolean isUnderlined(List<String> lines, int at) {
        return at >= 0
                && at + 1 < lines.size()
                && !lines.get(at).isEmpty()
                && lines.get(at).length() < LONGEST_HEADING
                && !lines.get(at).startsWith("|")
                && (at == 0 || lines.get(at - 1).isEmpty())
                && UNDERLINE.matcher(lines.get(at + 1)).matches();
    }

    /** Its paragraphs as plain text; a first heading becomes the headline. */
    static List<String> paragraphs(List<String> lines, Facts facts) {
        List<String> plain = new ArrayList<>();
        boolean first = true;
        boolean isProgram = false;
        boolean closed =
                lines.stream().filter(line -> FENCE.matcher(line).matches()).count() % 2 == 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String unquoted = line.startsWith(">") ? QUOTE.matcher(line).replaceFirst("") : line;
            boolean isFence = FENCE.matcher(unquoted).matches();
            isProgram ^= isFence && closed;
            Matcher heading = HEADING.matcher(unquoted);
            boolean isHeading = unquoted.startsWith("#") && heading.matches();
            if (isProgram || isFence || ADDRESS.matcher(unquoted).matches()) {
                plain.add("");
            } else if (isHeading || isUnderlined(lines, i)) {
                String words = words(isHeading ? heading.group(1) : line);
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
        text = NOTE.matcher(text).replaceAll("");
        text = TAG.matcher(CODE.matcher(text).replaceAll("$2")).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$2");
        return EMPHASIS.matcher(text).replaceAll("$2");
    }
}
