package org.demarche.layout;

import java.util.Arrays;

/** What is taken in the rows of a lane, as stretches of pixels that do not overlap. */
final class RowRoom {
    private final double[][] lefts;
    private final double[][] rights;
    private final int[] sizes;

    RowRoom(int rows) {
        lefts = new double[rows][8];
        rights = new double[rows][8];
        sizes = new int[rows];
    }

    void take(int row, double left, double right) {
        int at = firstBeyond(row, left);
        int size = sizes[row];
        if (size == lefts[row].length) {
            lefts[row] = Arrays.copyOf(lefts[row], size * 2);
            rights[row] = Arrays.copyOf(rights[row], size * 2);
        }
        System.arraycopy(lefts[row], at, lefts[row], at + 1, size - at);
        System.arraycopy(rights[row], at, rights[row], at + 1, size - at);
        lefts[row][at] = left;
        rights[row][at] = right;
        sizes[row]++;
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
