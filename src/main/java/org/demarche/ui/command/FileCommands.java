package org.demarche.ui.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.table.TableSketch;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.demarche.task.TaskRunner.Work;
import org.demarche.ui.dialog.Clip;
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
    private final SavedColumns columns;
    private final Consumer<ColumnQuestion> asking;
    private @Nullable Document last;

    /**
     * Commands for a session.
     *
     * @param saving asked before the open chronicle goes
     * @param columns what is known of tables
     * @param asking asks the user about others
     */
    public FileCommands(
            Session session,
            ChronicleFiles files,
            SaveCommands saving,
            SavedColumns columns,
            Consumer<ColumnQuestion> asking,
            TaskRunner tasks,
            Dialogs dialogs,
            RecentFiles recent,
            Labels labels,
            Commands commands) {
        this.session = session;
        this.files = files;
        this.saving = saving;
        this.columns = columns;
        this.asking = asking;
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
            open(new Document(name, several, ""), false);
        }
    }

    /** Opens the files on the clipboard, or the page or text there as if it were a file's. */
    public void paste() {
        Clip clip = dialogs.clipboard();
        String text = clip.content();
        if (!clip.files().isEmpty()) {
            open(clip.files());
        } else if (clip.isAddress()) {
            session.noticeProperty().set(Notice.info(labels.text("ui.file.addressPasted")));
        } else if (text.isEmpty()) {
            String reason = clip.hasPicture() ? "ui.file.picturePasted" : "ui.file.nothingToPaste";
            session.noticeProperty().set(Notice.info(labels.text(reason)));
        } else {
            open(new Document(labels.text("ui.file.clipboard"), List.of(), text), false);
        }
    }

    /** Opens the founding example. */
    public void openExample() {
        saving.beforeLeaving(
                () -> start(files::example, new Document(labels.text("ui.file.example"), List.of(), ""), Set.of()));
    }

    /** Asks anew which columns of the tables opened last hold what, and opens them again. */
    public void chooseColumns() {
        Document again = last;
        if (again == null) {
            session.noticeProperty().set(Notice.info(labels.text("ui.columns.noTable")));
        } else {
            open(again, true);
        }
    }

    /**
     * What is opened.
     *
     * @param files none if it is the text
     */
    private record Document(String name, List<Path> files, String text) {
        /** What stands for the text among files. */
        static final Path TEXT = Path.of("");
    }

    private void open(Document document, boolean anew) {
        saving.beforeLeaving(() -> {
            Waiting<Map<Path, TableSketch>> looking =
                    new Waiting<>(document.name(), tables -> ask(document, tables, anew));
            begin(looking, progress -> tables(document, progress));
        });
    }

    private Map<Path, TableSketch> tables(Document document, TaskRunner.Progress progress) {
        return document.files().isEmpty()
                ? files.table(document.name(), document.text())
                        .map(table -> Map.of(Document.TEXT, table))
                        .orElse(Map.of())
                : files.tables(document.files(), progress);
    }

    /** Asks about one table after the other, then reads. */
    private void ask(Document document, Map<Path, TableSketch> tables, boolean anew) {
        ask(document, List.copyOf(tables.entrySet()), anew, Map.of(), new LinkedHashSet<>());
    }

    private void ask(
            Document document,
            List<Map.Entry<Path, TableSketch>> tables,
            boolean anew,
            Map<Path, Map<String, String>> known,
            Set<String> byName) {
        if (tables.isEmpty()) {
            read(document, known, byName);
            return;
        }
        TableSketch table = tables.getFirst().getValue();
        Optional<TableColumns> saved = columns.of(table.columns());
        Consumer<Map<String, String>> next = mapping -> {
            Map<Path, Map<String, String>> more = new HashMap<>(known);
            more.put(tables.getFirst().getKey(), mapping);
            ask(document, tables.subList(1, tables.size()), anew, more, byName);
        };
        if (table.isOurs() && !anew) {
            next.accept(Map.of());
        } else if (saved.isPresent() && !anew) {
            byName.add(saved.get().name());
            next.accept(saved.get().mapping());
        } else {
            asking.accept(
                    new ColumnQuestion(table, saved.map(TableColumns::mapping).orElseGet(table::guess), next));
        }
    }

    private void read(Document document, Map<Path, Map<String, String>> known, Set<String> byName) {
        last = known.isEmpty() ? null : document;
        Work<OpenChronicle> work = document.files().isEmpty()
                ? progress -> files.text(
                        document.name(), document.text(), known.getOrDefault(Document.TEXT, Map.of()), progress)
                : progress -> files.read(document.files(), known, progress);
        start(work, document, byName);
    }

    public RecentFiles recent() {
        return recent;
    }

    private void start(Work<OpenChronicle> work, Document document, Set<String> columnsOf) {
        begin(new Waiting<>(document.name(), chronicle -> show(chronicle, document, columnsOf)), work);
    }

    private <T> void begin(Waiting<T> waiting, Work<T> work) {
        TaskRunner.Running running = tasks.start(OPENING, work, waiting);
        if (!waiting.over) {
            Activity activity = new Activity(
                    () -> {
                        running.cancel();
                        session.activityProperty().set(null);
                    },
                    "ui.file.opening",
                    waiting.name);
            waiting.activity = activity;
            session.activityProperty().set(activity);
        }
    }

    private void show(OpenChronicle chronicle, Document document, Set<String> columnsOf) {
        List<Problem> problems = chronicle.problems();
        if (chronicle.chronicle().events().isEmpty() && !problems.isEmpty()) {
            refuse(document.name(), problems.getFirst());
            return;
        }
        session.open(chronicle);
        if (chronicle.origin() == OpenChronicle.Origin.ARTICLE) {
            session.viewProperty().set(View.REVIEW);
        }
        document.files().reversed().forEach(recent::add);
        tell(chronicle, document.name(), columnsOf);
    }

    /** Says what is worth knowing of what was opened. */
    private void tell(OpenChronicle chronicle, String name, Set<String> columnsOf) {
        List<String> texts = new ArrayList<>();
        List<Notice.Action> actions = new ArrayList<>();
        if (!columnsOf.isEmpty()) {
            texts.add(labels.text("ui.columns.byName", labels.list(List.copyOf(columnsOf))));
            actions.add(new Notice.Action(labels.text("ui.columns.change"), this::chooseColumns));
        }
        if (!chronicle.problems().isEmpty()) {
            texts.add(labels.text("ui.file.problems", name, chronicle.problems().size()));
        } else if (chronicle.notes().size() == 1) {
            texts.add(labels.text(
                    "ui.file.note", name, chronicle.notes().getFirst().message()));
        } else if (!chronicle.notes().isEmpty()) {
            texts.add(labels.text("ui.file.notes", name, chronicle.notes().size()));
        }
        if (!chronicle.problems().isEmpty() || chronicle.notes().size() > 1) {
            actions.add(new Notice.Action(labels.text("ui.file.showProblems"), () -> commands.run(Command.PROBLEMS)));
        }
        if (!texts.isEmpty()) {
            session.noticeProperty().set(Notice.info(String.join(" ", texts), actions.toArray(Notice.Action[]::new)));
        }
    }

    private void refuse(String name, Problem problem) {
        // That a whole file is wrong is wrong at its beginning, which tells people nothing.
        boolean somewhere = problem.line() > 1 || problem.column() > 1;
        String text = somewhere
                ? labels.text("ui.file.failedAt", name, problem.line(), problem.column(), problem.message())
                : labels.text("ui.file.failed", name, problem.message());
        session.noticeProperty().set(Notice.error(text));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Waits for what is read, and goes on with it. */
    private final class Waiting<T> implements TaskRunner.Outcome<T> {
        private final String name;
        private final Consumer<T> then;
        private @Nullable Activity activity;
        private boolean over;

        Waiting(String name, Consumer<T> then) {
            this.name = name;
            this.then = then;
        }

        @Override
        public void done(T result) {
            end();
            then.accept(result);
        }

        @Override
        public void failed(Throwable cause) {
            end();
            if (cause instanceof FormatException unreadable) {
                refuse(name, unreadable.problem());
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
            Notice before = session.noticeProperty().get();
            if (before != null && before.kind() != Notice.Kind.QUESTION) {
                session.noticeProperty().set(null);
            }
            if (activity != null) {
                session.activityProperty().set(null);
            }
        }
    }
}
