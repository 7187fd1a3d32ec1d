package org.demarche.ui.export;

import java.util.List;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.layout.CardDetail;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.ui.control.Named;
import org.demarche.ui.export.ExportViewModel.Span;
import org.jspecify.annotations.Nullable;

/** The export dialog. */
public final class ExportController {
    /** Room around the preview, in pixels. */
    private static final double MARGIN = 12;

    private final ExportViewModel viewModel;

    @FXML
    private ToggleButton png;

    @FXML
    private ToggleButton svg;

    @FXML
    private ToggleButton pdf;

    @FXML
    private ToggleButton html;

    @FXML
    private ToggleButton csv;

    @FXML
    private ToggleButton markdown;

    @FXML
    private ToggleButton calendar;

    @FXML
    private ToggleButton whole;

    @FXML
    private ToggleButton visible;

    @FXML
    private ToggleButton fromTo;

    @FXML
    private HBox dates;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private ComboBox<SizeChoice> size;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private ToggleButton scale1;

    @FXML
    private ToggleButton scale2;

    @FXML
    private ToggleButton scale3;

    @FXML
    private ToggleButton scale4;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton print;

    @FXML
    private ToggleButton contrast;

    @FXML
    private TextField type;

    @FXML
    private TextField rows;

    @FXML
    private ComboBox<LaneKind> lanes;

    @FXML
    private ToggleButton detailTitle;

    @FXML
    private ToggleButton detailSummary;

    @FXML
    private ToggleButton detailQuotation;

    @FXML
    private TextField title;

    @FXML
    private TextField caption;

    @FXML
    private CheckBox curve;

    @FXML
    private CheckBox legend;

    @FXML
    private CheckBox notes;

    @FXML
    private StackPane previewPane;

    @FXML
    private ImageView preview;

    @FXML
    private ProgressIndicator progress;

    @FXML
    private Label message;

    @FXML
    private Button copy;

    @FXML
    private Button write;

    public ExportController(ExportViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        PictureChoices choices = viewModel.choices();
        draw(png, choices, PictureFormat.PNG);
        draw(svg, choices, PictureFormat.SVG);
        draw(pdf, choices, PictureFormat.PDF);
        draw(html, choices, PictureFormat.HTML);
        choose(csv, choices.data, DataChoice.TABLE);
        choose(markdown, choices.data, DataChoice.TEXT);
        choose(calendar, choices.data, DataChoice.CALENDAR);
        previewPane.disableProperty().bind(choices.data.isNotNull());
        choose(whole, choices.span, Span.WHOLE);
        choose(visible, choices.span, Span.VISIBLE);
        choose(fromTo, choices.span, Span.FROM_TO);
        List<ToggleButton> scales = List.of(scale1, scale2, scale3, scale4);
        for (int i = 0; i < scales.size(); i++) {
            choose(scales.get(i), choices.scale, (Number) (double) (i + 1));
            scales.get(i).disableProperty().bind(choices.format.isNotEqualTo(PictureFormat.PNG));
        }
        choose(light, choices.palette, Palette.LIGHT);
        choose(dark, choices.palette, Palette.DARK);
        choose(print, choices.palette, Palette.PRINT);
        choose(contrast, choices.palette, Palette.CONTRAST);
        lanesAndCards(choices);
        sizes(choices);
        words(choices);
        notes.disableProperty().bind(choices.format.isNotEqualTo(PictureFormat.PDF));
        message.textProperty().bind(viewModel.messageProperty());
        progress.progressProperty().bind(viewModel.writtenProperty());
        progress.visibleProperty().bind(viewModel.writingProperty());
        progress.managedProperty().bind(viewModel.writingProperty());
        write.disableProperty().bind(viewModel.possibleProperty().not().or(viewModel.writingProperty()));
        copy.disableProperty().bind(write.disableProperty());
        preview.fitWidthProperty().bind(previewPane.widthProperty().subtract(2 * MARGIN));
        preview.fitHeightProperty().bind(previewPane.heightProperty().subtract(2 * MARGIN));
        viewModel.previewProperty().addListener((property, old, now) -> show(now));
        show(viewModel.previewProperty().get());
    }

    private void lanesAndCards(PictureChoices choices) {
        lanes.getItems().setAll(LaneKind.values());
        lanes.setConverter(new Named<>(kind -> viewModel.labels().text("ui.export.lanes." + kind.id())));
        lanes.valueProperty().bindBidirectional(choices.lanes);
        choose(detailTitle, choices.detail, CardDetail.TITLE);
        choose(detailSummary, choices.detail, CardDetail.SUMMARY);
        choose(detailQuotation, choices.detail, CardDetail.QUOTATION);
        for (ToggleButton button : List.of(detailTitle, detailSummary, detailQuotation)) {
            button.disableProperty().bind(choices.lanes.isNotEqualTo(LaneKind.NONE));
        }
    }

    private void sizes(PictureChoices choices) {
        size.getItems().setAll(SizeChoice.all());
        size.setConverter(new Named<>(choice -> choice.name(viewModel.labels())));
        size.valueProperty().bindBidirectional(choices.size);
        width.textProperty().bindBidirectional(choices.width);
        height.textProperty().bindBidirectional(choices.height);
        type.textProperty().bindBidirectional(choices.type);
        rows.textProperty().bindBidirectional(choices.rows);
    }

    private void words(PictureChoices choices) {
        dates.visibleProperty().bind(choices.span.isEqualTo(Span.FROM_TO));
        dates.managedProperty().bind(dates.visibleProperty());
        from.textProperty().bindBidirectional(choices.from);
        to.textProperty().bindBidirectional(choices.to);
        title.textProperty().bindBidirectional(choices.title);
        caption.textProperty().bindBidirectional(choices.caption);
        curve.selectedProperty().bindBidirectional(choices.curve);
        legend.selectedProperty().bindBidirectional(choices.legend);
        notes.selectedProperty().bindBidirectional(choices.notes);
    }

    /** Lets a button of a group stand for a value; a click on the chosen one leaves it chosen. */
    private static <T> void choose(ToggleButton button, Property<T> property, T value) {
        button.setSelected(value.equals(property.getValue()));
        property.addListener((source, old, now) -> button.setSelected(value.equals(now)));
        button.setOnAction(event -> {
            property.setValue(value);
            button.setSelected(true);
        });
    }

    /** Lets a button stand for a format of pictures, which is chosen instead of data. */
    private static void draw(ToggleButton button, PictureChoices choices, PictureFormat format) {
        Runnable show = () -> button.setSelected(choices.data.get() == null && choices.format.get() == format);
        show.run();
        choices.data.addListener((source, old, now) -> show.run());
        choices.format.addListener((source, old, now) -> show.run());
        button.setOnAction(event -> {
            choices.data.set(null);
            choices.format.set(format);
            show.run();
        });
    }

    private void show(Picture.@Nullable Preview made) {
        if (made == null) {
            preview.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(made.widthPx(), made.heightPx());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        made.widthPx(),
                        made.heightPx(),
                        PixelFormat.getIntArgbInstance(),
                        made.argb(),
                        0,
                        made.widthPx());
        preview.setImage(image);
    }

    @FXML
    void export() {
        viewModel.export();
    }

    @FXML
    void copyPicture() {
        viewModel.copyPicture();
    }

    @FXML
    void copyCitations() {
        viewModel.copyCitations();
    }

    @FXML
    void cancel() {
        viewModel.cancel();
    }
}
