package org.demarche.ui.main;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.ThemeChoice;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/** The window's frame. */
public final class MainController {
    /** Work that is over sooner shows no progress: it would only flicker. */
    private static final Duration PATIENCE = Duration.seconds(1);
    /** So long a message stays that asks for nothing. */
    private static final Duration READING = Duration.seconds(8);

    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private final MainViewModel viewModel;
    private final Commands commands;
    private final Sheets sheets;
    private final DoubleProperty filterWidth;
    private final DoubleProperty detailWidth;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition reading = new PauseTransition(READING);

    @FXML
    private BorderPane root;

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
    private MenuItem keysItem;

    @FXML
    private CustomTextField search;

    @FXML
    private Label matchLabel;

    @FXML
    private HBox matchBox;

    @FXML
    private LaneBar lanes;

    @FXML
    private ToggleButton outlineToggle;

    @FXML
    private Button zoomOut;

    @FXML
    private Button fit;

    @FXML
    private Button zoomIn;

    @FXML
    private SidePanes panes;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerText;

    @FXML
    private HBox bannerActions;

    @FXML
    private HBox activity;

    @FXML
    private Label activityText;

    @FXML
    private ProgressBar activityBar;

    @FXML
    private StackPane timelineView;

    @FXML
    private StackPane outlineView;

    @FXML
    private StackPane articleView;

    @FXML
    private StackPane reviewView;

    @FXML
    private Label events;

    @FXML
    private Label span;

    @FXML
    private Label sources;

    @FXML
    private Hyperlink problems;

    @FXML
    private Label fileState;

    @FXML
    private Label scale;

    /** What opens over the window. */
    public interface Sheets {
        void keys();

        void about();

        void problems();
    }

    /**
     * The controller for a view model.
     *
     * @param filterWidth the filter pane's width in pixels, as the user left it
     * @param detailWidth likewise the detail pane's
     */
    public MainController(
            MainViewModel viewModel,
            Commands commands,
            Sheets sheets,
            DoubleProperty filterWidth,
            DoubleProperty detailWidth) {
        this.viewModel = viewModel;
        this.commands = commands;
        this.sheets = sheets;
        this.filterWidth = filterWidth;
        this.detailWidth = detailWidth;
    }

    @FXML
    void initialize() {
        bindMenu();
        bindSearch();
        bindViews();
        bindPanes();
        bindStatus();
        bindMessages();
        viewModel.answerCommands();
        answerCommands();
        root.setOnDragOver(this::dragOver);
        root.setOnDragExited(event -> root.pseudoClassStateChanged(DROP_TARGET, false));
        root.setOnDragDropped(this::dropped);
    }

    private void bindMenu() {
        title.textProperty().bind(viewModel.titleProperty());
        Command.OPEN.combination().ifPresent(openItem::setAccelerator);
        Command.PASTE.combination().ifPresent(pasteItem::setAccelerator);
        Command.SAVE.combination().ifPresent(saveItem::setAccelerator);
        Command.SAVE_AS.combination().ifPresent(saveAsItem::setAccelerator);
        Command.EXPORT.combination().ifPresent(exportItem::setAccelerator);
        Command.UNDO.combination().ifPresent(undoItem::setAccelerator);
        Command.REDO.combination().ifPresent(redoItem::setAccelerator);
        Command.REVIEW.combination().ifPresent(reviewItem::setAccelerator);
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

    private void bindSearch() {
        search.textProperty().bindBidirectional(viewModel.queryProperty());
        matchLabel.textProperty().bind(viewModel.matchTextProperty());
        showWhen(matchBox, viewModel.searchingProperty().get());
        viewModel.searchingProperty().addListener((property, old, now) -> showWhen(matchBox, now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    viewModel.previousMatch();
                } else {
                    viewModel.nextMatch();
                }
                event.consume();
            }
        });
    }

    private void bindViews() {
        lanes.connect(viewModel.lanes(), viewModel.labels());
        outlineToggle.setOnAction(event -> choose(outlineToggle.isSelected() ? View.OUTLINE : View.TIMELINE));
        viewModel.viewProperty().addListener((property, old, now) -> showView(now));
        showView(viewModel.viewProperty().get());
    }

    private void choose(View view) {
        viewModel.viewProperty().set(view);
        showView(view);
    }

    private void showView(View view) {
        showWhen(timelineView, view == View.TIMELINE);
        showWhen(outlineView, view == View.OUTLINE);
        showWhen(articleView, view == View.ARTICLE);
        showWhen(reviewView, view == View.REVIEW);
        outlineToggle.setSelected(view == View.OUTLINE);
        zoomOut.setDisable(view != View.TIMELINE);
        fit.setDisable(view != View.TIMELINE);
        zoomIn.setDisable(view != View.TIMELINE);
    }

    private void bindPanes() {
        panes.leftWidthProperty().bindBidirectional(filterWidth);
        panes.rightWidthProperty().bindBidirectional(detailWidth);
        // Reviewing takes the whole width: it has a list and details of its own.
        BooleanExpression reviewing = Bindings.equal(viewModel.viewProperty(), View.REVIEW);
        panes.leftShownProperty()
                .bind(BooleanExpression.booleanExpression(viewModel.filterPaneProperty())
                        .and(reviewing.not()));
        panes.rightShownProperty()
                .bind(BooleanExpression.booleanExpression(viewModel.detailPaneProperty())
                        .and(reviewing.not()));
        filterItem.selectedProperty().bindBidirectional(viewModel.filterPaneProperty());
        detailItem.selectedProperty().bindBidirectional(viewModel.detailPaneProperty());
    }

    private void bindStatus() {
        events.textProperty().bind(viewModel.eventsTextProperty());
        span.textProperty().bind(viewModel.spanProperty());
        sources.textProperty().bind(viewModel.sourcesTextProperty());
        problems.textProperty().bind(viewModel.problemsTextProperty());
        problems.visibleProperty().bind(viewModel.problemsTextProperty().isNotEmpty());
        problems.managedProperty().bind(problems.visibleProperty());
        fileState.textProperty().bind(viewModel.fileStateProperty());
        scale.textProperty().bind(viewModel.scaleProperty());
    }

    private void bindMessages() {
        viewModel.noticeProperty().addListener((property, old, now) -> showNotice(now));
        showNotice(viewModel.noticeProperty().get());
        viewModel.activityProperty().addListener((property, old, now) -> showActivity(now));
        showActivity(viewModel.activityProperty().get());
        reading.setOnFinished(event -> closeBanner());
        patience.setOnFinished(
                event -> showWhen(activity, viewModel.activityProperty().get() != null));
    }

    private void showNotice(@Nullable Notice notice) {
        showWhen(banner, notice != null);
        banner.getStyleClass().remove("error");
        bannerActions.getChildren().clear();
        reading.stop();
        if (notice != null) {
            if (notice.kind() == Notice.Kind.INFO && notice.actions().isEmpty()) {
                reading.playFromStart();
            }
            bannerText.setText(notice.text());
            if (notice.kind() == Notice.Kind.ERROR) {
                banner.getStyleClass().add("error");
            }
            for (Notice.Action action : notice.actions()) {
                Button button = new Button(action.label());
                button.getStyleClass().add("tool");
                button.setOnAction(event -> action.work().run());
                bannerActions.getChildren().add(button);
            }
        }
    }

    private void showActivity(@Nullable Activity now) {
        showWhen(activity, false);
        patience.stop();
        activityBar.progressProperty().unbind();
        if (now != null) {
            activityText.setText(now.text());
            activityBar.progressProperty().bind(now.partProperty());
            patience.playFromStart();
        }
    }

    private void answerCommands() {
        commands.answer(Command.SEARCH, () -> {
            search.requestFocus();
            search.selectAll();
        });
        commands.answer(Command.REVIEW, () -> choose(View.REVIEW));
        commands.answer(Command.TIMELINE, () -> choose(View.TIMELINE));
        commands.answer(Command.OUTLINE, () -> choose(View.OUTLINE));
        commands.answer(Command.FILTER_PANE, () -> filterItem.setSelected(!filterItem.isSelected()));
        commands.answer(Command.DETAIL_PANE, () -> detailItem.setSelected(!detailItem.isSelected()));
        commands.answer(Command.CLEAR, this::clear);
        commands.answer(Command.KEYS, sheets::keys);
        commands.answer(Command.PROBLEMS, sheets::problems);
        commands.answer(Command.ABOUT, sheets::about);
    }

    private void clear() {
        viewModel.clear();
        if (search.isFocused() && search.getText().isEmpty()) {
            root.requestFocus();
        }
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
        sheets.keys();
    }

    @FXML
    void about() {
        sheets.about();
    }

    @FXML
    void showProblems() {
        sheets.problems();
    }

    @FXML
    void previousMatch() {
        viewModel.previousMatch();
    }

    @FXML
    void nextMatch() {
        viewModel.nextMatch();
    }

    @FXML
    void zoomOut() {
        viewModel.run(Command.ZOOM_OUT);
    }

    @FXML
    void fit() {
        viewModel.run(Command.FIT);
    }

    @FXML
    void zoomIn() {
        viewModel.run(Command.ZOOM_IN);
    }

    @FXML
    void closeBanner() {
        viewModel.noticeProperty().set(null);
    }

    @FXML
    void cancelActivity() {
        Activity now = viewModel.activityProperty().get();
        if (now != null) {
            now.cancel();
        }
    }

    private void dragOver(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        root.pseudoClassStateChanged(DROP_TARGET, files);
        if (files) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        viewModel.openDropped(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }

    private static void showWhen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
