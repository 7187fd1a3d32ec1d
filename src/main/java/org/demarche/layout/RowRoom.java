package org.demarche.layout;

import java.util.Arrays;

/**
 * What is taken in the rows of a lane: by labels, as stretches of pixels that do not overlap, and by the bars of what
 * they stand for, which may.
 */
final class RowRoom {
    private final double[][] lefts;
    private final double[][] rights;
    private final double[][] barLefts;
    private final double[][] barRights;
    private final int[] sizes;

    RowRoom(int rows) {
        lefts = new double[rows][8];
        rights = new double[rows][8];
        barLefts = new double[rows][8];
        barRights = new double[rows][8];
        sizes = new int[rows];
    }

    void take(int row, double left, double right, double barLeft, double barRight) {
        int at = firstBeyond(row, left);
        insert(lefts, row, at, left);
        insert(rights, row, at, right);
        insert(barLefts, row, at, barLeft);
        insert(barRights, row, at, barRight);
        sizes[row]++;
    }

    private void insert(double[][] values, int row, int at, double value) {
        int size = sizes[row];
        if (size == values[row].length) {
            values[row] = Arrays.copyOf(values[row], size * 2);
        }
        System.arraycopy(values[row], at, values[row], at + 1, size - at);
        values[row][at] = value;
    }

    /** Whether a bar would overlap none in a row. */
    boolean isClear(int row, double barLeft, double barRight) {
        for (int i = 0; i < sizes[row]; i++) {
            if (barLefts[row][i] < barRight && barLeft < barRights[row][i]) {
                return false;
            }
        }
        return true;
    }

    /** How far the free room in a row goes that begins at {@code left}; negative infinity if that pixel is taken. */
    double freeUpTo(int row, double left) {
        int at = firstBeyond(row, left);
        boolean taken = at > 0 && rights[row][at - 1] > left;
        if (taken) {
            return Double.NEGATIVE_INFINITY;
        }
        return at == sizes[row] ? Double.POSITIVE_INFINITY : lefts[row][at];
    }

    /** Whether so much room that begins at {@code left} is free in any row. */
    boolean isFree(double left, double px) {
        for (int row = 0; row < sizes.length; row++) {
            if (freeUpTo(row, left) >= left + px) {
                return true;
            }
        }
        return false;
    }

    /** Takes from where to where something may begin. */
    @FunctionalInterface
    interface Sink {
        void accept(double from, double to);
    }

    /** Names from where to where, up to {@code end}, there is so much room in a row. */
    void forEachFree(int row, double end, double px, Sink sink) {
        double from = 0;
        for (int i = 0; i < sizes[row]; i++) {
            offer(from, Math.min(end, lefts[row][i] - px), sink);
            from = Math.max(from, rights[row][i]);
        }
        offer(from, end, sink);
    }

    private static void offer(double from, double to, Sink sink) {
        if (from <= to) {
            sink.accept(from, to);
        }
    }

    /** The first stretch that begins beyond a pixel. */
    private int firstBeyond(int row, double px) {
        int low = 0;
        int high = sizes[row];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lefts[row][middle] <= px) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
