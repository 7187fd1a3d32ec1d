package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class OnAxisTest {
    /** By their beginnings; the first and the third stand in the middle of wide bounds, after the others. */
    private static final ChronicleIndex INDEX = index("[1940..2000]", "1950", "[1951..1969]", "1955", "1955", "/");

    private static final int UNDATED = 5;
    private static final OnAxis ALL = new OnAxis(INDEX, EventSet.all(6));
    private static final OnAxis SOME = new OnAxis(INDEX, EventSet.where(6, i -> i != 2 && i != 3));

    @Test
    void goesFromMarkToMark() {
        assertThat(List.of(ALL.next(-1), ALL.next(1), ALL.next(3), ALL.next(4), ALL.next(2), ALL.next(0)))
                .containsExactly(1, 3, 4, 2, 0, -1);
        assertThat(ALL.previous(-1)).isEqualTo(0);
        assertThat(ALL.previous(0)).isEqualTo(2);
        assertThat(ALL.previous(4)).isEqualTo(3);
        assertThat(ALL.previous(3)).isEqualTo(1);
        assertThat(ALL.previous(1)).isEqualTo(-1);
    }

    @Test
    void passesOverWhatIsNotShown() {
        assertThat(SOME.next(1)).isEqualTo(4);
        assertThat(SOME.next(4)).isEqualTo(0);
        assertThat(SOME.next(3)).isEqualTo(4);
        assertThat(SOME.previous(4)).isEqualTo(1);
        assertThat(SOME.previous(0)).isEqualTo(4);
    }

    @Test
    void undatedEventsAreLeftOut() {
        assertThat(ALL.next(UNDATED)).isEqualTo(-1);
        assertThat(ALL.previous(UNDATED)).isEqualTo(ALL.previous(-1));
    }

    @Test
    void findsTheFirstAndLastOfAStretch() {
        TimePoint point = INDEX.anchor(3);
        assertThat(ALL.firstFrom(point)).isEqualTo(3);
        assertThat(SOME.firstFrom(point)).isEqualTo(4);
        assertThat(ALL.lastUpTo(point)).isEqualTo(4);
        assertThat(ALL.lastUpTo(TimePoint.ofDay(1900, 1, 1))).isEqualTo(-1);
        assertThat(ALL.firstFrom(TimePoint.ofDay(2000, 1, 1))).isEqualTo(-1);
    }

    private static ChronicleIndex index(String... dates) {
        List<Event> events = Arrays.stream(dates).map(OnAxisTest::event).toList();
        return ChronicleIndex.of(
                new Chronicle("Marks", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    private static Event event(String date) {
        try {
            return Event.builder(date, date, When.parse(date)).build();
        } catch (EdtfException e) {
            throw new AssertionError(date, e);
        }
    }
}
