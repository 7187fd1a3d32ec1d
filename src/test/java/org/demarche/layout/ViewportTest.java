package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thePointUnderThePointerStaysWithinHalfAPixelWhileZooming(long seed) {
        Random random = new Random(seed);
        TimePoint start = new TimePoint((long) (random.nextGaussian() * 4e16), random.nextInt(1_000_000_000));
        Viewport viewport = new Viewport(start, Math.pow(10, random.nextInt(15) - 3), 1600, 900);
        double x = random.nextInt(1600);
        for (int i = 0; i < 200; i++) {
            TimePoint under = viewport.at(x);
            viewport = viewport.zoomAround(x, Math.pow(2, random.nextGaussian() / 2));
            assertThat(Math.abs(viewport.xOf(under) - x)).as("seed %d", seed).isLessThan(0.5);
        }
    }

    @Test
    void fitPutsBothEndsWhereAsked() {
        TimePoint from = TimePoint.ofDay(-13_800_000_000L, 1, 1);
        TimePoint to = TimePoint.ofDay(2026, 1, 1);
        Viewport viewport = Viewport.fit(from, to, 1000, 600, 40, 220);
        assertThat(viewport.xOf(from)).isCloseTo(40, Offset.offset(0.01));
        assertThat(viewport.xOf(to)).isCloseTo(780, Offset.offset(0.01));
    }

    @Test
    void zoomStopsAtItsLimits() {
        Viewport viewport = new Viewport(new TimePoint(0, 0), 1, 100, 100);
        assertThat(viewport.zoomAround(50, 1e30).secondsPerPx()).isEqualTo(Viewport.MIN_SECONDS_PER_PX);
        assertThat(viewport.zoomAround(50, 1e-30).secondsPerPx()).isEqualTo(Viewport.MAX_SECONDS_PER_PX);
    }

    @Test
    void panningMovesTheContent() {
        Viewport viewport = new Viewport(new TimePoint(1_000, 0), 10, 100, 100);
        TimePoint point = new TimePoint(1_500, 0);
        assertThat(viewport.xOf(point)).isEqualTo(50);
        assertThat(viewport.panBy(20).xOf(point)).isEqualTo(70);
    }
}
