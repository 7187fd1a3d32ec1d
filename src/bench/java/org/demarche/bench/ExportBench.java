package org.demarche.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.format.Progress;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.ScaleChronicle;

/** Pictures and pages of chronicles of every size: seconds, and memory on top of the chronicle's own. */
final class ExportBench {
    private static final int[] SIZES = {100, 10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 3;
    private static final int STARTS = 7;
    private static final Path PROGRAM = Path.of("target/demarche/bin/demarche").toAbsolutePath();
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MB = 1 << 20;

    private ExportBench() {}

    static void run(Report report) throws IOException {
        Path folder = Files.createTempDirectory("demarche-export");
        try {
            for (int size : SIZES) {
                ChronicleIndex index = ChronicleIndex.of(ScaleChronicle.of(size));
                PictureSpec wide =
                        PictureSpec.DEFAULT.toBuilder().size(32_000, 4_000).build();
                measure(report, "export.png", index, PictureSpec.DEFAULT, PictureFormat.PNG, folder);
                measure(report, "export.png.32000x4000", index, wide, PictureFormat.PNG, folder);
                measure(report, "export.svg", index, PictureSpec.DEFAULT, PictureFormat.SVG, folder);
                measure(report, "export.pdf", index, PictureSpec.DEFAULT, PictureFormat.PDF, folder);
                if (size <= PictureFormat.HTML.mostEvents()) {
                    measure(report, "export.html", index, PictureSpec.DEFAULT, PictureFormat.HTML, folder);
                }
            }
            cold(report, folder);
        } finally {
            delete(folder);
        }
    }

    private static void measure(
            Report report, String name, ChronicleIndex index, PictureSpec spec, PictureFormat format, Path folder)
            throws IOException {
        EventSet all = EventSet.all(index.size());
        Messages messages = Messages.forLocale(Locale.ENGLISH);
        Path file = folder.resolve("picture." + format.ending());
        double[] seconds = new double[ROUNDS];
        double peak = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = settledHeap();
            long start = System.nanoTime();
            format.write(new Picture(index, all, spec, messages), file, Progress.NONE);
            seconds[i] = (System.nanoTime() - start) / NANOS_PER_SECOND;
            peak = Math.max(
                    peak,
                    (heapPools()
                                            .mapToLong(
                                                    pool -> pool.getPeakUsage().getUsed())
                                            .sum()
                                    - before)
                            / BYTES_PER_MB);
        }
        report.add(name, index.size(), "s", seconds);
        report.add(name + ".memory", index.size(), "MB", peak);
        report.add(name + ".size", index.size(), "MB", Files.size(file) / BYTES_PER_MB);
    }

    private static long settledHeap() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return heapPools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** From nothing to a written picture of the example, against the least that Java needs for a file of that kind. */
    private static void cold(Report report, Path folder) throws IOException {
        if (!Files.exists(PROGRAM)) {
            report.skip("export.cold", "the program is not packaged");
            return;
        }
        String picture = folder.resolve("cold.png").toString();
        List<String> program = List.of(PROGRAM.toString(), "export", "-o", picture);
        List<String> least = OwnJava.command(List.of(), EmptyPng.class, picture);
        double[] ours = new double[STARTS];
        double[] bare = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            bare[i] = seconds(least);
            ours[i] = seconds(program);
        }
        report.add("export.cold", 10, "s", ours);
        report.add("export.cold.bare", 0, "s", bare);
        report.add("export.cold/bare", 10, "ratio", Timing.median(ours) / Timing.median(bare));
    }

    private static double seconds(List<String> command) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.delete(folder);
    }
}
