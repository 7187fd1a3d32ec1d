package org.demarche.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.demarche.model.Event;
import org.demarche.time.Wording;

/** Lets the user choose among events whose marks lie on one another, or that a bar of the histogram counts. */
final class EventList {
    /** Of so many, typing a word finds one sooner than looking for it. */
    private static final int MANY = 8;

    private static final int MOST_ROWS = 10;
    private static final double ROW_PX = 30;
    private static final double WIDTH_PX = 380;
    private static final double SIGN_PX = 12;
    /** The pointer stays free, so that a second click at the same place means the same as the first. */
    private static final double ASIDE_PX = 10;

    private final TimelineView view;
    private final Popup popup = new Popup();
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final ListView<Integer> list = new ListView<>();
    private FilteredList<Integer> shown = new FilteredList<>(FXCollections.observableArrayList());

    EventList(TimelineView view) {
        this.view = view;
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setOnHidden(event -> take(List.of()));
        count.getStyleClass().add("heading");
        search.managedProperty().bind(search.visibleProperty());
        search.textProperty().addListener((property, old, now) -> filter(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        list.setFixedCellSize(ROW_PX);
        list.setPrefWidth(WIDTH_PX);
        list.setCellFactory(any -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        VBox content = new VBox(count, search, list);
        content.getStyleClass().add("event-list");
        // The list takes Escape for itself, so the popup would never see it.
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        popup.getContent().add(content);
    }

    void show(List<Integer> events, double screenX, double screenY) {
        Wording wording = view.getWording();
        if (wording == null) {
            return;
        }
        count.setText(wording.text("ui.control.list.count", events.size()));
        search.setPromptText(wording.text("ui.control.list.search"));
        search.setAccessibleText(search.getPromptText());
        search.setVisible(events.size() > MANY);
        list.setAccessibleText(count.getText());
        take(events);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_TOP_LEFT);
        popup.show(view, screenX + ASIDE_PX, screenY + ASIDE_PX);
        if (popup.getX() < screenX && popup.getY() < screenY) {
            // In the corner of the screen it was moved over the pointer, to stay on the screen.
            popup.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_TOP_RIGHT);
            popup.setAnchorX(screenX - ASIDE_PX);
        }
        (search.isVisible() ? search : list).requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void take(List<Integer> events) {
        search.clear();
        shown = new FilteredList<>(FXCollections.observableArrayList(events));
        list.setItems(shown);
        list.setPrefHeight(ROW_PX * Math.clamp(events.size(), 1, MOST_ROWS) + 2);
    }

    private void filter(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(event -> title(view.getIndex().event(event)).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    /** The keys that move in the list work from the field that searches it. */
    private void pressedInSearch(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> MOST_ROWS;
            case PAGE_UP -> -MOST_ROWS;
            default -> 0;
        };
        if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (step != 0 && !shown.isEmpty()) {
            int row = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, shown.size() - 1);
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - MOST_ROWS / 2));
            event.consume();
        }
    }

    private static String title(Event event) {
        return event.title().toLowerCase(Locale.ROOT);
    }

    private void choose() {
        Integer event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            popup.hide();
            view.choose(event);
        }
    }

    void hide() {
        popup.hide();
    }

    void dispose() {
        popup.hide();
        popup.getContent().clear();
    }

    private final class Cell extends ListCell<Integer> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(Integer position, boolean empty) {
            super.updateItem(position, empty);
            EventWords words = view.words();
            if (empty
                    || position == null
                    || words == null
                    || position >= view.getIndex().size()) {
                setText(null);
                setGraphic(null);
            } else {
                setText(words.line(view.getIndex(), position));
                setGraphic(new TypeSign(view.getIndex().event(position).mainType(), SIGN_PX));
            }
        }
    }
}
