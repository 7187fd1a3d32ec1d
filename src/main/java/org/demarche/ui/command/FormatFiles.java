package org.demarche.ui.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner.Progress;
import org.demarche.time.Wording;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;

/** Reads chronicles of every format the program knows. */
public final class FormatFiles implements ChronicleFiles {
    private static final String EXAMPLE = "/org/demarche/assets/example/hanoi.demarche.json";

    private final Formats formats;

    public FormatFiles(Wording wording) {
        formats = new Formats(wording);
    }

    @Override
    public OpenChronicle read(Path file, Progress progress) throws FormatException {
        ReadResult result = formats.open(file, ReadOptions.NONE, following(progress));
        Origin origin = isOurs(file) ? Origin.CHRONICLE : Origin.OTHER;
        return OpenChronicle.of(result.chronicle(), file, origin, result.problems());
    }

    /** Whether saving over a file would not turn it into something else. */
    private static boolean isOurs(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".demarche.json");
    }

    @Override
    public void save(Chronicle chronicle, Path file, Progress progress) throws IOException {
        formats.save(chronicle, file, following(progress));
    }

    @Override
    public OpenChronicle example(Progress progress) throws FormatException {
        try (InputStream bytes = FormatFiles.class.getResourceAsStream(EXAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException(EXAMPLE + " is not in the program's jar");
            }
            String name = EXAMPLE.substring(EXAMPLE.lastIndexOf('/') + 1);
            ReadResult result = formats.read(new Input(name, bytes, -1, following(progress)));
            return OpenChronicle.of(result.chronicle(), null, Origin.OTHER, result.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
