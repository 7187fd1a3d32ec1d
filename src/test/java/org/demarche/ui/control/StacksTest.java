package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.export.AwtTextMetrics;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.RandomChronicles;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StacksTest {
    private static final double WIDTH = 1000;

    private final FrameBuilder builder = new FrameBuilder(new AwtTextMetrics(), Messages.forLocale(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 3_000})
    void aDiscTellsOfAsManyEventsAsItsListHolds(int count) {
        Random random = new Random(count);
        ChronicleIndex index = RandomChronicles.index(random, count);
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, 700);
        for (int i = 0; i < 10; i++) {
            Frame frame = builder.build(FrameRequest.of(index, viewport));
            for (Frame.Disc disc : frame.discs()) {
                Frame.Mark mark = disc.mark();
                assertThat(Stacks.countAt(frame, mark.event(), mark.x(), mark.y()))
                        .as("%d events, picture %d, %s", count, i, mark)
                        .isEqualTo(disc.count());
            }
            viewport = viewport.zoomAround(random.nextDouble() * WIDTH, 1.5);
        }
    }

    @Test
    void whatRunsAsOneTellsOfAllOfItAlsoOfWhatHasNoMark() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            Event[] events = IntStream.range(0, 400)
                    .mapToObj(i -> Samples.event(1400 + i + "/" + (2100 + i), EventType.TALKS, "Talks " + i))
                    .toArray(Event[]::new);
            ChronicleIndex index = Samples.index(events);
            view.setIndex(index);
            Samples.pulse(view);
            view.setViewport(view.getViewport().zoomAround(view.getViewport().xOf(index.anchor(399)) + 60, 8));
            Samples.pulse(view);
            Frame frame = Objects.requireNonNull(view.getFrame());
            double x = 5;
            int hit = frame.hit(x, frame.axisY()).orElseThrow();
            List<Integer> all = Stacks.all(view, frame, x, frame.axisY());
            TimePoint point = frame.viewport().at(x);
            Set<Integer> inRows = frame.marks().stream()
                    .filter(mark -> mark.y() < frame.axisY())
                    .map(Frame.Mark::event)
                    .collect(Collectors.toSet());
            assertThat(inRows).hasSizeGreaterThan(5);
            assertThat(all)
                    .as("those that have begun, but for those in rows")
                    .containsExactlyElementsOf(IntStream.range(0, index.size())
                            .filter(event -> index.start(event).isBefore(point) && !inRows.contains(event))
                            .boxed()
                            .toList())
                    .hasSizeGreaterThan(frame.marks().size())
                    .contains(hit);
            assertThat(Stacks.countAt(frame, hit, x, frame.axisY())).isEqualTo(all.size());
        });
    }
}
