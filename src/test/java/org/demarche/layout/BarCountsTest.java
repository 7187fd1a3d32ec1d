package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarCountsTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static List<Shape.Text> numbers(Frame frame) {
        return BarCounts.of(frame, frame.discs()).stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
    }

    @Test
    void barsThatLookLikeOneTellHowManyTheyAre() {
        List<Event> events = IntStream.range(0, 60)
                .mapToObj(i -> Event.builder("e" + i, "Talks", RandomChronicles.when(1900 + i + "/2100"))
                        .build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        Frame frame = builder.build(FrameRequest.of(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
        assertThat(frame.marks().stream().filter(mark -> mark.y() == frame.axisY()))
                .as("nine of sixty have rows of their own")
                .hasSize(51);
        assertThat(numbers(frame)).extracting(Shape.Text::text).containsExactly("51");
        ChronicleIndex one = ChronicleIndex.of(RandomChronicles.chronicle(events.subList(0, 1)));
        assertThat(numbers(builder.build(FrameRequest.of(one, FrameBuilder.fitAll(one, WIDTH, HEIGHT)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 600, 2_500})
    void everyNumberIsThatOfTheBarsUnderItAndStandsApartFromDiscs(int count) {
        Random random = new Random(count);
        ChronicleIndex index = RandomChronicles.index(random, count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        int seen = 0;
        for (int i = 0; i < 14; i++) {
            Frame frame = builder.build(FrameRequest.of(index, viewport));
            for (Shape.Text number : numbers(frame)) {
                Set<Integer> inRows = frame.marks().stream()
                        .filter(mark -> mark.y() < frame.axisY())
                        .map(Frame.Mark::event)
                        .collect(Collectors.toSet());
                TimePoint point = frame.viewport().at(number.x());
                long there = IntStream.range(0, index.placedCount())
                        .filter(event -> !inRows.contains(event) && FrameBuilder.runsAt(index, event, point))
                        .count();
                assertThat(number.text()).as("%d events, picture %d", count, i).isEqualTo(Long.toString(there));
                assertThat(frame.discs())
                        .filteredOn(disc -> disc.mark().y() == frame.axisY())
                        .allMatch(disc -> Math.abs(disc.mark().x() - number.x()) > Discs.APART_PX);
                seen++;
            }
            viewport = viewport.zoomAround(random.nextDouble() * WIDTH, 1.6);
        }
        assertThat(seen).isPositive();
    }
}
