package org.demarche.ui.review;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.TypeSign;
import org.jspecify.annotations.Nullable;

/** An event of the list, with a tick once it is reviewed and a mark as long as it is doubtful. */
final class ReviewCell extends ListCell<ReviewItem> {
    private static final double SIGN_PX = 12;
    private static final PseudoClass REVIEWED = PseudoClass.getPseudoClass("reviewed");

    private final ReviewViewModel viewModel;
    private final Label date = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox line;

    ReviewCell(ReviewViewModel viewModel) {
        this.viewModel = viewModel;
        date.getStyleClass().add("date");
        title.getStyleClass().add("event-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add("state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(date, title);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(words, state);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(REVIEWED, false);
            return;
        }
        date.setText(item.date());
        date.setGraphic(new TypeSign(item.type(), SIGN_PX));
        title.setText(item.title());
        state.setText(item.reviewed() ? "✓" : item.doubtful() ? "?" : "");
        pseudoClassStateChanged(REVIEWED, item.reviewed());
        setGraphic(line);
        setAccessibleText(viewModel.rowText(item));
    }
}
