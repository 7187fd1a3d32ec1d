package org.demarche.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.demarche.task.TaskRunner;

/** Runs work on threads, as the program does. */
final class BackgroundRunner implements TaskRunner {
    private final Map<Slot, Running> latest = new HashMap<>();

    @Override
    public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome) {
        boolean[] cancelled = {false};
        Progress progress = new Progress() {
            @Override
            public void report(double part) {}

            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        };
        FutureTask<T> task = new FutureTask<>(() -> work.run(progress)) {
            @Override
            protected void done() {
                Platform.runLater(() -> tell(this, cancelled, outcome));
            }
        };
        Running running = () -> cancelled[0] = true;
        Running before = latest.put(slot, running);
        if (before != null) {
            before.cancel();
        }
        Thread.ofPlatform().daemon().start(task);
        return running;
    }

    private static <T> void tell(FutureTask<T> task, boolean[] cancelled, Outcome<? super T> outcome) {
        if (cancelled[0]) {
            return;
        }
        switch (task.state()) {
            case SUCCESS -> outcome.done(task.resultNow());
            case FAILED -> {
                if (!(task.exceptionNow() instanceof CancellationException)) {
                    outcome.failed(task.exceptionNow());
                }
            }
            case RUNNING, CANCELLED -> throw new IllegalStateException("not done");
        }
    }
}
