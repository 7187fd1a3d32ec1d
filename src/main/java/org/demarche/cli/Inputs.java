package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.model.Chronicle;
import org.demarche.model.JoinedChronicle;

/** Reads what a command line names, and says on standard error what is wrong with it. */
final class Inputs {
    private static final String EXAMPLE = "hanoi.demarche.json";

    private final Console console;
    private final ReadOptions options;
    private final Formats formats;
    private final List<Chronicle> chronicles = new ArrayList<>();
    private boolean clean = true;

    /** Reads the files in order, or the example if there are none. */
    Inputs(List<String> files, ReadOptions options, Console console) {
        this.console = console;
        this.options = options;
        this.formats = new Formats(console.messages());
        if (files.isEmpty()) {
            readExample();
        }
        files.forEach(this::read);
    }

    /** What could be read, in the order of the files. */
    List<Chronicle> chronicles() {
        return chronicles;
    }

    /** Everything in one chronicle; empty if nothing could be read. */
    Optional<Chronicle> joined() {
        return chronicles.stream().reduce(JoinedChronicle::of);
    }

    /** Whether no problem was found. */
    boolean isClean() {
        return clean;
    }

    private void read(String file) {
        try {
            add(formats.open(Path.of(file), options, Progress.NONE));
        } catch (FormatException e) {
            refuse(e.problem());
        } catch (InvalidPathException e) {
            refuse(new Problem(file, 1, 1, "", console.messages().text("cli.badPath")));
        }
    }

    private void readExample() {
        try (InputStream bytes = Inputs.class.getResourceAsStream("/org/demarche/assets/example/" + EXAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException(EXAMPLE + " is not in the program's jar");
            }
            add(formats.read(new Input(EXAMPLE, bytes, -1, Progress.NONE)));
        } catch (FormatException e) {
            refuse(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ReadResult result) {
        result.problems().forEach(this::refuse);
        result.notes().forEach(note -> console.tell(console.messages().text("cli.note", note.file(), note.message())));
        chronicles.add(result.chronicle());
    }

    private void refuse(Problem problem) {
        clean = false;
        console.tell(problem.toString());
    }
}
