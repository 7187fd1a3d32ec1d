package org.demarche.ui.dialog;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A heading and words to read or copy. */
public final class TextSheet {
    private TextSheet() {}

    /** A sheet of words. */
    public static Parent of(String heading, List<String> paragraphs) {
        VBox sheet = sheet(heading);
        for (String paragraph : paragraphs) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            sheet.getChildren().add(label);
        }
        return sheet;
    }

    /** A sheet of lines that can be copied, one by one or all at once. */
    public static Parent ofLines(String heading, List<String> lines, String copyLabel, Runnable copy) {
        TextArea area = new TextArea(String.join("\n", lines));
        area.setEditable(false);
        area.getStyleClass().add("lines");
        area.setAccessibleText(heading);
        VBox.setVgrow(area, Priority.ALWAYS);
        Button button = new Button(copyLabel);
        button.getStyleClass().add("tool");
        button.setOnAction(event -> copy.run());
        HBox buttons = new HBox(button);
        buttons.getStyleClass().add("sheet-buttons");
        VBox sheet = sheet(heading);
        sheet.getChildren().addAll(area, buttons);
        return sheet;
    }

    private static VBox sheet(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("title");
        label.setWrapText(true);
        VBox sheet = new VBox(label);
        sheet.getStyleClass().add("sheet");
        return sheet;
    }
}
