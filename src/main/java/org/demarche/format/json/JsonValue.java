package org.demarche.format.json;

import org.demarche.format.TextInput.Place;

/** A JSON value that was read, with the place where it begins. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonScalar {
    /** Line, from 1. */
    int line();

    /** Column in UTF-16 units, from 1. */
    int column();

    /** Line and column. */
    default Place place() {
        return new Place(line(), column());
    }

    /** The value as JSON text without spaces. */
    String raw();
}
