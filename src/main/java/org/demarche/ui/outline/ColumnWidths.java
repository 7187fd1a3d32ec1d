package org.demarche.ui.outline;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Shares a table's width among its columns: up to what each one prefers in step, from there on in the same way up to
 * their largest, so that no column stays too narrow for its words beside one with room to spare. Once a reader has
 * dragged a column's edge, the table's usual policy goes on from there.
 */
@SuppressWarnings("rawtypes") // as the policies of tables are
final class ColumnWidths extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {
    /** What a column without a largest width gets, as if it were that wide at most. */
    private static final double UNBOUNDED_PX = 1200;

    private boolean dragged;

    @Override
    public Boolean call(ResizeFeatures features) {
        dragged |= features.getColumn() != null;
        if (dragged) {
            return TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS.call(features);
        }
        share(features);
        return true;
    }

    @SuppressWarnings("unchecked")
    private static void share(ResizeFeatures features) {
        List<TableColumnBase> columns = features.getTable().getVisibleLeafColumns();
        double room = features.getContentWidth();
        boolean tight = room < sum(columns, TableColumnBase::getPrefWidth);
        ToDoubleFunction<TableColumnBase> low = tight ? TableColumnBase::getMinWidth : TableColumnBase::getPrefWidth;
        ToDoubleFunction<TableColumnBase> high = tight ? TableColumnBase::getPrefWidth : ColumnWidths::largest;
        double least = sum(columns, low);
        double part = Math.max(0, (room - least) / (sum(columns, high) - least));
        for (TableColumnBase column : columns) {
            double from = low.applyAsDouble(column);
            features.setColumnWidth(column, from + part * (high.applyAsDouble(column) - from));
        }
    }

    private static double largest(TableColumnBase column) {
        return Math.min(UNBOUNDED_PX, column.getMaxWidth());
    }

    private static double sum(List<TableColumnBase> columns, ToDoubleFunction<TableColumnBase> width) {
        return columns.stream().mapToDouble(width).sum();
    }
}
