package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscsTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final int PICTURES = 12;
    /** Nothing farther from the edge depends on what lies beyond it. */
    private static final double MARGIN_PX = 100;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static ChronicleIndex chronicle(int count) {
        return count < 0
                ? RandomChronicles.index(new Random(-count), -count)
                : ChronicleIndex.of(ScaleChronicle.of(count));
    }

    private Frame frame(ChronicleIndex index, Viewport viewport, LaneKind lanes) {
        return builder.build(FrameRequest.of(index, viewport).withLanes(LaneView.of(lanes)));
    }

    @Test
    void aSharedDiscAnswersForTheEventThatItShows() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(IntStream.range(0, 60)
                .mapToObj(i -> Event.builder("e" + i, "Title " + i, RandomChronicles.when("1918-11-11"))
                        .significance(i * 7 % 60 / 60.0)
                        .build())
                .toList()));
        for (LaneKind lanes : List.of(LaneKind.NONE, LaneKind.TYPE)) {
            Frame frame = frame(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT, lanes), lanes);
            assertThat(frame.discs())
                    .isNotEmpty()
                    .allSatisfy(disc -> assertThat(
                                    frame.hit(disc.mark().x(), disc.mark().y()))
                            .hasValue(disc.mark().event()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {460, 845, 1000, 1077.3, 1960})
    void theDiscOfACrowdCountsAllOfItWhereverTheEdgesOfItsBarsLie(double width) {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(IntStream.range(0, 500)
                .mapToObj(i -> Event.builder("e" + i, "Signature", RandomChronicles.when("1918-11-11T05:10Z"))
                        .build())
                .toList()));
        Viewport fit = FrameBuilder.fitAll(index, width, HEIGHT);
        for (double px : new double[] {0, 3, 7.5, 40, 100.25}) {
            for (double zoom : new double[] {1, 1.3, 0.01, 7e-5, 2e-7}) {
                Viewport viewport = fit.zoomAround(width / 3, zoom).panBy(px);
                Frame frame = frame(index, viewport, LaneKind.NONE);
                double x = viewport.xOf(index.first());
                assertThat(frame.discs())
                        .as("%s %s", px, zoom)
                        .filteredOn(disc -> Math.abs(disc.mark().x() - x) < 0.5)
                        .extracting(Frame.Disc::count)
                        .containsExactly(500);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-90,NONE", "-2500,NONE", "1000,NONE", "10000,NONE", "100000,NONE", "-2500,TYPE", "1000,TYPE"})
    void noTwoDiscsOverlapAndEveryMarkHasOrSharesOne(int count, LaneKind lanes) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT, lanes);
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = frame(index, viewport, lanes);
            List<Frame.Disc> discs = frame.discs();
            Map<Double, List<Double>> lines = discs.stream()
                    .collect(Collectors.groupingBy(
                            disc -> disc.mark().y(),
                            Collectors.mapping(disc -> disc.mark().x(), Collectors.toList())));
            lines.forEach((y, xs) -> {
                xs.sort(Double::compare);
                double apartPx = discs.stream()
                        .filter(disc -> disc.mark().y() == y)
                        .mapToDouble(disc -> Discs.apartPx(frame, disc.mark()))
                        .findFirst()
                        .orElseThrow();
                for (int j = 1; j < xs.size(); j++) {
                    assertThat(xs.get(j) - xs.get(j - 1)).isGreaterThanOrEqualTo(apartPx);
                }
            });
            List<Double> ys = lines.keySet().stream().sorted().toList();
            for (int j = 1; j < ys.size(); j++) {
                Set<Double> both = Set.of(ys.get(j - 1), ys.get(j));
                // Dots of thin bars in a lane are as small as their rows are close.
                double apartPx = discs.stream()
                        .map(Frame.Disc::mark)
                        .filter(mark -> both.contains(mark.y()) && frame.isThin(mark))
                        .mapToDouble(mark -> frame.barsAt(mark).pitchPx())
                        .findFirst()
                        .orElse(lanes == LaneKind.NONE ? frame.bars().pitchPx() : Discs.LANE_APART_PX);
                assertThat(ys.get(j) - ys.get(j - 1)).isGreaterThanOrEqualTo(apartPx - 1e-9);
            }
            List<Frame.Mark> marks = new ArrayList<>();
            for (Frame.Disc disc : discs) {
                marks.addAll(disc.marks());
                assertThat(disc.marks()).contains(disc.mark()).allSatisfy(mark -> {
                    assertThat(mark.y()).isEqualTo(disc.mark().y());
                    assertThat(Math.abs(mark.x() - disc.mark().x())).isLessThan(Discs.apartPx(frame, mark));
                });
                assertThat(disc.count()).isGreaterThanOrEqualTo(disc.marks().size());
            }
            assertThat(marks).containsExactlyInAnyOrderElementsOf(frame.marks());
            viewport = viewport.zoomAround(random.nextDouble() * WIDTH, 1.02 + 1.3 * random.nextDouble());
        }
    }

    @ParameterizedTest
    @CsvSource({"-90,NONE", "-2500,NONE", "1000,NONE", "10000,NONE", "100000,NONE", "-2500,TYPE", "1000,TYPE"})
    void panningLeavesDiscsAsTheyAre(int count, LaneKind lanes) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT, lanes);
        for (int i = 0; i < PICTURES; i++) {
            double px = random.nextInt(400) - 200;
            // Between the edges of both pictures, in pixels of the one that moved.
            double left = MARGIN_PX + Math.max(0, px);
            double right = WIDTH - MARGIN_PX + Math.min(0, px);
            Frame before = frame(index, viewport, lanes);
            Frame after = frame(index, viewport.panBy(px), lanes);
            assertThat(shared(after, left, right))
                    .as("%d events, picture %d", count, i)
                    .isEqualTo(shared(before, left - px, right - px));
            viewport = viewport.zoomAround(random.nextDouble() * WIDTH, 1.02 + 1.3 * random.nextDouble());
        }
    }

    @Test
    void anotherEventElsewhereLeavesDiscsAsTheyAre() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            events.add(Event.builder(
                            "e" + i,
                            "Talks",
                            RandomChronicles.when("%d-%02d-%02d".formatted(1900 + i / 100, 1 + i % 12, 1 + i % 28)))
                    .significance(0.5)
                    .build());
        }
        ChronicleIndex before = ChronicleIndex.of(RandomChronicles.chronicle(events));
        events.add(Event.builder("added", "Talks", RandomChronicles.when("1900-02-20"))
                .significance(0.0)
                .build());
        ChronicleIndex after = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport late = FrameBuilder.fitAll(before, WIDTH, HEIGHT).zoomAround(0.7 * WIDTH, 4);

        Set<List<String>> old = named(before, frame(before, late, LaneKind.NONE));
        assertThat(old).hasSizeGreaterThan(20).anyMatch(one -> one.size() > 2);
        assertThat(named(after, frame(after, late, LaneKind.NONE))).isEqualTo(old);
    }

    private static Set<List<String>> named(ChronicleIndex index, Frame frame) {
        return shared(frame, 0, WIDTH).stream()
                .map(events -> events.stream().map(one -> index.event(one).id()).toList())
                .collect(Collectors.toSet());
    }

    /** The events that share discs between two pixels. */
    private static Set<List<Integer>> shared(Frame frame, double left, double right) {
        Set<List<Integer>> shared = new HashSet<>();
        for (Frame.Disc disc : frame.discs()) {
            if (disc.mark().x() >= left && disc.mark().x() <= right) {
                shared.add(disc.marks().stream().map(Frame.Mark::event).toList());
            }
        }
        return shared;
    }
}
