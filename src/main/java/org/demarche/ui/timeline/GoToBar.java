package org.demarche.ui.timeline;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.time.When;
import org.demarche.time.Wording;

/** Where a date is typed to go to. Below it stands how the date is understood or, after Enter, why it is not. */
public final class GoToBar extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label answer = new Label();
    private Runnable closed = () -> {};

    public GoToBar() {
        getStyleClass().addAll("quick-bar", "go-to");
        setMaxHeight(Region.USE_PREF_SIZE);
        answer.getStyleClass().add("remark");
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(field, answer);
        setVisible(false);
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
    }

    /**
     * Takes what it shows.
     *
     * @param destination hears where to go
     * @param whenClosed called when the reader is done with it
     */
    void connect(GoToDate date, Wording wording, Consumer<When> destination, Runnable whenClosed) {
        closed = whenClosed;
        field.setPromptText(wording.text("ui.timeline.goTo.prompt"));
        field.setAccessibleText(wording.text("ui.timeline.goTo"));
        field.textProperty().bindBidirectional(date.textProperty());
        date.understoodProperty().addListener((property, old, now) -> answer(date, wording));
        date.problemProperty().addListener((property, old, now) -> answer(date, wording));
        answer(date, wording);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                date.date().ifPresent(when -> {
                    close();
                    destination.accept(when);
                });
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private void answer(GoToDate date, Wording wording) {
        String problem = date.problemProperty().get();
        String understood = date.understoodProperty().get();
        pseudoClassStateChanged(WRONG, !problem.isEmpty());
        if (!problem.isEmpty()) {
            answer.setText(problem);
        } else {
            answer.setText(
                    understood.isEmpty()
                            ? wording.text("ui.timeline.goTo.examples")
                            : wording.text("ui.timeline.goTo.understood", understood));
        }
    }

    /** Begins to ask. */
    void ask() {
        field.clear();
        setVisible(true);
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
