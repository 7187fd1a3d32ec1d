package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolesTest {
    @Test
    void takesAsManyAsStandFarEnoughApart() {
        double[] xs = {0, 150, 300, 310, 620};
        double[] weights = {1, 1, 1, 1, 1};
        assertThat(Poles.choose(xs, weights, 300)).hasSize(3).first().isEqualTo(0);
    }

    @Test
    void onePlaceThatMattersMoreThanTwoIsTaken() {
        double[] xs = {0, 150, 300};
        assertThat(Poles.choose(xs, new double[] {1, 3, 1}, 300)).containsExactly(1);
        assertThat(Poles.choose(xs, new double[] {1, 1.5, 1}, 300)).containsExactly(0, 2);
        assertThat(Poles.choose(new double[0], new double[0], 300)).isEmpty();
    }

    @Test
    void weighsNoLessThanAnyOtherChoice() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            double[] xs = random.doubles(10, 0, 1000).sorted().toArray();
            double[] weights = random.doubles(10, 0.1, 1).toArray();
            List<Integer> chosen = Poles.choose(xs, weights, 200);
            assertThat(areApart(xs, chosen)).as("round %d: %s", round, chosen).isTrue();
            double best = IntStream.range(0, 1 << xs.length)
                    .mapToObj(set -> IntStream.range(0, xs.length)
                            .filter(i -> (set >> i & 1) == 1)
                            .boxed()
                            .toList())
                    .filter(set -> areApart(xs, set))
                    .mapToDouble(set -> weigh(weights, set))
                    .max()
                    .orElseThrow();
            assertThat(weigh(weights, chosen)).as(Arrays.toString(xs)).isGreaterThan(best - 1e-9);
        }
    }

    private static boolean areApart(double[] xs, List<Integer> places) {
        return IntStream.range(1, places.size()).allMatch(i -> xs[places.get(i)] - xs[places.get(i - 1)] >= 200);
    }

    private static double weigh(double[] weights, List<Integer> places) {
        return places.stream().mapToDouble(i -> weights[i]).sum();
    }
}
