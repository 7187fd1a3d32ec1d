package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.ScaleChronicle;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), WORDING);

    private static Event event(String id, String when, EventType type, String... actors) {
        return Event.builder(id, "Title of " + id, RandomChronicles.when(when))
                .types(List.of(type))
                .actors(List.of(actors).stream()
                        .map(actor -> new Participation(actor, Role.PARTICIPANT, Extras.NONE))
                        .toList())
                .build();
    }

    private static Lanes lanes(ChronicleIndex index, LaneView view) {
        return Lanes.of(index, EventSet.all(index.size()), view, WORDING);
    }

    private static ChronicleIndex three() {
        return ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                event("a", "1990", EventType.TALKS, "x", "y", "x"),
                event("b", "1991", EventType.SUMMIT, "y"),
                event("c", "1992", EventType.SUMMIT))));
    }

    @Test
    void anEventStandsInEachOfItsLanes() {
        assertThat(lanes(three(), LaneView.of(LaneKind.ACTOR)).all())
                .extracting(Lanes.Lane::key, Lanes.Lane::count)
                .containsExactly(tuple("y", 2), tuple("x", 1), tuple(Lanes.WITHOUT, 1));
        assertThat(lanes(three(), LaneView.of(LaneKind.PAIR)).all())
                .extracting(Lanes.Lane::title, Lanes.Lane::count)
                .containsExactly(tuple("x – y", 1), tuple("No pair", 2));
    }

    private static ChronicleIndex named(Actor... actors) {
        List<Event> events =
                List.of(event("a", "1990", EventType.TALKS, "uk", "osce"), event("b", "1991", EventType.SUMMIT, "uk"));
        return ChronicleIndex.of(
                new Chronicle("Test", List.of(), List.of(actors), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    @Test
    void actorsAreCalledByTheirShorterNamesWhereTheOthersHaveNoRoom() {
        ChronicleIndex index = named(
                new Actor("uk", "the United Kingdom", ActorKind.STATE, List.of("UK"), Extras.NONE),
                new Actor(
                        "osce",
                        "Organization for Security and Co-operation in Europe",
                        ActorKind.ORGANISATION,
                        List.of("Organization for Security and Co-operation", "the OSCE"),
                        Extras.NONE));
        assertThat(titles(index, LaneKind.ACTOR, 2000)).containsExactly("United Kingdom", "OSCE");
        assertThat(titles(index, LaneKind.PAIR, 350).getFirst()).isEqualTo("OSCE – UK");
    }

    @Test
    void lanesOfPairsWithLongNamesCanBeToldByBothActors() {
        List<Event> events = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        for (int i = 10; i < 14; i++) {
            actors.add(new Actor(
                    "a" + i, "Person " + i + " of the house of visa", ActorKind.PERSON, List.of(), Extras.NONE));
            actors.add(new Actor(
                    "b" + i, "Envoy " + i + " of the court of sands", ActorKind.PERSON, List.of(), Extras.NONE));
        }
        for (int i = 10; i < 14; i++) {
            for (int j = 10; j < 14; j++) {
                events.add(event(i + " " + j, "1990", EventType.TALKS, "a" + i, "b" + j));
            }
        }
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("Test", List.of(), actors, List.of(), List.of(), Map.of(), events, Extras.NONE));
        LaneView open = LaneView.of(LaneKind.PAIR);
        Set<String> keys =
                lanes(index, open).all().stream().map(Lanes.Lane::key).collect(Collectors.toSet());
        for (LaneView view : List.of(open, open.withCollapsed(keys))) {
            Frame.LaneArea area = Objects.requireNonNull(builder.build(
                            FrameRequest.of(index, FrameBuilder.fitAll(index, 2000, 1600, LaneKind.PAIR))
                                    .withLanes(view))
                    .lanes());
            assertThat(area.bands()).hasSize(16).allSatisfy(band -> {
                String[] ids = band.key().split("\u001f", -1);
                String title = String.join(" ", band.titleLines());
                assertThat(title).contains("Person " + ids[0].substring(1)).contains("Envoy " + ids[1].substring(1));
                assertThat(band.titleLines()).hasSize(band.collapsed() ? 1 : 2);
            });
        }
    }

    @Test
    void theTitleOfTheSelectedEventIsWholeWhereItsRowIsFree() {
        String title = "A treaty of peace, friendship, trade, navigation and consular relations between both crowns";
        Event treaty = Event.builder("treaty", title, RandomChronicles.when("1990"))
                .types(List.of(EventType.AGREEMENT))
                .build();
        ChronicleIndex index = ChronicleIndex.of(
                RandomChronicles.chronicle(List.of(treaty, event("later", "2040", EventType.AGREEMENT))));
        FrameRequest request = request(index, FrameBuilder.fitAll(index, 2000, HEIGHT, LaneKind.TYPE), LaneKind.TYPE);
        assertThat(builder.build(request).labels().getLast().text()).endsWith("…");
        FrameRequest selected = request.withSelected(index.positionOf("treaty"));
        assertThat(builder.build(selected).labels().getLast().text()).isEqualTo(title);
    }

    private List<String> titles(ChronicleIndex index, LaneKind kind, double width) {
        Viewport viewport = FrameBuilder.fitAll(index, width, HEIGHT, kind);
        Frame.LaneArea area = Objects.requireNonNull(
                builder.build(request(index, viewport, kind)).lanes());
        return area.bands().stream()
                .map(band -> String.join(" ", band.titleLines()))
                .toList();
    }

    @Test
    void titlesOfTwoLinesStandClearOfTheEdgesOfTheirLanes() {
        ChronicleIndex index = chronicle(1_000);
        Viewport viewport = FrameBuilder.fitAll(index, 700, 600, LaneKind.TYPE);
        Frame frame = builder.build(request(index, viewport, LaneKind.TYPE)
                .withCurve(CurveView.of(index).withVisible(false)));
        Frame.LaneArea area = Objects.requireNonNull(frame.lanes());
        assertThat(area.bands()).anyMatch(band -> band.titleLines().size() > 1 && band.height() < 30);
        for (Frame.LaneBand band : area.bands()) {
            List<Double> baselines = LanePicture.headers(frame, area).shapes().stream()
                    .filter(shape -> shape instanceof Shape.Text text
                            && band.titleLines().contains(text.text())
                            && band.contains(text.baseline()))
                    .map(shape -> ((Shape.Text) shape).baseline() - band.y())
                    .toList();
            assertThat(baselines).as("%s", band).hasSizeBetween(0, 2).allMatch(y -> y >= 11 && y <= band.height() - 4);
        }
    }

    @Test
    void lanesComeByCountByFirstEventOrByHand() {
        LaneView byCount = LaneView.of(LaneKind.TYPE);
        assertThat(keys(byCount)).containsExactly("summit", "talks");
        assertThat(keys(byCount.withOrder(LaneView.Order.FIRST_EVENT))).containsExactly("talks", "summit");
        assertThat(keys(byCount.withByHand(List.of("talks")))).containsExactly("talks", "summit");
    }

    @Test
    void lanesThatAPictureHasNoRoomForAreJoinedInTheLast() {
        ChronicleIndex index = RandomChronicles.index(new Random(3), 300);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, 220, LaneKind.TYPE);
        FrameRequest request = FrameRequest.of(index, viewport)
                .withCurve(CurveView.of(index).withVisible(false))
                .withLanes(LaneView.still(LaneKind.TYPE));
        Lanes all = lanes(index, LaneView.of(LaneKind.TYPE));
        Frame.LaneArea area = Objects.requireNonNull(builder.build(request).lanes());
        List<Frame.LaneBand> bands = area.bands();
        assertThat(area.count()).isEqualTo(all.all().size()).isGreaterThan(bands.size());
        assertThat(bands.getLast().titleLines()).containsExactly((all.all().size() - bands.size() + 1) + " others");
        assertThat(bands.getLast().count())
                .isEqualTo(all.all().stream()
                        .skip(bands.size() - 1)
                        .flatMapToInt(lane -> Arrays.stream(lane.events()))
                        .distinct()
                        .count());
        assertThat(area.contentPx()).isLessThanOrEqualTo(builder.build(request).axisY() - area.topPx());
    }

    @Test
    void barsThatOverlapStandInRowsOfTheirOwnWhileRowsLast() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                event("a", "1900/1990", EventType.TALKS),
                event("b", "1950/1999", EventType.TALKS),
                event("c", "1930/1985", EventType.TALKS),
                event("d", "1970", EventType.TALKS))));
        Frame frame = builder.build(request(index, fit(index), LaneKind.TYPE));
        assertThat(frame.labels()).hasSize(4);
        assertThat(frame.marks()).extracting(Frame.Mark::y).doesNotHaveDuplicates();
    }

    /** Events of one type that last, and as many of another as that lane is high. */
    private static ChronicleIndex lasting(int count) {
        Random random = new Random(count);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = 1500 + random.nextInt(300);
            events.add(event("long" + i, from + "/" + (from + 20 + random.nextInt(150)), EventType.TALKS));
        }
        events.add(event("first", "1480", EventType.SUMMIT));
        events.add(event("last", "1990", EventType.SUMMIT));
        return ChronicleIndex.of(RandomChronicles.chronicle(events));
    }

    /** Of a picture so low that the first lane has few rows. */
    private static FrameRequest low(ChronicleIndex index, Viewport viewport) {
        return request(index, viewport.resized(WIDTH, 250), LaneKind.TYPE)
                .withCurve(CurveView.of(index).withVisible(false));
    }

    /** Where the thin bars of a frame lie, by their events. */
    private static Map<Integer, Frame.Mark> thinBars(Frame frame) {
        Map<Integer, Frame.Mark> bars = new HashMap<>();
        frame.marks().stream().filter(frame::isThin).forEach(mark -> bars.put(mark.event(), mark));
        return bars;
    }

    /** As if this were the only lane. */
    private static List<FramePart> bandMarks(Frame frame, Frame.LaneBand band) {
        Frame.LaneArea area = Objects.requireNonNull(frame.lanes());
        return LanePicture.marks(
                Passage.at(frame),
                new Frame.LaneArea(
                        area.headerPx(), area.topPx(), area.scrollPx(), area.contentPx(), area.count(), List.of(band)));
    }

    private static void assertNoneOverlap(Map<Integer, Frame.Mark> bars) {
        for (Frame.Mark one : bars.values()) {
            assertThat(bars.values())
                    .filteredOn(other -> other.event() != one.event()
                            && other.y() == one.y()
                            && other.left() < one.right() - 0.01
                            && one.left() < other.right() - 0.01)
                    .as("%s", one)
                    .isEmpty();
        }
    }

    @Test
    void barsBeyondThreeAtATimeHaveThinRowsOfTheirOwnInTheirLane() {
        ChronicleIndex index = lasting(24);
        Frame frame = builder.build(low(index, fit(index)));
        Map<Integer, Frame.Mark> thin = thinBars(frame);
        Frame.LaneBand band = Objects.requireNonNull(frame.lanes()).bands().getFirst();
        assertThat(thin).isNotEmpty();
        assertNoneOverlap(thin);
        assertThat(thin.values()).allMatch(mark -> mark.y() > band.labelsEndY() && mark.y() < band.stripY());
        assertThat(frame.labels())
                .filteredOn(label -> band.contains(label.y()))
                .isNotEmpty()
                .allMatch(label -> label.y() + label.height() <= band.labelsEndY());
        assertThat(band.bars().runs()).isEmpty();
        assertThat(frame.marks()).filteredOn(mark -> mark.y() == band.stripY()).isEmpty();
        for (Frame.Mark mark : thin.values()) {
            assertThat(frame.hit(mark.x(), mark.y())).hasValue(mark.event());
        }
    }

    @Test
    void barsForWhichALaneIsTooLowRunAsARibbon() {
        ChronicleIndex index = lasting(400);
        Frame frame = builder.build(low(index, fit(index).zoomAround(700, 5)));
        Frame.LaneBand band = Objects.requireNonNull(frame.lanes()).bands().getFirst();
        assertNoneOverlap(thinBars(frame));
        assertThat(thinBars(frame)).isNotEmpty();
        assertThat(band.bars().runs()).isNotEmpty();
        assertThat(bandMarks(frame, band))
                .filteredOn(part -> part.kind() == FramePart.Kind.COUNT)
                .hasSize(1);
    }

    @Test
    void noRibbonLiesOverTheHistogramOfALane() {
        for (int count : new int[] {400, 800}) {
            ChronicleIndex index = lasting(count);
            for (double zoom = 1; zoom < 20; zoom *= 1.4) {
                Frame frame = builder.build(low(index, fit(index).zoomAround(700, zoom)));
                Frame.LaneBand band =
                        Objects.requireNonNull(frame.lanes()).bands().getFirst();
                List<Shape.Point> ribbon = bandMarks(frame, band).stream()
                        .filter(part -> part.kind() == FramePart.Kind.COUNT)
                        .flatMap(part -> part.shapes().stream())
                        .flatMap(shape -> ((Shape.Path) shape).points().stream())
                        .toList();
                for (Frame.Bin bin : frame.bins()) {
                    assertThat(ribbon)
                            .as("%s %s %s", count, zoom, bin)
                            .noneMatch(point -> band.contains(bin.bottom())
                                    && point.x() > bin.x() + 0.01
                                    && point.x() < bin.x() + bin.width() - 0.01);
                }
            }
        }
    }

    @Test
    void aCrowdedLaneHasNoRibbonHoweverItIsPanned() {
        ChronicleIndex index = lasting(400);
        for (int by = -600; by <= 600; by += 100) {
            Frame frame = builder.build(low(index, fit(index).panBy(by)));
            Frame.LaneBand band = Objects.requireNonNull(frame.lanes()).bands().getFirst();
            assertThat(band.bars().runs()).isEmpty();
            assertThat(frame.marks()).noneMatch(frame::isMerged);
        }
    }

    @Test
    void noUnderlineLiesUnderTheTitleOrTheUnderlineOfAnotherEvent() {
        Random random = new Random(5);
        ChronicleIndex index = lasting(60);
        for (int i = 0; i < 30; i++) {
            Viewport viewport = fit(index).zoomAround(400 + random.nextInt(300), 1 + random.nextInt(12));
            Frame frame = builder.build(low(index, viewport));
            Map<Integer, Rectangle2D> underlines = new HashMap<>();
            for (FramePart part : LanePicture.marks(Passage.at(frame), Objects.requireNonNull(frame.lanes()))) {
                if (part.kind() == FramePart.Kind.BAND) {
                    part.shapes().stream()
                            .map(LanesTest::bounds)
                            .forEach(box -> underlines.merge(part.event(), box, Rectangle2D::createUnion));
                }
            }
            frame.marks().stream()
                    .filter(mark -> frame.isThin(mark)
                            || Objects.requireNonNull(frame.lanes()).bands().stream()
                                    .anyMatch(band -> mark.y() == band.stripY()))
                    .forEach(mark -> underlines.remove(mark.event()));
            assertThat(underlines).isNotEmpty();
            underlines.forEach((event, box) -> {
                assertThat(frame.labels())
                        .filteredOn(label -> label.event() != event)
                        .noneMatch(
                                label -> box.intersects(label.textX(), label.y(), label.width() - 12, label.height()));
                assertThat(underlines)
                        .allSatisfy((other, otherBox) -> assertThat(other.equals(event) || !box.intersects(otherBox))
                                .isTrue());
            });
        }
    }

    /** The shapes of the bars below the labels of a frame's first lane, by the ids of their events. */
    private static Map<String, List<Shape>> underlines(ChronicleIndex index, Frame frame) {
        Map<String, List<Shape>> shapes = new HashMap<>();
        bandMarks(frame, Objects.requireNonNull(frame.lanes()).bands().getFirst()).stream()
                .filter(part -> part.kind() == FramePart.Kind.BAND)
                .forEach(part -> shapes.put(index.event(part.event()).id(), part.shapes()));
        return shapes;
    }

    /** A frame in which the first lane has a single row. */
    private Frame oneRow(ChronicleIndex index) {
        FrameRequest request = request(index, fit(index).resized(WIDTH, 110), LaneKind.TYPE)
                .withCurve(CurveView.of(index).withVisible(false));
        Frame frame = builder.build(request);
        Frame.LaneBand band = Objects.requireNonNull(frame.lanes()).bands().getFirst();
        assertThat(frame.labels()).filteredOn(label -> band.contains(label.y())).isNotEmpty();
        assertThat(frame.labels())
                .filteredOn(label -> band.contains(label.y()))
                .extracting(Frame.Label::y)
                .containsOnly(band.y() + LaneHeights.PADDING_PX);
        return frame;
    }

    private static ChronicleIndex inOneRow(String... dates) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            events.add(event("e" + i, dates[i], EventType.TALKS));
        }
        List<EventType> others = Arrays.stream(EventType.values())
                .filter(type -> type != EventType.TALKS)
                .toList();
        for (int i = 0; i < dates.length - 1; i++) {
            events.add(event("other" + i, (1890 + i) + "-01-01", others.getFirst()));
        }
        return ChronicleIndex.of(RandomChronicles.chronicle(events));
    }

    private static List<Shape> dots(List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape instanceof Shape.Box box && box.width() == box.height())
                .toList();
    }

    @Test
    void aBarThatGivesWayToTheNextTitleEndsInDotsAndShowsNoDoubt() {
        ChronicleIndex index = inOneRow("1900-01-01/1990-01-01", "1950-01-01", "2000-01-01");
        Frame frame = oneRow(index);
        double next = frame.viewport().xOf(index.anchor(index.positionOf("e1").orElseThrow()));
        List<Shape> shapes = Objects.requireNonNull(underlines(index, frame).get("e0"));
        assertThat(shapes).noneMatch(shape -> shape instanceof Shape.Fade);
        assertThat(dots(shapes))
                .hasSize(3)
                .allSatisfy(dot -> assertThat(bounds(dot).getMaxX()).isBetween(next - 22, next - 4));
    }

    @Test
    void aBarThatEndsJustBeforeTheNextTitleIsWhole() {
        ChronicleIndex index = inOneRow("1900-01-01/1950-03-01", "1950-04-01", "2000-01-01");
        Frame frame = oneRow(index);
        Frame.Mark mark = frame.marks().stream()
                .filter(one -> index.event(one.event()).id().equals("e0"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(underlines(index, frame).get("e0")))
                .singleElement()
                .satisfies(bar -> assertThat(bounds(bar).getMaxX()).isEqualTo(mark.right(), Offset.offset(0.01)));
    }

    @Test
    void aBarFromBeforeATitleBeginsInDotsBesideItsOwnDisc() {
        ChronicleIndex index = inOneRow("1901-04-24", "../1962-01-01", "2000-01-01");
        Frame frame = oneRow(index);
        double own = frame.viewport().xOf(index.anchor(index.positionOf("e1").orElseThrow()));
        Frame.Label before = frame.labels().stream()
                .filter(label -> index.event(label.event()).id().equals("e0"))
                .findFirst()
                .orElseThrow();
        List<Shape> shapes = Objects.requireNonNull(underlines(index, frame).get("e1"));
        assertThat(dots(shapes)).hasSize(3);
        assertThat(shapes)
                .allSatisfy(
                        shape -> assertThat(bounds(shape).getMinX()).isBetween(before.x() + before.width() + 4, own));
        assertThat(bounds(dots(shapes).getLast()).getMinX()).isLessThan(before.x() + before.width() + 12);
    }

    @Test
    void twoBarsThatGiveWayToEachOtherBothShowThatTheyGoOn() {
        ChronicleIndex index = inOneRow("1900-01-01/1990-01-01", "1920-01-01/1980-01-01~", "../1970-01-01");
        Map<String, List<Shape>> shapes = underlines(index, oneRow(index));
        assertThat(shapes).allSatisfy((id, bar) -> assertThat(dots(bar)).hasSize(3));
    }

    @Test
    void aBarInALaneFadesWhereItsDatesAreInDoubt() {
        ChronicleIndex index = inOneRow("18XX/1914-08-04", "1990-01-01");
        assertThat(underlines(index, oneRow(index)).get("e0"))
                .singleElement()
                .isInstanceOfSatisfying(Shape.Fade.class, fade -> {
                    assertThat(fade.stops().getFirst().opacity()).isLessThan(0.1);
                    assertThat(fade.stops().getLast().opacity()).isGreaterThan(0.6);
                });
    }

    @Test
    void barsThatNeverEndHaveArrowsInTheirLane() {
        ChronicleIndex index = inOneRow("../1900-01-01", "1990-01-01/..");
        Frame frame = oneRow(index);
        Map<String, List<Shape>> shapes = underlines(index, frame);
        double headerPx = Objects.requireNonNull(frame.lanes()).headerPx();
        assertThat(tips(shapes.getOrDefault("e0", List.of())))
                .singleElement()
                .matches(x -> x > headerPx && x < headerPx + 5);
        assertThat(tips(shapes.getOrDefault("e1", List.of()))).singleElement().matches(x -> x > WIDTH - 5 && x < WIDTH);
    }

    private static List<Double> tips(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Path.class::isInstance)
                .map(arrow -> ((Shape.Path) arrow).points().getFirst().x())
                .toList();
    }

    private static Rectangle2D bounds(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            case Shape.Fade fade -> new Rectangle2D.Double(fade.x(), fade.y(), fade.width(), fade.height());
            default -> new Rectangle2D.Double();
        };
    }

    @Test
    void panningMovesNoBarOfALaneToAnotherRow() {
        ChronicleIndex index = lasting(120);
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            Viewport viewport = fit(index).zoomAround(400 + random.nextInt(300), 1 + random.nextInt(12));
            Frame before = builder.build(low(index, viewport));
            Frame after = builder.build(low(index, viewport.panBy(random.nextInt(1600) - 800)));
            Map<Integer, Frame.Mark> thin = thinBars(after);
            Map<Integer, Double> ys = new HashMap<>();
            after.marks().forEach(mark -> ys.put(mark.event(), mark.y()));
            thinBars(before).forEach((event, mark) -> {
                if (ys.containsKey(event)) {
                    assertThat(ys.get(event)).as("%s", mark).isEqualTo(mark.y());
                    assertThat(thin).containsKey(event);
                }
            });
        }
    }

    @Test
    void aNamedEventFromBeforeTheViewHasItsBarHoweverManyReachFarther() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(event("long" + i, (1800 + i) + "/2050", EventType.TALKS));
        }
        events.add(event("named", "1990/2030", EventType.TALKS));
        events.add(event("last", "2100", EventType.TALKS));
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport all = fit(index);
        int named = index.positionOf("named").orElseThrow();
        Viewport closer = all.zoomAround(all.xOf(index.anchor(named)), 8);
        Frame frame =
                builder.build(request(index, closer.panBy(-200 - closer.xOf(index.anchor(named))), LaneKind.TYPE));
        assertThat(frame.labels()).extracting(Frame.Label::event).contains(named);
        assertEachLabelStandsAtItsMark(frame, "panned");
    }

    private static List<String> keys(LaneView view) {
        return lanes(three(), view).all().stream().map(Lanes.Lane::key).toList();
    }

    /** How near to the right edge the text of a long title comes, in one of so many lanes. */
    private double reach(int lanes) {
        String title = "A title of so many short words that it is too long for what room there is ".repeat(2);
        List<Event> events = IntStream.range(0, lanes)
                .mapToObj(i -> Event.builder("e" + i, title, RandomChronicles.when("1990-06-15"))
                        .actors(List.of(new Participation("a" + i, Role.PARTICIPANT, Extras.NONE)))
                        .build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = new Viewport(TimePoint.ofDay(1990, 6, 15), 3600, WIDTH, HEIGHT).panBy(WIDTH - 300);
        return builder.build(request(index, viewport, LaneKind.ACTOR)).labels().stream()
                .mapToDouble(label -> label.x() + label.width())
                .max()
                .orElseThrow();
    }

    @Test
    void labelsEndBeforeTheBarThatScrollsTheLanes() {
        assertThat(reach(100)).isBetween(WIDTH - 60, WIDTH - CardStyle.SCROLL_BAR);
        assertThat(reach(3)).isBetween(WIDTH - 60, WIDTH);
    }

    private static FrameRequest request(ChronicleIndex index, Viewport viewport, LaneKind kind) {
        return FrameRequest.of(index, viewport).withLanes(LaneView.of(kind));
    }

    private static Viewport fit(ChronicleIndex index) {
        return FrameBuilder.fitAll(index, WIDTH, HEIGHT, LaneKind.TYPE);
    }

    private static ChronicleIndex chronicle(int count) {
        return count < 0
                ? RandomChronicles.index(new Random(-count), -count)
                : ChronicleIndex.of(ScaleChronicle.of(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {-40, -700, 100, 1_000, 10_000, 100_000})
    void labelsNeitherOverlapNorLeaveTheirRowWhenPannedAndOnlyGrowInNumberWhenZoomedInto(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        Viewport viewport = fit(index).zoomAround(600, 0.3);
        for (int zoom = 0; zoom < 12; zoom++) {
            Frame frame = builder.build(request(index, viewport, LaneKind.TYPE));
            String what = "%d events, zoom %d".formatted(count, zoom);
            assertThat(zoom > 0 || !frame.labels().isEmpty()).as(what).isTrue();
            assertNoOverlap(frame, what);
            assertEachLabelStandsAtItsMark(frame, what);
            Viewport panned = viewport.panBy(random.nextInt(900) - 450);
            assertStable(index, frame, builder.build(request(index, panned, LaneKind.TYPE)), what);
            Viewport closer = viewport.zoomAround(200 + random.nextInt(900), 1.05 + random.nextDouble());
            Frame after = builder.build(request(index, closer, LaneKind.TYPE));
            Set<Integer> named = new HashSet<>();
            after.labels().forEach(label -> named.add(label.event()));
            for (Frame.Label label : frame.labels()) {
                double x = closer.xOf(index.anchor(label.event()));
                if (x > 200 && x < WIDTH) {
                    assertThat(named).as(what).contains(label.event());
                }
            }
            viewport = closer;
        }
    }

    private static void assertNoOverlap(Frame frame, String what) {
        Map<Double, List<Frame.Label>> rows = new HashMap<>();
        frame.labels()
                .forEach(label -> rows.computeIfAbsent(label.y(), any -> new ArrayList<>())
                        .add(label));
        rows.values().forEach(row -> {
            row.sort(Comparator.comparingDouble(Frame.Label::x));
            for (int i = 0; i + 1 < row.size(); i++) {
                assertThat(row.get(i).x() + row.get(i).width())
                        .as("%s: %s before %s", what, row.get(i), row.get(i + 1))
                        .isLessThanOrEqualTo(row.get(i + 1).x() + 0.01);
            }
        });
    }

    private static void assertEachLabelStandsAtItsMark(Frame frame, String what) {
        Set<List<Object>> marks = new HashSet<>();
        frame.marks().forEach(mark -> marks.add(List.of(mark.event(), mark.y())));
        assertThat(frame.labels())
                .as(what)
                .allSatisfy(label ->
                        assertThat(marks).contains(List.of(label.event(), label.y() + label.height() / 2)));
    }

    private static void assertStable(ChronicleIndex index, Frame before, Frame after, String what) {
        Map<Integer, Frame.Label> labels = new HashMap<>();
        after.labels().forEach(label -> labels.put(label.event(), label));
        for (Frame.Label label : before.labels()) {
            double x = after.viewport().xOf(index.anchor(label.event()));
            double oldX = before.viewport().xOf(index.anchor(label.event()));
            if (x > 200 && x < WIDTH - 1 && oldX > 200 && oldX < WIDTH - 1) {
                Frame.Label now = Objects.requireNonNull(labels.get(label.event()), what);
                assertThat(now.y()).as("%s: %s", what, label).isEqualTo(label.y());
                if (!reachesEdge(label) && !reachesEdge(now)) {
                    assertThat(now.text()).as("%s: %s", what, label).isEqualTo(label.text());
                }
            }
        }
    }

    /** Whether a label is as long as the picture's right edge lets it be. */
    private static boolean reachesEdge(Frame.Label label) {
        return label.x() + label.width() > WIDTH - 5;
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 100_000})
    void noLabelRunsOffTheRightEdge(int count) {
        ChronicleIndex index = chronicle(count);
        Random random = new Random(count);
        for (int i = 0; i < 20; i++) {
            Viewport viewport = fit(index).zoomAround(random.nextDouble() * WIDTH, Math.pow(2, i / 2.0));
            Frame frame = builder.build(request(index, viewport, LaneKind.TYPE));
            assertThat(frame.labels()).allSatisfy(label -> {
                double textX = label.x() + CardStyle.LANE_DISC + CardStyle.LANE_TEXT;
                double end = textX + new TestMetrics().widthPx(label.text(), CardStyle.LABEL);
                assertThat(label.text().isEmpty() || end <= WIDTH)
                        .as(label.toString())
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void manyLabelsCanBeReadHoweverManyEventsThereAre(int count) {
        ChronicleIndex index = chronicle(count);
        Viewport viewport = FrameBuilder.fitAll(index, 1004, 694, LaneKind.TYPE);
        for (double closer : new double[] {1, 2}) {
            Frame frame = builder.build(request(index, viewport.zoomAround(700, closer), LaneKind.TYPE));
            List<Frame.Label> whole = frame.labels().stream()
                    .filter(label -> label.x() < 1004 - LaneRows.MOST_KEPT_PX)
                    .toList();
            assertThat(whole).hasSizeGreaterThanOrEqualTo(110);
            long stumps = whole.stream()
                    .filter(label -> !saysTwoWords(
                            label.text(), index.event(label.event()).title()))
                    .count();
            assertThat((double) stumps / whole.size()).isLessThan(0.05);
        }
    }

    private static boolean saysTwoWords(String label, String title) {
        String[] words = title.split(" ", 3);
        return words.length < 3 || label.startsWith(words[0] + " " + words[1]);
    }

    @Test
    void aBarNoWiderThanItsDiscIsNotDrawn() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                event("day", "1950-01-01", EventType.TALKS),
                event("week", "1960-03-01/1960-03-08", EventType.TALKS),
                event("decade", "1970-01-01/1980-01-01", EventType.TALKS),
                event("end", "2000-01-01", EventType.TALKS))));
        Frame frame = builder.build(request(index, fit(index), LaneKind.TYPE));
        assertThat(LanePicture.marks(Passage.at(frame), Objects.requireNonNull(frame.lanes())))
                .filteredOn(part -> part.kind() == FramePart.Kind.BAND)
                .extracting(part -> index.event(part.event()).id())
                .containsExactly("decade");
    }

    @Test
    void aLabelWhoseDiscIsBehindTheTitlesIsLeftOut() {
        ChronicleIndex index = chronicle(1_000);
        Viewport viewport = fit(index).panBy(-300);
        Frame frame = builder.build(request(index, viewport, LaneKind.TYPE));
        double headerPx = Objects.requireNonNull(frame.lanes()).headerPx();
        assertThat(frame.labels()).isNotEmpty().allMatch(label -> label.x() + CardStyle.LANE_DISC >= headerPx);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 1_000, 20_000})
    void everyEventInViewHasAMarkOrIsCountedInItsLane(int count) {
        ChronicleIndex index = chronicle(count);
        Frame frame = builder.build(request(index, fit(index), LaneKind.TYPE));
        Frame.LaneArea area = Objects.requireNonNull(frame.lanes());
        for (Frame.LaneBand band : area.bands()) {
            long marks = frame.marks().stream()
                    .filter(mark -> band.contains(mark.y()))
                    .map(Frame.Mark::event)
                    .distinct()
                    .count();
            int counted = frame.bins().stream()
                    .filter(bin -> band.contains(bin.bottom()))
                    .mapToInt(Frame.Bin::total)
                    .sum();
            assertThat(marks + counted).as(band.key()).isEqualTo(band.count());
            assertThat(band.countText()).isEqualTo(String.format(Locale.ENGLISH, "%,d", band.count()));
        }
    }

    @Test
    void theMostSignificantEventsOfAHundredThousandHaveLabels() {
        Random random = new Random(7);
        List<Event> events = new ArrayList<>();
        ScaleChronicle.of(100_000)
                .events()
                .forEach(event -> events.add(
                        event.toBuilder().significance(random.nextDouble() / 2).build()));
        Set<String> great = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            Event event = events.get(5_000 + i * 12_000);
            great.add(event.id());
            events.set(5_000 + i * 12_000, event.toBuilder().significance(0.9).build());
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Frame frame = builder.build(request(index, fit(index), LaneKind.TYPE));
        assertThat(frame.labels())
                .extracting(label -> index.event(label.event()).id())
                .containsAll(great);
    }

    @Test
    void manyLanesScrollAndOnlyThoseInViewAreThere() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            events.add(Event.builder("e" + i, "Title", RandomChronicles.when(String.valueOf(1000 + i % 900)))
                    .tags(List.of("tag" + i))
                    .build());
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        FrameRequest request = request(index, fit(index), LaneKind.TAG);
        Frame top = builder.build(request);
        Frame.LaneArea area = Objects.requireNonNull(top.lanes());
        assertThat(area.contentPx()).isGreaterThan(3_000 * 20);
        assertThat(area.bands()).hasSizeLessThan(40);
        Frame end = builder.build(request.withLanes(request.lanes().withScroll(1e9)));
        Frame.LaneBand last = Objects.requireNonNull(end.lanes()).bands().getLast();
        assertThat(last.number()).isEqualTo(2_999);
        assertThat(last.y() + last.height()).isCloseTo(end.axisY(), Offset.offset(0.01));
        assertThat(end.labels())
                .isNotEmpty()
                .allMatch(label -> label.y() >= 0 && label.y() + label.height() <= end.axisY());
    }

    @Test
    void aCollapsedLaneKeepsItsDensityAndGivesItsRoomAway() {
        ChronicleIndex index = chronicle(1_000);
        FrameRequest request = request(index, fit(index), LaneKind.TYPE);
        Frame.LaneBand open =
                Objects.requireNonNull(builder.build(request).lanes()).bands().getFirst();
        Frame frame = builder.build(request.withLanes(request.lanes().withCollapsed(Set.of(open.key()))));
        Frame.LaneBand band = Objects.requireNonNull(frame.lanes()).bands().getFirst();
        assertThat(band.collapsed()).isTrue();
        assertThat(band.height()).isLessThan(open.height());
        assertThat(frame.labels()).noneMatch(label -> band.contains(label.y()));
        assertThat(frame.bins()).anyMatch(bin -> band.contains(bin.bottom()));
    }

    @Test
    void theSelectedEventHasItsLabelInEachOfItsLanes() {
        ChronicleIndex index = chronicle(20_000);
        for (int selected = 3; selected < index.placedCount(); selected += 1_999) {
            int event = selected;
            FrameRequest request = request(index, fit(index), LaneKind.TYPE).withSelected(OptionalInt.of(event));
            Frame frame = builder.build(request);
            assertThat(frame.labels()).as("event %d", event).anyMatch(label -> label.event() == event);
            assertNoOverlap(frame, "selected " + event);
        }
    }

    @Test
    void everyLabelAndMarkAnswersForAnEventOfItsPlace() {
        ChronicleIndex index = chronicle(1_000);
        Frame frame = builder.build(request(index, fit(index), LaneKind.TYPE));
        for (Frame.Label label : frame.labels()) {
            assertThat(frame.hit(label.x() + label.width() / 2, label.y() + 8)).hasValue(label.event());
        }
        for (Frame.Mark mark : frame.marks()) {
            double x = mark.x();
            if (x > 200 && x < WIDTH) {
                assertThat(frame.hit(x, mark.y())).as("%s", mark).isPresent();
            }
        }
        assertThat(frame.hit(10, 10)).isEmpty();
        assertThat(frame.headerAt(10, 10)).isPresent();
    }
}
