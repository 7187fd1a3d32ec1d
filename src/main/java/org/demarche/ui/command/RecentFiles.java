package org.demarche.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files opened last, the newest first. */
public final class RecentFiles {
    private static final int MOST = 8;

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(List<Path> newestFirst) {
        files.setAll(newestFirst.stream().distinct().limit(MOST).toList());
    }

    /** The files, to look at. */
    public ObservableList<Path> list() {
        return view;
    }

    public Optional<Path> newest() {
        return files.stream().findFirst();
    }

    /** Puts a file first. */
    public void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.addFirst(absolute);
        if (files.size() > MOST) {
            files.remove(MOST, files.size());
        }
    }

    /** Forgets a file that is no longer there. */
    public void remove(Path file) {
        files.remove(file.toAbsolutePath().normalize());
    }
}
