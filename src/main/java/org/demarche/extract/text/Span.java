package org.demarche.extract.text;

/**
 * A range of a text.
 *
 * @param begin its first UTF-16 unit
 * @param end after its last UTF-16 unit
 */
public record Span(int begin, int end) {
    /** The words in it. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }
}
