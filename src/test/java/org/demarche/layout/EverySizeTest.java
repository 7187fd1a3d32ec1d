package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a picture of any number of events: negative numbers stand for random chronicles of every shape. */
class EverySizeTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final int PICTURES = 14;
    /** A card is as high as three labels. */
    private static final int FEW_LOST = 4;

    private static final double MORE_LOST_SHARE = 0.02;
    private static final double LOST_SHARE = 0.03;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static ChronicleIndex chronicle(int count) {
        return count < 0
                ? RandomChronicles.index(new Random(-count), -count)
                : ChronicleIndex.of(ScaleChronicle.of(count));
    }

    private Frame frame(ChronicleIndex index, Viewport viewport) {
        return builder.build(FrameRequest.of(index, viewport));
    }

    private static Viewport closer(Random random, Viewport viewport) {
        return viewport.zoomAround(random.nextDouble() * WIDTH, 1.02 + 1.3 * random.nextDouble());
    }

    private static boolean inView(ChronicleIndex index, Viewport viewport, int event) {
        double x = viewport.xOf(index.anchor(event));
        return x > 1 && x < WIDTH - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, -90, -2_500, -30_000, 100, 1_000, 10_000, 100_000})
    void nothingOverlapsAndNoStemCrossesACard(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = frame(index, viewport);
            FrameChecks.assertNothingOverlaps(frame, "%d events, picture %d".formatted(count, i));
            FrameChecks.assertNothingIsTitledTwice(frame, "%d events, picture %d".formatted(count, i));
            viewport = closer(random, viewport).panBy(random.nextInt(400) - 200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, 100, 1_000, 10_000})
    void theCardOfTheSelectedEventOverlapsNothing(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < 4 * PICTURES; i++) {
            Viewport seen = viewport;
            List<Integer> titled = frame(index, viewport).labels().stream()
                    .filter(label -> inView(index, seen, label.event()))
                    .map(Frame.Label::event)
                    .toList();
            if (!titled.isEmpty()) {
                int selected = titled.get(random.nextInt(titled.size()));
                Frame frame = builder.build(FrameRequest.of(index, viewport).withSelected(OptionalInt.of(selected)));
                String what = "%d events, picture %d, selected %d".formatted(count, i, selected);
                assertThat(frame.cardOf(selected)).as(what).isPresent();
                FrameChecks.assertNothingOverlaps(frame, what);
            }
            viewport = i % PICTURES == 0
                    ? FrameBuilder.fitAll(index, WIDTH, HEIGHT)
                    : closer(random, viewport).panBy(random.nextInt(400) - 200);
        }
    }

    private static Set<Integer> titles(Frame frame) {
        Set<Integer> titles = new HashSet<>();
        frame.cards().stream().filter(Frame.Card::isSeen).forEach(card -> titles.add(card.event()));
        frame.labels().stream().filter(label -> !label.text().isEmpty()).forEach(label -> titles.add(label.event()));
        return titles;
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, 100, 1_000, 10_000})
    void selectingAnEventCostsFewTitles(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        List<Integer> costs = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < 2 * PICTURES; i++) {
            Set<Integer> before = titles(frame(index, viewport));
            for (int selected : before) {
                if (inView(index, viewport, selected)) {
                    FrameRequest request = FrameRequest.of(index, viewport).withSelected(OptionalInt.of(selected));
                    Set<Integer> lost = new HashSet<>(before);
                    lost.removeAll(titles(builder.build(request)));
                    costs.add(lost.size());
                    shown.add(before.size());
                }
            }
            viewport = i == PICTURES - 1
                    ? FrameBuilder.fitAll(index, WIDTH, HEIGHT)
                    : closer(random, viewport).panBy(random.nextInt(400) - 200);
        }
        assertThat(costs).hasSizeGreaterThan(100);
        assertThat(average(costs) / average(shown))
                .as("share of titles lost on average")
                .isLessThan(LOST_SHARE);
        assertThat(costs.stream().filter(cost -> cost > FEW_LOST))
                .as("selections that cost more than %d titles", FEW_LOST)
                .hasSizeLessThanOrEqualTo((int) (MORE_LOST_SHARE * costs.size()));
    }

    private static double average(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).average().orElseThrow();
    }

    private record Stand(double y, double height) {}

    /** The boxes that begin in a part of the window, by their events. */
    private static Map<Integer, Stand> stands(Frame frame, double fromX, double toX) {
        Map<Integer, Stand> stands = new HashMap<>();
        frame.cards().stream()
                .filter(card -> card.x() > fromX && card.x() < toX)
                .forEach(card -> stands.put(card.event(), new Stand(card.y(), card.height())));
        frame.labels().stream()
                .filter(label -> label.x() > fromX && label.x() < toX)
                .forEach(label -> stands.put(label.event(), new Stand(label.y(), label.height())));
        return stands;
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, 100, 1_000, 10_000})
    void panningMovesNoBoxWhereAnEventIsSelected(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(Seeds.seed() + count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < 2 * PICTURES; i++) {
            List<Integer> titled = List.copyOf(titles(frame(index, viewport)));
            if (!titled.isEmpty()) {
                int selected = titled.get(random.nextInt(titled.size()));
                FrameRequest request = FrameRequest.of(index, viewport).withSelected(OptionalInt.of(selected));
                double px = random.nextInt(600) - 300;
                Map<Integer, Stand> here = stands(builder.build(request), 10 + Math.max(0, px), 990 + Math.min(0, px));
                Map<Integer, Stand> panned = stands(
                        builder.build(request.withViewport(viewport.panBy(-px))),
                        10 + Math.max(0, px) - px,
                        990 + Math.min(0, px) - px);
                assertThat(panned)
                        .as("%d events, picture %d, selected %d, panned by %s", count, i, selected, px)
                        .isEqualTo(here);
            }
            viewport = closer(random, viewport).panBy(random.nextInt(400) - 200);
        }
    }

    private record Box(double x, double top, double bottom, boolean held) {
        boolean standsOn(Box other) {
            double gap = other.top - bottom;
            boolean fits = Math.abs(gap - CardStyle.GAP) < 1e-6 || Math.abs(gap - CardStyle.LABEL_GAP) < 1e-6;
            return fits && other.x >= x && other.x < x + 1.2 * (CardStyle.WIDTH + CardStyle.GAP);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, -30_000, 100, 1_000, 10_000, 100_000})
    void everyBoxStandsOnALaterOneOrAtTheBottom(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = frame(index, viewport);
            BarRows rows = new BarRows(index, EventSet.all(index.size()));
            double stemPx = new BarBand(index, rows, index.size(), frame.axisY()).stemPx();
            List<Box> boxes = new ArrayList<>();
            frame.cards()
                    .forEach(card -> boxes.add(new Box(card.x(), card.y(), card.y() + card.height(), card.held())));
            frame.labels()
                    .forEach(label ->
                            boxes.add(new Box(label.x(), label.y(), label.y() + label.height(), label.held())));
            double lowest = frame.axisY() - stemPx;
            for (Box box : boxes) {
                if (!box.held && box.x >= 0 && box.x < WIDTH - 250 && box.bottom < lowest - 1e-6) {
                    assertThat(boxes)
                            .as("%d events, picture %d: %s", count, i, box)
                            .anyMatch(box::standsOn);
                }
            }
            viewport = closer(random, viewport).panBy(random.nextInt(400) - 200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, -30_000, 100, 1_000, 10_000, 100_000})
    void panningChangesNoCardThatStaysInView(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            Viewport panned = viewport.panBy(random.nextInt(1600) - 800);
            assertSame(index, frame(index, viewport), frame(index, panned), "%d events, pan %d".formatted(count, i));
            viewport = i % 2 == 0 ? panned : closer(random, panned);
        }
    }

    private static void assertSame(ChronicleIndex index, Frame before, Frame after, String what) {
        Map<Integer, Double> cards = heights(index, after);
        heights(index, before).forEach((event, y) -> {
            if (inView(index, after.viewport(), event)) {
                assertThat(cards).as("%s: event %d", what, event).containsEntry(event, y);
            }
        });
        Map<Integer, Double> cardsBefore = heights(index, before);
        cards.forEach((event, y) -> {
            if (inView(index, before.viewport(), event)) {
                assertThat(cardsBefore).as("%s: event %d", what, event).containsEntry(event, y);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-2_500, -30_000, 10_000, 100_000})
    void panningChangesNoBarOfTheHistogram(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        for (LaneKind kind : List.of(LaneKind.NONE, LaneKind.TYPE)) {
            Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT, kind);
            for (int i = 0; i < PICTURES; i++) {
                FrameRequest request = FrameRequest.of(index, viewport).withLanes(LaneView.of(kind));
                Map<List<Integer>, Double> before = bars(builder.build(request));
                Map<List<Integer>, Double> after =
                        bars(builder.build(request.withViewport(viewport.panBy(random.nextInt(1600) - 800))));
                before.forEach((bar, height) -> assertThat(after.getOrDefault(bar, height))
                        .as("%s", bar)
                        .isEqualTo(height));
                viewport = closer(random, viewport);
            }
        }
    }

    /** Heights of bars by what one can tell them by wherever they stand. */
    private static Map<List<Integer>, Double> bars(Frame frame) {
        Map<List<Integer>, Double> bars = new HashMap<>();
        for (Frame.Bin bin : frame.bins()) {
            List<Integer> key = new ArrayList<>(bin.counts());
            key.add(bin.strongest());
            key.add((int) bin.bottom());
            bars.put(key, bin.height());
        }
        return bars;
    }

    @ParameterizedTest
    @ValueSource(ints = {-2_500, -30_000, 10_000, 100_000})
    void whatASearchFindsIsLitInTheHistogramToo(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        EventSet lit =
                EventSet.where(index.size(), event -> index.event(event).title().length() % 7 == 0);
        for (LaneKind kind : List.of(LaneKind.NONE, LaneKind.TYPE)) {
            Viewport viewport =
                    FrameBuilder.fitAll(index, WIDTH, HEIGHT, kind).panBy(200).zoomAround(0, 0.5);
            FrameRequest request = FrameRequest.of(index, viewport)
                    .withLanes(LaneView.of(kind))
                    .withLit(lit);
            for (int i = 0; i < 2; i++) {
                Frame frame = builder.build(request);
                int inBins = frame.bins().stream().mapToInt(Frame.Bin::lit).sum();
                int marked = (int) frame.marks().stream()
                        .filter(mark -> !mark.dimmed())
                        .map(Frame.Mark::event)
                        .distinct()
                        .count();
                int placed = (int) lit.stream()
                        .filter(event -> event < index.placedCount())
                        .count();
                assertThat(inBins + marked).as("%d events, %s", count, kind).isEqualTo(placed);
                assertThat(frame.bins()).allMatch(bin -> bin.lit() <= bin.total());
                request = request.withLit(EventSet.where(index.size(), event -> random.nextInt(9) == 0));
                lit = request.lit();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000, 100_000})
    void theMostSignificantEventsHaveTitlesAllOverTheWidth(int count) {
        ChronicleIndex index = chronicle(count);
        Frame frame = frame(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT));
        Set<Integer> titled = new HashSet<>();
        frame.cards().forEach(card -> titled.add(card.event()));
        frame.labels().forEach(label -> titled.add(label.event()));
        int[] best = AnchorOrder.of(index, EventSet.all(index.size())).mostSignificant(0, index.placedCount(), 20);
        assertThat(IntStream.of(best).filter(titled::contains).count()).isGreaterThanOrEqualTo(14);
        assertThat(titled).hasSizeGreaterThanOrEqualTo(30);
        assertThat(frame.cards()).hasSizeGreaterThanOrEqualTo(4);
        long columns = titled.stream()
                .map(event -> (int) (frame.viewport().xOf(index.anchor(event)) / 100))
                .distinct()
                .count();
        assertThat(columns).isGreaterThanOrEqualTo(5);
    }

    /** Upper edges of cards, and of labels as negative numbers. */
    private static Map<Integer, Double> heights(ChronicleIndex index, Frame frame) {
        Map<Integer, Double> heights = new HashMap<>();
        frame.cards().forEach(card -> heights.put(card.event(), card.y()));
        frame.labels().forEach(label -> heights.put(label.event(), -label.y()));
        heights.keySet().removeIf(event -> !inView(index, frame.viewport(), event));
        return heights;
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, -30_000, 100, 1_000, 10_000, 100_000})
    void zoomingInOnlyAdds(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(WIDTH / 2, 0.1);
        for (int i = 0; i < PICTURES; i++) {
            Frame before = frame(index, viewport);
            viewport = closer(random, viewport);
            Frame after = frame(index, viewport);
            Set<Integer> cards = new HashSet<>();
            after.cards().forEach(card -> cards.add(card.event()));
            Set<Integer> named = new HashSet<>(cards);
            after.labels().forEach(label -> named.add(label.event()));
            for (Frame.Card card : before.cards()) {
                if (inView(index, viewport, card.event())) {
                    assertThat(cards).as("%d events, zoom %d", count, i).contains(card.event());
                }
            }
            for (Frame.Label label : before.labels()) {
                if (inView(index, viewport, label.event())) {
                    assertThat(named).as("%d events, zoom %d", count, i).contains(label.event());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, -30_000, 100, 1_000, 10_000, 100_000})
    void everyEventInViewIsMarkedOrCountedOnce(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = frame(index, viewport);
            double left = frame.bins().stream()
                    .mapToDouble(Frame.Bin::x)
                    .filter(x -> x >= 0)
                    .min()
                    .orElse(0);
            double binPx = Marks.binSeconds(viewport) / viewport.secondsPerPx();
            double right = left + binPx * Math.floor((WIDTH - left) / binPx);
            Viewport seen = viewport;
            long anchored = IntStream.range(0, index.placedCount())
                    .mapToDouble(event -> seen.xOf(index.anchor(event)))
                    .filter(x -> x >= left && x < right)
                    .count();
            long marked = frame.marks().stream()
                    .filter(mark -> mark.x() >= left && mark.x() < right)
                    .count();
            int counted = frame.bins().stream()
                    .filter(bin -> bin.x() + binPx / 2 >= left && bin.x() + binPx / 2 < right)
                    .mapToInt(Frame.Bin::total)
                    .sum();
            assertThat(marked + counted).as("%d events, picture %d", count, i).isBetween(anchored - 2, anchored + 2);
            assertThat(frame.marks()).extracting(Frame.Mark::event).doesNotHaveDuplicates();
            viewport = closer(random, viewport);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, -2_500, 1_000, 100_000})
    void theHitTestAnswersForEveryMarkInView(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < PICTURES; i++) {
            Frame frame = frame(index, viewport);
            for (Frame.Mark mark : frame.marks()) {
                if (inView(index, viewport, mark.event())) {
                    int hit = frame.hit(mark.x(), mark.y()).orElse(-1);
                    assertThat(hit).as("%d events, %s", count, mark).isNotNegative();
                    assertThat(Math.abs(viewport.xOf(index.anchor(hit)) - mark.x()))
                            .as("%d events, %s, hit %d", count, mark, hit)
                            .isLessThan(0.01);
                }
            }
            for (Frame.Bin bin : frame.bins()) {
                assertThat(frame.hit(bin.x() + 4, bin.bottom() - bin.height() + 0.5))
                        .as("%d events, %s", count, bin)
                        .isPresent();
            }
            viewport = closer(random, viewport);
        }
    }
}
