package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentTest {
    /** Few ranks, and so many that they are looked through on several processors. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 9, 300, 50_000})
    void findsTheBestOfAnyRange(int size) {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        int[] keys = random.ints(size, 0, 1 + size / 3).toArray();
        Tournament tournament = new Tournament(size, new Tournament.Order() {
            @Override
            public long key(int rank) {
                return keys[rank];
            }

            @Override
            public int compareEqual(int a, int b) {
                return Integer.compare(b, a);
            }
        });
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(size + 1);
            int to = from + random.nextInt(size - from + 1);
            int limit = random.nextInt(40);
            List<Integer> best = IntStream.range(from, to)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer rank) -> keys[rank])
                            .thenComparing(Comparator.reverseOrder()))
                    .limit(limit)
                    .toList();
            assertThat(IntStream.of(tournament.best(from, to, limit, any -> true))
                            .boxed()
                            .toList())
                    .as("seed %d, from %d to %d", seed, from, to)
                    .isEqualTo(best);
        }
    }
}
