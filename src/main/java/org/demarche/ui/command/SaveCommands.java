package org.demarche.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Saves the open chronicle in the background, and sees to it that no changes go unasked. Whatever is not a file of our
 * own is never written over: its chronicle gets a new one.
 */
public final class SaveCommands {
    private static final Slot SAVING = new Slot("saving");
    private static final String ENDING = ".demarche.json";

    private final Session session;
    private final Editing editing;
    private final ChronicleFiles files;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final Labels labels;

    public SaveCommands(
            Session session,
            Editing editing,
            ChronicleFiles files,
            TaskRunner tasks,
            Dialogs dialogs,
            RecentFiles recent,
            Labels labels) {
        this.session = session;
        this.editing = editing;
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.recent = recent;
        this.labels = labels;
    }

    /** Saves to the file that the chronicle comes from; if that is none of ours, to one that the user chooses. */
    public void save() {
        save(() -> {});
    }

    /** Saves to a file that the user chooses. */
    public void saveAs() {
        saveAs(() -> {});
    }

    /** Does what takes the open chronicle away, unless the user would rather keep it. */
    public void beforeLeaving(Runnable leave) {
        editing.commitTyped();
        if (!editing.isEdited()) {
            leave.run();
            return;
        }
        switch (dialogs.askAboutChanges(session.open().chronicle().title())) {
            case SAVE -> save(leave);
            case DISCARD -> leave.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable whenSaved) {
        OpenChronicle open = session.open();
        Path file = open.file();
        if (file != null && open.origin() == OpenChronicle.Origin.CHRONICLE) {
            write(file, whenSaved);
        } else {
            saveAs(whenSaved);
        }
    }

    private void saveAs(Runnable whenSaved) {
        OpenChronicle open = session.open();
        if (open.isNothing()) {
            return;
        }
        Path near = open.file() != null ? open.file() : recent.newest().orElse(null);
        dialogs.chooseWhereToSave(near, suggestedName(open)).ifPresent(chosen -> {
            Path file = withEnding(chosen);
            if (!file.equals(chosen) && Files.exists(file)) {
                // The dialog has asked about the name without the ending only.
                tell(labels.text("ui.file.exists", nameOf(file)));
            } else {
                write(file, whenSaved);
            }
        });
    }

    private String suggestedName(OpenChronicle open) {
        Path file = open.file();
        String name = file == null
                ? open.chronicle().title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "")
                : nameOf(file).replaceFirst("(\\.demarche)?\\.[^.]*$", "");
        return (name.isEmpty() ? labels.text("ui.file.untitled") : name) + ENDING;
    }

    private static Path withEnding(Path chosen) {
        return nameOf(chosen).toLowerCase(Locale.ROOT).endsWith(".json")
                ? chosen
                : chosen.resolveSibling(nameOf(chosen) + ENDING);
    }

    private void write(Path file, Runnable whenSaved) {
        editing.commitTyped();
        Chronicle chronicle = editing.newest();
        Saving outcome = new Saving(file, whenSaved);
        TaskRunner.Running running = tasks.start(
                SAVING,
                progress -> {
                    files.save(chronicle, file, progress);
                    return chronicle;
                },
                outcome);
        if (!outcome.over) {
            Activity activity = new Activity(
                    () -> {
                        running.cancel();
                        session.activityProperty().set(null);
                    },
                    "ui.file.saving",
                    nameOf(file));
            outcome.activity = activity;
            session.activityProperty().set(activity);
        }
    }

    private void tell(String text) {
        session.noticeProperty().set(Notice.error(text));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Waits for the file. */
    private final class Saving implements TaskRunner.Outcome<Chronicle> {
        private final Path file;
        private final Runnable whenSaved;
        private @Nullable Activity activity;
        private boolean over;

        Saving(Path file, Runnable whenSaved) {
            this.file = file;
            this.whenSaved = whenSaved;
        }

        @Override
        public void done(Chronicle saved) {
            end();
            editing.markSaved(saved, file);
            recent.add(file);
            whenSaved.run();
        }

        @Override
        public void failed(Throwable cause) {
            end();
            if (cause instanceof IOException unwritable) {
                String reason = unwritable.getMessage() == null
                        ? unwritable.getClass().getSimpleName()
                        : unwritable.getMessage();
                tell(labels.text("ui.file.notSaved", nameOf(file), reason));
            } else {
                dialogs.tellFailure(cause);
            }
        }

        @Override
        public void progress(double part) {
            Activity shown = activity;
            if (shown != null) {
                shown.report(part);
            }
        }

        private void end() {
            over = true;
            if (activity != null) {
                session.activityProperty().set(null);
            }
        }
    }
}
