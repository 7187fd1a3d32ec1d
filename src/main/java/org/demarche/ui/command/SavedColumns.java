package org.demarche.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.settings.Settings.TableColumns;

/** What the user has said about the columns of tables and wants to hold for tables with the same columns. */
public final class SavedColumns {
    private static final int MOST = 100;

    private final ObservableList<TableColumns> tables = FXCollections.observableArrayList();
    private final ObservableList<TableColumns> view = FXCollections.unmodifiableObservableList(tables);

    public SavedColumns(List<TableColumns> newestFirst) {
        tables.setAll(newestFirst);
    }

    /** All of it, to look at; the newest first. */
    public ObservableList<TableColumns> list() {
        return view;
    }

    /** What holds for a table with these columns. */
    public Optional<TableColumns> of(List<String> columns) {
        return tables.stream().filter(table -> table.columns().equals(columns)).findFirst();
    }

    /** Keeps what was said about a table, in the place of what was said of the same columns before. */
    public void save(TableColumns said) {
        tables.removeIf(table -> table.columns().equals(said.columns()));
        tables.addFirst(said);
        if (tables.size() > MOST) {
            tables.remove(MOST, tables.size());
        }
    }

    /** Forgets what was said about tables with these columns. */
    public void forget(List<String> columns) {
        tables.removeIf(table -> table.columns().equals(columns));
    }
}
