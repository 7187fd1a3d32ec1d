package org.demarche.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
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

    private final TimelineView view;
    private final Popup popup = new Popup();

    EventList(TimelineView view) {
        this.view = view;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(List<Integer> events, double screenX, double screenY) {
        Wording wording = view.getWording();
        EventWords words = view.words();
        if (wording == null || words == null) {
            return;
        }
        FilteredList<Integer> shown = new FilteredList<>(FXCollections.observableArrayList(events));
        Label count = new Label(wording.text("ui.control.list.count", events.size()));
        count.getStyleClass().add("heading");
        ListView<Integer> list = list(shown, words);
        list.setAccessibleText(count.getText());
        VBox content = new VBox(count, list);
        content.getStyleClass().add("event-list");
        if (events.size() > MANY) {
            content.getChildren().add(1, search(wording.text("ui.control.list.search"), shown, list));
        }
        popup.getContent().setAll(content);
        popup.show(view, screenX, screenY);
        content.getChildren().get(1).requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private ListView<Integer> list(FilteredList<Integer> shown, EventWords words) {
        ListView<Integer> list = new ListView<>(shown);
        list.setFixedCellSize(ROW_PX);
        list.setPrefWidth(WIDTH_PX);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> ROW_PX * Math.clamp(shown.size(), 1, MOST_ROWS) + 2, shown));
        list.setCellFactory(any -> new Cell(words));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list);
                event.consume();
            }
        });
        return list;
    }

    /** The list follows what is typed, and the keys that move in it work from here. */
    private TextField search(String prompt, FilteredList<Integer> shown, ListView<Integer> list) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((property, old, now) -> {
            String wanted = now.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(event -> title(view.getIndex().event(event)).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = switch (event.getCode()) {
                case DOWN -> 1;
                case UP -> -1;
                case PAGE_DOWN -> MOST_ROWS;
                case PAGE_UP -> -MOST_ROWS;
                default -> 0;
            };
            if (event.getCode() == KeyCode.ENTER) {
                choose(list);
                event.consume();
            } else if (step != 0 && !shown.isEmpty()) {
                int row = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, shown.size() - 1);
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, row - MOST_ROWS / 2));
                event.consume();
            }
        });
        return field;
    }

    private static String title(Event event) {
        return event.title().toLowerCase(Locale.ROOT);
    }

    private void choose(ListView<Integer> list) {
        Integer event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            popup.hide();
            view.setSelected(event);
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
        private final EventWords words;

        Cell(EventWords words) {
            this.words = words;
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose(getListView());
                }
            });
        }

        @Override
        protected void updateItem(Integer position, boolean empty) {
            super.updateItem(position, empty);
            if (empty || position == null || position >= view.getIndex().size()) {
                setText(null);
                setGraphic(null);
            } else {
                Event event = view.getIndex().event(position);
                setText(words.line(event));
                setGraphic(new TypeSign(event.mainType(), SIGN_PX));
            }
        }
    }
}
