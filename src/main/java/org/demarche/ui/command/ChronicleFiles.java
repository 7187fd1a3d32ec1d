package org.demarche.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.format.FormatException;
import org.demarche.format.ReadOptions;
import org.demarche.format.table.TableSketch;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner.Progress;
import org.demarche.ui.session.OpenChronicle;

/** Where chronicles come from. */
public interface ChronicleFiles {
    /** The tables among files whose columns can hold anything; a file that can't be read is none. */
    Map<Path, TableSketch> tables(List<Path> files, Progress progress);

    /** The text, as of the clipboard, as such a table. */
    Optional<TableSketch> table(String name, String text);

    /**
     * Reads files, joins their chronicles in the order of the files and makes the result ready. Of several, one that
     * can't be read is a problem of the rest; it belongs to no file, as saving over one would put the others into it.
     *
     * @param files at least one
     * @param columns of tables among them, as {@link ReadOptions#columns}; where none are given they are guessed
     * @throws FormatException if nothing of any of them could be read
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    OpenChronicle read(List<Path> files, Map<Path, Map<String, String>> columns, Progress progress)
            throws FormatException;

    /**
     * Reads a text, as of the clipboard.
     *
     * @param name what to call it in problems and titles
     * @param columns of a table, as {@link ReadOptions#columns}; where none are given they are guessed
     * @throws FormatException if nothing of it could be read
     */
    OpenChronicle text(String name, String text, Map<String, String> columns, Progress progress) throws FormatException;

    /**
     * Writes a chronicle in our own format over a file, in one step.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop; the old file is whole
     */
    void save(Chronicle chronicle, Path file, Progress progress) throws IOException;

    /** The founding example, which is part of the program. */
    OpenChronicle example(Progress progress) throws FormatException;
}
