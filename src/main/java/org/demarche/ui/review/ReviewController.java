package org.demarche.ui.review;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Status;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.KeyDispatcher;
import org.demarche.ui.control.Named;
import org.demarche.ui.control.SourceParagraphCell;
import org.demarche.ui.session.PublicationForm;
import org.demarche.ui.session.SourceParagraph;
import org.jspecify.annotations.Nullable;

/** The review. */
public final class ReviewController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** So long it takes at most until a list has laid out its cells. */
    private static final Duration SETTLING = Duration.millis(80);

    private final ReviewViewModel viewModel;
    private final Commands commands;
    private final KeyDispatcher keys;
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private boolean following;

    @FXML
    private VBox root;

    @FXML
    private HBox top;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label progressText;

    @FXML
    private HBox publication;

    @FXML
    private Label publicationAsk;

    @FXML
    private Label publicationLabel;

    @FXML
    private TextField published;

    @FXML
    private Label publishedRemark;

    @FXML
    private Button usePublished;

    @FXML
    private Button undo;

    @FXML
    private ListView<ReviewItem> list;

    @FXML
    private Label sourceTitle;

    @FXML
    private ListView<SourceParagraph> paragraphs;

    @FXML
    private Label hint;

    @FXML
    private VBox fields;

    @FXML
    private Label doubt;

    @FXML
    private TextArea title;

    @FXML
    private TextField date;

    @FXML
    private Label dateRemark;

    @FXML
    private ComboBox<EventType> type;

    @FXML
    private MenuButton moreTypes;

    @FXML
    private ComboBox<Status> status;

    @FXML
    private TextArea actors;

    @FXML
    private Label actorsRemark;

    @FXML
    private TextField place;

    @FXML
    private TextField significance;

    @FXML
    private Label significanceRemark;

    @FXML
    private TextArea summary;

    @FXML
    private TextArea note;

    @FXML
    private VBox actions;

    @FXML
    private Button joinPrevious;

    @FXML
    private Button joinNext;

    @FXML
    private Button split;

    public ReviewController(ReviewViewModel viewModel, Commands commands, KeyDispatcher keys) {
        this.viewModel = viewModel;
        this.commands = commands;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        progress.progressProperty().bind(viewModel.progressProperty());
        progressText.textProperty().bind(viewModel.progressTextProperty());
        undo.disableProperty().bind(Bindings.not(viewModel.undoableProperty()));
        bindPublication();
        bindList();
        bindSource();
        bindFields();
        fields.disableProperty().bind(viewModel.eventProperty().isNull());
        actions.disableProperty().bind(viewModel.eventProperty().isNull());
        viewModel.eventProperty().addListener((property, old, now) -> showEvent(now));
        showEvent(viewModel.eventProperty().get());
        keys.leaveEscape(root);
        ReviewKeys.watch(
                root,
                new ReviewKeys.Targets(
                        list, title, date, type, status, actors, place, significance, summary, note, published),
                viewModel);
        root.parentProperty().subscribe(parent -> {
            if (parent != null) {
                parent.visibleProperty().subscribe(this::focus);
            }
        });
    }

    /** Whoever comes here begins with the list, or where there is a question, with that. */
    private void focus(boolean shown) {
        if (shown) {
            Node first = viewModel.publication().askingProperty().get() ? published : list;
            first.requestFocus();
        }
    }

    private void bindPublication() {
        PublicationForm form = viewModel.publication();
        showWhen(publication, form.presentProperty().get());
        form.presentProperty().addListener((property, old, now) -> showWhen(publication, now));
        published.textProperty().bindBidirectional(form.textProperty());
        publishedRemark.textProperty().bind(form.remarkProperty());
        form.askingProperty().subscribe(asking -> {
            showWhen(publicationAsk, asking);
            showWhen(publicationLabel, !asking);
            showWhen(usePublished, asking);
            place(asking);
        });
        published.setOnAction(event -> setPublished());
        published.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && !form.askingProperty().get()) {
                form.commit();
            }
        });
    }

    /** A question has a line of its own; what is known stands with the rest at the top. */
    private void place(boolean asking) {
        root.getChildren().remove(publication);
        top.getChildren().remove(publication);
        if (asking) {
            root.getChildren().add(1, publication);
        } else {
            top.getChildren().add(top.getChildren().indexOf(progressText) + 1, publication);
        }
    }

    private void bindList() {
        list.setItems(viewModel.items());
        list.setCellFactory(view -> new ReviewCell(viewModel));
        list.getSelectionModel().selectedIndexProperty().addListener((property, old, now) -> {
            if (!following && now.intValue() >= 0) {
                viewModel.selectRow(now.intValue());
            }
        });
        viewModel.selectedRowProperty().addListener((property, old, now) -> follow());
        viewModel.items().addListener((ListChangeListener<ReviewItem>) change -> {
            follow();
            showNeighbours();
        });
        follow();
    }

    /** Selects the row of the selected event, without telling the view model so. */
    private void follow() {
        following = true;
        int row = viewModel.selectedRowProperty().get();
        if (row < 0 || row >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        following = false;
    }

    private void bindSource() {
        sourceTitle.textProperty().bind(viewModel.text().titleProperty());
        hint.textProperty().bind(viewModel.text().hintProperty());
        hint.visibleProperty().bind(viewModel.text().hintProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        paragraphs.setItems(viewModel.text().paragraphs());
        paragraphs.setCellFactory(view -> new SourceParagraphCell(viewModel.text()));
        viewModel.text().paragraphs().addListener((ListChangeListener<SourceParagraph>) change -> reveal());
        settling.setOnFinished(event -> scrollToSelected());
        // Another width breaks the lines elsewhere.
        paragraphs.widthProperty().addListener((property, old, now) -> reveal());
        reveal();
    }

    /** Scrolls to the selected event's sentence, and once more when paragraphs have got their heights. */
    private void reveal() {
        scrollToSelected();
        settling.playFromStart();
    }

    private void scrollToSelected() {
        viewModel.text().firstSelectedParagraph().ifPresent(row -> paragraphs.scrollTo(Math.max(0, row - 1)));
    }

    private void bindFields() {
        EventForm form = viewModel.form();
        doubt.textProperty().bind(viewModel.doubtProperty());
        doubt.visibleProperty().bind(viewModel.doubtProperty().isNotEmpty());
        doubt.managedProperty().bind(doubt.visibleProperty());
        bind(title, form.title());
        bind(date, form.date());
        bind(actors, form.actors());
        bind(place, form.place());
        bind(significance, form.significance());
        bind(summary, form.summary());
        bind(note, form.note());
        GrowingText.grow(title);
        GrowingText.grow(actors);
        GrowingText.grow(summary);
        GrowingText.grow(note);
        remark(date, dateRemark, form.dateProblemProperty(), form.dateReadingProperty());
        remark(actors, actorsRemark, form.actorsProblemProperty(), form.actorsReadingProperty());
        remark(
                significance,
                significanceRemark,
                form.significanceProblemProperty(),
                form.significanceReadingProperty());
        type.getItems().setAll(EventType.values());
        type.setCellFactory(view -> new TypeCell(viewModel));
        type.setButtonCell(new TypeCell(viewModel));
        type.setOnAction(event -> ifChosen(type, form::chooseType));
        status.getItems().setAll(Status.values());
        status.setConverter(new Named<>(viewModel::statusName));
        status.setOnAction(event -> ifChosen(status, form::chooseStatus));
        for (EventType one : EventType.values()) {
            CheckMenuItem item = new CheckMenuItem(viewModel.typeName(one));
            item.setUserData(one);
            item.setOnAction(event -> form.toggleType(one));
            moreTypes.getItems().add(item);
        }
    }

    private void bind(TextInputControl control, FormField field) {
        control.textProperty().bindBidirectional(field.textProperty());
        control.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                viewModel.form().commit(field);
            }
        });
    }

    private static void remark(
            TextInputControl field, Label label, ReadOnlyStringProperty problem, ReadOnlyStringProperty reading) {
        Runnable refresh = () -> {
            String wrong = problem.get();
            field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
            label.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
            label.setText(wrong.isEmpty() ? reading.get() : wrong);
            showWhen(label, !label.getText().isEmpty());
        };
        problem.addListener((property, old, now) -> refresh.run());
        reading.addListener((property, old, now) -> refresh.run());
        refresh.run();
    }

    private <T> void ifChosen(ComboBox<T> box, Consumer<T> choose) {
        T value = box.getValue();
        if (!following && value != null) {
            choose.accept(value);
        }
    }

    private void showEvent(@Nullable Event event) {
        following = true;
        type.setValue(event == null ? null : event.mainType());
        status.setValue(event == null ? null : event.status());
        moreTypes.getItems().forEach(item -> {
            EventType one = (EventType) item.getUserData();
            ((CheckMenuItem) item).setSelected(event != null && event.types().contains(one));
            item.setDisable(event != null && event.mainType() == one);
        });
        following = false;
        split.setDisable(!viewModel.isSplittable());
        showNeighbours();
    }

    /** Of many events they are known a while after the event is shown. */
    private void showNeighbours() {
        joinPrevious.setDisable(viewModel.previous().isEmpty());
        joinNext.setDisable(viewModel.next().isEmpty());
        joinPrevious.setTooltip(
                viewModel.previous().map(one -> new Tooltip(one.title())).orElse(null));
        joinNext.setTooltip(
                viewModel.next().map(one -> new Tooltip(one.title())).orElse(null));
    }

    // What a button did is done: Enter decides on the event that is selected now, and does not press it again.

    @FXML
    void undo() {
        commands.run(Command.UNDO);
        list.requestFocus();
    }

    @FXML
    void done() {
        viewModel.done();
    }

    @FXML
    void setPublished() {
        if (viewModel.publication().commit()) {
            list.requestFocus();
        }
    }

    @FXML
    void accept() {
        viewModel.accept();
        list.requestFocus();
    }

    @FXML
    void drop() {
        viewModel.drop();
        list.requestFocus();
    }

    @FXML
    void joinPrevious() {
        viewModel.joinWithPrevious();
        list.requestFocus();
    }

    @FXML
    void joinNext() {
        viewModel.joinWithNext();
        list.requestFocus();
    }

    @FXML
    void split() {
        viewModel.split();
        list.requestFocus();
    }

    private static void showWhen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
