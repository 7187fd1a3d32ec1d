package org.demarche.ui.dialog;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys at a glance. */
public final class KeysSheet {
    private static final double PURPOSE_PX = 290;

    private KeysSheet() {}

    /** A group of keys under a heading. */
    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Keys and what they do. */
    public record Line(String keys, String purpose) {}

    /** The sheet of these groups, in two columns; about as high as each other, they need no scroll bar. */
    public static Parent of(List<Group> left, List<Group> right) {
        HBox columns = new HBox(column(left), column(right));
        columns.getStyleClass().add("keys-columns");
        VBox sheet = new VBox(columns);
        sheet.getStyleClass().addAll("sheet", "keys-sheet");
        // Asked for its height without a width, the sheet takes each purpose for one line.
        ScrollPane scroll = new ScrollPane(sheet) {
            @Override
            protected double computePrefHeight(double width) {
                return sheet.prefHeight(sheet.prefWidth(-1));
            }
        };
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static GridPane column(List<Group> groups) {
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
                keys.setMinWidth(Region.USE_PREF_SIZE);
                Label purpose = new Label(line.purpose());
                purpose.setWrapText(true);
                purpose.setMaxWidth(PURPOSE_PX);
                purpose.setMinHeight(Region.USE_PREF_SIZE);
                GridPane.setValignment(keys, VPos.TOP);
                grid.addRow(row++, keys, purpose);
            }
        }
        return grid;
    }
}
