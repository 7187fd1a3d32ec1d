package org.demarche.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.demarche.export.AwtTextMetrics;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.model.Chronicle;
import org.demarche.model.ScaleChronicle;

/** From a file to the first complete frame, and reading and writing alone, beside Jackson's own pace. */
final class OpenBench {
    /** So many rounds that do not count: the last methods are compiled in the fourth. */
    private static final int WARMING = 4;

    private static final double NANOS_PER_MS = 1e6;
    private static final double BYTES_PER_MB = 1 << 20;

    private final Messages messages = Messages.forLocale(Locale.ENGLISH);
    private final Report report;
    private final int count;
    private final Path file;
    private final int rounds;

    private OpenBench(Report report, int count, Path file) {
        this.report = report;
        this.count = count;
        this.file = file;
        this.rounds = count >= 1_000_000 ? 5 : count >= 100_000 ? 7 : 15;
    }

    /** {@code open}: from the file to the first frame at every size. */
    static void open(Report report) throws IOException {
        for (int count : Sizes.upTo(1_000_000)) {
            withFile(report, count, OpenBench::open);
        }
    }

    /** {@code chronicle}: {@code read.demarche} and {@code write.demarche}. */
    static void chronicle(Report report) throws IOException {
        for (int count : Sizes.upTo(100_000)) {
            withFile(report, count, OpenBench::readAndWrite);
        }
    }

    @FunctionalInterface
    private interface Part {
        void run(OpenBench bench) throws IOException;
    }

    private static void withFile(Report report, int count, Part part) throws IOException {
        Path file = Files.createTempFile("scale", ".demarche.json");
        try {
            OpenBench bench = new OpenBench(report, count, file);
            bench.write(ScaleChronicle.of(count));
            part.run(bench);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Path write(Chronicle chronicle) throws IOException {
        new Formats(messages).save(chronicle, file, Progress.NONE);
        return file;
    }

    private Chronicle read() throws IOException {
        try {
            return new Formats(messages)
                    .open(file, ReadOptions.NONE, Progress.NONE)
                    .chronicle();
        } catch (FormatException e) {
            throw new IOException(e);
        }
    }

    private void open() throws IOException {
        double jackson = median("open.jackson", JacksonAlone.millis(file, WARMING, rounds));
        double open = median("open", Timing.millis(WARMING, rounds, OpenBench::cleanHeap, round -> firstFrame()));
        report.add("open.peak", count, "MB", peakBytes() / BYTES_PER_MB);
        report.add("open.ratio", count, "× Jackson", open / jackson);
        Chronicle chronicle = read();
        long start = System.nanoTime();
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        report.add("open.index", count, "ms", (System.nanoTime() - start) / NANOS_PER_MS);
        start = System.nanoTime();
        frame(index);
        report.add("open.frame", count, "ms", (System.nanoTime() - start) / NANOS_PER_MS);
    }

    private Frame firstFrame() throws IOException {
        return frame(ChronicleIndex.of(read()));
    }

    private Frame frame(ChronicleIndex index) {
        FrameBuilder builder = new FrameBuilder(new AwtTextMetrics(), messages);
        return builder.build(FrameRequest.of(index, FrameBuilder.fitAll(index, 1600, 900)));
    }

    private void readAndWrite() throws IOException {
        double jackson = median("read.jackson", JacksonAlone.millis(file, WARMING, rounds));
        double read = median("read.demarche", Timing.millis(WARMING, rounds, OpenBench::cleanHeap, round -> read()));
        report.add("read.demarche.ratio", count, "× Jackson", read / jackson);
        Chronicle chronicle = read();
        median("write.demarche", Timing.millis(3, rounds, round -> write(chronicle)));
    }

    private double median(String name, double[] samples) throws IOException {
        report.add(name, count, "ms", samples);
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Leaves the heap as a program has it that opens its first file, without what another round left behind. */
    private static void cleanHeap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that the heap held since it was clean, garbage not yet collected included. */
    private static double peakBytes() {
        double peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        return peak;
    }
}
