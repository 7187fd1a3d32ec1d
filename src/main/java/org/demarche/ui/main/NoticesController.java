package org.demarche.ui.main;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Notice;
import org.jspecify.annotations.Nullable;

/** Above the view: the message that is to be read, with what can be done about it, and work that takes its time. */
public final class NoticesController {
    /** Work that is over sooner shows no progress: it would only flicker. */
    private static final Duration PATIENCE = Duration.seconds(1);
    /** So long a message stays that asks for nothing. */
    private static final Duration READING = Duration.seconds(8);

    private final MainViewModel viewModel;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition reading = new PauseTransition(READING);

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
        viewModel.activityProperty().addListener((property, old, now) -> showActivity(now));
        showActivity(viewModel.activityProperty().get());
        reading.setOnFinished(event -> closeBanner());
        patience.setOnFinished(event ->
                MainController.showWhen(activity, viewModel.activityProperty().get() != null));
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

    private void showActivity(@Nullable Activity now) {
        MainController.showWhen(activity, false);
        patience.stop();
        activityBar.progressProperty().unbind();
        if (now != null) {
            activityText.setText(viewModel.text(now));
            activityBar.progressProperty().bind(now.partProperty());
            patience.playFromStart();
        }
    }

    @FXML
    void cancelActivity() {
        Activity now = viewModel.activityProperty().get();
        if (now != null) {
            now.cancel();
        }
    }

    @FXML
    void closeBanner() {
        viewModel.noticeProperty().set(null);
    }
}
