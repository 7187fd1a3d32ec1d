package org.demarche.ui.dialog;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What the user's desktop does for the program. */
@FunctionalInterface
public interface Desktop {
    /** Opens an address in the user's browser. */
    void browse(String url);

    /** Has files chosen that are there; none if the user would rather not. */
    default List<File> chooseToOpen(FileChooser chooser, Window above) {
        List<File> chosen = chooser.showOpenMultipleDialog(above);
        return chosen == null ? List.of() : chosen;
    }

    /** Has a file chosen to write to; none if the user would rather not. */
    default Optional<File> chooseToSave(FileChooser chooser, Window above) {
        return Optional.ofNullable(chooser.showSaveDialog(above));
    }
}
