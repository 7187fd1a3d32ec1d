package org.demarche.ui.main;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.demarche.ui.session.Notice;
import org.jspecify.annotations.Nullable;

/** Above the view: the message that is to be read, with what can be done about it. */
public final class NoticesController {
    /** So long a message stays that asks for nothing. */
    private static final Duration READING = Duration.seconds(8);

    private final MainViewModel viewModel;
    private final PauseTransition reading = new PauseTransition(READING);

    @FXML
    private HBox banner;

    @FXML
    private Label bannerText;

    @FXML
    private HBox bannerActions;

    /** The controller for a view model. */
    public NoticesController(MainViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        // Whoever hears of it first may already have put another in its place.
        viewModel
                .noticeProperty()
                .addListener((property, old, now) ->
                        showNotice(viewModel.noticeProperty().get()));
        showNotice(viewModel.noticeProperty().get());
        reading.setOnFinished(event -> closeBanner());
    }

    private void showNotice(@Nullable Notice notice) {
        MainController.showWhen(banner, notice != null);
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

    @FXML
    void closeBanner() {
        viewModel.noticeProperty().set(null);
    }
}
