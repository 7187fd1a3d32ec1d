package org.demarche.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file in one step: to a temporary file beside it, forced to disk, then moved over it. Whatever fails, the old
 * file is whole and no temporary file stays. A link is followed to the file it names; an existing file's permissions
 * are kept.
 */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces or makes the file, unless it is asked to stop before that is done.
     *
     * @param progress is told at the end that all is written
     * @throws CancellationException if the progress says to stop; the old file is whole
     * @throws FileSystemException if the target is a folder, or another thing that is no file
     */
    public static void write(Path target, Progress progress, Content content) throws IOException {
        write(target, out -> {
            content.writeTo(out);
            if (!progress.advance(1, 1)) {
                throw new CancellationException("stopped at the end");
            }
        });
    }

    /**
     * Replaces or makes the file.
     *
     * @throws FileSystemException if the target is a folder, or another thing that is no file
     */
    public static void write(Path target, Content content) throws IOException {
        Path file = followLinks(target.toAbsolutePath());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(target.toString(), null, "not a regular file");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        Path folder = file.getParent();
        if (folder == null) {
            throw new NoSuchFileException(target.toString());
        }
        Path temporary = temporaryFor(file);
        FileChannel created = create(temporary);
        boolean done = false;
        try {
            try (FileChannel channel = created;
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(file, temporary);
            move(temporary, file);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
            }
        }
        force(folder);
    }

    private static Path followLinks(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(target.toString(), null, "links in a circle");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
        }
        return file;
    }

    private static Path temporaryFor(Path file) {
        String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return file.resolveSibling(".demarche-" + random + ".tmp");
    }

    /** Makes the temporary file; what fails is told of the folder, whose name the user knows. */
    private static FileChannel create(Path temporary) throws IOException {
        try {
            return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(String.valueOf(temporary.getParent()), null, e.getReason());
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(String.valueOf(temporary.getParent()), null, e.getReason());
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null && Files.exists(from)) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the folder's new entry last through a power failure, where the system lets folders be forced. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
