package org.demarche.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Does work at once, on the caller's thread. */
public final class DirectTaskRunner implements TaskRunner {
    @Override
    public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome) {
        Progress progress = new Progress() {
            @Override
            public void report(double part) {
                outcome.progress(part);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        FutureTask<T> task = new FutureTask<>(() -> work.run(progress));
        task.run();
        try {
            outcome.done(task.get());
        } catch (ExecutionException e) {
            outcome.failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return () -> {};
    }
}
