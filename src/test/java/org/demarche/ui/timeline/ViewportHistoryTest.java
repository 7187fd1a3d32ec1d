package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class ViewportHistoryTest {
    private static final Viewport START = new Viewport(TimePoint.ofDay(2018, 1, 1), 86_400, 800, 600);

    private final ViewportHistory history = new ViewportHistory();
    private long nowMillis = 1_000_000;

    @Test
    void goesBackAndForward() {
        rest(START);
        rest(START.panBy(-100));
        rest(START.panBy(-300));
        assertThat(history.back(nowMillis)).contains(START.panBy(-100));
        assertThat(history.back(nowMillis)).contains(START);
        assertThat(history.back(nowMillis)).isEmpty();
        assertThat(history.forward(nowMillis)).contains(START.panBy(-100));
        assertThat(history.forward(nowMillis)).contains(START.panBy(-300));
        assertThat(history.forward(nowMillis)).isEmpty();
    }

    @Test
    void aMoveIsOnePlaceHoweverManyStepsItTakes() {
        rest(START);
        for (int i = 0; i < 50; i++) {
            step(START.panBy(-i));
        }
        rest(START.panBy(-50));
        rest(START.panBy(-900));
        assertThat(history.back(nowMillis)).contains(START.panBy(-50));
        assertThat(history.back(nowMillis)).contains(START);
    }

    @Test
    void theStepsOnTheWayBackLeaveTheWayForward() {
        rest(START);
        rest(START.panBy(-400));
        assertThat(history.back(nowMillis)).contains(START);
        step(START.panBy(-200));
        step(START.panBy(-100));
        rest(START);
        assertThat(history.forward(nowMillis)).contains(START.panBy(-400));
    }

    @Test
    void aNewMoveEndsTheWayForward() {
        rest(START);
        rest(START.panBy(-400));
        history.back(nowMillis);
        rest(START);
        rest(START.panBy(77));
        assertThat(history.forward(nowMillis)).isEmpty();
        assertThat(history.back(nowMillis)).contains(START);
    }

    @Test
    void anotherSizeOfTheWindowIsNoMove() {
        rest(START);
        rest(START.resized(900, 600));
        rest(START.resized(900, 500));
        rest(START.resized(900, 600));
        assertThat(history.back(nowMillis)).isEmpty();
    }

    @Test
    void aPlaceLeftRightAfterTheWindowWasResizedIsStillOne() {
        rest(START);
        rest(START.panBy(-300));
        step(START.panBy(-300).resized(800, 500));
        step(START.panBy(-900).resized(800, 500));
        assertThat(history.back(nowMillis)).contains(START.panBy(-300).resized(800, 500));
        assertThat(history.back(nowMillis)).contains(START);
    }

    @Test
    void forgetsWhatLiesFarBack() {
        for (int i = 0; i < 1000; i++) {
            rest(START.panBy(-i));
        }
        int places = 0;
        while (history.back(nowMillis).isPresent()) {
            places++;
        }
        assertThat(places).isEqualTo(100);
    }

    private void step(Viewport viewport) {
        nowMillis += 16;
        history.shows(viewport, nowMillis);
    }

    private void rest(Viewport viewport) {
        step(viewport);
        nowMillis += ViewportHistory.REST_MILLIS;
    }
}
