package org.demarche.ui.detail;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.cite.CitationStyle;
import org.demarche.model.EventType;
import org.demarche.model.Link;
import org.demarche.ui.control.MarkedText;
import org.demarche.ui.control.TypeSign;
import org.demarche.ui.detail.EventDetail.Participant;
import org.demarche.ui.detail.EventDetail.Quotation;
import org.demarche.ui.detail.EventDetail.Related;
import org.demarche.ui.detail.EventDetail.SourceExcerpt;
import org.jspecify.annotations.Nullable;

/** The detail pane. */
public final class DetailController {
    private static final double SIGN_PX = 12;

    private final DetailViewModel viewModel;

    @FXML
    private VBox emptyState;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label date;

    @FXML
    private HBox hiddenLine;

    @FXML
    private Label title;

    @FXML
    private FlowPane pills;

    @FXML
    private Label summary;

    @FXML
    private VBox quotations;

    @FXML
    private VBox actorsSection;

    @FXML
    private FlowPane actors;

    @FXML
    private Label corroboration;

    @FXML
    private VBox excerpts;

    @FXML
    private Label dateLine;

    @FXML
    private Label doubt;

    @FXML
    private VBox relatedSection;

    @FXML
    private VBox related;

    @FXML
    private VBox noteSection;

    @FXML
    private Label note;

    @FXML
    private VBox tagSection;

    @FXML
    private FlowPane tags;

    @FXML
    private VBox linkSection;

    @FXML
    private VBox links;

    @FXML
    private VBox citationSection;

    @FXML
    private FlowPane citations;

    public DetailController(DetailViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        emptyState.visibleProperty().bind(viewModel.emptyProperty());
        scroll.visibleProperty().bind(viewModel.emptyProperty().not());
        hiddenLine.visibleProperty().bind(viewModel.hiddenProperty());
        hiddenLine.managedProperty().bind(viewModel.hiddenProperty());
        for (CitationStyle style : viewModel.citationStyles()) {
            Button button = new Button(viewModel.name(style));
            button.getStyleClass().addAll("tool", "small");
            button.setTooltip(new Tooltip(viewModel.copyTip(style)));
            button.setOnAction(event -> viewModel.copyCitation(style));
            citations.getChildren().add(button);
        }
        List.of(pills, actors, tags).forEach(DetailController::keepWithin);
        viewModel.onReading(title::requestFocus);
        viewModel.detailProperty().addListener((property, old, now) -> show(now));
        show(viewModel.detailProperty().get());
    }

    private void show(@Nullable EventDetail detail) {
        if (detail == null) {
            return;
        }
        date.setText(detail.date());
        title.setText(detail.title());
        showPills(detail);
        text(summary, detail.summary());
        quotations
                .getChildren()
                .setAll(detail.quotations().stream()
                        .map(one -> quotation(one, detail.types().getFirst()))
                        .toList());
        showWhen(quotations, !detail.quotations().isEmpty());
        actors.getChildren()
                .setAll(detail.participants().stream().map(this::participant).toList());
        showWhen(actorsSection, !detail.participants().isEmpty());
        corroboration.setText(detail.corroboration());
        excerpts.getChildren()
                .setAll(detail.excerpts().stream().map(this::excerpt).toList());
        dateLine.setText(viewModel.dateLine(detail));
        text(doubt, detail.doubt());
        related.getChildren()
                .setAll(detail.related().stream().map(this::related).toList());
        showWhen(relatedSection, !detail.related().isEmpty());
        note.setText(detail.note());
        showWhen(noteSection, !detail.note().isEmpty());
        tags.getChildren()
                .setAll(detail.tags().stream().map(one -> pill(one, null)).toList());
        showWhen(tagSection, !detail.tags().isEmpty());
        links.getChildren().setAll(detail.links().stream().map(this::link).toList());
        showWhen(linkSection, !detail.links().isEmpty());
        showWhen(citationSection, !detail.sources().isEmpty());
        scroll.setVvalue(0);
        title.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void showPills(EventDetail detail) {
        pills.getChildren()
                .setAll(detail.types().stream()
                        .map(type -> pill(viewModel.typeName(type), new TypeSign(type, SIGN_PX)))
                        .toList());
        if (!detail.status().isEmpty()) {
            Label status = pill(detail.status(), null);
            status.getStyleClass().add("status");
            pills.getChildren().add(status);
        }
        if (!detail.place().isEmpty()) {
            Label pin = new Label();
            pin.getStyleClass().add("place-sign");
            pills.getChildren().add(pill(detail.place(), pin));
        }
    }

    /** Cuts a pill that is longer than a line, which a flow would let run out of the pane. */
    private static void keepWithin(FlowPane flow) {
        flow.getChildren().addListener((ListChangeListener<Node>) change -> flow.getChildren().stream()
                .map(Region.class::cast)
                .forEach(pill -> pill.maxWidthProperty().bind(flow.widthProperty())));
    }

    private static Label pill(String text, @Nullable Node graphic) {
        Label pill = new Label(text, graphic);
        pill.getStyleClass().add("pill");
        pill.setTooltip(new Tooltip(text));
        return pill;
    }

    private Node quotation(Quotation quotation, EventType type) {
        Label words = new Label(quotation.text());
        words.setWrapText(true);
        words.getStyleClass().add("words");
        VBox box = new VBox(words);
        box.getStyleClass().add("quotation");
        box.setStyle("-dm-bar: -dm-type-" + type.id() + ";");
        if (!quotation.speaker().isEmpty()) {
            Label speaker = new Label(quotation.speaker());
            speaker.setWrapText(true);
            speaker.getStyleClass().add("speaker");
            box.getChildren().add(speaker);
        }
        return box;
    }

    private Node participant(Participant participant) {
        Label role = new Label(participant.role());
        role.getStyleClass().add("role");
        Label pill = pill(participant.name(), role);
        pill.setContentDisplay(ContentDisplay.RIGHT);
        pill.setAccessibleText(viewModel.participantText(participant));
        return pill;
    }

    private Node excerpt(SourceExcerpt excerpt) {
        Label heading = new Label(excerpt.heading());
        heading.setWrapText(true);
        heading.getStyleClass().add("source-title");
        VBox box = new VBox(heading);
        box.getStyleClass().add("excerpt");
        Excerpt found = excerpt.excerpt();
        if (found != null) {
            MarkedText text = new MarkedText();
            text.setPieces(found.pieces());
            box.getChildren().add(text);
        }
        Hyperlink open = new Hyperlink(excerpt.link());
        open.setWrapText(true);
        open.setOnAction(event -> viewModel.openArticle(excerpt.sourceId()));
        box.getChildren().add(open);
        return box;
    }

    private Node related(Related other) {
        Label when = new Label(other.date());
        when.getStyleClass().add("when");
        Label what = new Label(other.title());
        what.setWrapText(true);
        VBox lines = new VBox(when, what);
        HBox content = new HBox(new TypeSign(other.type(), SIGN_PX), lines);
        content.getStyleClass().add("related-content");
        content.setMinWidth(0);
        Button button = new Button();
        button.setGraphic(content);
        content.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> button.getWidth()
                                - button.getInsets().getLeft()
                                - button.getInsets().getRight(),
                        button.widthProperty(),
                        button.insetsProperty()));
        // A button asks what stands on it for its height without saying how wide it is.
        content.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> lines.prefHeight(content.getMaxWidth() - lines.getLayoutX()),
                        content.maxWidthProperty(),
                        lines.layoutXProperty()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(viewModel.relatedText(other));
        button.getStyleClass().addAll("quiet", "related-event");
        button.setOnAction(event -> viewModel.select(other.position()));
        return button;
    }

    private Node link(Link link) {
        String title = link.title();
        if (!link.isWeb()) {
            Label shown = new Label(title == null ? link.url() : viewModel.titledAddress(title, link.url()));
            shown.setWrapText(true);
            return shown;
        }
        Hyperlink hyperlink = new Hyperlink(title == null ? link.url() : title);
        hyperlink.setTooltip(new Tooltip(link.url()));
        hyperlink.setWrapText(true);
        hyperlink.setOnAction(event -> viewModel.openLink(link));
        return hyperlink;
    }

    private static void text(Label label, String text) {
        label.setText(text);
        showWhen(label, !text.isEmpty());
    }

    private static void showWhen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    void previous() {
        viewModel.previous();
    }

    @FXML
    void next() {
        viewModel.next();
    }

    @FXML
    void showHidden() {
        viewModel.showHidden();
    }
}
