package org.demarche.format;

/** Reads one format. */
public interface ChronicleReader {
    /**
     * Reads what can be read, and reports the rest. Leaves the stream open.
     *
     * @throws FormatException if nothing can be read
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    ReadResult read(Input input) throws FormatException;
}
