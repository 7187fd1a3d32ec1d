package org.demarche.ui.main;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;

/**
 * Telling the story to a room: the timeline and the details of one event after the other fill the screen, in larger
 * type, and nothing else shows.
 */
public final class Presentation {
    private final Session session;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    public Presentation(Session session) {
        this.session = session;
    }

    /** Whether it is on. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts at the selected event; of nothing selected, at the first. Does nothing where there is no event. */
    void start() {
        if (session.shown().isEmpty()) {
            return;
        }
        session.viewProperty().set(View.TIMELINE);
        if (session.selected() == Session.NONE) {
            session.selectFirst();
        }
        running.set(true);
    }

    /** Gives the window back as it was, with the event selected that was told of last. */
    void end() {
        running.set(false);
    }

    /**
     * Fills the screen with a window while the story is told.
     *
     * @param hint what the window says at first, on how to end it
     */
    public void fill(Stage stage, String hint) {
        // Esc is a command of the window, which knows what is to be taken back first.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(hint);
        running.addListener((property, old, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty().addListener((property, old, now) -> {
            if (!now) {
                end();
            }
        });
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /** The keys of the small remote controls that speakers hold. */
    private void step(KeyEvent event) {
        if (!running.get()) {
            return;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            session.selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            session.selectPrevious();
            event.consume();
        }
    }
}
