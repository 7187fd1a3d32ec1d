package org.demarche.model;

import java.util.List;
import java.util.Map;

/**
 * What a file said beyond what the model has a place for, so that saving loses nothing and keeps the order of keys.
 *
 * @param keyOrder the keys of the object as they stood in the file, known and unknown ones; empty if it comes from no
 *     file
 * @param values the values that found no place in the model, as JSON text, by key: of unknown keys, and of known keys
 *     whose value could not be used. A value of a known key stands in for the model's when saving, until that field is
 *     edited.
 */
public record Extras(List<String> keyOrder, Map<String, String> values) {
    /** Nothing more was said. */
    public static final Extras NONE = new Extras(List.of(), Map.of());

    public Extras {
        keyOrder = List.copyOf(keyOrder);
        values = Map.copyOf(values);
    }
}
