package org.demarche.ui.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.format.table.TableSketch;
import org.demarche.model.Chronicle;
import org.demarche.model.JoinedChronicle;
import org.demarche.task.TaskRunner.Progress;
import org.demarche.time.AxisZone;
import org.demarche.time.Wording;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.jspecify.annotations.Nullable;

/** Reads chronicles of every format the program knows. */
public final class FormatFiles implements ChronicleFiles {
    private static final String EXAMPLE = "/org/demarche/assets/example/hanoi.demarche.json";

    /** Reading is so much of the work; the rest is making ready what was read. */
    private static final double READING = 0.6;

    private static final int HEAD_BYTES = 4096;
    private static final Pattern OURS = Pattern.compile("\"format\"\\s*:\\s*\"demarche/");

    private final Formats formats;
    private final Function<@Nullable Path, AxisZone> zone;

    /**
     * All formats.
     *
     * @param zone whose clocks the time axis shows for a file, or for what is in none (null); asked on whichever thread
     *     reads
     */
    public FormatFiles(Wording wording, Function<@Nullable Path, AxisZone> zone) {
        formats = new Formats(wording);
        this.zone = zone;
    }

    @Override
    public Map<Path, TableSketch> tables(List<Path> files, Progress progress) {
        Map<Path, TableSketch> tables = new LinkedHashMap<>();
        for (Path file : files) {
            sketch(() -> formats.sketch(file, following(progress, 0, 0))).ifPresent(table -> tables.put(file, table));
        }
        return tables;
    }

    @Override
    public Optional<TableSketch> table(String name, String text) {
        return sketch(() -> formats.sketch(input(name, text, ReadOptions.NONE, org.demarche.format.Progress.NONE)));
    }

    /** Looks at a table. */
    @FunctionalInterface
    private interface Look {
        Optional<TableSketch> at() throws FormatException;
    }

    /** Nothing of what can't be read: whoever reads it hears why. */
    private static Optional<TableSketch> sketch(Look look) {
        try {
            return look.at();
        } catch (FormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public OpenChronicle read(List<Path> files, Map<Path, Map<String, String>> columns, Progress progress)
            throws FormatException {
        return files.size() == 1
                ? readOne(files.getFirst(), options(columns, files.getFirst()), progress)
                : readSeveral(files, columns, progress);
    }

    private static ReadOptions options(Map<Path, Map<String, String>> columns, Path file) {
        return new ReadOptions(null, columns.getOrDefault(file, Map.of()));
    }

    private OpenChronicle readOne(Path file, ReadOptions options, Progress progress) throws FormatException {
        ReadResult result = formats.open(file, options, following(progress, 0, READING));
        Origin origin = isOurs(file) ? Origin.CHRONICLE : originOf(result.chronicle());
        return ready(result, file, origin, progress);
    }

    private OpenChronicle readSeveral(List<Path> files, Map<Path, Map<String, String>> columns, Progress progress)
            throws FormatException {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        Chronicle joined = null;
        FormatException first = null;
        double share = READING / files.size();
        for (int i = 0; i < files.size(); i++) {
            try {
                Path file = files.get(i);
                ReadResult result = formats.open(file, options(columns, file), following(progress, i * share, share));
                problems.addAll(result.problems());
                notes.addAll(result.notes());
                joined = joined == null ? result.chronicle() : JoinedChronicle.of(joined, result.chronicle());
            } catch (FormatException e) {
                problems.add(e.problem());
                first = first == null ? e : first;
            }
        }
        if (joined == null) {
            throw Objects.requireNonNull(first, "no files");
        }
        return ready(new ReadResult(joined, problems, notes), null, originOf(joined), progress);
    }

    @Override
    public OpenChronicle text(String name, String text, Map<String, String> columns, Progress progress)
            throws FormatException {
        ReadOptions options = new ReadOptions(null, columns);
        ReadResult result = formats.read(input(name, text, options, following(progress, 0, READING)));
        return ready(result, null, originOf(result.chronicle()), progress);
    }

    private static Input input(String name, String text, ReadOptions options, org.demarche.format.Progress progress) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(name, new ByteArrayInputStream(bytes), bytes.length, options, progress);
    }

    /** Whether saving over a file would not turn it into something else. */
    private static boolean isOurs(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return OURS.matcher(new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            // What can't be looked at is not written over.
            return false;
        }
    }

    /** A chronicle that is not of our own format has the text of articles only if it was made from them. */
    private static Origin originOf(Chronicle chronicle) {
        boolean articles = !chronicle.sources().isEmpty()
                && chronicle.sources().stream()
                        .allMatch(source -> source.kind().equals("article") && source.text() != null);
        return articles ? Origin.ARTICLE : Origin.OTHER;
    }

    @Override
    public void save(Chronicle chronicle, Path file, Progress progress) throws IOException {
        formats.save(chronicle, file, following(progress, 0, 1));
    }

    @Override
    public OpenChronicle example(Progress progress) throws FormatException {
        try (InputStream bytes = FormatFiles.class.getResourceAsStream(EXAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException(EXAMPLE + " is not in the program's jar");
            }
            String name = EXAMPLE.substring(EXAMPLE.lastIndexOf('/') + 1);
            ReadResult result = formats.read(new Input(name, bytes, -1, following(progress, 0, READING)));
            return ready(result, null, Origin.EXAMPLE, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OpenChronicle ready(ReadResult result, @Nullable Path file, Origin origin, Progress progress) {
        return OpenChronicle.of(result.chronicle(), file, origin, result.problems(), zone.apply(file), new Progress() {
                    @Override
                    public void report(double part) {
                        progress.report(READING + (1 - READING) * part);
                    }

                    @Override
                    public boolean isCancelled() {
                        return progress.isCancelled();
                    }
                })
                .withNotes(result.notes());
    }

    private static org.demarche.format.Progress following(Progress progress, double begin, double share) {
        return (done, total) -> {
            if (total > 0) {
                progress.report(begin + share * done / total);
            }
            return !progress.isCancelled();
        };
    }
}
