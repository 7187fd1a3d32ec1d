package org.demarche.time;

/** A place in EDTF text, moving forward. */
final class EdtfCursor {
    /** What {@link #peek} gives at the end; it stands in no EDTF. */
    static final char END = '\0';

    private final String text;
    private int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    char peek() {
        return isAtEnd() ? END : text.charAt(at);
    }

    /** The text between two positions. */
    String slice(int from, int to) {
        return text.substring(from, to);
    }

    /** Steps over the text if it comes next. */
    boolean accept(String next) {
        boolean found = text.startsWith(next, at);
        if (found) {
            at += next.length();
        }
        return found;
    }

    boolean accept(char next) {
        boolean found = !isAtEnd() && text.charAt(at) == next;
        if (found) {
            at++;
        }
        return found;
    }

    void expect(char next) throws EdtfException {
        if (!accept(next)) {
            throw unexpected();
        }
    }

    /** Steps over spaces. */
    void skipSpaces() {
        while (accept(' ')) {
            // one more
        }
    }

    /** How many digits come next. */
    int countDigits() {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    /** How many digits or X come next. */
    int countMasked() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == 'X')) {
            end++;
        }
        return end - at;
    }

    /** Steps over so many characters and returns them. */
    String take(int count) {
        at += count;
        return text.substring(at - count, at);
    }

    /** Steps over exactly two digits and returns their number. */
    int twoDigits() throws EdtfException {
        for (int i = 0; i < 2; i++) {
            if (!isDigit(peek())) {
                throw unexpected();
            }
            at++;
        }
        return Integer.parseInt(text, at - 2, at, 10);
    }

    /** A qualifier's sign if one comes next, else {@link Qualifier#NONE}. */
    Qualifier qualifier() {
        Qualifier qualifier = switch (peek()) {
            case '?' -> Qualifier.UNCERTAIN;
            case '~' -> Qualifier.APPROXIMATE;
            case '%' -> Qualifier.BOTH;
            default -> Qualifier.NONE;
        };
        at += qualifier.sign().length();
        return qualifier;
    }

    /** The complaint about the character that comes next, or about the end. */
    EdtfException unexpected() {
        if (isAtEnd()) {
            return new EdtfException(EdtfProblem.END, at);
        }
        return new EdtfException(EdtfProblem.CHARACTER, at, Character.toString(text.codePointAt(at)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
