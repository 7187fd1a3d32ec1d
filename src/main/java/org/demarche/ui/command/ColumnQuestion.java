package org.demarche.ui.command;

import java.util.Map;
import java.util.function.Consumer;
import org.demarche.format.table.TableSketch;

/**
 * A question to the user: which column of a table holds what?
 *
 * @param mapping what is thought so far
 * @param answer gets the mapping to read the table by; is not called if the user thinks better of it
 */
public record ColumnQuestion(TableSketch table, Map<String, String> mapping, Consumer<Map<String, String>> answer) {
    public ColumnQuestion {
        mapping = Map.copyOf(mapping);
    }
}
