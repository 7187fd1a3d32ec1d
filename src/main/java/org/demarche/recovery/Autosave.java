package org.demarche.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.format.Progress;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a copy of work while no file holds it: soon after a change, but so that with a large chronicle writing copies
 * takes a small part of the time. To be used on one thread, the one that the task runner tells outcomes on.
 */
public final class Autosave {
    private static final Slot COPYING = new Slot("copying for recovery");

    /** No more than this is lost of a small chronicle. */
    static final double SOON_MS = 2_000;
    /** The pause before a copy is so many times as long as writing the last one took. */
    private static final double REST = 10;

    private static final double NANOS_PER_MS = 1e6;

    private final RecoveryFiles files;
    private final TaskRunner tasks;
    private final Pause pause;
    private final Consumer<Throwable> failure;
    private final List<LeftCopy> replaced = new ArrayList<>();
    private @Nullable Work wanted;
    private @Nullable Work kept;
    private TaskRunner.@Nullable Running running;
    private boolean waiting;
    private boolean failed;
    private double pauseMs = SOON_MS;

    /** Waits without keeping anybody from working. */
    public interface Pause {
        /** Calls back after a time, once; forgets whom it was to call before. */
        void start(double ms, Runnable then);

        /** Calls nobody any more. */
        void stop();
    }

    /**
     * Copies in those files.
     *
     * @param failure hears why no copy could be kept, once until one can again
     */
    public Autosave(RecoveryFiles files, TaskRunner tasks, Pause pause, Consumer<Throwable> failure) {
        this.files = files;
        this.tasks = tasks;
        this.pause = pause;
        this.failure = failure;
    }

    /** What is worked on, and what it was made from. */
    private record Work(Chronicle chronicle, Original original) {}

    /** Takes note of work that no file holds. */
    public void changed(Chronicle chronicle, Original original) {
        Work now = new Work(chronicle, original);
        if (!now.equals(wanted)) {
            wanted = now;
            keepSoon();
        }
    }

    /** Takes note that nothing is to be lost: all is saved, or not wanted. */
    public void settled() {
        if (wanted != null) {
            stop();
            wanted = null;
            kept = null;
            List<LeftCopy> gone = List.copyOf(replaced);
            start(progress -> {
                files.remove(stopping(progress));
                discard(gone);
                return gone;
            });
        }
    }

    /** Takes note that the work at hand is that of a copy which was left: once it has a copy here, that one goes. */
    public void replaces(LeftCopy copy) {
        replaced.add(copy);
    }

    /** Removes the copy, and keeps none any more: the program ends as it should. Waits for the disk. */
    public void end() throws IOException {
        stop();
        wanted = null;
        files.end();
        discard(replaced);
    }

    private void stop() {
        pause.stop();
        waiting = false;
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void keepSoon() {
        if (!waiting && running == null) {
            waiting = true;
            pause.start(pauseMs, () -> {
                waiting = false;
                keep();
            });
        }
    }

    private void keep() {
        Work work = wanted;
        if (work != null) {
            List<LeftCopy> gone = List.copyOf(replaced);
            kept = work;
            start(progress -> {
                files.keep(work.chronicle(), work.original(), stopping(progress));
                discard(gone);
                return gone;
            });
        }
    }

    private void discard(List<LeftCopy> gone) throws IOException {
        for (LeftCopy copy : gone) {
            files.discard(copy);
        }
    }

    private static Progress stopping(TaskRunner.Progress progress) {
        return (done, total) -> !progress.isCancelled();
    }

    private void start(TaskRunner.Work<List<LeftCopy>> work) {
        Copying copying = new Copying();
        TaskRunner.Running started = tasks.start(COPYING, work, copying);
        running = copying.over ? null : started;
    }

    /** Waits for the disk. */
    private final class Copying implements TaskRunner.Outcome<List<LeftCopy>> {
        private final long begin = System.nanoTime();
        private boolean over;

        @Override
        public void done(List<LeftCopy> discarded) {
            replaced.removeAll(discarded);
            failed = false;
            goOn();
        }

        @Override
        public void failed(Throwable cause) {
            if (!failed) {
                failed = true;
                failure.accept(cause);
            }
            goOn();
        }

        private void goOn() {
            over = true;
            running = null;
            pauseMs = Math.max(SOON_MS, REST * (System.nanoTime() - begin) / NANOS_PER_MS);
            if (wanted != null && !wanted.equals(kept)) {
                keepSoon();
            }
        }
    }
}
