package org.demarche.ui.session;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventFilter;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;

/**
 * Makes what became of the open chronicle ready to be shown: at once if it has few events, else in the background. The
 * newest wins; until it is ready, the session shows what it showed before. For the window's thread.
 */
final class Renewal {
    private static final TaskRunner.Slot INDEXING = new TaskRunner.Slot("indexing");
    /** About so much of the time that a million events take has gone by when they are indexed. */
    private static final double INDEXED = 0.2;
    /** Likewise when filter and search are done, and only pictures are left. */
    private static final double SIEVED = 0.65;

    private final Session session;
    private final ShownWork<Renewed> work;

    Renewal(Session session) {
        this.session = session;
        work = new ShownWork<>(session, INDEXING);
    }

    /**
     * What is ready.
     *
     * @param hands gives everybody who shows it what was worked out for that
     */
    private record Renewed(Sieved sieved, List<Runnable> hands) {}

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
        String selected = session.selectedEvent().map(Event::id).orElse("");
        List<Session.Preparation> preparations = session.preparations();
        work.start(
                progress -> {
                    Sieved all = Sieved.all(open.with(chronicle, zone, progress));
                    progress.report(INDEXED);
                    Sieved ready = all.with(filter, query, progress);
                    progress.report(SIEVED);
                    return new Renewed(ready, prepared(ready, selected, preparations, progress));
                },
                new Activity(takeBack, "ui.edit.updating"),
                renewed -> {
                    renewed.hands().forEach(Runnable::run);
                    // The file may have been saved in the meantime.
                    whenReady.accept(renewed.sieved().in(session.open()));
                },
                "an edited chronicle could not be made ready");
    }

    private static List<Runnable> prepared(
            Sieved ready, String selected, List<Session.Preparation> preparations, TaskRunner.Stop stop) {
        ChronicleIndex index = ready.chronicle().index();
        // Where events are by their ids is worked out here too, which else the window would wait for.
        int position = index.positionOf(selected).orElse(Session.NONE);
        return preparations.stream()
                .map(one -> one.workOut(index, ready.shown(), ready.matches(), position, stop))
                .toList();
    }

    void stop() {
        work.stop();
    }
}
