package org.demarche.ui.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.task.TaskRunner.Progress;
import org.demarche.time.Wording;
import org.demarche.ui.session.OpenChronicle;
import org.jspecify.annotations.Nullable;

/** Reads chronicles of every format the program knows. */
public final class FormatFiles implements ChronicleFiles {
    private static final String EXAMPLE = "/org/demarche/assets/example/hanoi.demarche.json";

    private final Formats formats;

    public FormatFiles(Wording wording) {
        formats = new Formats(wording);
    }

    @Override
    public OpenChronicle read(Path file, Progress progress) throws FormatException {
        return ready(formats.open(file, ReadOptions.NONE, following(progress)), file);
    }

    @Override
    public OpenChronicle example(Progress progress) throws FormatException {
        try (InputStream bytes = FormatFiles.class.getResourceAsStream(EXAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException(EXAMPLE + " is not in the program's jar");
            }
            String name = EXAMPLE.substring(EXAMPLE.lastIndexOf('/') + 1);
            return ready(formats.read(new Input(name, bytes, -1, following(progress))), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenChronicle ready(ReadResult result, @Nullable Path file) {
        return OpenChronicle.of(result.chronicle(), file, result.problems());
    }

    private static org.demarche.format.Progress following(Progress progress) {
        return (done, total) -> {
            if (total > 0) {
                progress.report((double) done / total);
            }
            return !progress.isCancelled();
        };
    }
}
