package org.demarche.ui.control;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are replaced all at once: of a million, none is looked at to do so, and they are asked for only as they
 * come into view.
 *
 * @param <T> rows
 */
public final class Rows<T> extends ObservableListBase<T> {
    private List<T> rows = List.of();

    /** Shows other rows. */
    public void show(List<T> others) {
        List<T> before = rows;
        // First none: of rows that come in the place of others, a list looks at each.
        rows = List.of();
        if (!before.isEmpty()) {
            fireChange(new Whole<>(this, before));
        }
        rows = others;
        if (!others.isEmpty()) {
            fireChange(new Whole<>(this, List.of()));
        }
    }

    @Override
    public T get(int row) {
        return rows.get(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** As the rows themselves know: tables look for the row that is selected. */
    @Override
    public int indexOf(@Nullable Object row) {
        return rows.indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /** All rows that there are have come, and all those before have gone. JavaFX would copy the latter, one by one. */
    private static final class Whole<T> extends ListChangeListener.Change<T> {
        private static final int[] NO_PERMUTATION = {};

        private final List<T> before;
        private boolean told;

        Whole(ObservableList<T> list, List<T> before) {
            super(list);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<T> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return NO_PERMUTATION;
        }
    }
}
