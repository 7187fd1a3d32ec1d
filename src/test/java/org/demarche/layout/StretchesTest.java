package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private static final double WIDTH = 100;

    private static List<Stretches.Place> places(double[] xs, double... weights) {
        return IntStream.range(0, xs.length)
                .mapToObj(i -> new Stretches.Place(xs[i], xs[i] + WIDTH, weights[i], 0))
                .toList();
    }

    private static List<Stretches.Stretch> choose(List<Stretches.Place> places, int rows) {
        return new Stretches(places, 20 * rows, 20).choose();
    }

    @Test
    void allStandInOneStretchIfItHoldsThem() {
        double[] xs = {0, 50, 100, 150, 200};
        assertThat(choose(places(xs, 1, 1, 1, 1, 1), 5))
                .containsExactly(new Stretches.Stretch(0, 5, Double.POSITIVE_INFINITY));
    }

    @Test
    void whatMattersLeastIsLeftOutWhereRoomIsScarce() {
        double[] xs = {0, 10, 50, 110, 120};
        assertThat(choose(places(xs, 1, 1, 0.1, 1, 1), 2))
                .containsExactly(
                        new Stretches.Stretch(0, 2, 110), new Stretches.Stretch(3, 5, Double.POSITIVE_INFINITY));
        assertThat(choose(places(xs, 1, 1, 5, 1, 1), 2)).hasSize(1);
        assertThat(choose(List.of(), 2)).isEmpty();
    }

    @Test
    void whatHasABoxAlreadyIsAlwaysInAStretch() {
        List<Stretches.Place> places = new ArrayList<>(places(new double[] {0, 10, 110, 120}, 1, 1, 1, 1));
        places.add(2, new Stretches.Place(60, 60 + WIDTH, 1, 20));
        assertThat(choose(places, 2)).anyMatch(stretch -> stretch.from() <= 2 && stretch.to() > 2);
    }

    @Test
    void weighsNoLessThanAnyOtherChoice() {
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            double[] xs = random.doubles(7, 0, 500).sorted().toArray();
            List<Stretches.Place> places =
                    new ArrayList<>(places(xs, random.doubles(7, 0.1, 1).toArray()));
            if (round % 2 == 1) {
                places.replaceAll(place -> random.nextInt(4) > 0
                        ? place
                        : new Stretches.Place(place.x(), place.reach(), place.weight(), 20));
            }
            double best = 0;
            for (int in = 0; in < 1 << xs.length; in++) {
                for (int breaks = 0; breaks < 1 << xs.length; breaks++) {
                    best = Math.max(best, weigh(places, stretches(xs.length, in, breaks), 2));
                }
            }
            double chosen = weigh(places, choose(places, 2), 2);
            assertThat(chosen).as("round %d: %s", round, places).isGreaterThan(best - 1e-9);
        }
    }

    /** The places of a set, cut into stretches where some bit is set or one in between is left out. */
    private static List<Stretches.Stretch> stretches(int count, int in, int breaks) {
        List<Stretches.Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= count; i++) {
            boolean isIn = i < count && (in >> i & 1) == 1;
            if (i > from && (!isIn || (breaks >> i & 1) == 1)) {
                stretches.add(new Stretches.Stretch(from, i, 0));
                from = i;
            }
            from = isIn ? from : i + 1;
        }
        return stretches;
    }

    /**
     * The weight of the titles that have room, a box that is there anyway more than all; below 0 if one stretch reaches
     * into the next.
     */
    private static double weigh(List<Stretches.Place> places, List<Stretches.Stretch> stretches, int rows) {
        double sum = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (Stretches.Stretch stretch : stretches) {
            if (places.get(stretch.from()).x() < free) {
                return -1;
            }
            free = places.get(stretch.to() - 1).reach();
            List<Stretches.Place> inIt = places.subList(stretch.from(), stretch.to());
            long boxes = inIt.stream().filter(place -> place.takenPx() > 0).count();
            sum += 1000 * boxes;
            sum += inIt.stream()
                    .filter(place -> place.takenPx() == 0)
                    .map(Stretches.Place::weight)
                    .sorted(Comparator.reverseOrder())
                    .limit(Math.max(0, rows - boxes))
                    .mapToDouble(weight -> weight)
                    .sum();
        }
        return sum;
    }
}
