package org.demarche.ui.outline;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.demarche.model.EventType;
import org.demarche.ui.control.TypeSign;
import org.jspecify.annotations.Nullable;

/** The outline. */
public final class OutlineController {
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final double SIGN_PX = 12;

    private final OutlineViewModel viewModel;
    private boolean following;

    @FXML
    private TableView<Integer> table;

    @FXML
    private Label nothing;

    @FXML
    private TableColumn<Integer, String> date;

    @FXML
    private TableColumn<Integer, String> title;

    @FXML
    private TableColumn<Integer, EventType> type;

    @FXML
    private TableColumn<Integer, String> actors;

    @FXML
    private TableColumn<Integer, String> place;

    @FXML
    private TableColumn<Integer, String> certainty;

    public OutlineController(OutlineViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        fill(date, viewModel::date);
        fill(title, viewModel::title);
        fill(type, viewModel::type);
        fill(actors, viewModel::actors);
        fill(place, viewModel::place);
        fill(certainty, viewModel::certainty);
        for (TableColumn<Integer, String> column : List.of(date, title, actors, place, certainty)) {
            column.setCellFactory(one -> new TextCell());
        }
        type.setCellFactory(column -> new TypeCell());
        table.setRowFactory(view -> new Row());
        table.setColumnResizePolicy(new ColumnWidths());
        table.setItems(viewModel.rows());
        table.getSelectionModel().selectedIndexProperty().addListener((property, old, now) -> {
            if (!following && now.intValue() >= 0) {
                viewModel.selectRow(now.intValue());
            }
        });
        viewModel.onSelection(this::follow);
        viewModel.onShown(this::follow);
        viewModel.onLook(table::refresh);
        viewModel.rows().addListener((ListChangeListener<Integer>) change -> follow());
        follow();
        nothing.textProperty().bind(viewModel.nothingTextProperty());
    }

    private static <T> void fill(TableColumn<Integer, T> column, IntFunction<T> text) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    }

    /** Selects the row of the session's event, without telling the session so; not while nobody would see it. */
    private void follow() {
        if (!viewModel.isShown()) {
            return;
        }
        following = true;
        int row = viewModel.selectedRow();
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 2));
        }
        following = false;
    }

    /** Words on up to three lines. */
    private static final class TextCell extends TableCell<Integer, String> {
        TextCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? null : value);
        }
    }

    /** A type with its sign. */
    private final class TypeCell extends TableCell<Integer, EventType> {
        TypeCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable EventType value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(viewModel.typeName(value));
                setGraphic(new TypeSign(value, SIGN_PX));
            }
        }
    }

    /** A row that steps back when the search passes over its event. */
    private final class Row extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer position, boolean empty) {
            super.updateItem(position, empty);
            pseudoClassStateChanged(DIMMED, !empty && position != null && viewModel.isDimmed(position));
        }
    }
}
