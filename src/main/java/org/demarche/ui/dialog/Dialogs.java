package org.demarche.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What opens outside of the window. An interface, so that view models can be tested without any window. */
public interface Dialogs {
    /**
     * Lets the user choose files to open; none if they think better of it.
     *
     * @param near the file beside which to begin, null for wherever the system begins
     */
    List<Path> chooseChronicles(@Nullable Path near);

    /**
     * Lets the user choose where to write a picture.
     *
     * @param near the file beside which to begin, null for wherever the system begins
     * @param name the file name to suggest; its ending is the format's
     */
    Optional<Path> choosePicture(@Nullable Path near, String name);

    /**
     * Lets the user choose where to save a chronicle.
     *
     * @param near the file beside which to begin, null for wherever the system begins
     * @param name the file name to suggest
     */
    Optional<Path> chooseWhereToSave(@Nullable Path near, String name);

    /** What to do with changes that no file holds. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /**
     * Asks what to do with the changes of a chronicle before it goes.
     *
     * @param title the chronicle's
     */
    Unsaved askAboutChanges(String title);

    /** Shows a window of its own over the main one, and returns when the user has closed it. */
    void show(String title, Supplier<Parent> content);

    /** Closes the window that {@link #show} has opened last. */
    void close();

    /** Tells of a mistake in the program itself, with details to copy. */
    void tellFailure(Throwable cause);

    /** Opens an address in the user's browser. */
    void browse(String url);

    void copy(String text);

    /** Puts a picture into the clipboard, pixels as 0xAARRGGBB row by row. */
    void copy(int widthPx, int heightPx, int[] argb);

    /** What is on the clipboard. */
    Clip clipboard();
}
