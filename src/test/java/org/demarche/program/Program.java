package org.demarche.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the packaged program as its users do: a process of its own, through the launcher. */
final class Program {
    static final Path HOME = Path.of("target/demarche").toAbsolutePath();

    private Program() {}

    /** What a run left behind. */
    record Run(int code, String out, String err) {}

    /** Runs the launcher in an environment without a display. */
    static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(HOME.resolve("bin/demarche"), folder, Map.of(), arguments);
    }

    /**
     * Runs a launcher.
     *
     * @param environment variables to set; those with an empty value are unset
     */
    static Run run(Path launcher, Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            return new Run(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
