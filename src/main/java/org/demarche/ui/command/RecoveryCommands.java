package org.demarche.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.format.FormatException;
import org.demarche.recovery.Autosave;
import org.demarche.recovery.LeftCopy;
import org.demarche.recovery.Original;
import org.demarche.recovery.RecoveredWork;
import org.demarche.recovery.RecoveryFiles;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.demarche.time.AxisZone;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/**
 * Has a copy kept of changes that are not saved, and offers the copies that earlier starts have left, one after the
 * other. Closing the offer leaves them for the next start.
 */
public final class RecoveryCommands {
    private static final Slot LOOKING = new Slot("looking for copies");
    private static final Slot READING = new Slot("recovering");

    private final Session session;
    private final Editing editing;
    private final SaveCommands saving;
    private final RecoveryFiles files;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Labels labels;
    private final Autosave autosave;
    private final Deque<LeftCopy> left = new ArrayDeque<>();
    private @Nullable Notice offer;

    /**
     * Commands for a session.
     *
     * @param saving asked before the open chronicle goes
     * @param pause between a change and its copy
     */
    public RecoveryCommands(
            Session session,
            Editing editing,
            SaveCommands saving,
            RecoveryFiles files,
            Autosave.Pause pause,
            TaskRunner tasks,
            Dialogs dialogs,
            Labels labels) {
        this.session = session;
        this.editing = editing;
        this.saving = saving;
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.labels = labels;
        autosave = new Autosave(files, tasks, pause, cause -> tell(cause, "ui.recovery.notKept"));
        editing.addListener(this::note);
        session.noticeProperty().addListener((property, old, now) -> noticeChanged());
        session.activityProperty().addListener((property, old, now) -> offerNext());
    }

    /** Looks for copies in the background, and offers them. */
    public void look() {
        tasks.start(LOOKING, progress -> files.left(), new Waiting<List<LeftCopy>>("ui.recovery.notFound", copies -> {
            left.addAll(copies);
            offerNext();
        }));
    }

    /** Removes the copy of the changes: the user has decided on them. */
    public void end() {
        try {
            autosave.end();
        } catch (IOException e) {
            System.getLogger(RecoveryCommands.class.getName())
                    .log(System.Logger.Level.WARNING, labels.text("ui.recovery.notRemoved", reason(e)));
        }
    }

    private void note() {
        OpenChronicle open = session.open();
        if (editing.isEdited()) {
            Original original = new Original(
                    open.chronicle().title(), open.file(), open.origin().name());
            autosave.changed(editing.newest(), original);
        } else {
            autosave.settled();
        }
    }

    private void noticeChanged() {
        Notice standing = offer;
        Notice now = session.noticeProperty().get();
        if (standing != null && !standing.equals(now)) {
            offer = null;
            if (now == null) {
                left.clear();
            }
        }
        offerNext();
    }

    /** Offers a copy as soon as no other message is to be read. */
    private void offerNext() {
        boolean busy = session.noticeProperty().get() != null
                || session.activityProperty().get() != null;
        if (!busy && !left.isEmpty()) {
            LeftCopy copy = left.getFirst();
            String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(labels.locale())
                    .withZone(ZoneId.systemDefault())
                    .format(copy.kept());
            String question = labels.text("ui.recovery.offer", name(copy), when, left.size() - 1);
            offer = Notice.question(
                    copy.isOlder() ? question + " " + labels.text("ui.recovery.older") : question,
                    new Notice.Action(labels.text("ui.recovery.recover"), () -> recover(copy)),
                    discardAction(copy));
            session.noticeProperty().set(offer);
        }
    }

    private Notice.Action discardAction(LeftCopy copy) {
        return new Notice.Action(labels.text("ui.recovery.discard"), () -> discard(copy));
    }

    private void discard(LeftCopy copy) {
        tasks.start(
                new Slot("discarding"),
                progress -> {
                    files.discard(copy);
                    return copy;
                },
                new Waiting<LeftCopy>("ui.recovery.notRemoved", discarded -> {}));
        answered(copy);
    }

    /** Goes on to the next copy. */
    private void answered(LeftCopy copy) {
        left.remove(copy);
        offer = null;
        session.noticeProperty().set(null);
        offerNext();
    }

    private void recover(LeftCopy copy) {
        saving.beforeLeaving(() -> {
            AxisZone zone = session.zoneOf(fileOf(copy));
            TaskRunner.Running running =
                    tasks.start(READING, progress -> read(copy, zone, progress), new Reading(copy));
            if (left.contains(copy)) {
                session.activityProperty()
                        .set(new Activity(
                                () -> {
                                    running.cancel();
                                    session.activityProperty().set(null);
                                },
                                "ui.file.opening",
                                name(copy)));
            }
        });
    }

    /** What was recovered, made ready. */
    private record Ready(OpenChronicle chronicle, RecoveredWork work) {}

    private Ready read(LeftCopy copy, AxisZone zone, TaskRunner.Progress progress) throws FormatException {
        RecoveredWork work = files.read(copy, (done, total) -> !progress.isCancelled());
        Original original = copy.original();
        OpenChronicle chronicle = OpenChronicle.of(
                work.result().chronicle(),
                fileOf(copy),
                origin(original.kind()),
                work.result().problems(),
                zone,
                progress);
        return new Ready(chronicle, work);
    }

    /** Saving must not write over what somebody else wrote since: without a file it asks for one. */
    private static @Nullable Path fileOf(LeftCopy copy) {
        return copy.isOlder() ? null : copy.original().file();
    }

    /** Of a copy that does not say where it comes from, nothing is written over. */
    private static Origin origin(String kind) {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.name().equals(kind))
                .findFirst()
                .orElse(Origin.OTHER);
    }

    private void show(LeftCopy copy, Ready ready) {
        session.open(ready.chronicle());
        if (ready.work().whole()) {
            autosave.replaces(copy);
        }
        editing.markUnsaved();
        if (ready.chronicle().origin() == Origin.ARTICLE) {
            session.viewProperty().set(View.REVIEW);
        }
        answered(copy);
        if (!ready.work().whole()) {
            int events = ready.chronicle().chronicle().events().size();
            session.noticeProperty()
                    .set(Notice.error(
                            labels.text("ui.recovery.half", name(copy), events, copy.file()), discardAction(copy)));
        }
    }

    private String name(LeftCopy copy) {
        Path file = copy.original().file();
        if (file != null) {
            return String.valueOf(file.getFileName());
        }
        String title = copy.original().title();
        return title.isEmpty() ? labels.text("ui.file.untitled") : title;
    }

    private void tell(Throwable cause, String key) {
        if (cause instanceof IOException) {
            session.noticeProperty().set(Notice.error(labels.text(key, reason(cause))));
        } else {
            dialogs.tellFailure(cause);
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Waits for the disk. */
    private final class Waiting<T> implements TaskRunner.Outcome<T> {
        private final String failure;
        private final Consumer<T> then;

        Waiting(String failure, Consumer<T> then) {
            this.failure = failure;
            this.then = then;
        }

        @Override
        public void done(T result) {
            then.accept(result);
        }

        @Override
        public void failed(Throwable cause) {
            tell(cause, failure);
        }
    }

    /** Waits for a copy. */
    private final class Reading implements TaskRunner.Outcome<Ready> {
        private final LeftCopy copy;

        Reading(LeftCopy copy) {
            this.copy = copy;
        }

        @Override
        public void done(Ready ready) {
            show(copy, ready);
            session.activityProperty().set(null);
        }

        @Override
        public void failed(Throwable cause) {
            answered(copy);
            session.activityProperty().set(null);
            if (cause instanceof FormatException unreadable) {
                String why = unreadable.problem().message();
                session.noticeProperty()
                        .set(Notice.error(
                                labels.text("ui.recovery.broken", name(copy), why, copy.file()), discardAction(copy)));
            } else {
                dialogs.tellFailure(cause);
            }
        }
    }
}
