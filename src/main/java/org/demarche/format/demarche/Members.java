package org.demarche.format.demarche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object to be written, given in the order that our own files have. An object that comes from a file
 * keeps the order it had there, its unknown fields, and those it did not need to say; new fields are put in where they
 * stand in our order.
 */
final class Members {
    private final Extras extras;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * A field's value.
     *
     * @param value null if there is nothing to write
     * @param stated whether it says more than leaving it out would
     * @param required whether a new object has it in any case
     */
    private record Field(@Nullable Json value, boolean stated, boolean required) {
        /** Whether both say the same of the model. */
        boolean agreesWith(@Nullable Field other) {
            return other != null && ((!stated && !other.stated) || Objects.equals(value, other.value));
        }
    }

    Members(Extras extras) {
        this.extras = extras;
    }

    /** A field that every object of our own has. */
    Members required(String key, Json value, boolean stated) {
        fields.put(key, new Field(value, stated, true));
        return this;
    }

    /** A field that is left out if it says no more than that. */
    Members optional(String key, @Nullable Json value, boolean stated) {
        fields.put(key, new Field(value, stated, false));
        return this;
    }

    Members text(String key, @Nullable String text) {
        return optional(key, text == null ? null : Json.of(text), text != null);
    }

    Members number(String key, @Nullable Double number) {
        return optional(key, number == null ? null : Json.of(number), number != null);
    }

    <T> Members list(String key, List<T> items, Function<T, Json> writer) {
        return optional(key, new Json.Arr(items.stream().map(writer).toList()), !items.isEmpty());
    }

    /**
     * The object.
     *
     * @param reader reads the fields of an object that has just the values kept of known fields, to tell which of those
     *     fields were edited since
     */
    Json.Obj build(Function<String, Members> reader) {
        return new Json.Obj(inOrder(reader));
    }

    List<Json.Member> inOrder(Function<String, Members> reader) {
        Map<String, Json> kept = kept(reader);
        List<Json.Member> members = new ArrayList<>();
        for (String key : extras.keyOrder()) {
            Json raw = kept.get(key);
            Field field = fields.get(key);
            Json value = raw == null && field != null ? field.value : raw;
            if (value != null) {
                members.add(new Json.Member(key, value));
            }
        }
        addNew(members);
        return members;
    }

    private void addNew(List<Json.Member> members) {
        boolean fromFile = extras.keyOrder().stream().anyMatch(fields::containsKey);
        if (fromFile && fields.entrySet().stream().noneMatch(this::isNew)) {
            return;
        }
        int place = 0;
        for (Map.Entry<String, Field> entry : fields.entrySet()) {
            String key = entry.getKey();
            Field field = entry.getValue();
            int present = fromFile ? indexOf(key, members) : -1;
            if (present >= 0) {
                place = present + 1;
            } else if (field.value != null && (isNew(entry) || (field.required && !fromFile))) {
                members.add(place, new Json.Member(key, field.value));
                place++;
            }
        }
    }

    private boolean isNew(Map.Entry<String, Field> entry) {
        return entry.getValue().stated && !extras.keyOrder().contains(entry.getKey());
    }

    private static int indexOf(String key, List<Json.Member> members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The values that stand as the file has them: of unknown fields, and of those not edited since. */
    private Map<String, Json> kept(Function<String, Members> reader) {
        if (extras.values().isEmpty()) {
            return Map.of();
        }
        Map<String, Json> kept = new LinkedHashMap<>();
        List<Json.Member> known = new ArrayList<>();
        for (String key : extras.keyOrder()) {
            String raw = extras.values().get(key);
            if (raw == null) {
                continue;
            }
            kept.put(key, RawJson.parse(raw));
            if (fields.containsKey(key)) {
                known.add(new Json.Member(key, new Json.Scalar(raw)));
            }
        }
        if (!known.isEmpty()) {
            Members unedited = reader.apply(new Json.Obj(known).compact());
            for (Json.Member member : known) {
                Field now = fields.get(member.key());
                if (now != null && !now.agreesWith(unedited.fields.get(member.key()))) {
                    kept.remove(member.key());
                }
            }
        }
        return kept;
    }
}
