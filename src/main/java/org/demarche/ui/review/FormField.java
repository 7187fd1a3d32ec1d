package org.demarche.ui.review;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.edit.Edit;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/** A field of an event as text, and whether somebody has typed something else since it was shown. */
final class FormField {
    private final StringProperty text = new SimpleStringProperty("");
    private final Reader reader;
    private String shown = "";

    /** Understands what is typed. */
    @FunctionalInterface
    interface Reader {
        /** The change of the event, which may leave it as it is; null if what is typed can't be understood. */
        Edit.@Nullable Change read(Event before, String typed);
    }

    FormField(Reader reader) {
        this.reader = reader;
    }

    StringProperty textProperty() {
        return text;
    }

    /** What stands in the field, without blanks around it. */
    String typed() {
        return text.get().strip();
    }

    boolean isTyped() {
        return !text.get().equals(shown);
    }

    /** The change that the typed text makes of an event; null if it can't be understood. */
    Edit.@Nullable Change read(Event before) {
        return reader.read(before, typed());
    }

    /** Shows a value; what somebody has typed stays. */
    void show(String value) {
        boolean typed = isTyped();
        shown = value;
        if (!typed) {
            text.set(value);
        }
    }

    /** Takes what stands in the field as shown: nobody waits for it any more. */
    void settle() {
        shown = text.get();
    }
}
