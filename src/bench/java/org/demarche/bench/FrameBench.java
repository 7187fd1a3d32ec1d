package org.demarche.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.demarche.export.AwtTextMetrics;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.index.Facets;
import org.demarche.index.TextSearch;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.model.EventType;
import org.demarche.model.ScaleChronicle;

/**
 * What the window needs from the core while the user moves about: frames, the event under the pointer, filters and
 * searches, each with the frame that shows them.
 */
final class FrameBench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final int WARM_UPS = 400;
    private static final int ROUNDS = 600;
    private static final int SLOW_WARM_UPS = 6;
    private static final int SLOW_ROUNDS = 15;
    /** From the whole span down to a stretch of this part of it. */
    private static final double DEEPEST = 1 << 12;

    private static final String[] QUERIES = {"t", "trade", "norway", "camp david", "prisoner exchange", "envoy from"};

    private final Report report;
    private final int count;
    private final ChronicleIndex index;
    private final FrameBuilder builder = new FrameBuilder(new AwtTextMetrics(), Messages.forLocale(Locale.ENGLISH));
    private final Viewport whole;
    private final EventSet all;

    private FrameBench(Report report, int count) {
        this.report = report;
        this.count = count;
        this.index = ChronicleIndex.of(ScaleChronicle.of(count));
        this.whole = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        this.all = EventSet.all(index.size());
    }

    static void run(Report report) throws IOException {
        for (int count : Sizes.upTo(1_000_000)) {
            FrameBench bench = new FrameBench(report, count);
            bench.moves("frame", FrameRequest.of(bench.index, bench.whole));
            bench.moves("frame.lanes", FrameRequest.of(bench.index, bench.whole).withLanes(LaneView.of(LaneKind.TYPE)));
            bench.naive();
            bench.hit();
            bench.filter();
            bench.search();
        }
    }

    private void moves(String name, FrameRequest request) throws IOException {
        Pan pan = new Pan(whole);
        report.add(name + ".pan", count, "ms", Timing.millis(WARM_UPS, ROUNDS, round -> build(request, pan.next())));
        Zoom zoom = new Zoom(whole);
        report.add(name + ".zoom", count, "ms", Timing.millis(WARM_UPS, ROUNDS, round -> build(request, zoom.next())));
    }

    private Frame build(FrameRequest request, Viewport viewport) {
        return builder.build(request.withViewport(viewport));
    }

    /** Drags of up to 120 px, at a new place and zoom every 50 frames. */
    private static final class Pan {
        private final Random random = new Random(1);
        private final Viewport whole;
        private Viewport viewport;
        private int frames;

        Pan(Viewport whole) {
            this.whole = whole;
            this.viewport = whole;
        }

        Viewport next() {
            if (frames++ % 50 == 49) {
                double factor = Math.pow(DEEPEST, random.nextDouble());
                viewport = whole.zoomAround(WIDTH * (0.05 + 0.9 * random.nextDouble()), factor);
            }
            viewport = viewport.panBy(random.nextInt(241) - 120);
            return viewport;
        }
    }

    /** Turns of the wheel, in to a few days and out again, each time around another point. */
    private static final class Zoom {
        private final Random random = new Random(2);
        private final Viewport whole;
        private Viewport viewport;
        private double x = WIDTH / 2;
        private boolean in = true;

        Zoom(Viewport whole) {
            this.whole = whole;
            this.viewport = whole;
        }

        Viewport next() {
            double closeness = whole.secondsPerPx() / viewport.secondsPerPx();
            if (closeness > DEEPEST || closeness < 1) {
                in = closeness < 1;
                viewport = in ? whole : viewport;
                x = WIDTH * (0.1 + 0.8 * random.nextDouble());
            }
            viewport = viewport.zoomAround(x, in ? 1.15 : 1 / 1.15);
            return viewport;
        }
    }

    /** What a frame costs if every event is looked at and the most significant ones in view are sorted out. */
    private void naive() throws IOException {
        Pan pan = new Pan(whole);
        report.add("frame.pan.naive", count, "ms", Timing.millis(3, 10, round -> {
            Viewport viewport = pan.next();
            List<Integer> inView = new ArrayList<>();
            for (int event = 0; event < index.placedCount(); event++) {
                double x = viewport.xOf(index.anchor(event));
                if (x >= 0 && x < WIDTH) {
                    inView.add(event);
                }
            }
            inView.sort(Comparator.comparingDouble(event -> -index.significance(event)));
            return inView;
        }));
    }

    private void hit() throws IOException {
        Random random = new Random(3);
        Frame frame = builder.build(FrameRequest.of(index, whole));
        report.add(
                "frame.hit",
                count,
                "ms",
                Timing.millis(
                        WARM_UPS,
                        ROUNDS,
                        round -> frame.hit(random.nextDouble() * WIDTH, random.nextDouble() * frame.axisY())));
    }

    private void filter() throws IOException {
        Facets facets = Facets.of(index);
        List<EventType> types = List.of(EventType.values());
        report.add("frame.filter", count, "ms", Timing.millis(SLOW_WARM_UPS, SLOW_ROUNDS, round -> {
            EventFilter filter = EventFilter.NONE.withTypes(Set.of(types.get(round % types.size())));
            Facets.Counts counts = facets.count(filter);
            EventSet shown = facets.matching(filter);
            Frame frame =
                    builder.build(FrameRequest.of(index, whole).withShown(shown).withLit(shown));
            return List.of(counts, frame);
        }));
    }

    private void search() throws IOException {
        long start = System.nanoTime();
        TextSearch search = TextSearch.of(index);
        search.prepare();
        report.add("frame.search.index", count, "ms", (System.nanoTime() - start) / 1e6);
        builder.build(FrameRequest.of(index, whole));
        report.add("frame.search", count, "ms", Timing.millis(SLOW_WARM_UPS, SLOW_ROUNDS, round -> {
            EventSet found = search.find(QUERIES[round % QUERIES.length]);
            OptionalInt first = found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.next(0));
            FrameRequest request = FrameRequest.of(index, whole).withShown(all).withLit(found);
            return List.of(builder.build(request), first);
        }));
    }
}
