package org.demarche.ui.session;

import java.util.Objects;
import java.util.function.Consumer;
import org.demarche.edit.Additions;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.Publication;
import org.demarche.model.Source;
import org.demarche.task.TaskRunner;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what hangs on a new day of a source's publication: at once in a short text, else in the background. The
 * newest wins; until it is ready, the source keeps its day. For the window's thread.
 */
final class Redating {
    /** So many UTF-16 units are read again before anybody notices. */
    static final int QUICK = 20_000;

    private static final TaskRunner.Slot DATING = new TaskRunner.Slot("dating");

    private final Editing editing;
    private final ShownWork<Edit.Publish> work;
    /** What is worked on, or was last. */
    private @Nullable Wish wish;

    Redating(Session session, Editing editing) {
        this.editing = editing;
        work = new ShownWork<>(session, DATING);
    }

    /** A new day for a source, with who waits for what comes of it, or for its being cancelled. */
    record Wish(
            TextFinder finder,
            Source source,
            When published,
            Consumer<Edit.Publish> whenReady,
            Runnable whenCancelled) {
        /** Of a text whose day was not known, what could not be dated before is found now. */
        Edit.Publish edit(Draft draft, TaskRunner.Progress progress) {
            boolean known = source.published().extent().isPlaced()
                    && !source.published().qualifier().isUncertain();
            // What is found is kept for a moment, so that each text is read once here.
            finder.datesOfEvents(source, source.published());
            progress.report(0.5);
            progress.ifAsked();
            finder.datesOfEvents(source, published);
            progress.ifAsked();
            Edit.Publish edit = Publication.set(draft.chronicle(), source, published, finder::datesOfEvents, finder);
            return known
                    ? edit
                    : Additions.to(
                            edit,
                            draft,
                            finder.chronicle(source, source.published()),
                            finder.chronicle(source, published));
        }
    }

    /** The day that a source is to have: the one it has if no other is being worked on. */
    When wanted(Source source) {
        Wish now = underWay();
        return now != null && now.source().id().equals(source.id()) ? now.published() : source.published();
    }

    void begin(Wish wanted) {
        stop();
        Draft draft = editing.latest();
        if (Objects.requireNonNullElse(wanted.source().text(), "").length() <= QUICK) {
            wanted.whenReady().accept(wanted.edit(draft, Ignored.INSTANCE));
            return;
        }
        wish = wanted;
        work.start(
                progress -> wanted.edit(draft, progress),
                new Activity(
                        this::cancel, "ui.published.dating", wanted.source().title()),
                edit -> take(wanted, draft, edit),
                "a source could not be dated anew");
    }

    private void take(Wish wanted, Draft before, Edit.Publish edit) {
        Draft latest = editing.latest();
        if (latest.equals(before)) {
            wanted.whenReady().accept(edit);
        } else if (latest.chronicle().sources().contains(wanted.source())) {
            // Events were changed in the meantime; what the text says is known by now.
            begin(wanted);
        } else {
            wanted.whenCancelled().run();
        }
    }

    private @Nullable Wish underWay() {
        return work.isUnderWay() ? wish : null;
    }

    /** Does at once what is under way: to be done before the chronicle is saved or goes. */
    void finish() {
        Wish now = underWay();
        if (now != null) {
            stop();
            now.whenReady().accept(now.edit(editing.latest(), Ignored.INSTANCE));
        }
    }

    /** Leaves the source's day as it was; says whether another was being worked on. */
    boolean cancel() {
        Wish now = underWay();
        if (now == null) {
            return false;
        }
        stop();
        now.whenCancelled().run();
        return true;
    }

    /** Forgets what is under way, as when its chronicle goes. */
    void stop() {
        work.stop();
    }

    /** For work on the window's own thread. */
    private enum Ignored implements TaskRunner.Progress {
        INSTANCE;

        @Override
        public void report(double part) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
