package org.demarche.ui.command;

import java.nio.file.Path;
import java.util.List;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.demarche.task.TaskRunner.Work;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/** Opens chronicles in the background. What can't be opened leaves the one in the window as it is. */
public final class FileCommands {
    private static final Slot OPENING = new Slot("opening");

    private final Session session;
    private final ChronicleFiles files;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final Labels labels;
    private final Commands commands;
    private final SaveCommands saving;

    /**
     * Commands for a session.
     *
     * @param saving asked before the open chronicle goes
     */
    public FileCommands(
            Session session,
            ChronicleFiles files,
            SaveCommands saving,
            TaskRunner tasks,
            Dialogs dialogs,
            RecentFiles recent,
            Labels labels,
            Commands commands) {
        this.session = session;
        this.files = files;
        this.saving = saving;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.recent = recent;
        this.labels = labels;
        this.commands = commands;
    }

    /** Lets the user choose files. */
    public void open() {
        open(dialogs.chooseChronicles(recent.newest().orElse(null)));
    }

    /** Opens a file. */
    public void open(Path file) {
        open(List.of(file));
    }

    /** Opens files as one chronicle; none leave everything as it is. */
    public void open(List<Path> several) {
        if (!several.isEmpty()) {
            String first = nameOf(several.getFirst());
            String name = several.size() == 1 ? first : labels.text("ui.file.several", first, several.size() - 1);
            saving.beforeLeaving(() -> start(progress -> files.read(several, progress), name, several));
        }
    }

    /** Opens the text on the clipboard as if it were a file's. */
    public void paste() {
        String text = dialogs.clipboard();
        if (text.isBlank()) {
            session.noticeProperty().set(Notice.info(labels.text("ui.file.nothingToPaste")));
            return;
        }
        String name = labels.text("ui.file.clipboard");
        saving.beforeLeaving(() -> start(progress -> files.text(name, text, progress), name, List.of()));
    }

    /** Opens the founding example. */
    public void openExample() {
        saving.beforeLeaving(() -> start(files::example, labels.text("ui.file.example"), List.of()));
    }

    public RecentFiles recent() {
        return recent;
    }

    private void start(Work<OpenChronicle> work, String name, List<Path> from) {
        Opening opening = new Opening(name, from);
        TaskRunner.Running running = tasks.start(OPENING, work, opening);
        if (!opening.over) {
            Activity activity = new Activity(labels.text("ui.file.opening", name), () -> {
                running.cancel();
                session.activityProperty().set(null);
            });
            opening.activity = activity;
            session.activityProperty().set(activity);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Waits for a chronicle. */
    private final class Opening implements TaskRunner.Outcome<OpenChronicle> {
        private final String name;
        private final List<Path> from;
        private @Nullable Activity activity;
        private boolean over;

        Opening(String name, List<Path> from) {
            this.name = name;
            this.from = from;
        }

        @Override
        public void done(OpenChronicle chronicle) {
            end();
            List<Problem> problems = chronicle.problems();
            if (chronicle.chronicle().events().isEmpty() && !problems.isEmpty()) {
                refuse(problems.getFirst());
                return;
            }
            session.open(chronicle);
            if (chronicle.origin() == OpenChronicle.Origin.ARTICLE) {
                session.viewProperty().set(View.REVIEW);
            }
            from.reversed().forEach(recent::add);
            if (!problems.isEmpty()) {
                offer(labels.text("ui.file.problems", name, problems.size()));
            } else if (!chronicle.notes().isEmpty()) {
                offer(labels.text("ui.file.notes", name, chronicle.notes().size()));
            }
        }

        private void offer(String text) {
            Notice.Action show =
                    new Notice.Action(labels.text("ui.file.showProblems"), () -> commands.run(Command.PROBLEMS));
            session.noticeProperty().set(Notice.info(text, show));
        }

        @Override
        public void failed(Throwable cause) {
            end();
            if (cause instanceof FormatException unreadable) {
                refuse(unreadable.problem());
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

        private void refuse(Problem problem) {
            String text = problem.line() > 0
                    ? labels.text("ui.file.failedAt", name, problem.line(), problem.column(), problem.message())
                    : labels.text("ui.file.failed", name, problem.message());
            session.noticeProperty().set(Notice.error(text));
        }

        private void end() {
            over = true;
            session.noticeProperty().set(null);
            if (activity != null) {
                session.activityProperty().set(null);
            }
        }
    }
}
