package org.demarche.format.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The keys at the beginning of a JSON text or of a script's object literal, each as the path to it: {@code events},
 * {@code events[].start_date}. Texts and comments are stepped over, so that only keys count.
 */
final class Outline {
    private static final int DEEPEST = 6;

    private final String text;
    private final Set<String> paths = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int position;
    private String key = "";

    private Outline(String text) {
        this.text = text;
    }

    /** The paths of a text that may break off anywhere. */
    static Set<String> of(String text) {
        Outline outline = new Outline(text);
        outline.read();
        return outline.paths;
    }

    private void read() {
        while (position < text.length()) {
            char c = text.charAt(position);
            switch (c) {
                case '{', '[' -> {
                    // What lies deeper is not told, and its paths would grow with every level.
                    open.push(open.size() >= DEEPEST ? "" : c == '{' ? here() : here() + "[]");
                    key = "";
                    position++;
                }
                case '}', ']' -> {
                    key = "";
                    open.poll();
                    position++;
                }
                case ',' -> {
                    key = "";
                    position++;
                }
                case '"', '\'' -> word(quoted(c));
                case '/' -> comment();
                default -> {
                    if (Character.isJavaIdentifierStart(c)) {
                        word(bare());
                    } else {
                        position++;
                    }
                }
            }
        }
    }

    /** Where a value stands: under the last key, or as an item of the list around it. */
    private String here() {
        String outer = open.isEmpty() ? "" : open.peek();
        return key.isEmpty() ? outer : outer.isEmpty() ? key : outer + "." + key;
    }

    /** A text or bare word: a key if a colon follows. */
    private void word(String word) {
        int after = position;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (after < text.length() && text.charAt(after) == ':' && !open.isEmpty()) {
            key = word;
            position = after + 1;
            if (open.size() <= DEEPEST) {
                paths.add(here());
            }
        }
    }

    private String quoted(char quote) {
        int start = position + 1;
        position = start;
        while (position < text.length() && text.charAt(position) != quote) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        String word = text.substring(start, Math.min(position, text.length()));
        position = Math.min(position + 1, text.length());
        return word;
    }

    private String bare() {
        int start = position;
        while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private void comment() {
        int end = -1;
        if (text.startsWith("//", position)) {
            end = text.indexOf('\n', position);
        } else if (text.startsWith("/*", position)) {
            end = text.indexOf("*/", position);
        } else {
            position++;
            return;
        }
        position = end < 0 ? text.length() : end + 1;
    }
}
