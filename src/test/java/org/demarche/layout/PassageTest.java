package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final double WIDTH = 844;
    private static final double HEIGHT = 690;

    private final long seed = Seeds.seed();
    private final ChronicleIndex index = RandomChronicles.index(new Random(seed), 200);
    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));
    private final Frame far = frame(FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(400, 1.5));
    private final Frame near = frame(far.viewport().zoomAround(400, 3));

    private Frame frame(Viewport viewport) {
        return builder.build(FrameRequest.of(index, viewport));
    }

    /** Where the boxes rest, by event; held titles as negative numbers. */
    private static Map<Integer, Double> bottoms(Frame frame) {
        Map<Integer, Double> bottoms = new HashMap<>();
        frame.cards().stream()
                .filter(Frame.Card::isSeen)
                .forEach(card -> bottoms.put(card.event(), card.y() + card.height()));
        frame.labels().stream()
                .filter(Frame.Label::isSeen)
                .forEach(label ->
                        bottoms.put(label.held() ? ~label.event() : label.event(), label.y() + label.height()));
        return bottoms;
    }

    private static Set<Passage.Box> boxes(Frame frame) {
        return Stream.concat(
                        frame.cards().stream().filter(Frame.Card::isSeen).map(Passage.Box::of),
                        frame.labels().stream().filter(Frame.Label::isSeen).map(label -> Passage.Box.of(frame, label)))
                .collect(Collectors.toSet());
    }

    @Test
    void whoKeepsABoxGlidesStraightToItsRow() {
        assertGliding(far, near);
    }

    @Test
    void aHeldTitleGlidesToItsRow() {
        for (double zoom = 1.5; zoom < 50; zoom *= 1.5) {
            Viewport view = FrameBuilder.fitAll(index, WIDTH, HEIGHT).zoomAround(500, zoom);
            assertGliding(frame(view), frame(view.zoomAround(0, 1.5)));
        }
    }

    private void assertGliding(Frame far, Frame near) {
        Map<Integer, Double> from = bottoms(far);
        Map<Integer, Double> to = bottoms(near);
        for (double share : new double[] {0, 0.25, 0.5, 0.9}) {
            Frame between = Passage.at(far).towards(near, share).frame();
            bottoms(between).forEach((event, bottom) -> {
                double end = Objects.requireNonNull(to.get(event));
                double expected = end + (1 - share) * (from.getOrDefault(event, end) - end);
                assertThat(bottom)
                        .as("seed %d, event %d at %s", seed, event, share)
                        .isCloseTo(expected, within(0.5));
            });
            assertThat(between.cards().stream().map(Frame.Card::x))
                    .isEqualTo(near.cards().stream().map(Frame.Card::x).toList());
            assertThat(between.labels().stream().map(Frame.Label::textX))
                    .isEqualTo(near.labels().stream().map(Frame.Label::textX).toList());
        }
    }

    @Test
    void whoComesOrGoesFades() {
        Passage half = Passage.at(near).towards(far, 0.5);
        Set<Passage.Box> gone = boxes(near);
        gone.removeAll(boxes(far));
        assertThat(gone).as("seed %d", seed).isNotEmpty();
        Set<Passage.Box> going = Stream.concat(
                        half.going().cards().stream().map(Passage.Box::of),
                        half.going().labels().stream().map(label -> Passage.Box.of(far, label)))
                .collect(Collectors.toSet());
        assertThat(going).as("seed %d", seed).isEqualTo(gone);
        assertThat(going)
                .allSatisfy(box -> assertThat(half.strengths().get(box)).isEqualTo(0.5));
        Passage later = half.towards(far, 0.5);
        assertThat(going)
                .allSatisfy(box -> assertThat(later.strengths().get(box)).isEqualTo(0.25));
        Passage back = half.towards(near, 0.5);
        assertThat(gone)
                .as("seed %d: who comes back is as strong as it still was", seed)
                .allSatisfy(box -> assertThat(back.strengths().get(box)).isEqualTo(0.75));
    }

    private static Map<Integer, Double> bars(Frame frame) {
        return frame.marks().stream()
                .filter(mark -> MarkPicture.hasBar(frame, mark))
                .collect(Collectors.toMap(Frame.Mark::event, Frame.Mark::y));
    }

    @Test
    void aBarThatGetsARowRisesFromTheAxis() {
        int risen = 0;
        Frame coarse = frame(FrameBuilder.fitAll(index, WIDTH, HEIGHT));
        for (int i = 0; i < 20; i++) {
            Frame fine = frame(coarse.viewport().zoomAround(400, 1.5));
            Map<Integer, Double> from = bars(coarse);
            Passage passage = Passage.at(coarse).towards(fine, 0.25);
            Map<Integer, Double> between = bars(passage.frame());
            for (Map.Entry<Integer, Double> bar : bars(fine).entrySet()) {
                int event = bar.getKey();
                double y = bar.getValue();
                double lower = from.getOrDefault(event, y);
                double expected = lower + 0.25 * (y - lower);
                assertThat(between.get(event))
                        .as("seed %d, event %d", seed, event)
                        .isEqualTo(expected);
                if (lower > y) {
                    risen++;
                    assertThat(passage.discs())
                            .as("seed %d: its dot rises with it", seed)
                            .anyMatch(disc ->
                                    disc.mark().event() == event && disc.mark().y() == expected);
                }
            }
            coarse = fine;
        }
        assertThat(risen).as("seed %d", seed).isPositive();
    }

    @Test
    void barsAndDiscsThatComeOrGoFade() {
        Passage half = Passage.at(far).towards(near, 0.5);
        Set<Integer> added =
                near.discs().stream().map(disc -> disc.mark().event()).collect(Collectors.toSet());
        far.discs().forEach(disc -> added.remove(disc.mark().event()));
        assertThat(added).as("seed %d", seed).isNotEmpty();
        assertThat(half.discs())
                .filteredOn(disc -> added.contains(disc.mark().event()))
                .filteredOn(disc ->
                        far.viewport().xOf(near.viewport().at(disc.mark().x())) > 0)
                .filteredOn(disc ->
                        far.viewport().xOf(near.viewport().at(disc.mark().x())) < WIDTH)
                .isNotEmpty()
                .allSatisfy(disc -> assertThat(half.strength(disc)).isEqualTo(0.5));
        Passage back = Passage.at(near).towards(far, 0.5);
        assertThat(back.going().discs())
                .extracting(disc -> disc.mark().event())
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(added);
        assertThat(back.going().discs()).allSatisfy(disc -> {
            double x = far.viewport().xOf(index.anchor(disc.mark().event()));
            assertThat(disc.mark().x()).as("seed %d", seed).isCloseTo(x, within(1e-6));
        });
    }

    @Test
    void inLanesWhatComesOrGoesFadesWhereItIs() {
        FrameRequest request = FrameRequest.of(index, far.viewport()).withLanes(LaneView.of(LaneKind.TYPE));
        Frame coarse = builder.build(request);
        Frame fine = builder.build(request.withViewport(near.viewport()));
        Passage half = Passage.at(coarse).towards(fine, 0.5);
        assertThat(half.frame()).isSameAs(fine);
        assertThat(fine.labels().stream().map(half::strength)).contains(0.5, 1.0);
        assertThat(half.going().discs())
                .as("seed %d: from the strip to a label", seed)
                .isNotEmpty();

        double scrolled = Objects.requireNonNull(fine.lanes()).topPx() + 10;
        Frame lower = builder.build(request.withViewport(near.viewport())
                .withLanes(LaneView.of(LaneKind.TYPE).withScroll(scrolled)));
        assertThat(Passage.at(fine).towards(lower, 0)).as("scrolled").isEqualTo(Passage.at(lower));
    }

    private static List<Double> strengths(Passage passage, TickPart.Kind kind) {
        return passage.ticks().stream()
                .filter(part -> part.kind() == kind)
                .map(TickPart::strength)
                .toList();
    }

    @Test
    void linesAndLabelsOfTheAxisFadeWhenItsStepChanges() {
        int changes = 0;
        Frame coarse = frame(FrameBuilder.fitAll(index, WIDTH, HEIGHT));
        for (int i = 0; i < 30; i++) {
            Frame fine = frame(coarse.viewport().zoomAround(0, 1.1));
            Passage in = Passage.at(coarse).towards(fine, 0.5);
            Passage out = Passage.at(fine).towards(coarse, 0.5);
            if (fine.minorTicks().size() > 1.5 * coarse.minorTicks().size()) {
                changes++;
                assertThat(strengths(in, TickPart.Kind.LINE))
                        .contains(0.5, 1.0)
                        .hasSizeGreaterThanOrEqualTo(fine.minorTicks().size());
                assertThat(strengths(in, TickPart.Kind.MINOR)).contains(0.5);
                assertThat(strengths(out, TickPart.Kind.LINE))
                        .contains(0.5, 1.0)
                        .hasSizeGreaterThan(coarse.minorTicks().size());
            } else if (fine.minorTicks().size() <= coarse.minorTicks().size()) {
                assertThat(strengths(in, TickPart.Kind.LINE))
                        .as("seed %d, step %d", seed, i)
                        .containsOnly(1.0);
            }
            coarse = fine;
        }
        assertThat(changes).as("seed %d", seed).isPositive();
    }

    @Test
    void otherLanesAreThereAtOnce() {
        FrameRequest request = FrameRequest.of(index, near.viewport());
        Frame types = builder.build(request.withLanes(LaneView.of(LaneKind.TYPE)));
        Frame actors = builder.build(request.withLanes(LaneView.of(LaneKind.ACTOR)));
        assertThat(Passage.at(types).towards(actors, 0)).isEqualTo(Passage.at(actors));
        assertThat(Passage.at(near).towards(actors, 0)).isEqualTo(Passage.at(actors));
    }

    @Test
    void goesNowhereElseAndEnds() {
        Passage passage = Passage.at(far).towards(near, 0);
        int steps = 0;
        while (!passage.isAt(near) && steps < 100) {
            passage = passage.towards(near, 0.3);
            steps++;
        }
        assertThat(passage).as("seed %d", seed).isEqualTo(Passage.at(near));
        assertThat(steps).isBetween(3, 30);
        assertThat(passage.towards(near, 0.3)).isSameAs(passage);
    }

    @Test
    void panningNeitherFadesNorLiftsABox() {
        Passage passage = Passage.at(near);
        for (int i = 0; i < 60; i++) {
            Frame next = frame(near.viewport().panBy(-13 * i));
            passage = passage.towards(next, 0.5);
            assertThat(bottoms(passage.frame())).as("seed %d, step %d", seed, i).isEqualTo(bottoms(next));
            assertThat(passage.frame().cards())
                    .as("seed %d, step %d: those that no edge cuts", seed, i)
                    .filteredOn(card -> card.width() == CardStyle.WIDTH)
                    .extracting(passage::strength)
                    .allMatch(strength -> strength == 1);
            assertThat(passage.discs())
                    .as("seed %d, step %d: discs", seed, i)
                    .extracting(passage::strength)
                    .allMatch(strength -> strength == 1);
        }
    }

    @Test
    void whatDoesNotCompareIsReachedAtOnce() {
        Frame high = frame(near.viewport().resized(WIDTH, HEIGHT + 100));
        assertThat(Passage.at(far).towards(high, 0)).isEqualTo(Passage.at(high));
    }

    @Test
    void stemsAndTitlesAreAsStrongAsTheirBoxes() {
        Passage start = Passage.at(far).towards(near, 0);
        assertThat(FramePicture.marks(start).stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(Shape.Text.class::cast)
                        .filter(text -> text.style().equals(CardStyle.LABEL)))
                .as("seed %d: those that come are not to be seen yet", seed)
                .anyMatch(text -> text.tint().opacity() == 0)
                .anyMatch(text -> text.tint().opacity() == 1);
    }
}
