package org.demarche.ui.timeline;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.QuickList;
import org.demarche.ui.control.RemarkedCell;

/** Where the zone of the time axis is chosen: a field to search in, and the zones that fit. */
public final class ZoneBar extends VBox {
    private static final int MOST_ROWS = 8;

    private final TextField field = new TextField();
    private final ListView<ZoneChoice.Zone> list = new ListView<>();
    private final Label none = new Label();
    private Runnable closed = () -> {};

    public ZoneBar() {
        getStyleClass().addAll("quick-bar", "zones");
        setMaxHeight(Region.USE_PREF_SIZE);
        none.getStyleClass().add("remark");
        list.setFocusTraversable(false);
        getChildren().setAll(field, new StackPane(list, none));
        setVisible(false);
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
    }

    /** Whether it has been given what it shows. */
    boolean isConnected() {
        return list.getCellFactory() != null;
    }

    /**
     * Takes what it shows.
     *
     * @param whenClosed called when the reader is done with it
     */
    void connect(ZoneChoice choice, Runnable whenClosed) {
        closed = whenClosed;
        field.setPromptText(choice.text("ui.timeline.zone.prompt"));
        field.setAccessibleText(choice.text("ui.timeline.zone"));
        list.setAccessibleText(choice.text("ui.timeline.zone.list"));
        none.setText(choice.text("ui.timeline.zone.none"));
        none.visibleProperty().bind(Bindings.isEmpty(choice.zones()));
        QuickList.fill(list, choice.zones(), MOST_ROWS);
        list.setCellFactory(any -> new RemarkedCell<>(ZoneChoice.Zone::name, ZoneChoice.Zone::remark));
        field.textProperty().bindBidirectional(choice.queryProperty());
        field.textProperty().addListener((property, old, now) -> select(0));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, choice));
        list.setOnMouseClicked(event -> take(choice));
    }

    /** Begins to ask. */
    void ask() {
        field.clear();
        select(0);
        setVisible(true);
        field.requestFocus();
    }

    private void pressed(KeyEvent event, ZoneChoice choice) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> select(at >= last ? 0 : at + 1);
            case UP -> select(at <= 0 ? last : at - 1);
            case ENTER -> take(choice);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    private void take(ZoneChoice choice) {
        ZoneChoice.Zone chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            choice.choose(chosen);
        }
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
