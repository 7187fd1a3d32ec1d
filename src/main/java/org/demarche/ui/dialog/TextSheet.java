package org.demarche.ui.dialog;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A heading and words to read. */
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

    /** An empty sheet under a heading. */
    static VBox sheet(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("title");
        label.setWrapText(true);
        VBox sheet = new VBox(label);
        sheet.getStyleClass().add("sheet");
        return sheet;
    }
}
