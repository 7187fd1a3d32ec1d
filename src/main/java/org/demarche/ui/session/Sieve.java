package org.demarche.ui.session;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.index.Facets;
import org.demarche.index.TextSearch;
import org.demarche.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * What filter and search let through of a chronicle, worked out in the background if it has many events. Until the
 * newest is ready, the one before stands. To be used on the window's thread.
 */
final class Sieve {
    /** With so few events filter and search are done before anybody could see that something is going on. */
    static final int QUICK = 20_000;

    private static final TaskRunner.Slot SIEVING = new TaskRunner.Slot("sieving");

    private static final TaskRunner.Slot PREPARING = new TaskRunner.Slot("preparing search");

    private final TaskRunner tasks;
    private final Object bean;
    private final Part<EventSet> shown = new Part<>("shown", Sieved::shown);
    private final Part<EventSet> matches = new Part<>("matches", Sieved::matches);
    private final Part<Facets.@Nullable Counts> counts = new Part<>("counts", Sieved::counts);
    private final ReadOnlyBooleanWrapper sieving = new ReadOnlyBooleanWrapper();
    private Sieved sieved = Sieved.all(OpenChronicle.EMPTY);
    private TaskRunner.@Nullable Running working;
    private @Nullable Runnable after;
    private @Nullable TextSearch prepared;

    /**
     * Of no chronicle yet.
     *
     * @param bean whose properties its parts are
     */
    Sieve(TaskRunner tasks, Object bean) {
        this.tasks = tasks;
        this.bean = bean;
    }

    Sieved now() {
        return sieved;
    }

    /** Takes what is already known instead of what is being worked out; {@link #tell} says so. */
    void put(Sieved known) {
        stop();
        sieved = known;
    }

    /** Says that the sets are others. */
    void tell() {
        counts.changed();
        shown.changed();
        matches.changed();
    }

    /** Makes the search of many events ready before anybody asks for it, once for each chronicle. */
    void prepare() {
        TextSearch search = sieved.chronicle().search();
        if (sieved.chronicle().index().size() > QUICK && !search.equals(prepared)) {
            prepared = search;
            tasks.start(
                    PREPARING,
                    progress -> {
                        search.prepare();
                        return search;
                    },
                    new Prepared());
        }
    }

    /** Counts what is not counted as yet, unless that is being done. */
    void count() {
        if (sieved.counts() == null && working == null) {
            want(sieved.filter(), sieved.query());
        }
    }

    /** Works out what another filter and query let through of the same chronicle. */
    void want(EventFilter filter, String query) {
        stop();
        Sieved before = sieved;
        if (before.chronicle().index().size() <= QUICK) {
            take(before.with(filter, query, () -> false));
            return;
        }
        Waiting waiting = new Waiting();
        TaskRunner.Running running = tasks.start(SIEVING, progress -> before.with(filter, query, progress), waiting);
        working = waiting.over ? null : running;
        boolean sameSets = filter.equals(before.filter()) && query.equals(before.query());
        sieving.set(working != null && !sameSets);
    }

    /** Leaves what is being worked out. */
    void stop() {
        if (working != null) {
            working.cancel();
            working = null;
        }
        sieving.set(false);
        after = null;
    }

    boolean isWorking() {
        return working != null;
    }

    /** Whether other sets are being worked out; not while the same are only counted. */
    ReadOnlyBooleanProperty sieving() {
        return sieving.getReadOnlyProperty();
    }

    /** Does something as soon as the sets are ready that are being worked out. */
    void after(Runnable action) {
        after = action;
    }

    /** The events that pass the filter. */
    ReadOnlyObjectProperty<EventSet> shown() {
        return shown;
    }

    /** The shown events that the search finds. */
    ReadOnlyObjectProperty<EventSet> matches() {
        return matches;
    }

    /** How many events each value of a facet would show; null until {@link #count} is done. */
    ReadOnlyObjectProperty<Facets.@Nullable Counts> counts() {
        return counts;
    }

    private void take(Sieved ready) {
        sieved = ready;
        tell();
        sieving.set(working != null && sieving.get());
        Runnable next = after;
        after = null;
        if (next != null) {
            next.run();
        }
    }

    /** Nobody waits: whoever searches earlier waits for the search itself. */
    private static final class Prepared implements TaskRunner.Outcome<TextSearch> {
        @Override
        public void done(TextSearch search) {}

        @Override
        public void failed(Throwable cause) {
            throw new IllegalStateException("the search could not be made ready", cause);
        }
    }

    /** Waits for filter and search. */
    private final class Waiting implements TaskRunner.Outcome<Sieved> {
        private boolean over;

        @Override
        public void done(Sieved ready) {
            over = true;
            working = null;
            take(ready);
        }

        @Override
        public void failed(Throwable cause) {
            over = true;
            working = null;
            sieving.set(false);
            throw new IllegalStateException("filter and search failed", cause);
        }
    }

    /** A part of what filter and search let through, as a property. */
    private final class Part<T extends @Nullable Object> extends ReadOnlyObjectPropertyBase<T> {
        private final String name;
        private final Function<Sieved, T> of;

        Part(String name, Function<Sieved, T> of) {
            this.name = name;
            this.of = of;
        }

        @Override
        public T get() {
            return of.apply(sieved);
        }

        void changed() {
            fireValueChangedEvent();
        }

        @Override
        public Object getBean() {
            return bean;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
