package org.demarche.ui.review;

import javafx.util.StringConverter;
import org.demarche.model.Status;
import org.jspecify.annotations.Nullable;

/** Statuses by their names. */
final class StatusNames extends StringConverter<Status> {
    private final ReviewViewModel viewModel;

    StatusNames(ReviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @Override
    public String toString(@Nullable Status status) {
        return status == null ? "" : viewModel.statusName(status);
    }

    @Override
    public @Nullable Status fromString(String text) {
        return null;
    }
}
