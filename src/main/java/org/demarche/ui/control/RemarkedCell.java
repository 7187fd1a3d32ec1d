package org.demarche.ui.control;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of a list with a remark at its end, as the keys of a command. */
public final class RemarkedCell<T> extends ListCell<T> {
    private final Function<? super T, String> text;
    private final Function<? super T, String> remark;
    private final Label label = new Label();
    private final Label end = new Label();
    private final HBox line = new HBox(label, gap(), end);

    public RemarkedCell(Function<? super T, String> text, Function<? super T, String> remark) {
        this.text = text;
        this.remark = remark;
        end.getStyleClass().add("keys");
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            label.setText(text.apply(item));
            end.setText(remark.apply(item));
            setGraphic(line);
            setAccessibleText(label.getText());
        }
    }
}
