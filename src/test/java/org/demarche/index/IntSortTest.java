package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.junit.jupiter.api.Test;

class IntSortTest {
    private final long seed = Seeds.seed();
    private final Random random = new Random(seed);

    private void assertSorted(int... keys) {
        int[] expected = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(IntSort.sorted(keys.length, (a, b) -> Integer.compare(keys[a], keys[b])))
                .as("seed %d, %d numbers", seed, keys.length)
                .isEqualTo(expected);
    }

    @Test
    void equalOnesStayInTheirOrder() {
        for (int count : new int[] {0, 1, 2, 24, 25, 1000, 50_000}) {
            assertSorted(random.ints(count, 0, 1 + count / 4).toArray());
        }
    }

    @Test
    void nearlySortedOnesAreSortedToo() {
        for (int count : new int[] {100, 1000, 50_000}) {
            int days = 1 + count / 30;
            assertSorted(Arrays.stream(random.ints(count, 0, days).sorted().toArray())
                    .map(day -> 2 * day + random.nextInt(3))
                    .toArray());
        }
    }

    /** As a file in the order of days has its events, those of a day in no order. */
    @Test
    void numbersOutOfOrderOnlyAmongNeighboursNeedFewComparisons() {
        int count = 8000;
        int ofDay = 30;
        int[] keys = IntStream.range(0, count)
                .map(i -> i / ofDay * ofDay + random.nextInt(ofDay))
                .toArray();
        int[] compared = new int[1];
        IntSort.sorted(count, (a, b) -> {
            compared[0]++;
            return Integer.compare(keys[a], keys[b]);
        });
        assertThat(compared[0]).as("seed %d", seed).isLessThan(7 * count);
    }
}
