package org.demarche.ui.filter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.demarche.ui.control.TypeSign;

/** The filter pane. */
public final class FilterController {
    private static final double SIGN_PX = 12;
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    private final FilterViewModel viewModel;

    @FXML
    private ScrollPane pane;

    @FXML
    private Label counting;

    @FXML
    private VBox facets;

    @FXML
    private CustomTextField from;

    @FXML
    private CustomTextField to;

    @FXML
    private Label rangeProblem;

    @FXML
    private Hyperlink clear;

    public FilterController(FilterViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        pane.viewportBoundsProperty()
                .addListener((property, old, now) ->
                        pane.pseudoClassStateChanged(SCROLLING, now.getWidth() < pane.getWidth()));
        for (Facet<?> facet : viewModel.facets()) {
            facets.getChildren().add(section(facet));
        }
        counting.visibleProperty().bind(viewModel.countingProperty());
        counting.managedProperty().bind(counting.visibleProperty());
        from.textProperty().bindBidirectional(viewModel.fromProperty());
        to.textProperty().bindBidirectional(viewModel.toProperty());
        rangeProblem.textProperty().bind(viewModel.rangeProblemProperty());
        rangeProblem.visibleProperty().bind(rangeProblem.textProperty().isNotEmpty());
        rangeProblem.managedProperty().bind(rangeProblem.visibleProperty());
        clear.visibleProperty().bind(viewModel.activeProperty());
    }

    private <T> Node section(Facet<T> facet) {
        Label heading = new Label(facet.title());
        heading.getStyleClass().add("heading");
        VBox rows = new VBox();
        Hyperlink more = new Hyperlink();
        more.getStyleClass().add("more");
        more.setOnAction(
                event -> facet.expandedProperty().set(!facet.expandedProperty().get()));
        VBox section = new VBox(heading, rows, more);
        section.getStyleClass().add("facet");
        facet.rows().addListener((ListChangeListener<FacetRow<T>>) change -> fill(facet, section, rows, more));
        fill(facet, section, rows, more);
        return section;
    }

    private <T> void fill(Facet<T> facet, VBox section, VBox rows, Hyperlink more) {
        rows.getChildren().setAll(facet.rows().stream().map(this::row).toList());
        more.setText(viewModel.moreText(facet));
        show(more, facet.isLong());
        show(section, facet.size() > 0);
    }

    private Node row(FacetRow<?> row) {
        CheckBox box = new CheckBox(row.label());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setTooltip(new Tooltip(row.label()));
        row.type().ifPresent(type -> box.setGraphic(new TypeSign(type, SIGN_PX)));
        box.selectedProperty().bindBidirectional(row.chosenProperty());
        Label count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(row.countProperty().map(number -> viewModel.countText(number.intValue())));
        box.accessibleTextProperty()
                .bind(row.countProperty().map(number -> viewModel.accessibleText(row, number.intValue())));
        HBox.setHgrow(box, Priority.ALWAYS);
        Line line = new Line(box, count);
        line.useless.bind(
                row.countProperty().isEqualTo(0).and(row.chosenProperty().not()));
        return line;
    }

    @FXML
    void clear() {
        viewModel.clear();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** A value's line, which steps back when choosing it would show nothing. */
    private static final class Line extends HBox {
        private static final PseudoClass USELESS = PseudoClass.getPseudoClass("useless");

        private final BooleanProperty useless = new SimpleBooleanProperty(this, "useless") {
            @Override
            protected void invalidated() {
                pseudoClassStateChanged(USELESS, get());
            }
        };

        Line(Node... parts) {
            super(parts);
            getStyleClass().add("facet-row");
        }
    }
}
