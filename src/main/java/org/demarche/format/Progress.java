package org.demarche.format;

/** Follows a long read or write, and can stop it. Called on the threads that do the work, one at a time. */
public interface Progress {
    /** Watches nothing and never stops. */
    Progress NONE = (done, total) -> true;

    /**
     * Tells how far the work is.
     *
     * @param done bytes read or events written
     * @param total of the same unit, −1 if not known
     * @return false to stop: the work then ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean advance(long done, long total);
}
