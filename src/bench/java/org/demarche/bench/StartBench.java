package org.demarche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * From the command to the last change of the first picture on a screen: the packaged program with the example, and
 * beside it a bare JavaFX window, started the same way with a cache of its own and without one. In turn, so that a
 * noisy machine disturbs all alike.
 */
final class StartBench implements Bench.Suite {
    private static final int ROUNDS = 7;
    private static final Duration STILL = Duration.ofMillis(700);
    private static final Path PROGRAM = Path.of("target/demarche").toAbsolutePath();

    @Override
    public void run(Report report) throws IOException {
        if (!Files.exists(PROGRAM.resolve("bin/demarche"))) {
            throw new IOException("the program is not packaged: " + PROGRAM);
        }
        Optional<VirtualScreen> found = VirtualScreen.start(1440, 900, true);
        if (found.isEmpty()) {
            report.skip("start", "Xvfb is not installed");
            return;
        }
        Path folder = Files.createTempDirectory("bare");
        try (VirtualScreen screen = found.get()) {
            List<String> bare = bare(folder, screen);
            List<String> cached = new ArrayList<>(bare);
            cached.add(1, "-XX:AOTCache=" + folder.resolve("bare.aot"));
            List<String> program = List.of(PROGRAM.resolve("bin/demarche").toString());
            double[][] samples = new double[3][ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                double[] millis = {
                    firstPicture(screen, program), firstPicture(screen, cached), firstPicture(screen, bare)
                };
                for (int i = 0; round >= 0 && i < millis.length; i++) {
                    samples[i][round] = millis[i];
                }
            }
            report.add("start.window", 10, "ms", samples[0]);
            report.add("start.bareWithCache", 0, "ms", samples[1]);
            report.add("start.bare", 0, "ms", samples[2]);
            report.add(
                    "start.window/bareWithCache", 10, "ratio", Timing.median(samples[0]) / Timing.median(samples[1]));
            report.add("start.window/bare", 10, "ratio", Timing.median(samples[0]) / Timing.median(samples[2]));
        } finally {
            Files.deleteIfExists(folder.resolve("bare.aot"));
            Files.deleteIfExists(folder.resolve("bare.jar"));
            Files.deleteIfExists(folder);
        }
    }

    private static double firstPicture(VirtualScreen screen, List<String> command) throws IOException {
        long since = System.nanoTime();
        Process process = start(screen, command);
        try {
            return screen.millisToLastChange(since, STILL);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            await(process);
        }
    }

    /** The command of the bare window, after a run that makes its cache. */
    private static List<String> bare(Path folder, VirtualScreen screen) throws IOException {
        Path jar = folder.resolve("bare.jar");
        String entry = BareWindow.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream code = BareWindow.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            if (code == null) {
                throw new IOException(entry + " is not on the class path");
            }
            code.transferTo(out);
            out.closeEntry();
        }
        List<String> command = new ArrayList<>(List.of(
                OwnJava.JAVA,
                "-Xlog:disable",
                "@" + PROGRAM.resolve("lib/java.options"),
                "--enable-native-access=javafx.graphics",
                "--module-path",
                PROGRAM.resolve("lib").toString(),
                "--add-modules",
                "javafx.controls",
                "--class-path",
                jar.toString(),
                BareWindow.class.getName()));
        List<String> training = new ArrayList<>(command);
        training.add(1, "-XX:AOTCacheOutput=" + folder.resolve("bare.aot"));
        training.add("close");
        await(start(screen, training));
        return command;
    }

    private static Process start(VirtualScreen screen, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path settings = Path.of("target/bench-settings").toAbsolutePath();
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        return builder.start();
    }

    private static void await(Process process) throws IOException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
