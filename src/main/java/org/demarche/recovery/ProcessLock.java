package org.demarche.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A name in a folder that is in use as long as the program that took it runs: however it ends, the system lets go of
 * the lock. Process ids would not do, as another process may get the same.
 */
final class ProcessLock implements AutoCloseable {
    static final String ENDING = ".lock";

    /** Locks of this program itself: on many systems, closing another channel on the file would undo its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final String name;
    private final FileChannel channel;

    private ProcessLock(Path file, String name, FileChannel channel) {
        this.file = file;
        this.name = name;
        this.channel = channel;
        HELD.add(file);
    }

    /** Takes a name that nobody has. */
    static ProcessLock take(Path folder) throws IOException {
        while (true) {
            String name = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
            Path file = fileOf(folder, name);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Until it is locked, somebody who looks for what was left may take it for that and delete it.
            if (lock(channel) && Files.exists(file)) {
                return new ProcessLock(file, name, channel);
            }
            channel.close();
        }
    }

    /** Takes the name of a program that no longer runs; nothing if it runs, or there was none of that name. */
    static Optional<ProcessLock> takeOver(Path folder, String name) throws IOException {
        Path file = fileOf(folder, name);
        FileChannel channel;
        if (HELD.contains(file)) {
            return Optional.empty();
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lock(channel)) {
            return Optional.of(new ProcessLock(file, name, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static Path fileOf(Path folder, String name) {
        return folder.toAbsolutePath().normalize().resolve(name + ENDING);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    String name() {
        return name;
    }

    /** Lets go of the name for somebody else to find. */
    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    /** Gives the name up: nobody will find it. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        close();
    }
}
