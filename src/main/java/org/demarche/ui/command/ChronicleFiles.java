package org.demarche.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.format.FormatException;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner.Progress;
import org.demarche.ui.session.OpenChronicle;

/** Where chronicles come from. */
public interface ChronicleFiles {
    /**
     * Reads a file and makes its chronicle ready.
     *
     * @throws FormatException if nothing of it could be read
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    OpenChronicle read(Path file, Progress progress) throws FormatException;

    /**
     * Reads a text, as of the clipboard.
     *
     * @param name what to call it in problems and titles
     * @throws FormatException if nothing of it could be read
     */
    OpenChronicle text(String name, String text, Progress progress) throws FormatException;

    /**
     * Writes a chronicle in our own format over a file, in one step.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop; the old file is whole
     */
    void save(Chronicle chronicle, Path file, Progress progress) throws IOException;

    /** The founding example, which is part of the program. */
    OpenChronicle example(Progress progress) throws FormatException;
}
