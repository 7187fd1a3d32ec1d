package org.demarche.format.frus;

/** Text as it comes out of XML: any white space is one space, paragraphs are parted by a blank line. */
final class FlowText {
    private static final String BREAK = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private boolean spaceDue;
    private boolean breakDue;

    void append(String part) {
        append(part.toCharArray(), 0, part.length());
    }

    void append(char[] chars, int from, int length) {
        int end = from + length;
        int i = from;
        while (i < end) {
            int word = i;
            while (i < end && !isSpace(chars[i])) {
                i++;
            }
            if (i > word) {
                flush();
                text.append(chars, word, i - word);
            }
            while (i < end && isSpace(chars[i])) {
                spaceDue = true;
                i++;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** A space, unless one stands there already. */
    void space() {
        spaceDue = true;
    }

    /** Ends a paragraph. */
    void paragraph() {
        breakDue = true;
    }

    /** Where the next character will stand. */
    int position() {
        return text.isEmpty() ? 0 : text.length() + (breakDue ? BREAK.length() : spaceDue ? 1 : 0);
    }

    int length() {
        return text.length();
    }

    private void flush() {
        if (!text.isEmpty()) {
            text.append(breakDue ? BREAK : spaceDue ? " " : "");
        }
        breakDue = false;
        spaceDue = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
