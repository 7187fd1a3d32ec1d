package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the stretches in which titles stand. A staircase whose boxes reach into one another all the way holds no more
 * of them than its height, however long it is; with room left free between stretches, each of these has the whole
 * height. Where nothing that matters stands, room costs little. By dynamic programming over the places from right to
 * left.
 */
final class Stretches {
    /** Whatever else may be gained, a place that must be in a stretch is. */
    private static final double MUST = 1e6;

    private final double heightPx;
    private final double rowPx;
    private final List<Place> places;

    /**
     * A place where a box may stand.
     *
     * @param x its left edge
     * @param reach where the next stretch may begin at the earliest, if this is in one
     * @param weight how much its title matters, above 0
     * @param takenPx how high the box is that it has in any case; 0 if it has none
     */
    record Place(double x, double reach, double weight, double takenPx) {}

    /**
     * Some places beside each other.
     *
     * @param from the index of the first
     * @param to the index after that of the last
     * @param nextX where the next stretch begins; infinity after the last
     */
    record Stretch(int from, int to, double nextX) {}

    /**
     * For some places.
     *
     * @param places by their left edges
     * @param rowPx the height of a title, of which each stretch holds as many as fit beside what it has in any case
     */
    Stretches(List<Place> places, double heightPx, double rowPx) {
        this.places = places;
        this.heightPx = heightPx;
        this.rowPx = rowPx;
    }

    /**
     * The stretches that hold the greatest weight altogether, from left to right. A stretch is followed only as long as
     * its first place has a title in it, for otherwise it had better begin later, and as long as it could be better
     * than what was found, if it had room for the greatest of all.
     */
    List<Stretch> choose() {
        int count = places.size();
        double[] best = new double[count + 1];
        // Of what all boxes count that stand from a place on, and at most the titles beside them from there or later.
        double[] musts = new double[count + 1];
        double[] titles = new double[count + 1];
        double[] xs = places.stream().mapToDouble(Place::x).toArray();
        double[] reaches = places.stream().mapToDouble(Place::reach).toArray();
        double[] weights = places.stream()
                .mapToDouble(place -> place.takenPx > 0 ? 0 : place.weight)
                .toArray();
        int most = (int) Math.max(0, heightPx / rowPx);
        Heaviest heaviest = new Heaviest(most);
        double[] greatest = greatest(weights, most);
        int[] end = new int[count];
        int[] next = new int[count];
        for (int from = count - 1; from >= 0; from--) {
            boolean isTaken = weights[from] == 0;
            musts[from] = musts[from + 1] + (isTaken ? MUST : 0);
            best[from] = best[from + 1];
            heaviest.clear();
            boolean mayGain = true;
            double freePx = heightPx;
            double must = 0;
            double reach = Double.NEGATIVE_INFINITY;
            int after = from;
            for (int to = from + 1; to <= count && mayGain; to++) {
                if (weights[to - 1] == 0) {
                    freePx -= places.get(to - 1).takenPx;
                    must += MUST;
                    heaviest.keep((int) (freePx / rowPx));
                } else {
                    heaviest.add(weights[to - 1]);
                }
                reach = Math.max(reach, reaches[to - 1]);
                while (after < count && xs[after] < reach) {
                    after++;
                }
                int rest = Math.max(to, after);
                double value = must + heaviest.sum + best[rest];
                if (value > best[from] + 1e-9) {
                    best[from] = value;
                    end[from] = to;
                    next[from] = rest;
                }
                double bound = musts[from] + greatest[heaviest.most] + titles[rest];
                boolean isInIt = isTaken || heaviest.holds(weights[from]);
                mayGain = isInIt && bound > best[from];
            }
            titles[from] = Math.max(titles[from + 1], best[from] - musts[from]);
        }
        List<Stretch> chosen = new ArrayList<>();
        int at = beginning(0, end);
        while (at < count) {
            int following = beginning(next[at], end);
            double nextX = following < count ? places.get(following).x : Double.POSITIVE_INFINITY;
            chosen.add(new Stretch(at, end[at], nextX));
            at = following;
        }
        return chosen;
    }

    /** What so many of the greatest of some weights come to, for each number up to the most. */
    private static double[] greatest(double[] weights, int most) {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double[] sums = new double[most + 1];
        for (int i = 0; i < most; i++) {
            sums[i + 1] = sums[i] + (i < sorted.length ? sorted[sorted.length - 1 - i] : 0);
        }
        return sums;
    }

    /** The first place from one on with which a stretch begins. */
    private static int beginning(int from, int[] end) {
        int at = from;
        while (at < end.length && end[at] == 0) {
            at++;
        }
        return at;
    }

    /** The greatest of some weights, as many as there is room for, and their sum. */
    private static final class Heaviest {
        private final double[] weights;
        private int most;
        private int size;
        private double sum;

        Heaviest(int most) {
            weights = new double[most];
        }

        void clear() {
            most = weights.length;
            size = 0;
            sum = 0;
        }

        void add(double weight) {
            if (size == most) {
                if (most == 0 || weights[most - 1] >= weight) {
                    return;
                }
                size--;
                sum -= weights[size];
            }
            int at = size;
            while (at > 0 && weights[at - 1] < weight) {
                weights[at] = weights[at - 1];
                at--;
            }
            weights[at] = weight;
            size++;
            sum += weight;
        }

        /** Whether the weight is still there that was added first. */
        boolean holds(double first) {
            return size < most || (size > 0 && weights[size - 1] <= first);
        }

        /** From now on there is room for no more than so many. */
        void keep(int fewer) {
            most = Math.clamp(fewer, 0, most);
            while (size > most) {
                size--;
                sum -= weights[size];
            }
        }
    }
}
