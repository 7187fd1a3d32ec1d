package org.demarche.ui.control;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.demarche.time.Wording;

/** Lets the user choose among events whose marks lie on one another. */
final class EventList {
    private static final int MOST = 20;

    private final TimelineView view;
    private final ContextMenu menu = new ContextMenu();

    EventList(TimelineView view) {
        this.view = view;
        menu.getStyleClass().add("timeline-list");
    }

    void show(List<Integer> events, double screenX, double screenY) {
        Wording wording = view.getWording();
        EventWords words = view.words();
        if (wording == null || words == null) {
            return;
        }
        MenuItem count = new MenuItem(wording.text("ui.control.list.count", events.size()));
        count.setDisable(true);
        count.getStyleClass().add("heading");
        menu.getItems().setAll(count, new SeparatorMenuItem());
        events.stream().limit(MOST).map(event -> item(event, words)).forEach(menu.getItems()::add);
        if (events.size() > MOST) {
            MenuItem more = new MenuItem(wording.text("ui.control.list.more", events.size() - MOST));
            more.setDisable(true);
            more.getStyleClass().add("heading");
            menu.getItems().add(more);
        }
        menu.show(view, screenX, screenY);
    }

    private MenuItem item(int position, EventWords words) {
        MenuItem item = new MenuItem(words.line(view.getIndex().event(position)));
        item.setMnemonicParsing(false);
        item.setOnAction(any -> view.setSelected(position));
        return item;
    }

    void hide() {
        menu.hide();
    }

    void dispose() {
        menu.hide();
        menu.getItems().clear();
    }
}
