package org.demarche.format.json;

import org.demarche.format.Problems;
import org.demarche.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file that is read as a whole: an item of a list, or a field of an object that is walked through.
 *
 * @param list where it stands without numbers, as in {@code events[]}; for a field as in {@code timeline.headline}
 * @param index which item of its list it is, from 0; −1 for a field
 */
public record JsonItem(String list, int index, JsonValue value) {
    private static final int DEEPEST = 20;

    /** The last key of where it stands. */
    public String key() {
        return list.substring(list.lastIndexOf('.') + 1);
    }

    /** Reports a problem of this value or of one in it. */
    public void problem(Problems problems, JsonValue where, String key, Object... arguments) {
        problems.add(where.line(), where.column(), problems.isFull() ? "" : path(where), key, arguments);
    }

    /** As {@link #problem}, with a text of the file as the argument. */
    public void problemWith(Problems problems, JsonValue where, String key, @Nullable String text) {
        problem(problems, where, key, Words.shortened(String.valueOf(text)));
    }

    private String path(JsonValue wanted) {
        String start = list.isEmpty() ? "$" : "$" + (list.startsWith("[") ? "" : ".") + list;
        String here = index < 0 ? start : start.substring(0, start.length() - 2) + "[" + index + "]";
        String within = within(value, wanted, 0);
        return within == null ? here : here + within;
    }

    private static @Nullable String within(JsonValue outer, JsonValue wanted, int depth) {
        if (outer.place().equals(wanted.place())) {
            return "";
        } else if (depth > DEEPEST) {
            return null;
        } else if (outer instanceof JsonObject object) {
            for (String key : object.keys()) {
                JsonValue inner = object.peek(key);
                String rest = inner == null ? null : within(inner, wanted, depth + 1);
                if (rest != null) {
                    return "." + key + rest;
                }
            }
        } else if (outer instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                String rest = within(array.items().get(i), wanted, depth + 1);
                if (rest != null) {
                    return "[" + i + "]" + rest;
                }
            }
        }
        return null;
    }
}
