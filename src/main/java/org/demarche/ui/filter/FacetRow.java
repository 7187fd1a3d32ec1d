package org.demarche.ui.filter;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.demarche.model.EventType;
import org.jspecify.annotations.Nullable;

/** A value of a facet, which can be chosen. */
final class FacetRow<T> {
    private final T value;
    private final String label;
    private final @Nullable EventType type;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    FacetRow(T value, String label, @Nullable EventType type) {
        this.value = value;
        this.label = label;
        this.type = type;
    }

    T value() {
        return value;
    }

    String label() {
        return label;
    }

    /** The event type whose sign and colour stand before the label. */
    Optional<EventType> type() {
        return Optional.ofNullable(type);
    }

    /** How many events choosing it would show, given the other facets. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void setCount(int newCount) {
        count.set(newCount);
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }
}
