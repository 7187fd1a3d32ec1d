package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds where a search lights some of many events: these have the titles, by the rules that hold for all. */
class FoundTitlesTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final int PICTURES = 14;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static ChronicleIndex chronicle(int count) {
        return count < 0
                ? RandomChronicles.index(new Random(-count), -count)
                : ChronicleIndex.of(ScaleChronicle.of(count));
    }

    private static EventSet found(ChronicleIndex index, int count) {
        Random random = new Random(count);
        return EventSet.where(index.size(), event -> random.nextInt(16) == 0);
    }

    private static boolean inView(ChronicleIndex index, Viewport viewport, int event) {
        double x = viewport.xOf(index.anchor(event));
        return x > 1 && x < WIDTH - 1;
    }

    /** Upper edges of cards, and of labels as negative numbers; held titles left out. */
    private static Map<Integer, Double> boxes(Frame frame) {
        Map<Integer, Double> boxes = new HashMap<>();
        frame.cards().forEach(card -> boxes.put(card.event(), card.y()));
        frame.labels().stream().filter(label -> !label.held()).forEach(label -> boxes.put(label.event(), -label.y()));
        return boxes;
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, -30_000, 1_000, 10_000, 100_000})
    void whatIsFoundHasTheTitlesWhereverOneLooks(int count) {
        ChronicleIndex index = chronicle(count);
        EventSet lit = found(index, count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            String what = "%d events, picture %d".formatted(count, i);
            FrameRequest request = FrameRequest.of(index, viewport).withLit(lit);
            Frame frame = builder.build(request);
            FrameChecks.assertNothingOverlaps(frame, what);
            assertThat(boxes(frame).keySet()).as(what).allMatch(lit::contains);
            assertThat(frame.labels()).as(what).noneMatch(Frame.Label::dimmed);
            Viewport panned = viewport.panBy(random.nextInt(800) - 400);
            Map<Integer, Double> after = boxes(builder.build(request.withViewport(panned)));
            boxes(frame).forEach((event, y) -> {
                if (inView(index, panned, event)) {
                    assertThat(after).as("%s, panned", what).containsEntry(event, y);
                }
            });
            Viewport closer = viewport.zoomAround(random.nextDouble() * WIDTH, 1.02 + 1.3 * random.nextDouble());
            Map<Integer, Double> nearer = boxes(builder.build(request.withViewport(closer)));
            boxes(frame).keySet().forEach(event -> {
                if (inView(index, closer, event)) {
                    assertThat(nearer).as("%s, zoomed in", what).containsKey(event);
                }
            });
            viewport = closer;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-2_500, 1_000, 10_000, 100_000})
    void asManyTitlesAsIfNothingElseWereShown(int count) {
        ChronicleIndex index = chronicle(count);
        EventSet lit = found(index, count);
        Viewport whole = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (LaneKind kind : List.of(LaneKind.NONE, LaneKind.TYPE)) {
            FrameRequest request = FrameRequest.of(index, whole).withLanes(LaneView.of(kind));
            Frame all = builder.build(request);
            Frame frame = builder.build(request.withLit(lit));
            assertThat(boxes(frame)).as("%d events, %s", count, kind).hasSizeGreaterThan(20);
            assertThat(boxes(frame).keySet()).allMatch(lit::contains);
            if (kind == LaneKind.NONE) {
                Frame filtered = builder.build(request.withShown(lit));
                int most = boxes(filtered).size();
                // The bars of those that are not found take room, so others may fit, a few more or a few less.
                assertThat(boxes(frame)).hasSizeBetween((int) (0.8 * most), (int) (1.2 * most));
            }
            assertThat(represented(frame)).isEqualTo(represented(all));
            assertThat(boxes(builder.build(request))).isEqualTo(boxes(all));
        }
    }

    /** How many events have a mark or are counted; in each of their lanes. */
    private static int represented(Frame frame) {
        return frame.marks().size()
                + frame.bins().stream().mapToInt(Frame.Bin::total).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {-2_500, 1_000})
    void theSelectedEventKeepsItsTitleThoughItIsNotFound(int count) {
        ChronicleIndex index = chronicle(count);
        EventSet lit = found(index, count);
        Viewport whole = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        int selected = IntStream.range(index.placedCount() / 2, index.placedCount())
                .filter(event -> !lit.contains(event))
                .findFirst()
                .orElseThrow();
        FrameRequest request = FrameRequest.of(index, whole).withLit(lit).withSelected(OptionalInt.of(selected));
        Frame frame = builder.build(request);
        assertThat(frame.cardOf(selected)).isPresent();
        FrameChecks.assertNothingOverlaps(frame, "selected " + selected);
        Frame lanes = builder.build(request.withLanes(LaneView.of(LaneKind.TYPE)));
        assertThat(lanes.labels()).extracting(Frame.Label::event).contains(selected);
    }
}
