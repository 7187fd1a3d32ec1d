package org.demarche.format.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.format.ExtraFields;
import org.demarche.format.Kept;
import org.demarche.format.TextInput.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read as a whole.
 *
 * @param name without a prefix
 * @param attributes in the file's order, without prefixes
 * @param children the elements directly in it
 * @param text what stands directly in it, CDATA sections and entities resolved
 * @param place of its opening bracket
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, Place place) {
    /** An attribute's value; null if it has no such attribute. */
    public @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    /** The first element of that name directly in it; null if there is none. */
    public @Nullable XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The text of the first element of that name directly in it; null if there is none or it is blank. */
    public @Nullable String childText(String wanted) {
        XmlElement child = child(wanted);
        return child == null || child.text.isBlank() ? null : child.text.strip();
    }

    /** The element as JSON text: just its text, or its attributes, elements and text by name. */
    public String json() {
        if (attributes.isEmpty() && children.isEmpty()) {
            return ExtraFields.quoted(text.strip());
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        attributes.forEach((key, value) -> put(members, key, ExtraFields.quoted(value)));
        children.forEach(child -> put(members, child.name, child.json()));
        if (!text.isBlank()) {
            put(members, "text", ExtraFields.quoted(text.strip()));
        }
        Map<String, String> joined = new LinkedHashMap<>();
        members.forEach((key, values) ->
                joined.put(key, values.size() == 1 ? values.getFirst() : "[" + String.join(",", values) + "]"));
        return Kept.object(joined);
    }

    private static void put(Map<String, List<String>> members, String key, String json) {
        members.computeIfAbsent(key, _ -> new ArrayList<>()).add(json);
    }
}
