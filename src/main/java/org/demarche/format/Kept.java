package org.demarche.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * What one object of another program's file says beyond the model, kept in one field that has the format's name, so
 * that no name of theirs is taken for one of ours.
 */
public final class Kept {
    private final String format;
    private final Map<String, Integer> unshown;
    private @Nullable Map<String, String> values;

    /**
     * Nothing yet.
     *
     * @param unshown counts the fields that are kept but not shown, by name
     */
    Kept(String format, Map<String, Integer> unshown) {
        this.format = format;
        this.unshown = unshown;
    }

    /** Keeps a text that is not shown; nothing of an empty one or none. */
    public Kept text(String key, @Nullable String text) {
        return text == null || text.isEmpty() ? this : json(key, ExtraFields.quoted(text));
    }

    /** Keeps a value that is not shown, as JSON text. */
    public Kept json(String key, String json) {
        unshown(key);
        return form(key, json);
    }

    /** Counts a field among those that are kept but not shown. */
    public void unshown(String name) {
        unshown.merge(name, 1, Integer::sum);
    }

    /** Keeps as JSON text in what form something stood that is shown in another. */
    public Kept form(String key, String json) {
        if (values == null) {
            values = new LinkedHashMap<>();
        }
        values.put(key, json);
        return this;
    }

    /** All of it, as the extras of an object of ours. */
    public Extras extras() {
        return values == null ? Extras.NONE : new Extras(List.of(format), Map.of(format, object(values)));
    }

    /**
     * A JSON object.
     *
     * @param members values as JSON text by key, in order
     */
    public static String object(Map<String, String> members) {
        StringBuilder object = new StringBuilder("{");
        members.forEach((key, json) -> object.append(object.length() == 1 ? "" : ",")
                .append(ExtraFields.quoted(key))
                .append(':')
                .append(json));
        return object.append('}').toString();
    }
}
