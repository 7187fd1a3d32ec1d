package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    private static ChronicleIndex index(List<String> events, String... phases) throws EdtfException {
        List<Event> all = new ArrayList<>();
        for (String when : events) {
            all.add(Event.builder(when, when, When.parse(when)).build());
        }
        List<Phase> named = new ArrayList<>();
        for (String when : phases) {
            named.add(new Phase(when, When.parse(when), Extras.NONE));
        }
        return ChronicleIndex.of(new Chronicle("", List.of(), List.of(), List.of(), named, Map.of(), all, Extras.NONE));
    }

    private static void assertInView(ChronicleIndex index, int fromYear, int toYear) {
        for (LaneKind lanes : List.of(LaneKind.NONE, LaneKind.TYPE)) {
            Viewport all = FrameBuilder.fitAll(index, WIDTH, HEIGHT, lanes);
            double from = all.xOf(TimePoint.ofDay(fromYear, 1, 1));
            double to = all.xOf(TimePoint.ofDay(toYear, 1, 1));
            assertThat(from).isBetween(FrameBuilder.headerPx(WIDTH, lanes), WIDTH / 2);
            assertThat(to).isBetween(WIDTH / 2, WIDTH);
        }
    }

    @Test
    void phasesAloneAreShownWhole() throws EdtfException {
        assertInView(index(List.of(), "1815/1914"), 1815, 1915);
        assertInView(index(List.of(), "1815/1820", "1830/1832"), 1815, 1833);
        Viewport open = FrameBuilder.fitAll(index(List.of(), "1815-06-18/.."), WIDTH, HEIGHT);
        assertThat(open.xOf(TimePoint.ofDay(1815, 6, 18))).isBetween(0.0, WIDTH);
    }

    @Test
    void aPhaseOfWhichNothingWouldBeSeenIsShownToo() throws EdtfException {
        List<String> events = List.of("1950-01-01", "1952-05-01");
        assertInView(index(events, "1800/1899", "1950-06/1950-07"), 1800, 1952);
        assertInView(index(events, "1990/2000"), 1950, 2001);
        assertInView(index(List.of("1950-01-01"), "1990/2000"), 1950, 2001);
    }

    @Test
    void aPhaseThatLastsBesideTheEventsDoesNotMakeThemSmall() throws EdtfException {
        List<String> events = List.of("1962-10-16", "1962-10-28");
        Viewport alone = FrameBuilder.fitAll(index(events), WIDTH, HEIGHT);
        for (String phase : List.of("1947/1991", "../1991", "1947/..", "1962-10-20/2000")) {
            assertThat(FrameBuilder.fitAll(index(events, phase), WIDTH, HEIGHT))
                    .as(phase)
                    .isEqualTo(alone);
        }
    }
}
