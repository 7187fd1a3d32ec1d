package org.demarche.ui.main;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.demarche.ui.command.Command;
import org.demarche.ui.session.ThemeChoice;

/** The menu under the chronicle's title: everything about files, edits, panes, theme and help. */
public final class MenuController {
    private final MainViewModel viewModel;

    @FXML
    private MenuButton title;

    @FXML
    private MenuItem openItem;

    @FXML
    private Menu recentMenu;

    @FXML
    private MenuItem pasteItem;

    @FXML
    private MenuItem saveItem;

    @FXML
    private MenuItem saveAsItem;

    @FXML
    private MenuItem exportItem;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private MenuItem reviewItem;

    @FXML
    private CheckMenuItem filterItem;

    @FXML
    private CheckMenuItem detailItem;

    @FXML
    private RadioMenuItem systemTheme;

    @FXML
    private RadioMenuItem lightTheme;

    @FXML
    private RadioMenuItem darkTheme;

    @FXML
    private MenuItem presentItem;

    @FXML
    private MenuItem keysItem;

    /** The controller for a view model. */
    public MenuController(MainViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        title.textProperty().bind(viewModel.titleProperty());
        Command.OPEN.combination().ifPresent(openItem::setAccelerator);
        Command.PASTE.combination().ifPresent(pasteItem::setAccelerator);
        Command.SAVE.combination().ifPresent(saveItem::setAccelerator);
        Command.SAVE_AS.combination().ifPresent(saveAsItem::setAccelerator);
        Command.EXPORT.combination().ifPresent(exportItem::setAccelerator);
        Command.UNDO.combination().ifPresent(undoItem::setAccelerator);
        Command.REDO.combination().ifPresent(redoItem::setAccelerator);
        Command.REVIEW.combination().ifPresent(reviewItem::setAccelerator);
        Command.PRESENT.combination().ifPresent(presentItem::setAccelerator);
        undoItem.textProperty().bind(viewModel.undoTextProperty());
        redoItem.textProperty().bind(viewModel.redoTextProperty());
        undoItem.disableProperty().bind(Bindings.not(viewModel.undoableProperty()));
        redoItem.disableProperty().bind(Bindings.not(viewModel.redoableProperty()));
        Command.FILTER_PANE.combination().ifPresent(filterItem::setAccelerator);
        Command.DETAIL_PANE.combination().ifPresent(detailItem::setAccelerator);
        Command.KEYS.combination().ifPresent(keysItem::setAccelerator);
        viewModel.onRecentFiles(this::refreshRecent);
        refreshRecent();
        ToggleGroup themes = new ToggleGroup();
        filterItem.selectedProperty().bindBidirectional(viewModel.filterPaneProperty());
        detailItem.selectedProperty().bindBidirectional(viewModel.detailPaneProperty());
        bindTheme(themes, systemTheme, ThemeChoice.SYSTEM);
        bindTheme(themes, lightTheme, ThemeChoice.LIGHT);
        bindTheme(themes, darkTheme, ThemeChoice.DARK);
    }

    private void refreshRecent() {
        recentMenu.getItems().clear();
        for (MainViewModel.Recent recent : viewModel.recentFiles()) {
            MenuItem item = new MenuItem(recent.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> recent.open().run());
            recentMenu.getItems().add(item);
        }
        recentMenu.setDisable(recentMenu.getItems().isEmpty());
    }

    private void bindTheme(ToggleGroup group, RadioMenuItem item, ThemeChoice choice) {
        item.setToggleGroup(group);
        item.setSelected(viewModel.themeProperty().get() == choice);
        item.setOnAction(event -> viewModel.themeProperty().set(choice));
        viewModel.themeProperty().addListener((property, old, now) -> item.setSelected(now == choice));
    }

    @FXML
    void present() {
        viewModel.run(Command.PRESENT);
    }

    @FXML
    void open() {
        viewModel.run(Command.OPEN);
    }

    @FXML
    void openExample() {
        viewModel.openExample();
    }

    @FXML
    void paste() {
        viewModel.run(Command.PASTE);
    }

    @FXML
    void save() {
        viewModel.run(Command.SAVE);
    }

    @FXML
    void saveAs() {
        viewModel.run(Command.SAVE_AS);
    }

    @FXML
    void undo() {
        viewModel.run(Command.UNDO);
    }

    @FXML
    void redo() {
        viewModel.run(Command.REDO);
    }

    @FXML
    void review() {
        viewModel.run(Command.REVIEW);
    }

    @FXML
    void export() {
        viewModel.run(Command.EXPORT);
    }

    @FXML
    void keys() {
        viewModel.run(Command.KEYS);
    }

    @FXML
    void about() {
        viewModel.run(Command.ABOUT);
    }
}
