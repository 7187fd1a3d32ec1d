package org.demarche.ui.export;

import java.util.List;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.demarche.export.Picture;
import org.demarche.layout.Palette;
import org.demarche.ui.export.ExportViewModel.Span;
import org.jspecify.annotations.Nullable;

/** The export dialog. */
public final class ExportController {
    /** Room around the preview, in pixels. */
    private static final double MARGIN = 12;

    private final ExportViewModel viewModel;

    @FXML
    private ToggleButton whole;

    @FXML
    private ToggleButton visible;

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
    private CheckBox curve;

    @FXML
    private StackPane previewPane;

    @FXML
    private ImageView preview;

    @FXML
    private ProgressIndicator progress;

    @FXML
    private Label message;

    @FXML
    private Button export;

    public ExportController(ExportViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        choose(whole, viewModel.spanProperty(), Span.WHOLE);
        choose(visible, viewModel.spanProperty(), Span.VISIBLE);
        List<ToggleButton> scales = List.of(scale1, scale2, scale3, scale4);
        for (int i = 0; i < scales.size(); i++) {
            choose(scales.get(i), viewModel.scaleProperty(), (Number) (i + 1));
        }
        choose(light, viewModel.paletteProperty(), Palette.LIGHT);
        choose(dark, viewModel.paletteProperty(), Palette.DARK);
        width.textProperty().bindBidirectional(viewModel.widthProperty());
        height.textProperty().bindBidirectional(viewModel.heightProperty());
        curve.selectedProperty().bindBidirectional(viewModel.curveProperty());
        message.textProperty().bind(viewModel.messageProperty());
        progress.visibleProperty().bind(viewModel.writingProperty());
        progress.managedProperty().bind(viewModel.writingProperty());
        export.disableProperty().bind(viewModel.possibleProperty().not().or(viewModel.writingProperty()));
        preview.fitWidthProperty().bind(previewPane.widthProperty().subtract(2 * MARGIN));
        preview.fitHeightProperty().bind(previewPane.heightProperty().subtract(2 * MARGIN));
        viewModel.previewProperty().addListener((property, old, now) -> show(now));
        show(viewModel.previewProperty().get());
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
    void cancel() {
        viewModel.cancel();
    }
}
