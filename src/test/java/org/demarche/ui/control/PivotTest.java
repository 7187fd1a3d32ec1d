package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class PivotTest {
    private static final double X = 611;
    private static final int STEPS = 55;

    private final Pivot pivot = new Pivot();
    private final Viewport second = new Viewport(TimePoint.ofDay(2019, 2, 28), 0.001, 1200, 700);

    private Viewport out(double xPx) {
        Viewport viewport = second;
        for (int i = 0; i < STEPS; i++) {
            viewport = pivot.zoom(viewport, xPx, 0.5);
        }
        return viewport;
    }

    @Test
    void aZoomOutToDeepTimeAndInAgainEndsAtTheMillisecondWhereItBegan() {
        TimePoint under = second.at(X);
        Viewport viewport = out(X);
        assertThat(viewport.secondsPerPx()).isGreaterThan(1e13);
        for (int i = 0; i < STEPS; i++) {
            assertThat(viewport.xOf(under)).isCloseTo(X, Offset.offset(0.5));
            viewport = pivot.zoom(viewport, X, 2);
        }
        assertThat(viewport.xOf(under)).isCloseTo(X, Offset.offset(0.5));
    }

    @Test
    void aZoomBegunElsewhereOrAfterAnotherMoveKeepsWhatIsUnderThePointerThen() {
        Viewport wide = out(X);
        TimePoint under = wide.at(X - 50);
        assertThat(pivot.zoom(wide, X - 50, 2).xOf(under)).isCloseTo(X - 50, Offset.offset(0.5));
        Viewport panned = wide.panBy(30);
        under = panned.at(X);
        assertThat(pivot.zoom(panned, X, 2).xOf(under)).isCloseTo(X, Offset.offset(0.5));
    }
}
