package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final List<Integer> read = new ArrayList<>();
    private final Rows<Integer> rows = new Rows<>();

    /** Squares, which say when they are read. */
    private List<Integer> squares(int count) {
        return new AbstractList<>() {
            @Override
            public Integer get(int row) {
                read.add(row);
                return row * row;
            }

            @Override
            public int indexOf(Object row) {
                return row instanceof Integer square ? (int) Math.sqrt(square) : -1;
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    @Test
    void areFoundAsTheyThemselvesKnow() {
        rows.show(squares(1000));
        assertThat(rows.indexOf(810_000)).isEqualTo(900);
        assertThat(rows.contains(810_000)).isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void areReadByAListOnlyAsTheyComeIntoView() {
        OnFx.run(() -> {
            rows.show(squares(1000));
            ListView<Integer> list = new ListView<>(rows);
            Scene scene = new Scene(list, 300, 200);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            list.getSelectionModel().select(500);
            rows.show(squares(900));
            scene.getRoot().layout();
            assertThat(list.getSelectionModel().isEmpty()).isTrue();
            assertThat(read).hasSizeLessThan(300);
        });
    }

    @Test
    void areReplacedWithoutBeingRead() {
        List<String> told = new ArrayList<>();
        rows.show(squares(1000));
        rows.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                told.add(change.getFrom() + " to " + change.getTo() + " for " + change.getRemovedSize());
            }
        });
        rows.show(squares(3));
        rows.show(List.of());
        rows.show(List.of());
        assertThat(told).containsExactly("0 to 0 for 1000", "0 to 3 for 0", "0 to 0 for 3");
        assertThat(read).isEmpty();
        rows.show(squares(3));
        assertThat(rows).containsExactly(0, 1, 4);
    }
}
