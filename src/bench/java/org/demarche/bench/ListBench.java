package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.Launcher;

/**
 * How long {@code demarche list article.txt} takes from a standing start: as the packaged program if there is one, else
 * with the classes at hand, which has no cache to start from.
 */
final class ListBench {
    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 7;
    private static final Path ARTICLE =
            Path.of("assets", "example", "hanoi.txt").toAbsolutePath();
    private static final Path PROGRAM = Path.of("target/demarche/bin/demarche").toAbsolutePath();

    private ListBench() {}

    static void run(Report report) throws IOException {
        List<String> command = Files.exists(PROGRAM)
                ? List.of(PROGRAM.toString(), "list", ARTICLE.toString())
                : OwnJava.command(List.of(), Launcher.class, "list", ARTICLE.toString());
        int words = Files.readString(ARTICLE).split("\\s+", -1).length;
        report.add("list.article.cold", words, "ms", Timing.millis(WARM_UPS, ROUNDS, _ -> exitCode(command)));
    }

    private static Object exitCode(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("exit code " + code + " of " + command.getFirst());
            }
            return process;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
