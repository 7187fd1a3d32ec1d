package org.demarche.format.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.format.ExtraFields;
import org.demarche.format.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Remembers which of its fields were asked for, so that the others can be kept. Of a key that stands in
 * it twice, the last value counts.
 */
public final class JsonObject implements JsonValue {
    /** An object with more keys than this looks them up in a map. */
    private static final int MOST_SEARCHED = 32;

    private static final int FIRST_SIZE = 4;

    private String[] keys = new String[FIRST_SIZE];
    private JsonValue[] values = new JsonValue[FIRST_SIZE];
    private int size;
    private @Nullable Map<String, Integer> places;
    /** Which fields were used; null as long as none was. */
    private boolean @Nullable [] taken;

    private final int line;
    private final int column;

    /** An empty one, from a place in a file. */
    public JsonObject(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** Adds a field, and says whether it is the first of that name. */
    public boolean add(String key, JsonValue value) {
        int known = indexOf(key);
        if (known >= 0) {
            values[known] = value;
            return false;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size] = value;
        size++;
        if (places != null) {
            places.put(key, size - 1);
        } else if (size > MOST_SEARCHED) {
            places = new HashMap<>();
            for (int i = 0; i < size; i++) {
                places.put(keys[i], i);
            }
        }
        return true;
    }

    private int indexOf(String key) {
        if (places != null) {
            return places.getOrDefault(key, -1);
        }
        // Strings remember their hash: most keys that are not the one wanted need not be compared.
        int hash = key.hashCode();
        for (int i = 0; i < size; i++) {
            if (keys[i].hashCode() == hash && keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void setTaken(int index) {
        if (taken == null || taken.length <= index) {
            taken = taken == null ? new boolean[keys.length] : Arrays.copyOf(taken, keys.length);
        }
        taken[index] = true;
    }

    private boolean isTaken(int index) {
        return taken != null && index < taken.length && taken[index];
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    /** All keys, in the file's order. */
    public List<String> keys() {
        return List.of(Arrays.copyOf(keys, size));
    }

    /** A field's value, which stays among those to be kept; null if there is none. */
    public @Nullable JsonValue peek(String key) {
        int index = indexOf(key);
        return index < 0 ? null : values[index];
    }

    /** A field's value, which is thereby used; null if there is none. */
    public @Nullable JsonValue take(String key) {
        int index = indexOf(key);
        if (index < 0) {
            return null;
        }
        setTaken(index);
        return values[index];
    }

    /** The text, number or word of a field, which is thereby used; null if it is none of these, or {@code null}. */
    public @Nullable String text(String key) {
        int index = indexOf(key);
        if (index < 0 || !(values[index] instanceof JsonScalar scalar)) {
            return null;
        }
        setTaken(index);
        return scalar.isNull() ? null : scalar.text();
    }

    /** As {@link #text}, under the first of several names that has one. */
    public @Nullable String text(String key, String... synonyms) {
        String found = text(key);
        for (int i = 0; found == null && i < synonyms.length; i++) {
            found = text(synonyms[i]);
        }
        return found;
    }

    /** An object that stands as a field's value, whose own fields are then used or kept; null if there is none. */
    public @Nullable JsonObject object(String key) {
        return peek(key) instanceof JsonObject object ? object : null;
    }

    /** The items of a list that stands as a field's value, which is thereby used; empty if there is none. */
    public List<JsonValue> items(String key) {
        return peek(key) instanceof JsonArray && take(key) instanceof JsonArray array ? array.items() : List.of();
    }

    /** Where a field's value begins, or the object if it has no such field. */
    public JsonValue at(String key) {
        JsonValue value = peek(key);
        return value == null ? this : value;
    }

    /** Keeps all fields that were not used, and of an object among them that was used in part, the others of its. */
    public void keepRest(Kept kept) {
        for (int i = 0; i < size; i++) {
            String rest = isTaken(i) ? null : rest(values[i], keys[i], kept);
            if (rest != null) {
                kept.form(keys[i], rest);
            }
        }
    }

    private static @Nullable String rest(JsonValue value, String name, Kept kept) {
        return value instanceof JsonObject object && object.isTouched()
                ? object.rest(name, kept)
                : whole(value, name, kept);
    }

    private @Nullable String rest(String name, Kept kept) {
        Map<String, String> members = null;
        for (int i = 0; i < size; i++) {
            String rest = isTaken(i) ? null : rest(values[i], name + "." + keys[i], kept);
            if (rest != null) {
                members = members == null ? new LinkedHashMap<>() : members;
                members.put(keys[i], rest);
            }
        }
        return members == null ? null : Kept.object(members);
    }

    private static String whole(JsonValue value, String name, Kept kept) {
        if (!isEmpty(value)) {
            kept.unshown(name);
        }
        return value.raw();
    }

    private static boolean isEmpty(JsonValue value) {
        return switch (value) {
            case JsonScalar scalar -> scalar.isNull() || scalar.text().isBlank();
            case JsonArray array -> array.items().stream().allMatch(JsonObject::isEmpty);
            case JsonObject object ->
                Arrays.stream(object.values, 0, object.size).allMatch(JsonObject::isEmpty);
        };
    }

    private boolean isTouched() {
        boolean touched = taken != null;
        for (int i = 0; i < size && !touched; i++) {
            touched = values[i] instanceof JsonObject object && object.isTouched();
        }
        return touched;
    }

    @Override
    public String raw() {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : ",")
                    .append(ExtraFields.quoted(keys[i]))
                    .append(':')
                    .append(values[i].raw());
        }
        return out.append('}').toString();
    }
}
