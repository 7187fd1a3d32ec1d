package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.time.Bound;
import org.demarche.time.TimePoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldRowsTest {
    private static final int MOST = 4096;

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 3_000, 9_000})
    void asksTheLongestOfHoweverMany(int count) {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(
                IntStream.range(0, count).mapToObj(i -> event(i, random)).toList()));
        EventSet shown = EventSet.where(count, event -> random.nextInt(8) > 0);
        int[] asked = new HeldRows(index, shown).lasting(TimePoint.MIN, TimePoint.MAX, 0, count);
        assertThat(IntStream.of(asked).boxed().toList())
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(longest(index, shown));
    }

    /** One of very different lengths: days to thousands of years, and some of which the end is open or unknown. */
    private static Event event(int number, Random random) {
        int year = 1000 + random.nextInt(1000);
        String start =
                String.format(Locale.ROOT, "%04d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        int years = (int) Math.pow(2, random.nextInt(13));
        String end = String.format(
                Locale.ROOT, "%04d-%02d-%02d", year + years, 1 + random.nextInt(12), 1 + random.nextInt(28));
        String when = start + "/" + List.of(end, end, end, end, "..", "").get(random.nextInt(6));
        return Event.builder("e" + number, "Event", RandomChronicles.when(when))
                .significance(random.nextDouble())
                .build();
    }

    private static List<Integer> longest(ChronicleIndex index, EventSet shown) {
        List<Integer> byLength = shown.stream()
                .filter(event -> event < index.placedCount() && index.isLasting(event))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer event) -> -seconds(index, event)))
                .toList();
        double least = byLength.size() <= MOST ? 0 : seconds(index, byLength.get(MOST - 1));
        return byLength.stream()
                .filter(event -> seconds(index, event) > 0 && seconds(index, event) >= least)
                .filter(event -> index.event(event).when().extent().latest() != Bound.Missing.UNKNOWN)
                .sorted(Comparator.comparingInt((Integer event) -> -Math.getExponent(seconds(index, event)))
                        .thenComparingDouble(event -> -index.significance(event))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static double seconds(ChronicleIndex index, int event) {
        return index.anchor(event).secondsTo(index.end(event));
    }
}
