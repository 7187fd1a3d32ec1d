package org.demarche.ui.columns;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A column of a table and the field that it holds. */
final class ColumnChoice {
    /** In the place of a field: the column stays beside the event as it is. */
    static final String KEPT = "";

    private final String name;
    private final List<String> examples;
    private final StringProperty field = new SimpleStringProperty(KEPT);

    ColumnChoice(String name, List<String> examples) {
        this.name = name;
        this.examples = List.copyOf(examples);
    }

    String name() {
        return name;
    }

    /** Some of the column's values. */
    List<String> examples() {
        return examples;
    }

    /** The field's id, or {@link #KEPT}. */
    StringProperty fieldProperty() {
        return field;
    }
}
