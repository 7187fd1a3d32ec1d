package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class RelationCurveTest {
    private static final double ZERO_Y = 100;
    private static final double PX_PER_SCORE = 5;

    private static Frame.Curve curve(ChronicleIndex index, Viewport viewport) {
        return new RelationCurve(index, EventSet.all(index.size()))
                .frame(FrameRequest.of(index, viewport), ZERO_Y, PX_PER_SCORE);
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
                    assertThat((ZERO_Y - line.get(i).y()) / PX_PER_SCORE).isCloseTo(expected, Offset.offset(1e-6));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void thereIsNoLineWhereNothingHasHappenedForLong() {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(
                List.of(scored("a", "1900-01-01", EventType.AGREEMENT), scored("b", "2000-01-01", EventType.FORCE))));
        Viewport viewport = FrameBuilder.fitAll(index, 900, 600);
        List<List<Shape.Point>> levels = curve(index, viewport).levels();
        assertThat(levels).hasSize(2);
        double lastOfFirst = levels.getFirst().getLast().x();
        assertThat(viewport.at(lastOfFirst).date().year()).isBetween(1905L, 1930L);
        assertThat(levels.get(1).getFirst().x()).isCloseTo(viewport.xOf(index.anchor(1)), Offset.offset(3.0));
    }

    @Test
    void scoresOfOnePlaceStandSideBySideAndThenTogether() {
        List<Event> events = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> scored("e" + i, "2018-06-12", i == 4 ? EventType.FORCE : EventType.SUMMIT))
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        List<Frame.Bar> bars =
                curve(index, FrameBuilder.fitAll(index, 900, 600)).bars();
        assertThat(bars).hasSize(3);
        assertThat(bars).extracting(Frame.Bar::count).containsExactly(1, 1, 3);
        assertThat(bars.getLast().score()).isCloseTo((4 + 4 - 9) / 3.0, Offset.offset(1e-9));
        assertThat(bars.getLast().event()).isEqualTo(4);
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
}
