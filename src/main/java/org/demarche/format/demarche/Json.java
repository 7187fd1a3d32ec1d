package org.demarche.format.demarche;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** A JSON value to be written. */
sealed interface Json {
    /** A string, number or word, or any value that is to be written as it is: finished JSON text. */
    record Scalar(String text) implements Json {}

    /** A key with its value. */
    record Member(String key, Json value) {}

    /** An object, in the order given. */
    record Obj(List<Member> members) implements Json {}

    /** An array. */
    record Arr(List<Json> items) implements Json {}

    static Json of(String text) {
        return new Scalar(quoted(text));
    }

    static Json of(double number) {
        return new Scalar(Numbers.text(number));
    }

    static Json of(List<String> texts) {
        return new Arr(texts.stream().map(Json::of).toList());
    }

    /** A JSON string with its quotation marks. Half of a surrogate pair alone is escaped, so that it outlives UTF-8. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        for (int i = 1; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.replace(i, i + 1, "\\u" + Integer.toHexString(c));
            }
        }
        return out.append('"').toString();
    }

    /** The value without spaces. */
    default String compact() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        switch (this) {
            case Scalar(String text) -> out.append(text);
            case Arr(List<Json> items) -> {
                String separator = "[";
                for (Json item : items) {
                    item.appendTo(out.append(separator));
                    separator = ",";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Obj(List<Member> members) -> {
                String separator = "{";
                for (Member member : members) {
                    out.append(separator).append(quoted(member.key())).append(':');
                    member.value().appendTo(out);
                    separator = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
        }
    }
}
