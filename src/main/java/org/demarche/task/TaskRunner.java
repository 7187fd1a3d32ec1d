package org.demarche.task;

import java.util.concurrent.CancellationException;

/** Runs work so that the window stays alive. What comes of it is told on the window's own thread. */
public interface TaskRunner {
    /**
     * Starts work. Work that still runs in the same slot is cancelled, and nothing more is heard of it: the newest
     * wins.
     */
    <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome);

    /** What of which only one may run: identified by itself. */
    final class Slot {
        private final String name;

        public Slot(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it.
         *
         * @throws CancellationException when it has stopped because it was asked to
         */
        T run(Progress progress) throws Exception;
    }

    /** Asks work to stop. */
    interface Stop {
        /** Whether the work should stop. */
        boolean isCancelled();

        /**
         * Ends work that should stop.
         *
         * @throws CancellationException if it should
         */
        default void ifAsked() {
            if (isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    /** How far work is, as the work itself says. */
    interface Progress extends Stop {
        /** Says what part of the work is done, 0 to 1. */
        void report(double part);
    }

    /** Who waits for work; called on the window's thread. */
    interface Outcome<T> {
        void done(T result);

        void failed(Throwable cause);

        /** The part of the work done, 0 to 1. */
        default void progress(double part) {}
    }

    /** Work that was started. */
    interface Running {
        /** Stops it; its outcome is never called again. Does nothing once the work is over. */
        void cancel();
    }
}
