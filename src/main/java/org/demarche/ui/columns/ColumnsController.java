package org.demarche.ui.columns;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.Named;
import org.jspecify.annotations.Nullable;

/** The dialog that asks which column of a table holds what. */
public final class ColumnsController {
    private static final int VISIBLE_FIELDS = 14;
    private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");

    private final ColumnsViewModel viewModel;

    @FXML
    private Label title;

    @FXML
    private GridPane grid;

    @FXML
    private HBox orderBox;

    @FXML
    private ComboBox<String> order;

    @FXML
    private Label dates;

    @FXML
    private ListView<PreviewLine> preview;

    @FXML
    private Label others;

    @FXML
    private Label problems;

    @FXML
    private TextField name;

    @FXML
    private Button forget;

    @FXML
    private Button open;

    public ColumnsController(ColumnsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        title.setText(viewModel.title());
        List<ColumnChoice> columns = viewModel.columns();
        for (int i = 0; i < columns.size(); i++) {
            grid.addRow(i, column(columns.get(i)), choice(columns.get(i)));
        }
        order.getItems().setAll(ColumnsViewModel.orders());
        order.setConverter(new Named<>(viewModel::orderName));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        orderBox.visibleProperty().bind(viewModel.orderAskedProperty());
        orderBox.managedProperty().bind(orderBox.visibleProperty());
        dates.textProperty().bind(viewModel.datesProperty());
        preview.setItems(viewModel.lines());
        preview.setCellFactory(list -> new PreviewCell());
        others.textProperty().bind(viewModel.othersProperty());
        problems.textProperty().bind(viewModel.problemsProperty());
        showWhenSaid(others);
        showWhenSaid(problems);
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        forget.visibleProperty().bind(viewModel.knownProperty());
        forget.managedProperty().bind(forget.visibleProperty());
        open.disableProperty().bind(viewModel.possibleProperty().not());
    }

    private static void showWhenSaid(Label label) {
        label.visibleProperty().bind(Bindings.isNotEmpty(label.textProperty()));
        label.managedProperty().bind(label.visibleProperty());
    }

    private static Node column(ColumnChoice column) {
        Label called = new Label(column.name());
        called.getStyleClass().add("column-name");
        Label examples = new Label(String.join(" · ", column.examples()));
        examples.getStyleClass().add("muted");
        VBox box = new VBox(called, examples);
        box.setMinWidth(0);
        return box;
    }

    private ComboBox<String> choice(ColumnChoice column) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(ColumnsViewModel.fields());
        box.setConverter(new Named<>(viewModel::fieldName));
        box.setVisibleRowCount(VISIBLE_FIELDS);
        box.valueProperty().bindBidirectional(column.fieldProperty());
        box.setAccessibleText(viewModel.spoken(column));
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHalignment(box, HPos.RIGHT);
        return box;
    }

    @FXML
    void guess() {
        viewModel.guessAgain();
    }

    @FXML
    void copyOption() {
        viewModel.copyOption();
    }

    @FXML
    void forget() {
        viewModel.forget();
    }

    @FXML
    void open() {
        viewModel.open();
    }

    @FXML
    void cancel() {
        viewModel.cancel();
    }

    /** An event with its date beside it. */
    private static final class PreviewCell extends ListCell<PreviewLine> {
        private final Label date = new Label();
        private final Label event = new Label();
        private final Label more = new Label();
        private final HBox line;

        PreviewCell() {
            date.getStyleClass().add("date");
            date.setMinWidth(Region.USE_PREF_SIZE);
            event.getStyleClass().add("event-title");
            more.getStyleClass().add("muted");
            VBox words = new VBox(event, more);
            words.setMinWidth(0);
            line = new HBox(date, words);
            line.getStyleClass().add("line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PreviewLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            date.setText(item.date());
            date.pseudoClassStateChanged(UNDATED, !item.dated());
            event.setText(item.title());
            more.setText(item.more());
            more.setManaged(!item.more().isEmpty());
            setGraphic(line);
            setAccessibleText(String.join(". ", item.date(), item.title(), item.more()));
        }
    }
}
