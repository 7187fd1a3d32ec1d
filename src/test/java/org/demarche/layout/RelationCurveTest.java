package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.demarche.Seeds;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.ScaleChronicle;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationCurveTest {
    private static final double ZERO_Y = 100;
    private static final double PX_PER_SCORE = 5;

    private static Frame.Curve curve(ChronicleIndex index, Viewport viewport) {
        return curve(FrameRequest.of(index, viewport));
    }

    private static Frame.Curve curve(FrameRequest request) {
        return new RelationCurve(request.index(), request.shown(), request.curve())
                .frame(request, ZERO_Y, PX_PER_SCORE);
    }

    /** The formula of the running level, summed over all events. */
    private static double level(ChronicleIndex index, TimePoint at, double tau) {
        double scores = 0;
        double weights = 0;
        for (int i = 0; i < index.placedCount(); i++) {
            double age = index.anchor(i).secondsTo(at);
            if (age >= 0 && !Double.isNaN(index.score(i))) {
                scores += index.score(i) * Math.exp(-age / tau);
                weights += Math.exp(-age / tau);
            }
        }
        return scores / (weights + 0.15);
    }

    @Test
    void isNotDrawnWhereNoEventSaysAnythingOfRelations() throws Exception {
        ChronicleIndex without =
                ChronicleIndex.of(RandomChronicles.chronicle(List.of(Event.builder("a", "A", When.parse("1900-01-01"))
                        .types(List.of(EventType.CONTEXT))
                        .build())));
        CurveView curve = CurveView.of(without);
        assertThat(curve.whereAny(without).visible()).isFalse();
        assertThat(curve.withWeights(Map.of(EventType.CONTEXT, 1.0))
                        .whereAny(without)
                        .visible())
                .isTrue();
        ChronicleIndex with =
                ChronicleIndex.of(RandomChronicles.chronicle(List.of(scored("a", "1900-01-01", EventType.SUMMIT))));
        assertThat(CurveView.of(with).whereAny(with).visible()).isTrue();
    }

    @Test
    void theRunningLevelIsTheFormulas() {
        ChronicleIndex index = RandomChronicles.index(new Random(4), 120);
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600).zoomAround(400, 3);
        double tau = RelationCurve.defaultTauSeconds(index);
        int checked = 0;
        for (List<Shape.Point> line : curve(index, viewport).levels()) {
            for (int i = 0; i < line.size(); i++) {
                boolean atEvent = line.get(i).x() % 3 != 0;
                if (!atEvent) {
                    double expected = level(index, viewport.at(line.get(i).x()), tau);
                    assertThat((ZERO_Y - line.get(i).y()) / PX_PER_SCORE).isCloseTo(expected, Offset.offset(1e-5));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void forgetsAsFastAsSuitsTheEventsThatAreScored() throws Exception {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                scored("big bang", "Y-13800000000", EventType.CONTEXT),
                scored("a", "1900-01-01", EventType.SUMMIT),
                scored("b", "1924-01-01", EventType.FORCE),
                scored("the sun's end", "Y5000000000", EventType.CONTEXT))));
        assertThat(RelationCurve.defaultTauSeconds(index)).isCloseTo(6 * 365.2 * 86_400, Offset.offset(6 * 86_400.0));
    }

    @ParameterizedTest
    @CsvSource({"2, 30", "13, 18.5", "40, 6", "49, 5", "121, 5"})
    void forgetsMoreSlowlyWhereEventsAreFew(int count, double days) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(scored(
                    "e" + i,
                    LocalDate.ofEpochDay(Math.round(i * 120.0 / (count - 1))).toString(),
                    EventType.SUMMIT));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        assertThat(RelationCurve.defaultTauSeconds(index) / 86_400).isCloseTo(days, Offset.offset(0.1));
    }

    @Test
    void theLineEndsSoonBehindACrowdFarFromTheNextOne() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate begin = LocalDate.of(i % 2 == 0 ? 1648 : 1951, 5, 1);
            events.add(scored("e" + i, begin.plusDays(random.nextInt(60)).toString(), EventType.FORCE));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
        List<List<Shape.Point>> levels = curve(index, viewport).levels();
        assertThat(levels).as("seed %d", seed).hasSize(2);
        assertThat(viewport.at(levels.getFirst().getLast().x()).date().year())
                .as("seed %d", seed)
                .isBetween(1648L, 1651L);
    }

    @Test
    void thereIsNoLineWhereNothingHasHappenedForLong() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(
                List.of(scored("a", "1900-01-01", EventType.AGREEMENT), scored("b", "2000-01-01", EventType.FORCE))));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
        CurveView view = CurveView.of(index).withTau(4 * 365.25 * 86_400);
        List<List<Shape.Point>> levels =
                curve(FrameRequest.of(index, viewport).withCurve(view)).levels();
        assertThat(levels).hasSize(2);
        double lastOfFirst = levels.getFirst().getLast().x();
        assertThat(viewport.at(lastOfFirst).date().year()).isBetween(1905L, 1930L);
        assertThat(levels.get(1).getFirst().x()).isCloseTo(viewport.xOf(index.anchor(1)), Offset.offset(3.0));
    }

    @Test
    void theLineEndsAsSoonAfterACrowdAsAfterOneEvent() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int crowd : new int[] {1, 50, 5000}) {
            List<Event> events = new ArrayList<>(List.of(scored("z", "2000-01-01", EventType.FORCE)));
            for (int i = 0; i < crowd; i++) {
                events.add(scored("e" + i, "1950-01-01", random.nextBoolean() ? EventType.FORCE : EventType.TALKS));
            }
            ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
            Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
            CurveView view = CurveView.of(index).withTau(2 * 365.25 * 86_400);
            FrameRequest request = FrameRequest.of(index, viewport).withCurve(view);
            Shape.Point end = curve(request).levels().getFirst().getLast();
            assertThat(viewport.at(end.x()).date().year())
                    .as("%d events, seed %d", crowd, seed)
                    .isBetween(1955L, 1956L);
            RelationCurve curve = new RelationCurve(index, EventSet.all(index.size()), view);
            assertThat(curve.at(TimePoint.ofDay(1955, 6, 1), 1).isGap()).isFalse();
            assertThat(curve.at(TimePoint.ofDay(1956, 6, 1), 1).isGap()).isTrue();
        }
    }

    @Test
    void aCrowdOfOneMomentMakesOneLeap() {
        List<Event> events = new ArrayList<>(List.of(
                scored("first", "2018-06-01", EventType.SUMMIT), scored("eve", "2018-06-12T01:00Z", EventType.SUMMIT)));
        for (int i = 0; i < 11; i++) {
            events.add(scored("e" + i, "2018-06-12T10:00Z", i % 2 == 0 ? EventType.FORCE : EventType.AGREEMENT));
        }
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
        double crowdX = viewport.xOf(index.anchor(5));
        double tau = RelationCurve.defaultTauSeconds(index);
        List<Double> levels = curve(index, viewport).levels().stream()
                .flatMap(List::stream)
                .filter(point -> Math.abs(point.x() - crowdX) < 1e-6)
                .map(point -> (ZERO_Y - point.y()) / PX_PER_SCORE)
                .toList();
        assertThat(levels).hasSize(2);
        assertThat(levels.getFirst())
                .isCloseTo(level(index, index.anchor(5).plusSeconds(-1e-3), tau), Offset.offset(1e-3));
        assertThat(levels.getLast()).isCloseTo(level(index, index.anchor(5), tau), Offset.offset(1e-5));
    }

    @Test
    void scoresOfOnePlaceStandWhereTheyBelongAboveAndBelowTheLine() {
        List<Event> events = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> scored("e" + i, "2018-06-12", i == 4 ? EventType.FORCE : EventType.SUMMIT))
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
        List<Frame.Bar> bars = curve(index, viewport).bars();
        assertThat(bars).extracting(Frame.Bar::count).containsExactly(4, 1);
        assertThat(bars).extracting(Frame.Bar::score).containsExactly(4.0, -9.0);
        assertThat(bars.getLast().event()).isEqualTo(4);
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.x() + bar.width() / 2)
                        .isCloseTo(viewport.xOf(index.anchor(0)), Offset.offset(1e-6)));
    }

    @Test
    void barsStandNearTheirEventsAndNeverOnOneAnother() {
        ChronicleIndex index = RandomChronicles.index(new Random(5), 400);
        for (double zoom : new double[] {1, 7, 60, 2_000}) {
            Viewport viewport = FrameBuilder.fitAll(index, 900, 600).zoomAround(450, zoom);
            List<Frame.Bar> bars = curve(index, viewport).bars();
            for (int i = 1; i < bars.size(); i++) {
                double distance = bars.get(i).x() - bars.get(i - 1).x();
                assertThat(distance < 1e-6 || distance >= CurveBars.BAR_PX - 1e-6)
                        .as("bars %d and %d at zoom %s stand %s apart", i - 1, i, zoom, distance)
                        .isTrue();
            }
            assertThat(bars).allSatisfy(bar -> {
                double eventX = viewport.xOf(index.anchor(bar.event()));
                assertThat(bar.x() + bar.width() / 2).isCloseTo(eventX, Offset.offset(16.0));
            });
        }
    }

    @Test
    void zoomingRegroupsNoBarsWithinAnOctave() {
        ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(2_000));
        Viewport whole = FrameBuilder.fitAll(index, 900, 600);
        double octave = Math.scalb(1.0, Math.getExponent(8 * whole.secondsPerPx())) / 8;
        Viewport coarse = new Viewport(whole.at(400), octave * 0.99, 900, 600);
        List<Frame.Bar> before = curve(index, coarse).bars();
        for (double scale : new double[] {0.9, 0.72, 0.51}) {
            Viewport fine = new Viewport(coarse.start(), octave * scale, 900, 600);
            List<Frame.Bar> after = curve(index, fine).bars();
            assertThat(after).as("at %s", scale).hasSizeGreaterThan(20);
            for (int i = 0; i < after.size(); i++) {
                Frame.Bar bar = after.get(i);
                if (bar.x() > CurveBars.BAR_PX && bar.x() < 900 - 2 * CurveBars.BAR_PX) {
                    assertThat(before)
                            .as("bar %d at %s", i, scale)
                            .anyMatch(same -> same.event() == bar.event()
                                    && same.count() == bar.count()
                                    && same.score() == bar.score());
                }
            }
        }
    }

    @Test
    void panningRegroupsNoBars() {
        ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(2_000));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600).zoomAround(450, 6);
        List<Frame.Bar> before = curve(index, viewport).bars();
        for (double dx : new double[] {0.4, 3, 17.5, 111, 500}) {
            List<Frame.Bar> after = curve(index, viewport.panBy(-dx)).bars();
            List<String> stayed = between(before, 520, 880, 0);
            assertThat(stayed).hasSizeGreaterThan(20);
            assertThat(between(after, 520 - dx, 880 - dx, dx)).isEqualTo(stayed);
        }
    }

    /** What the bars between two places say, with their places moved by some pixels. */
    private static List<String> between(List<Frame.Bar> bars, double left, double right, double shiftPx) {
        return bars.stream()
                .filter(bar -> bar.x() > left && bar.x() < right)
                .map(bar -> Math.round(bar.x() + shiftPx) + " " + bar.event() + " " + bar.count() + " " + bar.score())
                .toList();
    }

    @Test
    void contextHasNoBar() {
        ChronicleIndex index =
                ChronicleIndex.of(RandomChronicles.chronicle(List.of(scored("a", "1900-01-01", EventType.CONTEXT))));
        assertThat(curve(index, FrameBuilder.fitAll(index, 900, 600)).bars()).isEmpty();
    }

    private static Event scored(String id, String when, EventType type) {
        return Event.builder(id, "Title", RandomChronicles.when(when))
                .types(List.of(type))
                .build();
    }

    private static Event between(String id, String when, EventType type, String... actors) {
        return scored(id, when, type).toBuilder()
                .actors(java.util.stream.Stream.of(actors)
                        .map(actor -> new Participation(actor, Role.PARTICIPANT, Extras.NONE))
                        .toList())
                .build();
    }

    private static ChronicleIndex relations() {
        return ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                between("a", "1990", EventType.SUMMIT, "x", "y"),
                between("b", "1994", EventType.FORCE, "x", "z"),
                between("c", "1998", EventType.SUMMIT, "y", "z"))));
    }

    @Test
    void anActorOrAPairHasACurveOfItsOwn() {
        ChronicleIndex index = relations();
        FrameRequest request = FrameRequest.of(index, FrameBuilder.fitAll(index, 900, 600));
        assertThat(curve(request.withCurve(request.curve().withActors(Set.of("x"))))
                        .bars())
                .extracting(Frame.Bar::event)
                .containsExactly(0, 1);
        assertThat(curve(request.withCurve(request.curve().withActors(Set.of("y", "z"))))
                        .bars())
                .extracting(Frame.Bar::event)
                .containsExactly(2);
    }

    @Test
    void weightsByTypeReplaceTheChroniclesOwn() {
        ChronicleIndex index = relations();
        FrameRequest request = FrameRequest.of(index, FrameBuilder.fitAll(index, 900, 600));
        assertThat(curve(request.withCurve(request.curve().withWeights(Map.of(EventType.SUMMIT, -1.0))))
                        .bars())
                .extracting(Frame.Bar::score)
                .containsExactly(-1.0, -9.0, -1.0);
    }

    @Test
    void aValueNamesTheEventsThatMakeIt() {
        ChronicleIndex index = relations();
        CurveView view = CurveView.of(index).withTau(2 * 365 * 86_400.0);
        RelationCurve curve = new RelationCurve(index, EventSet.all(3), view);
        TimePoint at = TimePoint.ofDay(1995, 1, 1);
        RelationCurve.Value value = curve.at(at, 5);
        assertThat(value.level()).isCloseTo(level(index, at, view.tauSeconds()), Offset.offset(1e-5));
        assertThat(value.events()).containsExactly(1, 0);
        assertThat(curve.at(TimePoint.ofDay(2040, 1, 1), 5).isGap()).isTrue();
        assertThat(curve.at(TimePoint.ofDay(1980, 1, 1), 5).events()).isEmpty();
    }

    @Test
    void barsOfManyEventsShowWhatBothSidesAddToTheMeanOfAll() {
        ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(5_000));
        List<Frame.Bar> bars =
                curve(index, FrameBuilder.fitAll(index, 900, 600)).bars();
        assertThat(bars)
                .allSatisfy(bar -> assertThat(index.score(bar.event()) >= 0).isEqualTo(bar.score() >= 0));
        double sum = 0;
        int count = 0;
        for (List<Frame.Bar> stretch :
                bars.stream().collect(Collectors.groupingBy(Frame.Bar::x)).values()) {
            int all = stretch.stream().mapToInt(Frame.Bar::count).sum();
            for (Frame.Bar bar : stretch) {
                sum += bar.score() * (all > 5 ? all : bar.count());
            }
            count += all;
        }
        double expected = 0;
        int scored = 0;
        for (int i = 0; i < index.placedCount(); i++) {
            if (!Double.isNaN(index.score(i))) {
                expected += index.score(i);
                scored++;
            }
        }
        assertThat(bars).hasSizeGreaterThan(150).hasSizeLessThanOrEqualTo(2 * 900 / 8);
        assertThat(count).isEqualTo(scored);
        assertThat(sum).isCloseTo(expected, Offset.offset(1e-3));
    }

    @Test
    void oneConflictAmongThousandsHasItsBar() {
        List<Event> events = java.util.stream.IntStream.range(0, 3_000)
                .mapToObj(i -> scored("e" + i, "2018-06-12", i == 1_234 ? EventType.FORCE : EventType.SUMMIT))
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        List<Frame.Bar> bars =
                curve(index, FrameBuilder.fitAll(index, 900, 600)).bars();
        assertThat(bars).extracting(Frame.Bar::count).containsExactly(2_999, 1);
        assertThat(index.event(bars.getLast().event()).id()).isEqualTo("e1234");
        assertThat(bars.getLast().score()).isCloseTo(-9.0 / 3_000, Offset.offset(1e-9));
    }
}
