package org.demarche.format.json;

import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.format.ExtraFields;

/**
 * A text, a number with the digits it was written with, or one of the words {@code true}, {@code false}, {@code null}.
 */
public record JsonScalar(Kind kind, String text, int line, int column) implements JsonValue {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    /** What it is. */
    public enum Kind {
        TEXT,
        NUMBER,
        WORD
    }

    public boolean isNull() {
        return kind == Kind.WORD && text.equals("null");
    }

    @Override
    public String raw() {
        return kind == Kind.TEXT || !isJson() ? ExtraFields.quoted(text) : text;
    }

    /** Scripts know numbers and words that JSON does not. */
    private boolean isJson() {
        return kind == Kind.NUMBER ? NUMBER.matcher(text).matches() : WORDS.contains(text);
    }
}
