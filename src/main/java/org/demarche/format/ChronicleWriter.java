package org.demarche.format;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.model.Chronicle;

/** Writes one format. */
public interface ChronicleWriter {
    /**
     * Writes the chronicle and flushes, but leaves the stream open.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException;
}
