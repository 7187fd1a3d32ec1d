package org.demarche.recovery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import org.demarche.format.AtomicFile;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
import org.demarche.format.demarche.DemarcheReader;
import org.demarche.format.demarche.DemarcheWriter;
import org.demarche.model.Chronicle;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The copies in one folder. Each window has a copy of its own there, under a name that is its own as long as its
 * program runs: {@code NAME.demarche.json}, with {@code NAME.properties} that says of what. For any thread.
 */
public final class RecoveryFiles {
    private static final String COPY = ".demarche.json";
    private static final String ORIGINAL = ".properties";
    private static final byte[] END = "\n}\n".getBytes(StandardCharsets.US_ASCII);
    /** What is left of a write that never ended; younger ones may still be written. */
    private static final String TEMPORARY = "*.tmp";

    private static final Duration TEMPORARY_AGE = Duration.ofDays(1);

    private final Path folder;
    private final Wording wording;
    private @Nullable ProcessLock own;
    private boolean over;

    /**
     * In that folder, which is made when there is something to keep.
     *
     * @param wording of problems with copies
     */
    public RecoveryFiles(Path folder, Wording wording) {
        this.folder = folder;
        this.wording = wording;
    }

    /**
     * Writes this window's copy, in one step over the one before.
     *
     * @throws CancellationException if the progress says to stop; the copy before is whole
     */
    public synchronized void keep(Chronicle chronicle, Original original, Progress progress) throws IOException {
        stopIfAsked(progress);
        if (over) {
            return;
        }
        if (own == null) {
            Files.createDirectories(folder);
            own = ProcessLock.take(folder);
        }
        String name = own.name();
        String properties = properties(original);
        AtomicFile.write(
                folder.resolve(name + ORIGINAL), out -> out.write(properties.getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(folder.resolve(name + COPY), out -> new DemarcheWriter().write(chronicle, out, progress));
    }

    /**
     * Removes this window's copy.
     *
     * @throws CancellationException if the progress says to stop
     */
    public synchronized void remove(Progress progress) throws IOException {
        stopIfAsked(progress);
        if (own != null) {
            remove(own.name());
        }
    }

    /** Removes this window's copy and keeps none any more. */
    public synchronized void end() throws IOException {
        over = true;
        if (own != null) {
            remove(own.name());
            own.delete();
            own = null;
        }
    }

    /** Who waited for another to end may not be wanted any more. */
    private static void stopIfAsked(Progress progress) {
        if (!progress.advance(0, -1)) {
            throw new CancellationException();
        }
    }

    private void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + COPY));
        Files.deleteIfExists(folder.resolve(name + ORIGINAL));
    }

    /** The copies left by programs that no longer run, the newest first. */
    public List<LeftCopy> left() throws IOException {
        List<LeftCopy> left = new ArrayList<>();
        for (Path file : files("*" + COPY)) {
            if (isLeft(nameOf(file, COPY))) {
                Original original = original(file);
                Instant kept = Files.getLastModifiedTime(file).toInstant();
                left.add(new LeftCopy(file, original, kept, isWrittenSince(original.file(), kept)));
            }
        }
        left.sort(Comparator.comparing(LeftCopy::kept).reversed());
        removeRests();
        return left;
    }

    private static boolean isWrittenSince(@Nullable Path file, Instant kept) {
        try {
            return file != null && Files.getLastModifiedTime(file).toInstant().isAfter(kept);
        } catch (IOException e) {
            // One that is gone, or cannot be asked, has nothing that a copy could be written over.
            return false;
        }
    }

    /** Removes a copy that was left. */
    public void discard(LeftCopy copy) throws IOException {
        String name = nameOf(copy.file(), COPY);
        remove(name);
        Optional<ProcessLock> lock = ProcessLock.takeOver(folder, name);
        if (lock.isPresent()) {
            lock.get().delete();
        }
    }

    /**
     * Reads a copy; it stays.
     *
     * @throws FormatException if nothing of it can be read, or it is gone
     * @throws CancellationException if the progress says to stop
     */
    public RecoveredWork read(LeftCopy copy, Progress progress) throws FormatException {
        Path file = copy.file();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            Input input = new Input(file.toString(), bytes, Files.size(file), progress);
            return new RecoveredWork(new DemarcheReader(wording).read(input), isWhole(file));
        } catch (NoSuchFileException e) {
            throw new FormatException(problems(file).of(1, 1, "", "problem.file.missing"), e);
        } catch (IOException e) {
            throw problems(file).unreadable(e);
        }
    }

    private Problems problems(Path file) {
        return new Problems(file.toString(), wording);
    }

    /** Whether the end is there: what is inside of a chronicle never closes at the beginning of a line. */
    private static boolean isWhole(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - END.length));
            byte[] end = Channels.newInputStream(channel).readNBytes(END.length);
            return Arrays.equals(end, END);
        }
    }

    private boolean isLeft(String name) throws IOException {
        if (!Files.exists(folder.resolve(name + ProcessLock.ENDING))) {
            return true;
        }
        Optional<ProcessLock> lock = ProcessLock.takeOver(folder, name);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    /** Removes what is of no use: locks of programs that ended without a copy, and halves of writes. */
    private void removeRests() throws IOException {
        for (Path file : files("*" + ProcessLock.ENDING)) {
            String name = nameOf(file, ProcessLock.ENDING);
            Optional<ProcessLock> lock = ProcessLock.takeOver(folder, name);
            if (lock.isPresent() && Files.exists(folder.resolve(name + COPY))) {
                lock.get().close();
            } else if (lock.isPresent()) {
                remove(name);
                lock.get().delete();
            }
        }
        Instant old = Instant.now().minus(TEMPORARY_AGE);
        for (Path file : files(TEMPORARY)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files(String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
                stream.forEach(files::add);
            }
        }
        return files;
    }

    private static String nameOf(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }

    private static String properties(Original original) {
        Properties properties = new Properties();
        properties.setProperty("title", original.title());
        properties.setProperty("kind", original.kind());
        Path file = original.file();
        if (file != null) {
            properties.setProperty("file", file.toUri().toString());
        }
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a copy is of; of one that does not say, the copy alone counts. */
    private Original original(Path copy) {
        Properties properties = new Properties();
        Path file = folder.resolve(nameOf(copy, COPY) + ORIGINAL);
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
            String uri = properties.getProperty("file");
            return new Original(
                    properties.getProperty("title", ""),
                    uri == null ? null : Path.of(URI.create(uri)),
                    properties.getProperty("kind", ""));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return new Original("", null, "");
        }
    }
}
