package org.demarche.ui.article;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.demarche.model.Source;
import org.demarche.ui.command.KeyDispatcher;
import org.demarche.ui.control.Named;
import org.demarche.ui.control.SourceParagraphCell;
import org.demarche.ui.session.PublicationForm;
import org.demarche.ui.session.SourceParagraph;

/** The article view. */
public final class ArticleController {
    private final ArticleViewModel viewModel;
    private final KeyDispatcher keys;

    @FXML
    private ComboBox<Source> sources;

    @FXML
    private Label title;

    @FXML
    private Label origin;

    @FXML
    private HBox publication;

    @FXML
    private TextField published;

    @FXML
    private Label publishedRemark;

    @FXML
    private ListView<SourceParagraph> paragraphs;

    public ArticleController(ArticleViewModel viewModel, KeyDispatcher keys) {
        this.viewModel = viewModel;
        this.keys = keys;
    }

    @FXML
    void initialize() {
        sources.setItems(viewModel.sources());
        sources.setConverter(new Named<>(Source::title));
        Bindings.bindBidirectional(sources.valueProperty(), viewModel.sourceProperty());
        sources.visibleProperty().bind(viewModel.severalProperty());
        title.textProperty().bind(viewModel.titleProperty());
        origin.textProperty().bind(viewModel.originProperty());
        origin.visibleProperty().bind(origin.textProperty().isNotEmpty());
        origin.managedProperty().bind(origin.visibleProperty());
        bindPublication();
        paragraphs.setItems(viewModel.paragraphs());
        paragraphs.setCellFactory(list -> new SourceParagraphCell(viewModel));
        viewModel.paragraphs().addListener((ListChangeListener<SourceParagraph>) change -> reveal());
        reveal();
    }

    private void bindPublication() {
        PublicationForm form = viewModel.publication();
        publication.visibleProperty().bind(form.presentProperty());
        publication.managedProperty().bind(form.presentProperty());
        published.textProperty().bindBidirectional(form.textProperty());
        publishedRemark.textProperty().bind(form.remarkProperty());
        published.setOnAction(event -> {
            if (form.commit()) {
                paragraphs.requestFocus();
            }
        });
        published.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                form.commit();
            }
        });
        keys.leaveEscape(published);
        published.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                form.reset();
                paragraphs.requestFocus();
                event.consume();
            }
        });
    }

    /** Scrolls to the selected event's first sentence, with the paragraph before it for context. */
    private void reveal() {
        viewModel.firstSelected().ifPresent(row -> {
            paragraphs.scrollTo(Math.max(0, row - 1));
            paragraphs.getFocusModel().focus(row);
        });
    }

    @FXML
    void close() {
        viewModel.close();
    }
}
