package org.demarche.ui.session;

import java.util.function.Consumer;
import org.demarche.index.EventFilter;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;
import org.jspecify.annotations.Nullable;

/**
 * Makes what became of the open chronicle ready to be shown: at once if it has few events, else in the background. The
 * newest wins; until it is ready, the session shows what it showed before. For the window's thread.
 */
final class Renewal {
    private static final TaskRunner.Slot INDEXING = new TaskRunner.Slot("indexing");

    private final Session session;
    private TaskRunner.@Nullable Running running;
    private @Nullable Activity activity;

    Renewal(Session session) {
        this.session = session;
    }

    /** Whether something newer than what is shown is being made ready. */
    boolean isPending() {
        return running != null;
    }

    /**
     * Makes a chronicle ready, filtered and searched as the open one is, and hands it over.
     *
     * @param takeBack what the user's cancelling does, which is to call {@link #stop} or begin something newer
     */
    void begin(Chronicle chronicle, Runnable takeBack, Consumer<Sieved> whenReady) {
        stop();
        OpenChronicle open = session.open();
        EventFilter filter = session.filterProperty().get();
        String query = session.queryProperty().get();
        AxisZone zone = session.zoneProperty().get();
        if (chronicle.events().size() <= Sieve.QUICK) {
            whenReady.accept(Sieved.all(open.with(chronicle, zone)).with(filter, query, () -> false));
            return;
        }
        Waiting waiting = new Waiting(whenReady);
        TaskRunner.Running started = session.tasks()
                .start(
                        INDEXING,
                        progress ->
                                Sieved.all(open.with(chronicle, zone, progress)).with(filter, query, progress),
                        waiting);
        if (!waiting.over) {
            running = started;
            activity = new Activity(takeBack, "ui.edit.updating");
            session.activityProperty().set(activity);
        }
    }

    void stop() {
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

    private final class Waiting implements TaskRunner.Outcome<Sieved> {
        private final Consumer<Sieved> whenReady;
        private boolean over;

        Waiting(Consumer<Sieved> whenReady) {
            this.whenReady = whenReady;
        }

        @Override
        public void done(Sieved ready) {
            over = true;
            end();
            // The file may have been saved in the meantime.
            whenReady.accept(ready.in(session.open()));
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
            throw new IllegalStateException("an edited chronicle could not be made ready", cause);
        }
    }
}
