package org.demarche.format.simile;

import org.demarche.format.Kept;
import org.demarche.format.TextInput.Place;
import org.jspecify.annotations.Nullable;

/** The fields of an event, from XML or JSON. */
interface Fields {
    /** A field's text, which is thereby used; null if it is not there. */
    @Nullable
    String text(String key);

    /** The description, in HTML; null if there is none. */
    @Nullable
    String description();

    /** Whether it happened at one point of time, even if it has an end: it is then not known exactly. */
    boolean isInstant();

    Place place();

    /** Reports a problem of a field. */
    void problem(String key, String problem, Object... arguments);

    /** Keeps the fields that were not used. */
    void keepRest(Kept kept);
}
