package org.demarche.ui.dialog;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is to be said about a file, thing by thing, each with its place. */
public final class ProblemSheet {
    private ProblemSheet() {}

    /**
     * Something about a file.
     *
     * @param place where in which file; empty if nowhere in particular
     * @param isHeading whether it stands above the lines that follow
     */
    public record Line(String place, String text, boolean isHeading) {}

    /** The sheet of these lines. */
    public static Parent of(String heading, List<Line> lines, String copyLabel, Runnable copy) {
        ListView<Line> list = new ListView<>(FXCollections.observableArrayList(lines));
        list.getStyleClass().add("problem-list");
        list.setAccessibleText(heading);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button button = new Button(copyLabel);
        button.getStyleClass().add("tool");
        button.setOnAction(event -> copy.run());
        HBox buttons = new HBox(button);
        buttons.getStyleClass().add("sheet-buttons");
        VBox sheet = TextSheet.sheet(heading);
        sheet.getChildren().addAll(list, buttons);
        return sheet;
    }

    /** A line, with its place above what is said. */
    private static final class Cell extends ListCell<Line> {
        private final Label place = new Label();
        private final Label text = new Label();
        private final VBox words = new VBox(place, text);

        Cell() {
            place.getStyleClass().add("muted");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            place.setText(line.place());
            place.setVisible(!line.place().isEmpty());
            place.setManaged(place.isVisible());
            text.setText(line.text());
            text.getStyleClass().remove("heading");
            if (line.isHeading()) {
                text.getStyleClass().add("heading");
            }
            setGraphic(words);
            setAccessibleText(line.place().isEmpty() ? line.text() : line.place() + ". " + line.text());
        }
    }
}
