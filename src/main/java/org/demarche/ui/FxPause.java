package org.demarche.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.demarche.recovery.Autosave;

/** Waits on JavaFX's own clock. */
final class FxPause implements Autosave.Pause {
    private final PauseTransition pause = new PauseTransition();

    @Override
    public void start(double ms, Runnable then) {
        pause.stop();
        pause.setDuration(Duration.millis(ms));
        pause.setOnFinished(finished -> then.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
