package org.demarche.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a JavaFX program can show. With a parameter it closes at once, to make its AOT cache. */
public final class BareWindow extends Application {
    public static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("A window"), 1280, 800));
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            stage.getScene().addPostLayoutPulseListener(Platform::exit);
        }
    }
}
