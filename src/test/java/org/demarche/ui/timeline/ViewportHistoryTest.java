package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class ViewportHistoryTest {
    private static final Viewport START = new Viewport(TimePoint.ofDay(2018, 1, 1), 86_400, 800, 600);

    private final ViewportHistory history = new ViewportHistory();
    private long nowMillis = 1_000_000;
    private double leftPx;

    @Test
    void goesBackAndForward() {
        rest(START);
        rest(START.panBy(-100));
        rest(START.panBy(-300));
        assertThat(back()).contains(START.panBy(-100));
        assertThat(back()).contains(START);
        assertThat(back()).isEmpty();
        assertThat(forward()).contains(START.panBy(-100));
        assertThat(forward()).contains(START.panBy(-300));
        assertThat(forward()).isEmpty();
    }

    @Test
    void aMoveIsOnePlaceHoweverManyStepsItTakes() {
        rest(START);
        for (int i = 0; i < 50; i++) {
            step(START.panBy(-i));
        }
        rest(START.panBy(-50));
        rest(START.panBy(-900));
        assertThat(back()).contains(START.panBy(-50));
        assertThat(back()).contains(START);
    }

    @Test
    void theStepsOnTheWayBackLeaveTheWayForward() {
        rest(START);
        rest(START.panBy(-400));
        assertThat(back()).contains(START);
        step(START.panBy(-200));
        step(START.panBy(-100));
        rest(START);
        assertThat(forward()).contains(START.panBy(-400));
    }

    @Test
    void aNewMoveEndsTheWayForward() {
        rest(START);
        rest(START.panBy(-400));
        back();
        rest(START);
        rest(START.panBy(77));
        assertThat(forward()).isEmpty();
        assertThat(back()).contains(START);
    }

    @Test
    void anotherSizeOfTheWindowIsNoMove() {
        rest(START);
        rest(START.resized(900, 600));
        rest(START.resized(900, 500));
        rest(START.resized(900, 600));
        assertThat(back()).isEmpty();
    }

    @Test
    void aPlaceLeftRightAfterTheWindowWasResizedIsStillOne() {
        rest(START);
        rest(START.panBy(-300));
        step(START.panBy(-300).resized(800, 500));
        step(START.panBy(-900).resized(800, 500));
        assertThat(back()).contains(START.panBy(-300).resized(800, 500));
        assertThat(back()).contains(START);
    }

    @Test
    void titlesOfLanesAreNoMoveAndCoverNothingOfWhatWasSeen() {
        rest(START);
        rest(START.panBy(-300));
        leftPx = 160;
        step(START.panBy(-290));
        Viewport seen = back().orElseThrow();
        assertThat(seen.xOf(START.start())).isCloseTo(160, within(1e-6));
        assertThat(seen.xOf(START.end())).isCloseTo(800, within(1e-6));
        assertThat(back()).isEmpty();
    }

    @Test
    void forgetsWhatLiesFarBack() {
        for (int i = 0; i < 1000; i++) {
            rest(START.panBy(-i));
        }
        int places = 0;
        while (back().isPresent()) {
            places++;
        }
        assertThat(places).isEqualTo(100);
    }

    private Optional<Viewport> back() {
        return history.back(leftPx, nowMillis);
    }

    private Optional<Viewport> forward() {
        return history.forward(leftPx, nowMillis);
    }

    private void step(Viewport viewport) {
        nowMillis += 16;
        history.shows(new ViewportHistory.Place(viewport, leftPx), nowMillis);
    }

    private void rest(Viewport viewport) {
        step(viewport);
        nowMillis += ViewportHistory.REST_MILLIS;
    }
}
