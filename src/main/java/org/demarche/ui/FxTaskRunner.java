package org.demarche.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.concurrent.Task;
import org.demarche.task.TaskRunner;

/** Runs work on threads of its own, which don't keep the program alive, and tells its outcome on JavaFX's thread. */
final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final Map<Slot, FxTask<?>> latest = new HashMap<>();

    @Override
    public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome) {
        FxTask<T> task = new FxTask<>(work, outcome);
        FxTask<?> before = latest.put(slot, task);
        if (before != null) {
            before.cancel();
        }
        threads.execute(task);
        return task::cancel;
    }

    /** Asks all work to stop. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** JavaFX drops what a cancelled task still says, on its own thread: so nothing of it is heard any more. */
    private static final class FxTask<T> extends Task<T> implements Progress {
        private final Work<T> work;
        private final Outcome<? super T> outcome;

        FxTask(Work<T> work, Outcome<? super T> outcome) {
            this.work = work;
            this.outcome = outcome;
            progressProperty().addListener((property, old, now) -> tellProgress(now.doubleValue()));
        }

        @Override
        protected T call() throws Exception {
            return work.run(this);
        }

        @Override
        public void report(double part) {
            updateProgress(part, 1);
        }

        @Override
        protected void succeeded() {
            outcome.done(getValue());
        }

        @Override
        protected void failed() {
            if (!(getException() instanceof CancellationException)) {
                outcome.failed(getException());
            }
        }

        private void tellProgress(double part) {
            if (isRunning()) {
                outcome.progress(part);
            }
        }
    }
}
