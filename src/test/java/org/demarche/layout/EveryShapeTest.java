package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for a picture of dates of any kind, in lanes and without. */
class EveryShapeTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;
    private static final int PICTURES = 16;
    private static final List<EventType> TYPES = List.of(EventType.TALKS, EventType.SUMMIT, EventType.CONTEXT);

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    enum Shape {
        WIDE_BOUNDS,
        ANTIQUITY,
        DEEP_TIME,
        ONE_DAY,
        NANOSECONDS;

        When when(Random random) {
            int year = 1800 + random.nextInt(220);
            String text = switch (this) {
                case WIDE_BOUNDS ->
                    switch (random.nextInt(4)) {
                        case 0 -> "[%d..%d]".formatted(year, year + 1 + random.nextInt(40));
                        case 1 -> "%dX".formatted(year / 10);
                        case 2 -> "%d~/%d?".formatted(year, year + random.nextInt(60));
                        default -> "%d/..".formatted(year);
                    };
                case ANTIQUITY ->
                    switch (random.nextInt(3)) {
                        case 0 -> "-%04d".formatted(random.nextInt(1, 900));
                        case 1 -> "-%04d-%02d".formatted(random.nextInt(1, 900), random.nextInt(1, 13));
                        default -> "-%04d/%04d".formatted(random.nextInt(1, 900), random.nextInt(300));
                    };
                case DEEP_TIME ->
                    switch (random.nextInt(4)) {
                        case 0 -> "Y-%d".formatted(13_800_000_000L - random.nextLong(13_000_000_000L));
                        case 1 -> "Y-%d".formatted(1_000_000 + random.nextInt(500_000_000));
                        case 2 -> "%d".formatted(year);
                        default -> "2020-05-01T10:30:%02d.%03dZ".formatted(random.nextInt(60), random.nextInt(1000));
                    };
                case ONE_DAY ->
                    random.nextInt(4) > 0
                            ? "1991-12-25"
                            : "1991-%02d-%02d".formatted(random.nextInt(1, 13), random.nextInt(1, 29));
                case NANOSECONDS ->
                    random.nextInt(4) > 0 ? band(random.nextInt(100), random.nextInt(100)) : "%d".formatted(year);
            };
            return RandomChronicles.when(text);
        }

        /** Some time around noon, in the middle of bounds that differ from those of others by nanoseconds. */
        private static String band(int before, int after) {
            return "[1991-12-25T11:59:59.0000000%02dZ..1991-12-25T12:00:01.0000000%02dZ]".formatted(before, after);
        }

        ChronicleIndex chronicle(Random random) {
            int count = 20 + random.nextInt(300);
            return ChronicleIndex.of(RandomChronicles.chronicle(IntStream.range(0, count)
                    .mapToObj(i -> Event.builder("e" + i, "Title number " + i, when(random))
                            .types(List.of(TYPES.get(random.nextInt(TYPES.size()))))
                            .significance(random.nextInt(20) / 20.0)
                            .build())
                    .toList()));
        }
    }

    private Frame frame(ChronicleIndex index, Viewport viewport, LaneKind lanes) {
        return builder.build(FrameRequest.of(index, viewport).withLanes(LaneView.of(lanes)));
    }

    /** Closer to some event, by up to so much as it takes to come down to a few seconds in so many pictures. */
    private static Viewport closer(Random random, ChronicleIndex index, Viewport viewport) {
        double deepest = Math.max(2, Math.pow(viewport.secondsPerPx(), 2.5 / PICTURES));
        int event = random.nextInt(index.placedCount());
        double x = viewport.xOf(index.anchor(event));
        double around = x >= 0 && x < WIDTH ? x : random.nextDouble() * WIDTH;
        return viewport.zoomAround(around, 1.05 + (deepest - 1) * random.nextDouble());
    }

    private static boolean inView(ChronicleIndex index, Viewport viewport, int event) {
        double x = viewport.xOf(index.anchor(event));
        return x > 1 && x < WIDTH - 1;
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void nothingOverlapsAndNoStemCrossesACard(Shape shape) {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ChronicleIndex index = shape.chronicle(random);
            Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
            for (int i = 0; i < PICTURES; i++) {
                Frame frame = frame(index, viewport, LaneKind.NONE);
                FrameChecks.assertNothingOverlaps(frame, "%s, seed %d, picture %d".formatted(shape, seed, i));
                FrameChecks.assertNothingIsTitledTwice(frame, "%s, seed %d".formatted(shape, seed));
                assertLabelsApart(frame(index, viewport, LaneKind.TYPE), "%s, seed %d".formatted(shape, seed));
                viewport = closer(random, index, viewport);
            }
        }
    }

    private static void assertLabelsApart(Frame frame, String what) {
        for (Frame.Label one : frame.labels()) {
            for (Frame.Label other : frame.labels()) {
                boolean apart = one.event() == other.event()
                        || one.y() != other.y()
                        || one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x();
                assertThat(apart).as("%s: %s overlaps %s", what, one, other).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void panningChangesNothingAndZoomingInOnlyAdds(Shape shape) {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ChronicleIndex index = shape.chronicle(random);
            Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
            for (int i = 0; i < PICTURES; i++) {
                String what = "%s, seed %d, picture %d".formatted(shape, seed, i);
                Map<Integer, Double> before = heights(frame(index, viewport, LaneKind.NONE));
                Viewport panned = viewport.panBy(random.nextInt(1200) - 600);
                Map<Integer, Double> after = heights(frame(index, panned, LaneKind.NONE));
                Set<Integer> both = new HashSet<>(before.keySet());
                both.addAll(after.keySet());
                Viewport first = viewport;
                both.removeIf(event -> !inView(index, first, event) || !inView(index, panned, event));
                for (int event : both) {
                    assertThat(after.get(event)).as("%s: %d", what, event).isEqualTo(before.get(event));
                }
                viewport = closer(random, index, viewport);
                Set<Integer> closer =
                        heights(frame(index, viewport, LaneKind.NONE)).keySet();
                for (int event : before.keySet()) {
                    if (inView(index, viewport, event)) {
                        assertThat(closer).as(what).contains(event);
                    }
                }
            }
        }
    }

    /** Upper edges of what has a title and is not held. */
    private static Map<Integer, Double> heights(Frame frame) {
        Map<Integer, Double> heights = new HashMap<>();
        frame.cards().stream().filter(card -> !card.held()).forEach(card -> heights.put(card.event(), card.y()));
        frame.labels().stream().filter(label -> !label.held()).forEach(label -> heights.put(label.event(), label.y()));
        return heights;
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyEventIsMarkedOrCountedAndAnswers(Shape shape) {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ChronicleIndex index = shape.chronicle(random);
            for (LaneKind lanes : List.of(LaneKind.NONE, LaneKind.TYPE)) {
                Viewport whole = FrameBuilder.fitAll(index, WIDTH, HEIGHT, lanes);
                Frame frame = frame(index, whole, lanes);
                List<Integer> marked = new ArrayList<>();
                frame.marks().forEach(mark -> marked.add(mark.event()));
                int counted = frame.bins().stream().mapToInt(Frame.Bin::total).sum();
                assertThat(marked).as("%s, seed %d", shape, seed).doesNotHaveDuplicates();
                assertThat(marked.size() + counted)
                        .as("%s, seed %d", shape, seed)
                        .isEqualTo(index.placedCount());
                for (Frame.Mark mark : frame.marks()) {
                    int hit = frame.hit(mark.x(), mark.y()).orElse(-1);
                    assertThat(hit).as("%s, seed %d: %s", shape, seed, mark).isNotNegative();
                    assertThat(whole.xOf(index.anchor(hit)))
                            .as("%s, seed %d: %s", shape, seed, mark)
                            .isBetween(mark.x() - 0.01, mark.x() + 0.01);
                }
            }
        }
    }
}
