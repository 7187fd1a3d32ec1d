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

/**
 * One facet's values. Of a long list only the first are visible, and those that are chosen, until it is expanded; of a
 * very long one, never more than some. Only the rows of visible values are ever made.
 */
final class Facet<T> {
    /** So many rows a list shows when it is expanded. */
    static final int MOST = 300;

    private static final int FIRST = 8;

    private final String title;
    private final Function<Facets.Count<T>, FacetRow<T>> rowOf;
    private final Consumer<Set<T>> choice;
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final ObservableList<FacetRow<T>> rows = FXCollections.observableArrayList();
    private final Map<T, FacetRow<T>> made = new HashMap<>();
    private List<Facets.Count<T>> all = List.of();
    private Map<T, Integer> counts = Map.of();
    private Set<T> chosen = Set.of();
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

    /** Takes the values of another chronicle, which after an edit are mostly the same: the list stays expanded. */
    void reset(List<Facets.Count<T>> values) {
        all = values;
        made.clear();
        chosen = Set.of();
        countFrom(values);
        refreshRows();
    }

    private void countFrom(List<Facets.Count<T>> values) {
        counts = HashMap.newHashMap(values.size());
        values.forEach(value -> counts.put(value.value(), value.count()));
    }

    /** Takes new counts and what is chosen. */
    void update(List<Facets.Count<T>> values, Set<T> nowChosen) {
        countFrom(values);
        chosen = nowChosen;
        made.values().forEach(this::update);
        if (!rows.stream().map(FacetRow::value).toList().containsAll(chosen)) {
            refreshRows();
        }
    }

    private void update(FacetRow<T> row) {
        updating = true;
        row.setCount(counts.getOrDefault(row.value(), 0));
        row.chosenProperty().set(chosen.contains(row.value()));
        updating = false;
    }

    private void choose(T value, boolean isChosen) {
        if (!updating) {
            Set<T> next = new HashSet<>(chosen);
            if (isChosen) {
                next.add(value);
            } else {
                next.remove(value);
            }
            choice.accept(next);
        }
    }

    private void refreshRows() {
        int most = expanded.get() ? MOST : FIRST;
        List<FacetRow<T>> visible = new ArrayList<>();
        for (Facets.Count<T> value : all) {
            if (visible.size() < most || chosen.contains(value.value())) {
                visible.add(row(value));
            }
        }
        rows.setAll(visible);
    }

    private FacetRow<T> row(Facets.Count<T> value) {
        return made.computeIfAbsent(value.value(), any -> {
            FacetRow<T> row = rowOf.apply(value);
            update(row);
            row.chosenProperty().addListener((property, old, now) -> choose(row.value(), now));
            return row;
        });
    }
}
