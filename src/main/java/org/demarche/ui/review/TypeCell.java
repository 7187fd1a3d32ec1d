package org.demarche.ui.review;

import javafx.scene.control.ListCell;
import org.demarche.model.EventType;
import org.demarche.ui.control.TypeSign;
import org.jspecify.annotations.Nullable;

/** A type with its sign. */
final class TypeCell extends ListCell<EventType> {
    private static final double SIGN_PX = 12;

    private final ReviewViewModel viewModel;

    TypeCell(ReviewViewModel viewModel) {
        this.viewModel = viewModel;
        setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(@Nullable EventType type, boolean empty) {
        super.updateItem(type, empty);
        if (empty || type == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(viewModel.typeName(type));
            setGraphic(new TypeSign(type, SIGN_PX));
        }
    }
}
