package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.layout.RandomChronicles;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void stepsBothWaysThroughTheSameOrder() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            ChronicleIndex index = RandomChronicles.index(random, 60);
            EventSet events = EventSet.where(index.size(), any -> random.nextInt(4) > 0);
            ReadingOrder order = new ReadingOrder(index, events);
            List<Integer> expected = events.stream()
                    .boxed()
                    .sorted((a, b) -> comparePlaces(index, a, b))
                    .toList();
            assertThat(order.positions())
                    .as("seed %d", seed)
                    .containsExactly(expected.stream().mapToInt(i -> i).toArray());
            assertThat(walk(order::next)).isEqualTo(expected);
            assertThat(walk(order::previous).reversed()).isEqualTo(expected);
            for (int position = 0; position < index.size(); position++) {
                int here = position;
                assertThat(order.countBefore(position)).isEqualTo((int) expected.stream()
                        .filter(other -> order.compare(other, here) < 0)
                        .count());
            }
        }
    }

    /** Placed ones first, by their anchors. */
    private static int comparePlaces(ChronicleIndex index, int a, int b) {
        if (a >= index.placedCount() || b >= index.placedCount()) {
            return Integer.compare(a, b);
        }
        int byAnchor = index.anchor(a).compareTo(index.anchor(b));
        return byAnchor != 0 ? byAnchor : Integer.compare(a, b);
    }

    private static List<Integer> walk(IntUnaryOperator step) {
        List<Integer> seen = new ArrayList<>();
        IntStream.iterate(step.applyAsInt(-1), position -> position >= 0, step).forEach(seen::add);
        return seen;
    }
}
