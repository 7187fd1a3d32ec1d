package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.demarche.Seeds;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class ViewportMotionTest {
    private static final Viewport HERE = new Viewport(TimePoint.ofDay(2018, 5, 1), 43_200, 840, 700);

    @Test
    void beginsAndEndsWhereItShould() {
        Viewport there = new Viewport(TimePoint.ofDay(2019, 2, 1), 600, 840, 700);
        assertThat(ViewportMotion.between(HERE, there, 0)).isEqualTo(HERE);
        Viewport end = ViewportMotion.between(HERE, there, 1);
        assertThat(end.secondsPerPx()).isCloseTo(there.secondsPerPx(), within(1e-9));
        assertThat(there.start().secondsTo(end.start())).isCloseTo(0, within(1e-3));
    }

    @Test
    void moveWithoutZoomIsEven() {
        Viewport there = HERE.panBy(-300);
        assertThat(ViewportMotion.between(HERE, there, 0.25).start())
                .isEqualTo(HERE.panBy(-75).start());
    }

    @Test
    void pointUnderThePointerStaysAllTheWay() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            double scale = Math.pow(10, random.nextDouble(-4, 14));
            TimePoint start = TimePoint.ofDay(2000, 1, 1).plusSeconds(random.nextGaussian() * scale * 1000);
            Viewport from = new Viewport(start, scale, 1000, 700);
            double x = random.nextDouble(1000);
            Viewport to = from.zoomAround(x, Math.exp(random.nextGaussian()));
            TimePoint point = from.at(x);
            for (double t = 0; t <= 1; t += 0.125) {
                assertThat(ViewportMotion.between(from, to, t).xOf(point))
                        .as("seed %d, round %d, t %s, scale %s", seed, i, t, scale)
                        .isCloseTo(x, within(0.5));
            }
        }
    }
}
