package org.demarche.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A date pattern in the letters of {@link java.time.format.DateTimeFormatter}, taken apart. Own rendering is needed
 * because {@code java.time} stops at year 999,999,999 and we don't.
 *
 * @param parts fields and the text between them, in order
 */
record DatePattern(List<Part> parts) {
    /** A piece of a pattern. */
    sealed interface Part {}

    /** Text as it stands. */
    record Literal(String text) implements Part {}

    /**
     * A field.
     *
     * @param letter the pattern letter
     * @param width how often it is repeated
     */
    record Field(char letter, int width) implements Part {}

    static DatePattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                at = quoted(pattern, at + 1, literal);
            } else if (isLetter(c)) {
                int end = at;
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                flush(literal, parts);
                parts.add(new Field(c, end - at));
                at = end;
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, parts);
        return new DatePattern(List.copyOf(parts));
    }

    /** Copies a quoted text from after its opening quote and returns the index after the closing one. */
    private static int quoted(String pattern, int start, StringBuilder literal) {
        int close = pattern.indexOf('\'', start);
        int end = close < 0 ? pattern.length() : close;
        literal.append(end == start ? "'" : pattern.substring(start, end));
        return end + 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
