package org.demarche.ui.outline;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;
import org.demarche.index.ReadingOrder;

/** Events as the rows of a table, by their positions: a million of them cost what their numbers take. */
final class Positions extends ObservableListBase<Integer> {
    private ReadingOrder order;
    private int[] rows;

    Positions(ReadingOrder order) {
        this.order = order;
        rows = order.positions();
    }

    /** Shows other events. */
    void show(ReadingOrder other) {
        if (other.equals(order)) {
            return;
        }
        List<Integer> before = new Numbers(rows);
        order = other;
        rows = other.positions();
        beginChange();
        nextReplace(0, rows.length, before);
        endChange();
    }

    @Override
    public Integer get(int row) {
        return rows[row];
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** The row of a position, −1 if it has none. */
    int rowOf(int position) {
        return position < 0 ? -1 : Math.max(-1, Collections.binarySearch(new Numbers(rows), position, order::compare));
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
        public int size() {
            return numbers.length;
        }
    }
}
