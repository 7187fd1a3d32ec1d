package org.demarche.ui.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.session.View;

/** The window's frame. */
public final class MainController {
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    /** As its type is larger too. */
    private static final double PRESENTED_DETAIL_STRETCH = 1.4;

    /** The width of a search field in which its prompt is not cut off. */
    private static final double WHOLE_PROMPT_PX = 280;

    /** In narrower windows there is no button to present, to zoom, or for the outline. */
    private static final double PRESENT_BUTTON_PX = 1180;

    private static final double ZOOM_BUTTONS_PX = 920;
    private static final double OUTLINE_BUTTON_PX = 780;

    private final MainViewModel viewModel;
    private final Commands commands;
    private final Sheets sheets;
    private final DoubleProperty filterWidth;
    private final DoubleProperty detailWidth;

    @FXML
    private BorderPane root;

    @FXML
    private HBox topBar;

    @FXML
    private HBox statusBar;

    @FXML
    private CustomTextField search;

    @FXML
    private Label matchLabel;

    @FXML
    private HBox matchBox;

    @FXML
    private Button earlierMatch;

    @FXML
    private Button laterMatch;

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
    private Button present;

    @FXML
    private SidePanes panes;

    @FXML
    private Magnifier timelineView;

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
        bindSearch();
        bindViews();
        bindPanes();
        bindPresentation();
        bindStatus();
        viewModel.answerCommands();
        answerCommands();
        root.setOnDragOver(this::dragOver);
        root.setOnDragExited(event -> root.pseudoClassStateChanged(DROP_TARGET, false));
        root.setOnDragDropped(this::dropped);
    }

    private void bindSearch() {
        search.textProperty().bindBidirectional(viewModel.queryProperty());
        search.promptTextProperty()
                .bind(Bindings.when(search.widthProperty().greaterThan(WHOLE_PROMPT_PX))
                        .then(viewModel.labels().text("ui.main.search.prompt"))
                        .otherwise(viewModel.labels().text("ui.main.search.shortPrompt")));
        matchLabel.textProperty().bind(viewModel.matchTextProperty());
        // In a narrow field what was typed needs their room: Enter, F3 and the palette remain.
        for (Button button : List.of(earlierMatch, laterMatch)) {
            showFrom(search.widthProperty(), WHOLE_PROMPT_PX, button);
        }
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
        switch (view) {
            case TIMELINE -> focusOn(timelineView, ".timeline-view");
            case OUTLINE -> focusOn(outlineView, ".outline");
            default -> {
                // They take it themselves.
            }
        }
    }

    /** Gives what a view is about the keys. */
    private static void focusOn(StackPane view, String selector) {
        view.lookupAll(selector).forEach(Node::requestFocus);
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
        ReadOnlyBooleanProperty presenting = viewModel.presentation().runningProperty();
        panes.leftShownProperty()
                .bind(BooleanExpression.booleanExpression(viewModel.filterPaneProperty())
                        .and(reviewing.not())
                        .and(presenting.not()));
        panes.rightShownProperty()
                .bind(BooleanExpression.booleanExpression(viewModel.detailPaneProperty())
                        .or(presenting)
                        .and(reviewing.not()));
    }

    private void bindPresentation() {
        showFrom(root.widthProperty(), PRESENT_BUTTON_PX, present);
        showFrom(root.widthProperty(), ZOOM_BUTTONS_PX, zoomOut);
        showFrom(root.widthProperty(), ZOOM_BUTTONS_PX, fit);
        showFrom(root.widthProperty(), ZOOM_BUTTONS_PX, zoomIn);
        showFrom(root.widthProperty(), OUTLINE_BUTTON_PX, outlineToggle);
        ReadOnlyBooleanProperty presenting = viewModel.presentation().runningProperty();
        presenting.addListener((property, old, now) -> {
            root.pseudoClassStateChanged(PRESENTING, now);
            showWhen(topBar, !now);
            showWhen(statusBar, !now);
            panes.stretchRight(now ? PRESENTED_DETAIL_STRETCH : 1);
            timelineView.magnify(now);
            if (now) {
                // A hidden field would keep the keys.
                timelineView.requestFocus();
            }
        });
    }

    /** In narrower windows the title and the search need a button's room: the key, the menu and the palette remain. */
    private static void showFrom(ReadOnlyDoubleProperty width, double leastPx, Node button) {
        button.visibleProperty().bind(width.greaterThan(leastPx));
        button.managedProperty().bind(button.visibleProperty());
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

    private void answerCommands() {
        commands.answer(Command.SEARCH, () -> {
            search.requestFocus();
            search.selectAll();
        });
        commands.answer(Command.REVIEW, () -> choose(View.REVIEW));
        commands.answer(Command.TIMELINE, () -> choose(View.TIMELINE));
        commands.answer(Command.OUTLINE, () -> choose(View.OUTLINE));
        commands.answer(Command.FILTER_PANE, () -> toggle(viewModel.filterPaneProperty()));
        commands.answer(Command.DETAIL_PANE, () -> toggle(viewModel.detailPaneProperty()));
        commands.answer(Command.CLEAR, this::clear);
        commands.answer(Command.KEYS, sheets::keys);
        commands.answer(Command.PROBLEMS, sheets::problems);
        commands.answer(Command.ABOUT, sheets::about);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    private void clear() {
        viewModel.clear();
        if (search.isFocused() && search.getText().isEmpty()) {
            root.requestFocus();
        }
    }

    @FXML
    void export() {
        viewModel.run(Command.EXPORT);
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
    void present() {
        viewModel.run(Command.PRESENT);
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

    /** Shows a node, or hides it and gives its room to the others. */
    static void showWhen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
