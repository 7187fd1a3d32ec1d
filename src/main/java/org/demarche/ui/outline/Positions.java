package org.demarche.ui.outline;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.demarche.index.EventSet;

/** The positions of a set's events as the rows of a table: a million of them cost what their numbers take. */
final class Positions extends ObservableListBase<Integer> {
    private int[] rows = {};

    /** Shows another set. */
    void show(EventSet set) {
        List<Integer> before = new Numbers(rows);
        rows = set.stream().toArray();
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
        return Math.max(-1, Arrays.binarySearch(rows, position));
    }

    private static final class Numbers extends AbstractList<Integer> {
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
