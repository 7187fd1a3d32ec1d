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
import org.jspecify.annotations.Nullable;

/** Reads chronicles of every format the program knows. */
public final class FormatFiles implements ChronicleFiles {
    private static final String EXAMPLE = "/org/demarche/assets/example/hanoi.demarche.json";

    /** Reading is so much of the work; the rest is making ready what was read. */
    private static final double READING = 0.6;

    private final Formats formats;

    public FormatFiles(Wording wording) {
        formats = new Formats(wording);
    }

    @Override
    public OpenChronicle read(Path file, Progress progress) throws FormatException {
        ReadResult result = formats.open(file, ReadOptions.NONE, following(progress, READING));
        Origin origin = isOurs(file) ? Origin.CHRONICLE : Origin.OTHER;
        return ready(result, file, origin, progress);
    }

    /** Whether saving over a file would not turn it into something else. */
    private static boolean isOurs(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".demarche.json");
    }

    @Override
    public void save(Chronicle chronicle, Path file, Progress progress) throws IOException {
        formats.save(chronicle, file, following(progress, 1));
    }

    @Override
    public OpenChronicle example(Progress progress) throws FormatException {
        try (InputStream bytes = FormatFiles.class.getResourceAsStream(EXAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException(EXAMPLE + " is not in the program's jar");
            }
            String name = EXAMPLE.substring(EXAMPLE.lastIndexOf('/') + 1);
            ReadResult result = formats.read(new Input(name, bytes, -1, following(progress, READING)));
            return ready(result, null, Origin.OTHER, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenChronicle ready(ReadResult result, @Nullable Path file, Origin origin, Progress progress) {
        return OpenChronicle.of(result.chronicle(), file, origin, result.problems(), new Progress() {
            @Override
            public void report(double part) {
                progress.report(READING + (1 - READING) * part);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        });
    }

    private static org.demarche.format.Progress following(Progress progress, double share) {
        return (done, total) -> {
            if (total > 0) {
                progress.report(share * done / total);
            }
            return !progress.isCancelled();
        };
    }
}
