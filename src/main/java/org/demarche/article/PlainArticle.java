package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.extract.text.DatedLines;

/** Reads an article of plain text or Markdown. */
public final class PlainArticle {
    /** Lines of at least this length that are followed by another were broken for their length. */
    private static final int WRAPPED = 45;

    private static final int WIDEST_WRAPPED = 100;

    /** What ends lines beside the usual: of mainframes, of Unicode, and of printers. */
    private static final Pattern LINE_END = Pattern.compile("[\u0085\u2028\u000B\f]");

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z _-]{1,24}):\\s*(.*)");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)])\\s.*");

    /** The number of a page as a typewriter sets it. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—] ?\\d{1,4} ?[-–—]");

    private PlainArticle() {}

    /** Reads the file's bytes in whatever encoding. */
    public static Article read(byte[] bytes) {
        Facts facts = new Facts();
        return of(Characters.decode(bytes, facts), facts);
    }

    /** The characters of a text, without a byte order mark, in whatever encoding it has. */
    public static String decode(byte[] bytes) {
        return Characters.decode(bytes);
    }

    /** Reads text. */
    public static Article of(String text) {
        return of(text, new Facts());
    }

    /** Reads text of which something is known. */
    static Article of(String text, Facts facts) {
        List<String> lines = LINE_END.matcher(text.replace("\u00AD", "").replace("\u2029", "\n\n"))
                .replaceAll("\n")
                .lines()
                .map(Whitespace::tidy)
                .filter(line -> !isPageNumber(line))
                .toList();
        int front = FrontMatter.end(lines);
        if (front > 0) {
            FrontMatter.fields(lines.subList(0, front)).forEach(field -> note(field, facts));
        }
        int body = front > 0 ? front : afterHeader(lines, facts);
        List<String> rest = lines.subList(body, lines.size());
        List<String> paragraphs =
                front > 0 || Markdown.isMarkdown(rest) ? Markdown.paragraphs(rest, facts) : paragraphs(rest);
        return Article.of(facts, Masthead.takeFrom(paragraphs, facts));
    }

    /** Whether a line is no more than the number of a page between hyphens. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /** Notes the fields above the text ({@code Title: …}); gives where they end. */
    private static int afterHeader(List<String> lines, Facts facts) {
        int line = 0;
        while (line < lines.size() && lines.get(line).isEmpty()) {
            line++;
        }
        int end = line;
        int known = 0;
        while (end < lines.size() && FIELD.matcher(lines.get(end)).matches()) {
            known += isKnown(lines.get(end)) ? 1 : 0;
            end++;
        }
        boolean closed = end == lines.size() || lines.get(end).isEmpty();
        if (!closed || known < 2) {
            return line;
        }
        lines.subList(line, end).forEach(field -> note(field, facts));
        return Math.min(end + 1, lines.size());
    }

    /** Whether the line is a field that says something about an article. */
    static boolean isKnown(String line) {
        return note(line, new Facts());
    }

    /** Whether the line is a field that says something about the article, which is noted. */
    private static boolean note(String line, Facts facts) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return false;
        }
        String value = unquoted(field.group(2));
        switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "title", "headline", "subject" -> facts.title(value);
            case "author", "authors", "by", "byline", "from" -> facts.author(value);
            case "publisher", "source", "site", "newspaper" -> facts.publisher(value);
            case "published", "date", "publication date", "pubdate", "publishdate", "publish_date", "pub_date" ->
                facts.publishedField(value);
            case "place", "dateline", "location" -> facts.place(value);
            case "language", "lang" -> facts.language(value);
            case "url", "link", "address" -> facts.url(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** What blank lines part; without any, each line, unless the lines were broken for their length. */
    static List<String> paragraphs(List<String> lines) {
        boolean parted = false;
        boolean seen = false;
        boolean gap = false;
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
            parted |= seen && gap && !line.isEmpty();
            gap = line.isEmpty();
            seen |= !line.isEmpty();
        }
        boolean joins = parted || longest <= WIDEST_WRAPPED;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean goesOn = joins && !open.isEmpty() && continues(last, line, parted);
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            if (!line.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
            last = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private static boolean continues(String last, String line, boolean parted) {
        boolean begins = LIST_ITEM.matcher(line).matches()
                || line.startsWith("|")
                || DatedLines.isAt(line, 0)
                || DatedLines.isAlone(last);
        if (line.isEmpty() || begins) {
            return false;
        }
        if (Character.isLowerCase(line.codePointAt(0))) {
            return true;
        }
        return last.length() >= WRAPPED
                && last.length() <= WIDEST_WRAPPED
                && (parted || !last.matches(".*[.!?]['\"”’)]*"));
    }
}
