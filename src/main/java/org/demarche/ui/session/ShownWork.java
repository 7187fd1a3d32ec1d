package org.demarche.ui.session;

import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background that the window shows while it goes on; the newest wins. For the window's thread.
 *
 * @param <T> what comes of it
 */
public final class ShownWork<T> {
    private final Session session;
    private final TaskRunner.Slot slot;
    private TaskRunner.@Nullable Running running;
    private @Nullable Activity activity;

    /** @param slot of which only one may run */
    public ShownWork(Session session, TaskRunner.Slot slot) {
        this.session = session;
        this.slot = slot;
    }

    boolean isUnderWay() {
        return running != null;
    }

    /**
     * Begins work instead of what is under way.
     *
     * @param shown how the window shows it
     * @param whenDone gets what comes of it, when nothing is under way any more
     * @param failure what an exception says that reports its failing
     */
    public void start(Function<TaskRunner.Progress, T> work, Activity shown, Consumer<T> whenDone, String failure) {
        stop();
        Waiting waiting = new Waiting(whenDone, failure);
        TaskRunner.Running started = session.tasks().start(slot, work::apply, waiting);
        if (!waiting.over) {
            running = started;
            activity = shown;
            session.activityProperty().set(shown);
        }
    }

    /** Forgets what is under way. */
    public void stop() {
        if (running != null) {
            running.cancel();
            end();
        }
    }

    private void end() {
        running = null;
        // Something else may be under way by now.
        if (activity != null && session.activityProperty().get() == activity) {
            session.activityProperty().set(null);
        }
        activity = null;
    }

    private final class Waiting implements TaskRunner.Outcome<T> {
        private final Consumer<T> whenDone;
        private final String failure;
        private boolean over;

        Waiting(Consumer<T> whenDone, String failure) {
            this.whenDone = whenDone;
            this.failure = failure;
        }

        @Override
        public void done(T result) {
            over = true;
            end();
            whenDone.accept(result);
        }

        @Override
        public void progress(double part) {
            if (activity != null) {
                activity.report(part);
            }
        }

        @Override
        public void failed(Throwable cause) {
            over = true;
            end();
            throw new IllegalStateException(failure, cause);
        }
    }
}
