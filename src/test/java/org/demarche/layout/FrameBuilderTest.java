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
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.ScaleChronicle;
import org.demarche.time.AxisZone;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameBuilderTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);
    private static final double WIDTH = 844;
    private static final double HEIGHT = 690;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), WORDING);

    private static FrameRequest request(ChronicleIndex index, Viewport viewport) {
        return FrameRequest.of(index, viewport);
    }

    private static Viewport somewhere(Random random, ChronicleIndex index) {
        Viewport all = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        return all.zoomAround(random.nextDouble() * WIDTH, Math.pow(2, random.nextDouble() * 9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noTwoBoxesOverlapAndNoStemCrossesOne(long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 5 + random.nextInt(400));
        for (int i = 0; i < 12; i++) {
            Frame frame = builder.build(request(index, somewhere(random, index)));
            FrameChecks.assertNothingOverlaps(frame, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "\u200b\u200f"})
    void anEventWithoutATitleHasACardThatNamesItsType(String title) {
        Event event = Event.builder("e", title, RandomChronicles.when("1950"))
                .types(List.of(EventType.SUMMIT))
                .build();
        ChronicleIndex index = ChronicleIndex.of(new Chronicle(
                "Test", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE));
        Viewport all = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        assertThat(builder.build(request(index, all)).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.titleLines()).containsExactly("Summit"));
        FrameRequest lanes = request(index, all).withLanes(LaneView.of(LaneKind.TYPE));
        assertThat(builder.build(lanes).labels())
                .singleElement()
                .satisfies(label -> assertThat(label.text()).isEqualTo("Summit"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void panningNeverChangesACardThatStaysInView(long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 300);
        Viewport viewport = somewhere(random, index);
        Frame before = builder.build(request(index, viewport));
        for (int i = 0; i < 20; i++) {
            viewport = viewport.panBy(random.nextInt(300) - 150);
            Frame after = builder.build(request(index, viewport));
            Map<Integer, Double> heights = new HashMap<>();
            after.cards().forEach(card -> heights.put(card.event(), card.y()));
            for (Frame.Card card : before.cards()) {
                double x = viewport.xOf(index.anchor(card.event()));
                if (x > 0 && x < WIDTH) {
                    assertThat(heights.get(card.event()))
                            .as("seed %d: card of event %d", seed, card.event())
                            .isEqualTo(card.y());
                }
            }
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void zoomingInOnlyAdds(long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 300);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        double focus = 100 + random.nextInt(600);
        for (int i = 0; i < 40; i++) {
            Frame before = builder.build(request(index, viewport));
            viewport = viewport.zoomAround(focus, 1.1 + random.nextDouble());
            Frame after = builder.build(request(index, viewport));
            Set<Integer> cards = new HashSet<>();
            after.cards().forEach(card -> cards.add(card.event()));
            Set<Integer> named = new HashSet<>(cards);
            after.labels().forEach(label -> named.add(label.event()));
            for (Frame.Card card : before.cards()) {
                if (inView(viewport, index, card.event())) {
                    assertThat(cards).as("seed %d: cards", seed).contains(card.event());
                }
            }
            for (Frame.Label label : before.labels()) {
                if (inView(viewport, index, label.event())) {
                    assertThat(named).as("seed %d: cards and labels", seed).contains(label.event());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 20_000})
    void zoomingInPutsNoMarkBackIntoTheHistogram(int count) {
        Random random = new Random(count);
        ChronicleIndex index = RandomChronicles.index(random, count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        Frame before = builder.build(request(index, viewport));
        for (int i = 0; i < 60; i++) {
            viewport = viewport.zoomAround(100 + random.nextInt(600), 1.03 + 0.2 * random.nextDouble());
            Frame after = builder.build(request(index, viewport));
            Viewport seen = viewport;
            assertThat(after.marks())
                    .extracting(Frame.Mark::event)
                    .as("%d events, step %d", count, i)
                    .containsAll(before.marks().stream()
                            .map(Frame.Mark::event)
                            .filter(event -> inView(seen, index, event))
                            .toList());
            before = after;
        }
    }

    private static boolean inView(Viewport viewport, ChronicleIndex index, int event) {
        double x = viewport.xOf(index.anchor(event));
        return x > 0 && x < WIDTH;
    }

    @Test
    void theCurveGivesWayToARowOfTitles() {
        ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(1_000));
        boolean curve = false;
        for (double height = FrameBuilder.LEAST_PX; height <= 400; height += 6) {
            FrameRequest request = request(index, FrameBuilder.fitAll(index, WIDTH, height));
            Frame frame = builder.build(request.withCurve(request.curve().withVisible(true)));
            assertThat(frame.cards().size() + frame.labels().size())
                    .as("titles in %.0f px", height)
                    .isPositive();
            assertThat(frame.curve() != null || !curve).as("once shown").isTrue();
            curve = frame.curve() != null;
        }
        assertThat(curve).as("in a high picture").isTrue();
    }

    @Test
    void aCardNamesTheZoneOfAClockTimeThatTheAxisShowsAsAnother() {
        Chronicle chronicle = RandomChronicles.chronicle(
                List.of(Event.builder("talks", "Talks", RandomChronicles.when("2019-02-28T14:00+07:00"))
                        .build()));
        assertThat(dateLine(ChronicleIndex.of(chronicle))).isEqualTo("28 Feb 2019, 14:00 UTC+7");
        AxisZone hanoi = AxisZone.ofId("+07:00").orElseThrow();
        assertThat(dateLine(ChronicleIndex.of(chronicle, hanoi))).isEqualTo("28 February 2019, 14:00");
    }

    @Test
    void theAxisNamesUtcWhereAnEventHasAZoneOfItsOwn() {
        assertThat(axisOf("2019-02-28T14:00+07:00")).anyMatch(text -> text.endsWith("· UTC"));
        assertThat(axisOf("2019-02-28T14:00Z/2019-02-28T15:00Z")).anyMatch(text -> text.endsWith("· UTC"));
        assertThat(axisOf("2019-02-28T14:00")).isNotEmpty().noneMatch(text -> text.contains("UTC"));
    }

    private List<String> axisOf(String when) {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("talks", "Talks", RandomChronicles.when(when)).build())));
        Viewport viewport = new Viewport(index.first().plusSeconds(-9 * 3600), 100, WIDTH, HEIGHT);
        return builder.build(FrameRequest.of(index, viewport)).majorTicks().stream()
                .map(Frame.Tick::text)
                .toList();
    }

    @Test
    void aCardNamesTheZoneOfAClockTimeThatTheAxisShowsTwice() {
        AxisZone newYork = AxisZone.ofId("America/New_York").orElseThrow();
        assertThat(Stream.of(
                                "2024-11-03T00:59:59-04:00",
                                "2024-11-03T01:30:00-04:00",
                                "2024-11-03T01:30:00-05:00",
                                "2024-11-03T02:00:00-05:00")
                        .map(when -> Event.builder("talks", "Talks", RandomChronicles.when(when))
                                .build())
                        .map(event -> RandomChronicles.chronicle(List.of(event)))
                        .map(chronicle -> dateLine(ChronicleIndex.of(chronicle, newYork))))
                .containsExactly(
                        "3 November 2024, 00:59:59",
                        "3 Nov 2024, 01:30:00 UTC−4",
                        "3 Nov 2024, 01:30:00 UTC−5",
                        "3 November 2024, 02:00:00");
    }

    private String dateLine(ChronicleIndex index) {
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        return frame.cards().getFirst().dateLine();
    }

    @Test
    void aTitleThatTheRightEdgeCutsShortHasNoStem() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            events.add(Event.builder("e" + i, "Ministers meet again in Geneva", RandomChronicles.when("2018-06-12"))
                    .build());
        }
        events.add(Event.builder("last", "The end", RandomChronicles.when("2019-06-12"))
                .build());
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport fit = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        Viewport ended = fit.panBy(WIDTH - 50 - fit.xOf(index.anchor(0)));
        Frame cut = builder.build(request(index, ended));
        Frame whole = builder.build(request(index, ended.panBy(-200)));
        assertThat(cut.labels()).isNotEmpty().allMatch(label -> label.text().isEmpty());
        assertThat(FramePicture.parts(cut, WORDING)).extracting(FramePart::kind).doesNotContain(FramePart.Kind.LABEL);
        assertThat(whole.labels())
                .hasSameSizeAs(cut.labels())
                .allMatch(label -> label.text().startsWith("Ministers meet"));
    }

    @Test
    void theMoreSignificantEventGetsTheCard() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(Event.builder("e" + i, "Title", RandomChronicles.when("2018-06-12"))
                    .significance(i == 33 ? 0.9 : 0.1)
                    .build());
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, 400)));
        assertThat(frame.cards()).extracting(Frame.Card::event).contains(33);
        assertThat(frame.cards().size()).isLessThan(40);
    }

    @Test
    void aCrowdOfADayHasTitlesUpToTheTop() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            events.add(Event.builder("e" + i, "Title", RandomChronicles.when("2018-06-12"))
                    .build());
        }
        events.add(Event.builder("last", "Title", RandomChronicles.when("2020-06-12"))
                .build());
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        for (double height : new double[] {500, 1300}) {
            Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, height)));
            assertThat(frame.labels().stream().mapToDouble(Frame.Label::y).min().orElseThrow())
                    .as(
                            "top of %d labels in a window %s px high",
                            frame.labels().size(), height)
                    .isLessThan(4 * CardStyle.LABEL_HEIGHT);
        }
    }

    @Test
    void aLabelIsAsLongAsTheRoomToItsRight() {
        String title = "The envoys of both sides meet for the first time since the war";
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(Event.builder("e" + i, title, RandomChronicles.when("2018-06-12"))
                    .build());
        }
        events.add(
                Event.builder("z", title, RandomChronicles.when("2018-08-01")).build());
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        List<Frame.Label> wide = builder.build(request(index, viewport)).labels();
        assertThat(wide)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.text()).isEqualTo(title));

        double x = viewport.xOf(index.anchor(0));
        List<Frame.Label> narrow =
                builder.build(request(index, viewport.panBy(WIDTH - 250 - x))).labels();
        assertThat(narrow).isNotEmpty().allSatisfy(label -> {
            assertThat(label.text()).endsWith("…");
            assertThat(label.x() + label.width()).isLessThanOrEqualTo(WIDTH);
        });
    }

    @Test
    void theSelectedEventAlwaysHasItsCard() {
        Random random = new Random(5);
        ChronicleIndex index = RandomChronicles.index(random, 400);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int selected = 0; selected < index.placedCount(); selected += 7) {
            Frame frame = builder.build(request(index, viewport).withSelected(OptionalInt.of(selected)));
            assertThat(frame.cardOf(selected)).as("event %d", selected).isPresent();
            FrameChecks.assertNothingOverlaps(frame, "selected " + selected);
        }
    }

    @Test
    void onlyWhatIsInTheWayOfTheSelectedCardGivesWay() {
        List<Event> events = new ArrayList<>();
        events.add(Event.builder("a", "Title", RandomChronicles.when("2018-01-01"))
                .significance(0.01)
                .build());
        events.addAll(twelveDaysAndOneLater());
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, 400);
        Frame before = builder.build(request(index, viewport));
        assertThat(before.cardOf(0)).isEmpty();
        Frame frame = builder.build(request(index, viewport).withSelected(OptionalInt.of(0)));
        assertThat(frame.cardOf(0)).isPresent();
        FrameChecks.assertNothingOverlaps(frame, "selected");
        double room = Math.ceil((CardStyle.HEIGHT + CardStyle.GAP) / (CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP));
        assertThat(boxes(frame)).isGreaterThanOrEqualTo(boxes(before) + 1 - (int) room);
    }

    @Test
    void cardsBecomeLabelsBeforeATitleGoesForTheSelectedCard() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(twelveDaysAndOneLater()));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        Frame before = builder.build(request(index, viewport));
        assertThat(before.cards()).hasSizeGreaterThan(2);
        assertThat(before.labels()).isNotEmpty();
        for (Frame.Label label : before.labels()) {
            Frame frame = builder.build(request(index, viewport).withSelected(OptionalInt.of(label.event())));
            assertThat(frame.cardOf(label.event())).isPresent();
            assertThat(boxes(frame)).as("selected %s", label).isEqualTo(boxes(before));
            FrameChecks.assertNothingOverlaps(frame, "selected " + label);
        }
    }

    private static List<Event> twelveDaysAndOneLater() {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            events.add(Event.builder("b" + i, "Title", RandomChronicles.when("2018-03-%02d".formatted(i)))
                    .significance(0.9 - i / 20.0)
                    .build());
        }
        events.add(Event.builder("z", "Title", RandomChronicles.when("2019-01-01"))
                .significance(0.95)
                .build());
        return events;
    }

    private static int boxes(Frame frame) {
        return frame.cards().size() + frame.labels().size();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 500, 5_000, 20_000})
    void everyEventInViewHasAMarkOrIsCounted(int count) {
        ChronicleIndex index = RandomChronicles.index(new Random(count), count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        for (int i = 0; i < 6; i++) {
            Frame frame = builder.build(request(index, viewport));
            Viewport seen = viewport;
            long anchored = IntStream.range(0, index.placedCount())
                    .filter(event -> inView(seen, index, event))
                    .count();
            long marked = frame.marks().stream()
                    .filter(mark -> inView(seen, index, mark.event()))
                    .count();
            int counted = frame.bins().stream()
                    .filter(bin -> bin.x() >= 0 && bin.x() + bin.width() <= WIDTH)
                    .mapToInt(Frame.Bin::total)
                    .sum();
            int atEdges = frame.bins().stream().mapToInt(Frame.Bin::total).sum() - counted;
            assertThat(anchored).isBetween(marked + counted, marked + counted + atEdges);
            assertThat(frame.marks()).extracting(Frame.Mark::event).doesNotHaveDuplicates();
            assertThat(frame.marks()).hasSizeLessThan(1200);
            assertThat(frame.marks())
                    .extracting(Frame.Mark::event)
                    .containsAll(frame.cards().stream()
                            .map(Frame.Card::event)
                            .filter(event -> inView(seen, index, event))
                            .toList());
            FrameChecks.assertNothingOverlaps(frame, count + " events, zoom " + i);
            viewport = viewport.zoomAround(500, 3);
        }
    }

    @Test
    void eventsOutsideTheFilterAreLeftOutAndUnlitOnesDimmed() {
        ChronicleIndex index = RandomChronicles.index(new Random(3), 20);
        EventSet shown = EventSet.where(index.size(), event -> event % 2 == 0);
        EventSet lit = EventSet.where(index.size(), event -> event == 4);
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT))
                .withShown(shown)
                .withLit(lit));
        assertThat(frame.marks()).allMatch(mark -> mark.event() % 2 == 0);
        assertThat(frame.marks()).allMatch(mark -> mark.dimmed() == (mark.event() != 4));
        assertThat(frame.cards()).extracting(Frame.Card::event).containsExactly(4);
        assertThat(frame.labels()).isEmpty();
    }

    @Test
    void whereNothingIsLitAllThatIsShownKeepsItsTitlesDimmed() {
        ChronicleIndex index = RandomChronicles.index(new Random(3), 20);
        FrameRequest request = request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT));
        Frame frame = builder.build(request.withLit(EventSet.none()));
        assertThat(frame.labels()).isNotEmpty().allMatch(Frame.Label::dimmed);
        assertThat(boxes(frame)).isEqualTo(boxes(builder.build(request)));
    }

    @Test
    void barsThatOverlapStandApartAndNoneChangesItsHeightWhenMoved() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", "A", RandomChronicles.when("1900/1990")).build(),
                Event.builder("b", "B", RandomChronicles.when("1920/1950")).build(),
                Event.builder("c", "C", RandomChronicles.when("1930/1999")).build(),
                Event.builder("d", "D", RandomChronicles.when("1960-05-01")).build())));
        Viewport fit = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        Frame frame = builder.build(request(index, fit));
        Map<Integer, Double> heights = heights(frame);
        assertThat(List.of(heights.get(0), heights.get(1), heights.get(2))).doesNotHaveDuplicates();
        assertThat(heights.get(3)).isEqualTo(frame.axisY());
        for (Frame.Mark mark : frame.marks()) {
            assertThat(frame.hit(mark.x(), mark.y())).hasValue(mark.event());
        }
        Frame moved = builder.build(request(index, fit.panBy(-200).zoomAround(400, 3)));
        heights(moved).forEach((event, y) -> assertThat(heights).containsEntry(event, y));
    }

    private static Map<Integer, Double> heights(Frame frame) {
        Map<Integer, Double> heights = new HashMap<>();
        frame.marks().forEach(mark -> heights.put(mark.event(), mark.y()));
        return heights;
    }

    @Test
    void fitLeavesRoomForTheLastCard() {
        ChronicleIndex index = RandomChronicles.index(new Random(8), 30);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        assertThat(viewport.xOf(index.lastAnchor()) + CardStyle.WIDTH).isLessThan(WIDTH);
        assertThat(viewport.xOf(index.last())).isLessThan(WIDTH);
        assertThat(viewport.xOf(index.first())).isPositive();
    }

    @Test
    void fitKeepsNoMoreRoomThanTheLastCardNeeds() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", "A", RandomChronicles.when("1900")).build(),
                Event.builder("b", "B", RandomChronicles.when("1910/2000")).build())));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        assertThat(viewport.xOf(index.last())).isBetween(WIDTH - 60, WIDTH - 20);
        ChronicleIndex many = RandomChronicles.index(new Random(8), 30);
        Viewport middling = FrameBuilder.fitAll(many, 820, HEIGHT);
        assertThat(middling.xOf(many.lastAnchor()) + CardStyle.WIDTH).isBetween(800.0, 820.0);
    }

    @Test
    void inANarrowWindowFitLeavesTheTitlesAtTheEndLessThanAThird() {
        ChronicleIndex many = RandomChronicles.index(new Random(8), 30);
        Viewport narrow = FrameBuilder.fitAll(many, 480, HEIGHT);
        double lastX = narrow.xOf(many.lastAnchor());
        assertThat(lastX - narrow.xOf(many.first())).isGreaterThan(0.65 * 480);
        Frame frame = builder.build(request(many, narrow));
        assertThat(frame.cards()).filteredOn(card -> !card.held()).isNotEmpty().allMatch(Frame.Card::isSeen);
        assertThat(frame.labels()).allMatch(Frame.Label::isSeen);
    }

    @Test
    void aChronicleWithoutEventsHasAFrameToo() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of()));
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        assertThat(frame.cards()).isEmpty();
        assertThat(frame.marks()).isEmpty();
        assertThat(frame.minorTicks()).isNotEmpty();
    }

    @Test
    void aLoneEventHasRoomAroundIt() {
        for (String when : List.of("2018-06-12", "1560", "2019-02-28/..", "2020-05-01T10:30:45Z", "Y-13800000000")) {
            ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                    Event.builder("e", "Title", RandomChronicles.when(when)).build())));
            Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
            assertThat(frame.cards()).as(when).hasSize(1);
            assertThat(frame.cards().getFirst().x()).as(when).isBetween(40.0, WIDTH - CardStyle.WIDTH);
        }
    }

    @Test
    void everyMarkAnswersForItsEvent() {
        ChronicleIndex index = RandomChronicles.index(new Random(31), 6);
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        for (Frame.Card card : frame.cards()) {
            assertThat(frame.hit(card.x() + 5, card.y() + 5)).hasValue(card.event());
        }
        for (Frame.Mark mark : frame.marks()) {
            double y = frame.axisY();
            int hit = frame.hit(mark.x(), y).orElseThrow();
            assertThat(index.anchor(hit)).isEqualTo(index.anchor(mark.event()));
        }
        assertThat(frame.hit(1, 1)).isEmpty();
    }

    @Test
    void aBarOfTheHistogramAnswersForItsMostSignificantEvent() {
        ChronicleIndex index = RandomChronicles.index(new Random(2), 5_000);
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        int alone = 0;
        for (Frame.Bin bin : frame.bins()) {
            double x = bin.x() + 4;
            double y = bin.bottom() - bin.height() / 2;
            // A disc in front of it answers for itself.
            boolean free = frame.marks().stream().noneMatch(mark -> Math.abs(mark.x() - x) <= HitTest.REACH_PX);
            if (free) {
                alone++;
                assertThat(frame.hit(x, y)).hasValue(bin.strongest());
            }
        }
        assertThat(alone).isPositive();
    }

    @Test
    void aCardSaysItsDateInWordsAndInTheSourcesWhereThoseAreTooLong() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", "A", RandomChronicles.when("1990-07")).build(),
                Event.builder("b", "B", RandomChronicles.when("[2018-06-13..2018-07-31]"))
                        .printed("In the days and weeks after")
                        .build(),
                Event.builder("c", "C", RandomChronicles.when("2019-02-28"))
                        .printed("Thursday")
                        .build())));
        Frame frame = builder.build(request(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        assertThat(frame.cards())
                .extracting(Frame.Card::dateLine)
                .containsExactly("July 1990", "In the days and weeks after", "28 February 2019");
    }

    @Test
    void fromTheBigBangToAMillisecondEventsKeepTheirPlaces() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", "Big Bang", RandomChronicles.when("Y-13800000000"))
                        .build(),
                Event.builder("b", "Earth", RandomChronicles.when("Y-4540000000"))
                        .build(),
                Event.builder("c", "Call", RandomChronicles.when("2020-05-01T10:30:45Z"))
                        .build(),
                Event.builder("d", "Answer", RandomChronicles.when("2020-05-01T10:30:46Z"))
                        .build())));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        while (viewport.secondsPerPx() > 2 * Viewport.MIN_SECONDS_PER_PX) {
            Frame frame = builder.build(request(index, viewport));
            FrameChecks.assertNothingOverlaps(frame, "at " + viewport.secondsPerPx() + " s/px");
            assertThat(frame.minorTicks()).isNotEmpty();
            for (LaneKind kind : List.of(LaneKind.NONE, LaneKind.TYPE)) {
                Frame either = builder.build(request(index, viewport).withLanes(LaneView.of(kind)));
                Viewport seen = viewport;
                assertThat(either.marks())
                        .allSatisfy(mark -> assertThat(mark.x())
                                .isCloseTo(seen.xOf(index.anchor(mark.event())), Offset.offset(0.5)));
            }
            double x = viewport.xOf(index.anchor(2));
            assertThat(frame.marks()).anyMatch(mark -> mark.event() == 2 && Math.abs(mark.x() - x) < 0.5);
            viewport = viewport.zoomAround(x, 3).withPointAt(index.anchor(2), WIDTH / 2);
        }
    }
}
