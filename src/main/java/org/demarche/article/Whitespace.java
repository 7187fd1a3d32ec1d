package org.demarche.article;

/** Spaces, line breaks and characters that print nothing. */
final class Whitespace {
    private Whitespace() {}

    /** One space for each run of spaces, line breaks and control characters, none at the ends. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = !out.isEmpty();
            } else if (!isMark(c)) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text without spaces at its ends, with a space for each tab and control character. */
    static String tidy(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.append(' ');
            } else if (c != '\uFEFF' && c != '\u200B') {
                out.append(c);
            }
        }
        int start = 0;
        int end = out.length();
        while (start < end && isGap(out.charAt(start))) {
            start++;
        }
        while (end > start && isGap(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(start, end);
    }

    /** Whether it only says where a word may be broken: a soft hyphen, a space or joiner without width. */
    private static boolean isMark(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060';
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
