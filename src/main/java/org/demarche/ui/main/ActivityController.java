package org.demarche.ui.main;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.demarche.ui.session.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes its time, and the way to stop it if that is long. It lies over the view, which keeps its size and
 * with it its titles.
 */
public final class ActivityController {
    /** Work that is over sooner shows no progress: it would only flicker. */
    private static final Duration PATIENCE = Duration.millis(300);
    /** Work that is over sooner would be stopped by nobody. */
    private static final Duration LONG = Duration.seconds(1);

    private final MainViewModel viewModel;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition longPatience = new PauseTransition(LONG);

    @FXML
    private HBox activity;

    @FXML
    private Label activityText;

    @FXML
    private ProgressBar activityBar;

    @FXML
    private Button cancel;

    /** The controller for a view model. */
    public ActivityController(MainViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        viewModel.activityProperty().addListener((property, old, now) -> show(now));
        show(viewModel.activityProperty().get());
        patience.setOnFinished(event ->
                MainController.showWhen(activity, viewModel.activityProperty().get() != null));
        longPatience.setOnFinished(event -> showCancel());
    }

    private void showCancel() {
        Activity now = viewModel.activityProperty().get();
        MainController.showWhen(cancel, now != null && now.canBeStopped());
    }

    private void show(@Nullable Activity now) {
        MainController.showWhen(activity, false);
        MainController.showWhen(cancel, false);
        patience.stop();
        longPatience.stop();
        activityBar.progressProperty().unbind();
        if (now != null) {
            activityText.setText(viewModel.text(now));
            activityBar.progressProperty().bind(now.partProperty());
            patience.playFromStart();
            longPatience.playFromStart();
        }
    }

    @FXML
    void cancelActivity() {
        Activity now = viewModel.activityProperty().get();
        if (now != null) {
            now.cancel();
        }
    }
}
