package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.index.Facets;

/** One facet's values. Of a long list only the first are visible, and those that are chosen, until it is expanded. */
final class Facet<T> {
    private static final int FIRST = 8;

    private final String title;
    private final Function<Facets.Count<T>, FacetRow<T>> rowOf;
    private final Consumer<Set<T>> choice;
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final ObservableList<FacetRow<T>> rows = FXCollections.observableArrayList();
    private List<FacetRow<T>> all = List.of();
    private boolean updating;

    /**
     * A facet without values as yet.
     *
     * @param choice hears which values the user chooses
     */
    Facet(String title, Function<Facets.Count<T>, FacetRow<T>> rowOf, Consumer<Set<T>> choice) {
        this.title = title;
        this.rowOf = rowOf;
        this.choice = choice;
        expanded.addListener((property, old, now) -> refreshRows());
    }

    String title() {
        return title;
    }

    /** The rows to show. */
    ObservableList<FacetRow<T>> rows() {
        return rows;
    }

    /** Number of values, shown or not. */
    int size() {
        return all.size();
    }

    /** Whether the list is long enough to be cut. */
    boolean isLong() {
        return all.size() > FIRST;
    }

    BooleanProperty expandedProperty() {
        return expanded;
    }

    /** Takes the values of another chronicle. */
    void reset(List<Facets.Count<T>> counts) {
        all = counts.stream().map(rowOf).toList();
        for (FacetRow<T> row : all) {
            row.chosenProperty().addListener((property, old, now) -> tell());
        }
        expanded.set(false);
        refreshRows();
    }

    /** Takes new counts and what is chosen. */
    void update(List<Facets.Count<T>> counts, Set<T> chosen) {
        Map<T, Integer> byValue = HashMap.newHashMap(counts.size());
        counts.forEach(count -> byValue.put(count.value(), count.count()));
        updating = true;
        for (FacetRow<T> row : all) {
            row.setCount(byValue.getOrDefault(row.value(), 0));
            row.chosenProperty().set(chosen.contains(row.value()));
        }
        updating = false;
    }

    private void tell() {
        if (!updating) {
            Set<T> chosen = new HashSet<>();
            all.stream().filter(row -> row.chosenProperty().get()).forEach(row -> chosen.add(row.value()));
            choice.accept(chosen);
        }
    }

    private void refreshRows() {
        List<FacetRow<T>> visible = new ArrayList<>();
        for (FacetRow<T> row : all) {
            if (expanded.get() || visible.size() < FIRST || row.chosenProperty().get()) {
                visible.add(row);
            }
        }
        rows.setAll(visible);
    }
}
