package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a source's text.
 *
 * @param number from 1
 * @param start its first UTF-16 unit in the whole text
 * @param text without the line breaks around it
 */
public record Paragraph(int number, int start, String text) {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");

    /** The paragraphs of a text: what blank lines part. Empty for text without a visible character. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher gaps = BLANK_LINES.matcher(text);
        int start = 0;
        while (gaps.find()) {
            add(paragraphs, text, start, gaps.start());
            start = gaps.end();
        }
        add(paragraphs, text, start, text.length());
        return List.copyOf(paragraphs);
    }

    /** The unit after its last, in the whole text. */
    public int end() {
        return start + text.length();
    }

    /** Whether a range of the whole text has a unit in common with it. */
    public boolean meets(int from, int to) {
        return from < end() && to > start;
    }

    private static void add(List<Paragraph> paragraphs, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, start, text.substring(start, end)));
        }
    }
}
