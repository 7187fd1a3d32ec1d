package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarRowsTest {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final int PICTURES = 24;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static BarRows rows(ChronicleIndex index) {
        return new BarRows(index, EventSet.all(index.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 150, 1_500})
    void eventsOfOneRowNeverOverlapAndAllThatCanHaveARowHaveOne(int count) {
        ChronicleIndex index = RandomChronicles.index(new Random(Seeds.seed()), count);
        BarRows rows = rows(index);
        int[] lasting = IntStream.range(0, index.placedCount())
                .filter(event -> BarRows.hasLength(index, event))
                .toArray();
        for (int one : lasting) {
            boolean[] taken = new boolean[rows.count()];
            for (int other : lasting) {
                boolean apart = index.isOverBy(one, other) || index.isOverBy(other, one);
                if (other != one && !apart && rows.rowOf(other) >= 0) {
                    assertThat(rows.rowOf(other)).isNotEqualTo(rows.rowOf(one));
                    taken[rows.rowOf(other)] = true;
                }
            }
            if (rows.rowOf(one) == BarRows.NONE) {
                assertThat(taken).doesNotContain(false);
            }
        }
        assertThat(rows.count()).isLessThanOrEqualTo(rows.isComplete() ? BarRows.MOST_ROWS : BarRows.SOME_ROWS);
        assertThat(rows.withoutRowBelow(BarRows.MOST_ROWS)).allMatch(event -> rows.rowOf(event) < 0);
        assertThat(rows.withoutRowBelow(0).count()).isEqualTo(lasting.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 150, 1_500})
    void eachHasTheLowestRowThatTheLongerAndEarlierOnesLeave(int count) {
        ChronicleIndex index = RandomChronicles.index(new Random(Seeds.seed()), count);
        BarRows rows = rows(index);
        List<Integer> longestFirst = IntStream.range(0, index.placedCount())
                .filter(event -> BarRows.hasLength(index, event))
                .boxed()
                .sorted(Comparator.comparingInt((Integer event) -> -Math.getExponent(rows.seconds(event))))
                .toList();
        List<List<Integer>> expected = new ArrayList<>();
        IntStream.range(0, rows.isComplete() ? BarRows.MOST_ROWS : BarRows.SOME_ROWS)
                .forEach(row -> expected.add(new ArrayList<>()));
        for (int event : longestFirst) {
            expected.stream()
                    .filter(row -> row.stream()
                            .allMatch(other -> index.isOverBy(other, event) || index.isOverBy(event, other)))
                    .findFirst()
                    .ifPresent(row -> row.add(event));
        }
        for (int event : longestFirst) {
            int row = IntStream.range(0, expected.size())
                    .filter(i -> expected.get(i).contains(event))
                    .findFirst()
                    .orElse(BarRows.NONE);
            assertThat(rows.rowOf(event)).as("event %d of %d", event, count).isEqualTo(row);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 150, 1_500})
    void thoseOfAStretchAreFoundAsIfAllWereAsked(int count) {
        Random random = new Random(Seeds.seed());
        ChronicleIndex index = RandomChronicles.index(random, count);
        BarRows rows = rows(index);
        for (int i = 0; i < 50; i++) {
            TimePoint from = TimePoint.ofDay(1970 + random.nextInt(50), 1 + random.nextInt(12), 1);
            TimePoint to = from.plusSeconds(random.nextInt(400_000_000));
            double least = random.nextInt(40_000_000);
            int most = 1 + random.nextInt(12);
            TreeSet<Integer> found = new TreeSet<>();
            rows.forEach(from, to, least, most, found::add);
            assertThat(found)
                    .containsExactlyElementsOf(IntStream.range(0, index.placedCount())
                            .filter(event -> rows.rowOf(event) >= 0 && rows.rowOf(event) < most)
                            .filter(event -> rows.seconds(event) >= least)
                            .filter(event -> !index.end(event).isBefore(from)
                                    && !index.start(event).isAfter(to))
                            .boxed()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 400, 2_500})
    void barsAboveTheAxisNeverOverlapKeepTheirRowsAndAnswer(int count) {
        Random random = new Random(Seeds.seed());
        ChronicleIndex index = RandomChronicles.index(random, count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        Map<Integer, Double> rowOf = new HashMap<>();
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = builder.build(FrameRequest.of(index, viewport));
            List<Frame.Mark> above = frame.marks().stream()
                    .filter(mark -> mark.y() < frame.axisY())
                    .toList();
            for (Frame.Mark mark : above) {
                assertThat(rowOf.putIfAbsent(mark.event(), mark.y())).isIn(null, mark.y());
                assertAlone(frame, mark, above);
            }
            assertBoxesAbove(frame, above);
            viewport = random.nextBoolean()
                    ? viewport.panBy(random.nextInt(800) - 400)
                    : viewport.zoomAround(random.nextDouble() * WIDTH, 0.7 + 1.2 * random.nextDouble());
        }
    }

    private static void assertAlone(Frame frame, Frame.Mark mark, List<Frame.Mark> above) {
        for (Frame.Mark other : above) {
            boolean apart = other.right() <= mark.left() + 1e-6 || mark.right() <= other.left() + 1e-6;
            assertThat(other.equals(mark) || other.y() != mark.y() || apart)
                    .as("%s overlaps %s", mark, other)
                    .isTrue();
        }
        double x = (Math.max(0, mark.left()) + Math.min(WIDTH, mark.right())) / 2;
        boolean free = mark.left() < WIDTH
                && mark.right() > 0
                && above.stream()
                        .noneMatch(other -> !other.equals(mark) && Math.abs(other.x() - x) <= HitTest.REACH_PX);
        if (free) {
            assertThat(frame.hit(x, mark.y())).hasValue(mark.event());
        }
    }

    private static void assertBoxesAbove(Frame frame, List<Frame.Mark> above) {
        double highest = above.stream().mapToDouble(Frame.Mark::y).min().orElse(frame.axisY());
        assertThat(frame.cards()).allMatch(card -> card.y() + card.height() < highest);
        assertThat(frame.labels()).allMatch(label -> label.y() + label.height() < highest);
    }

    @Test
    void nestedSpansAllHaveRowsAsCloseAsTheyHaveToBe() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String when = "%d/%d".formatted(1600 + i, 1900 - i);
            events.add(
                    Event.builder("e" + i, "Age", RandomChronicles.when(when)).build());
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Frame frame = builder.build(FrameRequest.of(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        List<Double> ys =
                frame.marks().stream().map(Frame.Mark::y).distinct().sorted().toList();
        assertThat(ys).hasSize(30).allMatch(y -> y < frame.axisY() - 10);
        assertThat(frame.bars().runs()).isEmpty();
    }

    @Test
    void barsForWhichThereIsNoRowRunOnTheAxisAsOneRibbonThatTellsHowManyTheyAre() {
        List<Event> events = IntStream.range(0, 500)
                .mapToObj(i -> Event.builder("e" + i, "Talks", RandomChronicles.when("1900/1999"))
                        .build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Frame frame = builder.build(FrameRequest.of(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        long above =
                frame.marks().stream().filter(mark -> mark.y() < frame.axisY()).count();
        assertThat(above).isEqualTo(9);
        assertThat(frame.bars().runs()).isNotEmpty().allMatch(run -> run.count() == 491 && run.share() == 1);
        long drawn = FramePicture.parts(frame, Messages.forLocale(Locale.ENGLISH)).stream()
                .filter(part -> part.kind() == FramePart.Kind.BAND)
                .count();
        assertThat(drawn).as("bars of their own").isEqualTo(above);
    }
}
