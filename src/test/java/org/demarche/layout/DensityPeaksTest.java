package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityPeaksTest {
    private static DensityPeaks peaks(ChronicleIndex index) {
        return new DensityPeaks(index, AnchorOrder.of(index, EventSet.all(index.size())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPeakIsAboutAsHighAsTheMostCrowdedStretch(long seed) {
        ChronicleIndex index = RandomChronicles.index(new Random(seed), 3_000);
        AnchorOrder order = AnchorOrder.of(index, EventSet.all(index.size()));
        DensityPeaks peaks = peaks(index);
        double length = index.anchor(order.event(0)).secondsTo(index.anchor(order.event(order.size() - 1)));
        for (double seconds = length / 3; seconds > 100_000; seconds /= 2.3) {
            int most = 0;
            for (int rank = 0; rank < order.size(); rank++) {
                int end = order.firstAtOrAfter(index.anchor(order.event(rank)).plusSeconds(seconds));
                most = Math.max(most, end - rank);
            }
            assertThat(peaks.peak(seconds))
                    .as("seed %d, %f s", seed, seconds)
                    .isBetween(most / 3.0, Math.max(16, most) * 2.0);
        }
    }

    @Test
    void noPeakIsHigherThanThatOfALongerStretch() {
        DensityPeaks peaks = peaks(RandomChronicles.index(new Random(9), 5_000));
        double last = Double.POSITIVE_INFINITY;
        for (double seconds = 1e10; seconds > 1e-3; seconds /= 1.3) {
            double peak = peaks.peak(seconds);
            assertThat(peak).isLessThanOrEqualTo(last + 1e-6).isGreaterThan(1);
            last = peak;
        }
    }

    @Test
    void withoutEventsThereIsAScaleToo() {
        assertThat(peaks(ChronicleIndex.of(RandomChronicles.chronicle(List.of())))
                        .peak(1))
                .isGreaterThan(1);
    }
}
