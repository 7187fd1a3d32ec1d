package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.i18n.Messages;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static final TextMetrics METRICS = new TestMetrics();

    private final Ticks ticks = new Ticks(METRICS, Messages.forLocale(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void labelsNeverOverlapAtAnyZoom(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            double secondsPerPx = Math.pow(10, -4 + random.nextDouble() * 19);
            TimePoint start = TimePoint.ofDay(-random.nextInt(5000) + 2500, 1, 1);
            Viewport viewport = new Viewport(start, secondsPerPx, 300 + random.nextInt(2000), 600);
            String what = "seed %d, %s".formatted(seed, viewport);
            assertApart(ticks.minor(viewport), Ticks.MINOR, what);
            assertApart(ticks.major(viewport), Ticks.MAJOR, what);
            assertThat(ticks.minor(viewport)).as(what).hasSizeLessThan(100);
        }
    }

    private static void assertApart(List<Frame.Tick> ticks, TextStyle style, String what) {
        double free = Double.NEGATIVE_INFINITY;
        for (Frame.Tick tick : ticks) {
            if (!tick.text().isEmpty()) {
                assertThat(tick.x()).as(what + ": " + tick).isGreaterThanOrEqualTo(free);
                free = tick.x() + METRICS.widthPx(tick.text(), style);
            }
        }
    }

    @Test
    void monthsStandUnderTheirYear() {
        Viewport viewport = Viewport.fit(TimePoint.ofDay(2018, 5, 5), TimePoint.ofDay(2019, 6, 20), 844, 600, 0, 0);
        assertThat(ticks.minor(viewport)).extracting(Frame.Tick::text).startsWith("Jun", "Jul", "Aug", "Sep");
        assertThat(ticks.major(viewport)).extracting(Frame.Tick::text).containsExactly("2018", "2019");
        assertThat(ticks.major(viewport).getFirst().x()).isZero();
        assertThat(ticks.major(viewport).getFirst().line()).isFalse();
    }

    @Test
    void thereIsNoYearZero() {
        Viewport viewport = Viewport.fit(TimePoint.ofDay(-40, 1, 1), TimePoint.ofDay(50, 1, 1), 1600, 600, 0, 0);
        assertThat(ticks.minor(viewport))
                .extracting(Frame.Tick::text)
                .doesNotContain("0")
                .anyMatch(text -> text.contains("BC"));
    }
}
