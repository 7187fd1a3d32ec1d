package org.demarche.ui.command;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.ui.command.PaletteViewModel.Choice;
import org.demarche.ui.control.QuickList;
import org.demarche.ui.control.RemarkedCell;
import org.jspecify.annotations.Nullable;

/** The palette of commands, above all else in the window. */
public final class PaletteController {
    private static final int MOST_ROWS = 12;

    private final PaletteViewModel viewModel;
    private final KeyDispatcher keys;
    private @Nullable Node focusBefore;

    @FXML
    private StackPane root;

    @FXML
    private VBox palette;

    @FXML
    private TextField query;

    @FXML
    private ListView<Choice> list;

    @FXML
    private Label none;

    public PaletteController(PaletteViewModel viewModel, KeyDispatcher keys) {
        this.viewModel = viewModel;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        keys.leaveTo(palette);
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        QuickList.fill(list, viewModel.choices(), MOST_ROWS);
        list.setCellFactory(any -> new RemarkedCell<>(Choice::label, Choice::keys));
        none.visibleProperty().bind(Bindings.isEmpty(viewModel.choices()));
        query.textProperty().addListener((property, old, now) -> choose(0));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        query.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                viewModel.openProperty().set(false);
            }
        });
        list.setOnMouseClicked(event -> runChosen());
        viewModel.openProperty().addListener((property, old, open) -> show(open));
        root.setVisible(false);
    }

    private void show(boolean open) {
        if (open) {
            focusBefore = root.getScene().getFocusOwner();
            root.setVisible(true);
            query.requestFocus();
            choose(0);
        } else {
            boolean focused = query.isFocused();
            root.setVisible(false);
            Node before = focusBefore;
            if (focused && before != null) {
                before.requestFocus();
            }
            focusBefore = null;
        }
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> choose(at >= last ? 0 : at + 1);
            case UP -> choose(at <= 0 ? last : at - 1);
            case ENTER -> runChosen();
            case ESCAPE -> viewModel.openProperty().set(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void runChosen() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            viewModel.run(chosen);
        }
    }
}
