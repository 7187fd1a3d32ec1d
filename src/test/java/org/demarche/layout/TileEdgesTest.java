package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.ScaleChronicle;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles where two tiles of a {@link CardPlanner} meet. */
class TileEdgesTest {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private Frame frame(ChronicleIndex index, Viewport viewport) {
        return builder.build(FrameRequest.of(index, viewport));
    }

    private static Viewport whole(ChronicleIndex index) {
        return FrameBuilder.fitAll(index, WIDTH, HEIGHT);
    }

    /** Crowds of so many events, a year apart. */
    private static ChronicleIndex crowds(int... counts) {
        List<Event> events = new ArrayList<>();
        for (int crowd = 0; crowd < counts.length; crowd++) {
            When day = RandomChronicles.when("%d-06-12".formatted(1990 + crowd));
            for (int i = 0; i < counts[crowd]; i++) {
                events.add(Event.builder(crowd + "-" + i, "Title", day).build());
            }
        }
        return ChronicleIndex.of(RandomChronicles.chronicle(events));
    }

    private static Map<Integer, Double> tops(Frame frame) {
        Map<Integer, Double> tops = new HashMap<>();
        frame.cards().forEach(card -> tops.put(card.event(), card.y()));
        frame.labels().forEach(label -> tops.put(label.event(), label.y()));
        return tops;
    }

    @Test
    void whereAllIsSeenEachOfManyCrowdsHasAsManyTitles() {
        ChronicleIndex index = crowds(25, 25, 25, 25, 25, 25);
        Viewport viewport = whole(index);
        Map<Long, Integer> titlesAt = new HashMap<>();
        for (int event : tops(frame(index, viewport)).keySet()) {
            titlesAt.merge(Math.round(viewport.xOf(index.anchor(event))), 1, Integer::sum);
        }
        assertThat(titlesAt).hasSize(6);
        assertThat(Set.copyOf(titlesAt.values())).as("%s", titlesAt).hasSize(1);
    }

    private static ChronicleIndex chronicle(int count) {
        return count < 0
                ? RandomChronicles.index(new Random(-count), -count)
                : ChronicleIndex.of(ScaleChronicle.of(count));
    }

    /** Windows around places where tiles meet, from where more than all is seen on inwards. */
    private static List<Viewport> windows(ChronicleIndex index, Random random) {
        TileGrid grid = FrameBuilder.grid(FrameRequest.of(index, whole(index)));
        return IntStream.rangeClosed(-3, 24)
                .mapToObj(finer -> {
                    int level = grid.base() - finer;
                    int event = random.nextInt(index.placedCount());
                    double scale = TileGrid.scale(level) * (0.85 + 0.15 * random.nextDouble());
                    return new Viewport(
                            grid.start(level, grid.tile(level, index.anchor(event)) + random.nextInt(2))
                                    .plusSeconds(-WIDTH * random.nextDouble() * scale),
                            scale,
                            WIDTH,
                            HEIGHT);
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -90, -400, -2_500, 1_000, 100_000})
    void titlesKeepTheirPlacesWhenPannedAndOnlyGetMoreWhenZoomed(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        for (Viewport viewport : windows(index, random)) {
            String what = "%d events, %s".formatted(count, viewport);
            Frame frame = frame(index, viewport);
            FrameChecks.assertNothingOverlaps(frame, what);
            Map<Integer, Double> tops = tops(frame);
            Viewport panned = viewport.panBy(random.nextInt(800) - 400);
            Map<Integer, Double> pannedTops = tops(frame(index, panned));
            Viewport closer = viewport.zoomAround(WIDTH * random.nextDouble(), 1.05 + 0.5 * random.nextDouble());
            Map<Integer, Double> closerTops = tops(frame(index, closer));
            tops.forEach((event, top) -> {
                if (isInView(index, viewport, event) && isInView(index, panned, event)) {
                    assertThat(pannedTops).as(what).containsEntry(event, top);
                }
                if (isInView(index, viewport, event) && isInView(index, closer, event)) {
                    assertThat(closerTops).as(what).containsKey(event);
                }
            });
        }
    }

    private static boolean isInView(ChronicleIndex index, Viewport viewport, int event) {
        double x = viewport.xOf(index.anchor(event));
        return x > FrameBuilder.EDGE_PX && x < WIDTH - 1;
    }
}
