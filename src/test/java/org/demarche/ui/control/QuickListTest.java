package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

class QuickListTest {
    private static final int MOST_ROWS = 12;

    /** How high a list wants to be while it has as many rows as each number says. */
    private static List<Double> heights(int... counts) {
        return OnFx.call(() -> {
            ListView<String> list = new ListView<>();
            ObservableList<String> rows = FXCollections.observableArrayList();
            QuickList.fill(list, rows, MOST_ROWS);
            return IntStream.of(counts)
                    .mapToObj(count -> {
                        rows.setAll(IntStream.range(0, count)
                                .mapToObj(Integer::toString)
                                .toList());
                        return list.prefHeight(-1);
                    })
                    .toList();
        });
    }

    @Test
    void isAsHighAsItsRowsUpToTheMost() {
        List<Double> heights = heights(1, 5, MOST_ROWS, 40, 2);
        double row = heights.getFirst();
        assertThat(row).isPositive();
        assertThat(heights).containsExactly(row, 5 * row, MOST_ROWS * row, MOST_ROWS * row, 2 * row);
    }

    @Test
    void hasRoomForOneRowToSayThatThereIsNone() {
        assertThat(heights(0)).isEqualTo(heights(1));
    }
}
