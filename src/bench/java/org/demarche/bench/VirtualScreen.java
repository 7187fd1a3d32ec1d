package org.demarche.bench;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A screen of Xvfb's. Its pixels can be watched from outside of the program that draws on it. */
final class VirtualScreen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MS = 5;

    private final Path folder;
    private final Process server;
    private final String display;

    private VirtualScreen(Path folder, Process server, String display) {
        this.folder = folder;
        this.server = server;
        this.display = display;
    }

    /**
     * Starts one of that size, at a number that the server finds free; empty if Xvfb is not installed.
     *
     * @param watched whether its pixels are kept in a file, where they can be watched
     */
    static Optional<VirtualScreen> start(int widthPx, int heightPx, boolean watched) throws IOException {
        Path program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("screen");
        List<String> command = new ArrayList<>(List.of(program.toString(), "-displayfd", "1", "-nolisten", "tcp"));
        command.addAll(List.of("-screen", "0", widthPx + "x" + heightPx + "x24"));
        if (watched) {
            command.addAll(List.of("-fbdir", folder.toString()));
        }
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = server.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        return Optional.of(new VirtualScreen(folder, server, ":" + number));
    }

    /** The value of {@code DISPLAY} that names it. */
    String display() {
        return display;
    }

    /**
     * Waits for the screen to change and then to stay as it is.
     *
     * @param since {@link System#nanoTime} from which to count
     * @param still how long nothing may change
     * @return milliseconds until the last change
     */
    double millisToLastChange(long since, Duration still) throws IOException {
        try (FileChannel pixels = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            ByteBuffer bytes = pixels.map(FileChannel.MapMode.READ_ONLY, 0, pixels.size());
            long before = sum(bytes);
            long changed = -1;
            while (changed < 0 || System.nanoTime() - changed < still.toNanos()) {
                if (System.nanoTime() - since > PATIENCE.toNanos()) {
                    throw new IOException("nothing came to rest on the screen");
                }
                long now = sum(bytes);
                if (now != before) {
                    changed = System.nanoTime();
                    before = now;
                }
                pause();
            }
            return (changed - since) / 1e6;
        }
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        Files.deleteIfExists(folder.resolve("Xvfb_screen0"));
        Files.deleteIfExists(folder);
    }

    private static long sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
