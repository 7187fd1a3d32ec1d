package org.demarche.ui.session;

import java.util.function.Consumer;
import org.demarche.index.EventFilter;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;

/**
 * Makes what became of the open chronicle ready to be shown: at once if it has few events, else in the background. The
 * newest wins; until it is ready, the session shows what it showed before. For the window's thread.
 */
final class Renewal {
    private static final TaskRunner.Slot INDEXING = new TaskRunner.Slot("indexing");

    private final Session session;
    private final ShownWork<Sieved> work;

    Renewal(Session session) {
        this.session = session;
        work = new ShownWork<>(session, INDEXING);
    }

    /** Whether something newer than what is shown is being made ready. */
    boolean isPending() {
        return work.isUnderWay();
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
        work.start(
                progress -> Sieved.all(open.with(chronicle, zone, progress)).with(filter, query, progress),
                new Activity(takeBack, "ui.edit.updating"),
                // The file may have been saved in the meantime.
                ready -> whenReady.accept(ready.in(session.open())),
                "an edited chronicle could not be made ready");
    }

    void stop() {
        work.stop();
    }
}
