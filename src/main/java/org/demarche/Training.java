package org.demarche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.demarche.cli.Cli;

/**
 * The run from which the build makes the AOT cache: does what users do most, so that the JVM keeps the classes and
 * profiles they need. Writes a picture of the example and opens the window on it.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path picture = Files.createTempFile("training", ".png");
        try {
            int code = Cli.run(new String[] {"export", "-o", picture.toString()}, files -> {});
            if (code != Cli.DONE) {
                throw new IllegalStateException("exit code " + code);
            }
        } finally {
            Files.delete(picture);
        }
        Application.launch(Window.class);
    }

    /** The program's window, which closes itself after its first frames. */
    public static final class Window extends DemarcheApp {
        @Override
        public void start(Stage stage) {
            super.start(stage);
            PauseTransition pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(done -> Platform.exit());
            pause.play();
        }
    }
}
