package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowRoomTest {
    private final RowRoom room = new RowRoom(2);

    private List<String> free(int row, double px) {
        List<String> free = new ArrayList<>();
        room.forEachFree(row, 400, px, (from, to) -> free.add(from + " to " + to));
        return free;
    }

    @Test
    void whereRoomBeginsIsNamedBetweenAndBesideWhatIsTaken() {
        room.take(0, 100, 180, 100, 104);
        room.take(0, 250, 330, 250, 254);
        assertThat(free(0, 70)).containsExactly("0.0 to 30.0", "180.0 to 180.0", "330.0 to 400.0");
        assertThat(free(0, 71)).containsExactly("0.0 to 29.0", "330.0 to 400.0");
        assertThat(free(1, 70)).containsExactly("0.0 to 400.0");
    }

    @Test
    void whatReachesInFromOutsideTakesRoomToo() {
        room.take(0, -50, 60, -50, -46);
        room.take(0, 380, 460, 380, 384);
        assertThat(free(0, 100)).containsExactly("60.0 to 280.0");
    }

    @Test
    void roomInAnyRowIsFree() {
        room.take(0, 100, 180, 100, 104);
        room.take(1, 120, 200, 120, 124);
        assertThat(room.isFree(100, 20)).isTrue();
        assertThat(room.isFree(100, 21)).isFalse();
        assertThat(room.isFree(150, 1)).isFalse();
        assertThat(room.isFree(180, 500)).isTrue();
    }
}
