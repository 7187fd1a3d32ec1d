package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBoxesTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);
    private static final double WIDTH = 844;
    private static final double HEIGHT = 710;
    /** Where the second of the upper rows ends. */
    private static final double TWO_ROWS_PX = 12 + 2 * (CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP);

    /** Of a box that begins no farther than this before the right edge nothing may be read. */
    private static final double UNREAD_PX =
            CardStyle.LABEL_PADDING + FrameBuilder.WINDOW_TITLE_PX + FrameBuilder.EDGE_PX;

    private static final double LONGEST_WORD_PX = new TestMetrics().widthPx("denuclearisation ", CardStyle.LABEL);

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), WORDING);

    /**
     * A box of which something can be read.
     *
     * @param keptPx of its width, so much has to lie within the left edge for it to be read
     */
    private record Seen(double x, double y, double width, boolean held, double keptPx) {
        /**
         * Those of a frame by event, held titles as negative numbers: for each row others, for one that is held in
         * another row has left at the edge and come there.
         */
        static Map<Integer, Seen> in(Frame frame, ChronicleIndex index) {
            Map<Integer, Seen> seen = new HashMap<>();
            frame.cards().stream()
                    .filter(Frame.Card::isSeen)
                    .forEach(card -> seen.put(
                            card.event(), new Seen(card.x(), card.y(), card.width(), card.held(), CardEdges.LEAST_PX)));
            frame.labels().stream()
                    .filter(Frame.Label::isSeen)
                    .forEach(label -> seen.put(key(label), of(label, index)));
            return seen;
        }

        private static int key(Frame.Label label) {
            return label.held() ? ~(label.event() * 10_000 + (int) label.y()) : label.event();
        }

        static int eventOf(int key) {
            return key < 0 ? ~key / 10_000 : key;
        }

        private static Seen of(Frame.Label label, ChronicleIndex index) {
            String title = TextFitter.oneLine(index.event(label.event()).title());
            if (label.held()) {
                return new Seen(label.x(), label.y(), label.width(), true, label.width() + HeldBoxes.OUT_PX);
            }
            // A cut title is read from its beginning on, of a whole one the last words.
            double tailPx = TextFitter.leastTailPx(CardStyle.LABEL) + LONGEST_WORD_PX;
            boolean isWhole = title.endsWith(label.text().substring(1));
            double keptPx = isWhole ? Math.min(tailPx, label.width()) : label.width();
            return new Seen(label.x(), label.y(), label.width(), false, keptPx);
        }
    }

    private static Frame.Label held(Frame frame, int event) {
        return frame.labels().stream()
                .filter(label -> label.held() && label.event() == event)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no held title of " + event));
    }

    @Test
    void theTitleOfASpanStaysAtTheEdgeAsLongAsTheSpanIsInView() {
        ChronicleIndex index = ChronicleIndex.of(
                RandomChronicles.chronicle(List.of(event("war", "1947/1991"), event("after", "2001-08-13"))));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(0, 8);
        view = view.withPointAt(index.anchor(0), -600);
        Frame frame = builder.build(FrameRequest.of(index, view));
        Frame.Label war = held(frame, 0);
        assertThat(war.x()).isEqualTo(HeldBoxes.EDGE_PX);
        assertThat(war.text()).isEqualTo("Title of war");
        assertThat(frame.hit(war.x() + 5, war.y() + 5)).hasValue(0);
        assertThat(FramePicture.parts(frame, WORDING))
                .as("a held title has no stem")
                .noneMatch(part -> part.kind() == FramePart.Kind.STEM && part.event() == 0);
        double endX = view.xOf(index.end(0));
        double leavingX = HeldBoxes.EDGE_PX + war.width() - 10;
        Frame leaving = builder.build(FrameRequest.of(index, view.panBy(leavingX - endX)));
        Frame.Label left = held(leaving, 0);
        assertThat(left.x() + left.width()).isCloseTo(leavingX, within(0.5));
        assertThat(left.text()).isEqualTo(war.text());
        assertThat(builder.build(FrameRequest.of(index, view.panBy(leavingX - 6 - endX)))
                        .labels())
                .as("a title without its beginning is not in view")
                .isEmpty();
    }

    @Test
    void severalSpansThatCoverTheWindowAllKeepTheirTitles() {
        List<Event> events = new ArrayList<>();
        List<String> spans = List.of("1900/2020", "1911/1999", "1915/..", "1921/1988", "1925/1987");
        for (int i = 0; i < spans.size(); i++) {
            events.add(event("span " + i, spans.get(i)));
        }
        events.add(event("short", "1960-05-05"));
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport view = new Viewport(TimePoint.ofDay(1960, 5, 1), 2_000, WIDTH, HEIGHT);
        for (int zoom = 0; zoom < 12; zoom++) {
            Frame frame = builder.build(FrameRequest.of(index, view));
            FrameChecks.assertNothingOverlaps(frame, "zoom " + zoom);
            assertThat(frame.labels().stream().filter(Frame.Label::held))
                    .as("zoom %d", zoom)
                    .extracting(Frame.Label::event)
                    .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            view = view.zoomAround(WIDTH / 2, 1.8);
        }
    }

    @Test
    void theCardOfTheSelectedSpanIsHeldItself() {
        ChronicleIndex index = ChronicleIndex.of(
                RandomChronicles.chronicle(List.of(event("war", "1947/1991"), event("after", "2001-08-13"))));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(0, 8);
        view = view.withPointAt(index.anchor(0), -600);
        Frame frame = builder.build(FrameRequest.of(index, view).withSelected(OptionalInt.of(0)));
        Frame.Card war = frame.cardOf(0).orElseThrow();
        assertThat(war.held()).isTrue();
        assertThat(war.x()).isEqualTo(HeldBoxes.EDGE_PX);
        assertThat(frame.labels()).noneMatch(Frame.Label::held);
    }

    @Test
    void aTitleIsHeldAsSoonAsItsEventsOwnBoxCannotBeRead() {
        ChronicleIndex index = ChronicleIndex.of(
                RandomChronicles.chronicle(List.of(event("war", "1947/1991"), event("after", "2001-08-13"))));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(0, 8);
        boolean wasOwn = true;
        for (int x = 0; x > -400; x--) {
            Frame frame = builder.build(FrameRequest.of(index, view.withPointAt(index.anchor(0), x)));
            FrameChecks.assertNothingIsTitledTwice(frame, "at " + x);
            boolean own = frame.cardOf(0).map(Frame.Card::isSeen).orElse(false);
            boolean held = frame.labels().stream().anyMatch(label -> label.held() && label.event() == 0);
            assertThat(own || held || wasOwn)
                    .as("titled with its anchor at %d", x)
                    .isTrue();
            wasOwn = own;
        }
        assertThat(wasOwn).isFalse();
    }

    @Test
    void aCardInItsWayPushesItOutAndLetsItBack() {
        List<Event> events = new ArrayList<>(List.of(event("war", "1947/1991")));
        for (int i = 0; i < 60; i++) {
            events.add(event("wall " + i, "1961-08-13"));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, 240).zoomAround(0, 8).panBy(-1000);
        FrameBuilder narrow = new FrameBuilder(new TestMetrics(), WORDING);
        Frame before = narrow.build(FrameRequest.of(index, view.withPointAt(index.anchor(1), 400)));
        assertThat(held(before, 0).x()).isEqualTo(HeldBoxes.EDGE_PX);
        Frame after = narrow.build(FrameRequest.of(index, view.withPointAt(index.anchor(1), -500)));
        assertThat(held(after, 0).x()).isEqualTo(HeldBoxes.EDGE_PX);
    }

    @Test
    void manyShortEventsDoNotCostALongOneItsTitle() {
        List<Event> events = new ArrayList<>();
        events.add(Event.builder("war", "The long war", RandomChronicles.when("1947/1991"))
                .significance(1.0)
                .build());
        for (int i = 0; i < 300; i++) {
            events.add(event("e" + i, "%d-%02d-05".formatted(1950 + i / 12, 1 + i % 12)));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport view = new Viewport(TimePoint.ofDay(1985, 1, 1), 40_000, WIDTH, HEIGHT);
        Frame.Label war = held(builder.build(FrameRequest.of(index, view)), 0);
        assertThat(war.x()).isEqualTo(HeldBoxes.EDGE_PX);
    }

    /** 200 spans of 40 years, of which eight run at any time. */
    private static ChronicleIndex reigns() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(event("reign " + i, "%04d/%04d".formatted(600 + 5 * i, 640 + 5 * i)));
        }
        return ChronicleIndex.of(RandomChronicles.chronicle(events));
    }

    /** The boxes at their anchors in windows all along a chronicle, by event. */
    private Map<Integer, Seen> standing(ChronicleIndex index, double zoom) {
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(0, zoom);
        Map<Integer, Seen> standing = new HashMap<>();
        while (view.start().compareTo(index.last()) < 0) {
            standing.putAll(Seen.in(builder.build(FrameRequest.of(index, view)), index));
            view = view.panBy(-WIDTH / 2);
        }
        standing.values().removeIf(Seen::held);
        return standing;
    }

    @Test
    void whatZoomingInAddsStandsBelowTheTitlesOfSpansThatGetLong() {
        ChronicleIndex index = reigns();
        Map<Integer, Seen> before = standing(index, 12);
        for (double zoom = 20; zoom <= 80; zoom *= 2) {
            Map<Integer, Seen> added = standing(index, zoom);
            added.keySet().removeAll(before.keySet());
            assertThat(added)
                    .as("zoom %.0f", zoom)
                    .isNotEmpty()
                    .allSatisfy((event, box) -> assertThat(box.y()).isGreaterThanOrEqualTo(TWO_ROWS_PX));
        }
    }

    @Test
    void whereAllIsSeenTitlesStandInTheRowsOfHeldOnesToo() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            events.add(
                    event("event " + i + " with room for hardly half", "%d-%02d".formatted(1950 + i / 12, 1 + i % 12)));
        }
        for (int i = 0; i < 8; i++) {
            events.add(event("span " + i, "%d/%d".formatted(1950 + i, 1980 - i)));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        double highest =
                standing(index, 1).values().stream().mapToDouble(Seen::y).min().orElseThrow();
        assertThat(highest).isLessThan(TWO_ROWS_PX);
    }

    @Test
    void whereTheEndIsUnknownNothingIsHeld() {
        ChronicleIndex index = ChronicleIndex.of(
                RandomChronicles.chronicle(List.of(event("begun", "1947/"), event("later", "1961-08-13"))));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(0, 8);
        Frame frame = builder.build(FrameRequest.of(index, view.withPointAt(index.anchor(0), -200)));
        assertThat(frame.cards()).noneMatch(Frame.Card::held);
        assertThat(frame.labels()).noneMatch(Frame.Label::held);
    }

    @Test
    void eventsThatLieBeforeTheirAnchorsTakeNoRows() {
        List<Event> events = new ArrayList<>(List.of(event("war", "1947/1991")));
        for (int i = 0; i < 30; i++) {
            events.add(event("until " + i, "../%d".formatted(1950 + i)));
            events.add(event("some time " + i, "[%d..%d]".formatted(1946 - i, 2046 + i)));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport view = new Viewport(TimePoint.ofDay(1975, 1, 1), 80_000, WIDTH, HEIGHT);
        held(builder.build(FrameRequest.of(index, view)), titled(index, "war"));
    }

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93, 94, 95, 96})
    void theMostSignificantSpanHasATitleWhereverARowIsFree(long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 60 + random.nextInt(300));
        int titled = 0;
        int untitled = 0;
        for (int i = 0; i < 150; i++) {
            Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT)
                    .zoomAround(random.nextDouble() * WIDTH, Math.pow(2, 1 + random.nextDouble() * 6));
            Frame frame = builder.build(FrameRequest.of(index, view));
            OptionalInt most = IntStream.range(0, index.placedCount())
                    .filter(event -> view.xOf(index.anchor(event)) < -HeldBoxes.LEAST_TITLE_PX
                            && view.xOf(index.end(event)) > 2 * HeldBoxes.LEAST_TITLE_PX)
                    .reduce((a, b) -> index.significance(b) > index.significance(a) ? b : a);
            if (most.isPresent()) {
                boolean has =
                        Seen.in(frame, index).keySet().stream().anyMatch(key -> Seen.eventOf(key) == most.getAsInt());
                titled += has ? 1 : 0;
                untitled += has || !hasFreeRow(frame) ? 0 : 1;
            }
        }
        // Where it is free for a moment only, a title would come and go.
        assertThat(untitled).as("seed %d, beside %d with titles", seed, titled).isLessThanOrEqualTo(titled / 40);
    }

    /** Whether a title would have room at the left edge in the upper half of a frame. */
    private static boolean hasFreeRow(Frame frame) {
        double rightX = HeldBoxes.EDGE_PX + HeldBoxes.LEAST_TITLE_PX + CardStyle.GAP;
        return IntStream.range(0, HeldRows.MOST_ROWS)
                .mapToDouble(row -> 12 + row * HeldRows.ROW_PX)
                .anyMatch(y -> frame.cards().stream()
                                .noneMatch(card -> card.x() < rightX
                                        && card.y() < y + HeldRows.ROW_PX
                                        && (card.x() >= 0 || card.y() + card.height() > y - CardStyle.LABEL_GAP))
                        && frame.labels().stream()
                                .noneMatch(label -> label.x() < rightX
                                        && label.y() < y + HeldRows.ROW_PX
                                        && ((label.x() >= 0 && !label.held())
                                                || (label.isSeen()
                                                        && label.y() + label.height() > y - CardStyle.LABEL_GAP))));
    }

    private static int titled(ChronicleIndex index, String id) {
        return IntStream.range(0, index.size())
                .filter(event -> index.event(event).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Event event(String id, String edtf) {
        return Event.builder(id, "Title of " + id, RandomChronicles.when(edtf)).build();
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 84, 86})
    void boxesMoveNoFartherThanTheWindowAndComeAndGoAtItsEdges(long seed) {
        for (double height : new double[] {240, 400, HEIGHT, 1100}) {
            boxesComeAndGoAtTheEdges(seed, height);
        }
    }

    private void boxesComeAndGoAtTheEdges(long seed, double height) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 20 + random.nextInt(400));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, height)
                .zoomAround(random.nextDouble() * WIDTH, Math.pow(2, random.nextDouble() * 9));
        Map<Integer, Seen> before = Seen.in(builder.build(FrameRequest.of(index, view)), index);
        for (int i = 0; i < 60; i++) {
            double step = random.nextInt(121) - 60;
            view = view.panBy(step);
            Frame frame = builder.build(FrameRequest.of(index, view));
            String where = "seed " + seed + ", height " + height + ", step " + i;
            FrameChecks.assertNothingOverlaps(frame, where);
            FrameChecks.assertNothingIsTitledTwice(frame, where);
            Map<Integer, Seen> after = Seen.in(frame, index);
            for (Map.Entry<Integer, Seen> entry : after.entrySet()) {
                Seen now = entry.getValue();
                Seen then = before.get(entry.getKey());
                String what = where + ", event " + entry.getKey();
                if (then == null) {
                    assertAtAnEdge(now, Math.abs(step), what);
                } else {
                    assertThat(now.y()).as(what).isEqualTo(then.y());
                    assertThat(Math.abs(now.x() - then.x())).as(what).isLessThanOrEqualTo(Math.abs(step) + 0.01);
                }
            }
            before.keySet().removeAll(after.keySet());
            before.forEach((event, gone) -> assertAtAnEdge(gone, Math.abs(step), where + ", gone event " + event));
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void theEdgeCutsNoTitleInAWordAndMovesNoWord(long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, 20 + random.nextInt(400));
        Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        int cut = 0;
        for (int i = 0; i < 60; i++) {
            view = view.panBy(random.nextInt(241) - 120).zoomAround(random.nextDouble() * WIDTH, 1.05);
            for (Frame.Label label : builder.build(FrameRequest.of(index, view)).labels()) {
                double whole = label.x() + CardStyle.LABEL_PADDING;
                if (whole >= 0 || label.text().isEmpty()) {
                    assertThat(label.textX()).isEqualTo(whole);
                } else {
                    cut++;
                    assertThat(label.textX()).as("seed %d: %s", seed, label).isNotNegative();
                    String words = label.text().substring(1);
                    assertThat(label.text()).as("seed %d", seed).startsWith(TextFitter.ELLIPSIS);
                    assertThat(" " + index.event(label.event()).title().strip())
                            .as("seed %d: a title cut at both ends says nothing", seed)
                            .endsWith(" " + words);
                }
            }
        }
        assertThat(cut).isPositive();
    }

    private static void assertAtAnEdge(Seen box, double step, String what) {
        boolean atLeft = box.x() + box.width() - box.keptPx() <= step + FrameBuilder.EDGE_PX + 0.01;
        boolean atRight = box.x() >= WIDTH - step - UNREAD_PX - 0.01;
        assertThat(atLeft || atRight).as("%s: %s", what, box).isTrue();
    }
}
