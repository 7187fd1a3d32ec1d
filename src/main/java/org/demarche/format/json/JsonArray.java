package org.demarche.format.json;

import java.util.List;
import java.util.stream.Collectors;

/** A JSON array. */
public record JsonArray(List<JsonValue> items, int line, int column) implements JsonValue {
    @Override
    public String raw() {
        return items.stream().map(JsonValue::raw).collect(Collectors.joining(",", "[", "]"));
    }
}
