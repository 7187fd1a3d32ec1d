package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.api.Test;

/** Builders that begin with what another one knows build what those do that know nothing. */
class ForkedBuilderTest {
    private static final int EVENTS = 3_000;
    private static final int STEPS = 60;
    private static final List<LaneKind> LANE_KINDS = List.of(LaneKind.values());

    private final Messages words = Messages.forLocale(Locale.ENGLISH);
    private final ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(EVENTS));

    private FrameBuilder fresh() {
        return new FrameBuilder(new TestMetrics(), words);
    }

    @Test
    void buildsTheSameFrames() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        FrameBuilder builder = fresh();
        FrameRequest request = FrameRequest.of(index, FrameBuilder.fitAll(index, 1000, 700));
        for (int i = 0; i < STEPS; i++) {
            FrameRequest before = request;
            Frame stood = builder.build(before);
            request = other(before, random);
            FrameBuilder forked = builder.fork();
            Frame built = forked.build(request);
            String what = "seed %d, step %d: %s".formatted(seed, i, request.lanes());
            assertThat(built.equals(fresh().build(request))).as(what).isTrue();
            assertThat(builder.build(before).equals(stood))
                    .as("%s, of the one before", what)
                    .isTrue();
            builder = forked;
        }
    }

    @Test
    void buildsTheSameFramesOnOneProcessor() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        FrameRequest request = FrameRequest.of(index, FrameBuilder.fitAll(index, 1000, 700));
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            for (int i = 0; i < STEPS; i++) {
                FrameRequest present = request;
                Frame built = fresh().build(present);
                Frame expected = alone.submit(() -> fresh().build(present)).join();
                assertThat(built.equals(expected))
                        .as("seed %d, step %d: %s", seed, i, present.lanes())
                        .isTrue();
                request = other(present, random);
            }
        }
    }

    private FrameRequest other(FrameRequest request, Random random) {
        int every = 1 + random.nextInt(3);
        EventSet some = EventSet.where(index.size(), event -> random.nextInt(every) == 0);
        return switch (random.nextInt(5)) {
            case 0 -> request.withShown(some).withLit(some);
            case 1 -> request.withLit(request.shown().and(some));
            case 2 -> request.withLanes(LaneView.of(LANE_KINDS.get(random.nextInt(LANE_KINDS.size()))));
            case 3 ->
                request.withLanes(request.lanes().withCollapsed(random.nextBoolean() ? Set.of("force") : Set.of()));
            default -> request.withViewport(request.viewport().zoomAround(random.nextInt(1000), 1.7));
        };
    }
}
