package org.demarche.ui.outline;

import java.util.AbstractList;
import java.util.Collections;
import java.util.RandomAccess;
import javafx.collections.ObservableList;
import org.demarche.index.ReadingOrder;
import org.demarche.ui.control.Rows;
import org.jspecify.annotations.Nullable;

/** Events as the rows of a table, by their positions: a million of them cost what their numbers take. */
final class Positions {
    private final Rows<Integer> rows = new Rows<>();
    private ReadingOrder order;
    private Numbers numbers;

    Positions(ReadingOrder order) {
        this.order = order;
        numbers = new Numbers(order.positions());
        rows.show(numbers);
    }

    ObservableList<Integer> rows() {
        return rows;
    }

    /** Shows other events. */
    void show(ReadingOrder other) {
        if (!other.equals(order)) {
            order = other;
            numbers = new Numbers(other.positions());
            rows.show(numbers);
        }
    }

    /** The row of a position, −1 if it has none. */
    int rowOf(int position) {
        return position < 0 ? -1 : Math.max(-1, Collections.binarySearch(numbers, position, order::compare));
    }

    private static final class Numbers extends AbstractList<Integer> implements RandomAccess {
        private final int[] numbers;

        Numbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Integer get(int index) {
            return numbers[index];
        }

        @Override
        public int indexOf(@Nullable Object position) {
            if (position instanceof Integer wanted) {
                for (int row = 0; row < numbers.length; row++) {
                    if (numbers[row] == wanted) {
                        return row;
                    }
                }
            }
            return -1;
        }

        @Override
        public boolean contains(@Nullable Object position) {
            return indexOf(position) >= 0;
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
