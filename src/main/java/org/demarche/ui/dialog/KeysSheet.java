package org.demarche.ui.dialog;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys at a glance. */
public final class KeysSheet {
    private KeysSheet() {}

    /** A group of keys under a heading. */
    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Keys and what they do. */
    public record Line(String keys, String purpose) {}

    /** The sheet of these groups. */
    public static Parent of(List<Group> groups) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int row = 0;
        for (Group group : groups) {
            Label heading = new Label(group.heading());
            heading.getStyleClass().add("heading");
            grid.add(heading, 0, row++, 2, 1);
            for (Line line : group.lines()) {
                Label keys = new Label(line.keys());
                keys.getStyleClass().add("key");
                grid.addRow(row++, keys, new Label(line.purpose()));
            }
        }
        VBox sheet = new VBox(grid);
        sheet.getStyleClass().add("sheet");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
