package org.demarche.ui.control;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;

/** Makes the list of a bar that narrows down while one types as tall as its rows, so that none stands half empty. */
public final class QuickList {
    private static final double ROW_PX = 31;

    private QuickList() {}

    /**
     * Gives a list its rows.
     *
     * @param mostRows how many are shown at once; where there are none, the room of one is left for saying so
     */
    public static <T> void fill(ListView<T> list, ObservableList<T> rows, int mostRows) {
        list.setItems(rows);
        list.setFixedCellSize(ROW_PX);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> ROW_PX * Math.clamp(rows.size(), 1, mostRows), rows));
    }
}
