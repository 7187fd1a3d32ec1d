package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.demarche.export.AwtTextMetrics;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.RandomChronicles;
import org.demarche.layout.Viewport;
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
}
