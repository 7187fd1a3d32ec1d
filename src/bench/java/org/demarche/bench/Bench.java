package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks and writes their results. {@code -Dbench=frame,open} runs those only; without it all run. Each
 * has a Java of its own: what the compiler learns from one would make another slower or faster than it is in the
 * program.
 */
public final class Bench {
    private static final Path RESULTS = Path.of("target/bench.json");

    /** A group of measurements that share their preparation. */
    @FunctionalInterface
    interface Suite {
        void run(Report report) throws IOException;
    }

    private Bench() {}

    /** Runs the benchmarks, or in this Java the one that is named, whose results are added to those there are. */
    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            suite(args[0]).run(new Report(RESULTS));
            return;
        }
        String wanted = System.getProperty("bench", "");
        List<String> names = wanted.isBlank() ? List.copyOf(suites().keySet()) : List.of(wanted.split(","));
        names.forEach(Bench::suite);
        Files.deleteIfExists(RESULTS);
        for (String name : names) {
            runAlone(name);
        }
    }

    /** @throws IllegalArgumentException if there is none of that name */
    private static Suite suite(String name) {
        Suite suite = suites().get(name);
        if (suite == null) {
            throw new IllegalArgumentException("no benchmark " + name + ", there are " + suites().keySet());
        }
        return suite;
    }

    private static void runAlone(String name) throws IOException {
        Process process = new ProcessBuilder(OwnJava.command(Bench.class, name))
                .inheritIO()
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(name + " ended with exit code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }

    /** By name, in the order in which they run. */
    private static Map<String, Suite> suites() {
        Map<String, Suite> suites = new LinkedHashMap<>();
        suites.put("start", new StartBench());
        suites.put("view", ViewSuite.view());
        suites.put("soak", ViewSuite.soak());
        suites.put("import", new ImportBench());
        suites.put("dates.score", DatesScore::run);
        suites.put("dates.speed", DatesSpeed::run);
        suites.put("events.score", EventScores::run);
        suites.put("extract", ExtractSpeed::run);
        suites.put("extract.hostile", HostileSpeed::run);
        suites.put("list", ListBench::run);
        suites.put("frame", FrameBench::run);
        suites.put("open", OpenBench::open);
        suites.put("chronicle", OpenBench::chronicle);
        suites.put("timelinejs", new TimelineJsBench());
        suites.put("export", ExportBench::run);
        return suites;
    }
}
