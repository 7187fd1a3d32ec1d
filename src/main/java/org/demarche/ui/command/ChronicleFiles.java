package org.demarche.ui.command;

import java.nio.file.Path;
import org.demarche.format.FormatException;
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

    /** The founding example, which is part of the program. */
    OpenChronicle example(Progress progress) throws FormatException;
}
