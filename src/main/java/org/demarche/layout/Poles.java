package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses where titles are heaped up. A staircase whose boxes reach into one another all the way holds no more of them
 * than its height; with room left free between heaps, each of these has the whole height. Weighted interval scheduling,
 * by dynamic programming over the places from left to right.
 */
final class Poles {
    private Poles() {}

    /**
     * The places of the greatest weight altogether that stand so far apart, from left to right, as indexes.
     *
     * @param xs places, ascending
     * @param weights how much each matters, above 0
     */
    static List<Integer> choose(double[] xs, double[] weights, double apartPx) {
        double[] best = new double[xs.length + 1];
        int[] left = new int[xs.length];
        for (int i = 0, free = 0; i < xs.length; i++) {
            while (xs[i] - xs[free] >= apartPx) {
                free++;
            }
            left[i] = free;
            best[i + 1] = Math.max(best[i], best[free] + weights[i]);
        }
        List<Integer> chosen = new ArrayList<>();
        int i = xs.length;
        while (i > 0) {
            if (best[i] > best[i - 1]) {
                chosen.add(i - 1);
                i = left[i - 1];
            } else {
                i--;
            }
        }
        return chosen.reversed();
    }
}
