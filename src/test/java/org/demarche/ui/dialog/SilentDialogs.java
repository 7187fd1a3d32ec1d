package org.demarche.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Shows nothing, and remembers what it was told. */
public final class SilentDialogs implements Dialogs {
    private final List<Throwable> failures = new ArrayList<>();
    private List<Path> chosen = List.of();
    private @Nullable Path picture;
    private @Nullable Path target;
    private Unsaved answer = Unsaved.CANCEL;
    private int questions;
    private String suggestedName = "";
    private boolean closed;
    private String copied = "";
    private @Nullable Clip clip;

    /** What another program has put on the clipboard. */
    public void hold(Clip other) {
        clip = other;
    }

    /** The files that whoever asks gets. */
    public void choose(Path... files) {
        chosen = List.of(files);
    }

    /** The file that whoever asks where to put a picture gets. */
    public void choosePictureAt(Path file) {
        picture = file;
    }

    /** The file name suggested last. */
    public String suggestedName() {
        return suggestedName;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<Throwable> failures() {
        return failures;
    }

    @Override
    public List<Path> chooseChronicles(@Nullable Path near) {
        return chosen;
    }

    @Override
    public Optional<Path> choosePicture(@Nullable Path near, String name) {
        suggestedName = name;
        return Optional.ofNullable(picture);
    }

    /** The file that whoever asks where to save gets. */
    public void saveAt(Path file) {
        target = file;
    }

    /** What whoever asks about changes hears. */
    public void answer(Unsaved now) {
        answer = now;
    }

    public int questions() {
        return questions;
    }

    @Override
    public Optional<Path> chooseWhereToSave(@Nullable Path near, String name) {
        suggestedName = name;
        return Optional.ofNullable(target);
    }

    @Override
    public Unsaved askAboutChanges(String title) {
        questions++;
        return answer;
    }

    @Override
    public void show(String title, Supplier<Parent> content) {}

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void tellFailure(Throwable cause) {
        failures.add(cause);
    }

    @Override
    public void browse(String url) {}

    @Override
    public void copy(String text) {
        copied = text;
    }

    @Override
    public void copy(int widthPx, int heightPx, int[] argb) {
        copied = widthPx + "×" + heightPx;
    }

    /** What was copied last; of a picture, its size. */
    public String copied() {
        return copied;
    }

    @Override
    public Clip clipboard() {
        return Objects.requireNonNullElse(clip, Clip.of(copied));
    }
}
