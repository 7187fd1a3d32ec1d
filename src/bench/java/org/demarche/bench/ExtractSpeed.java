package org.demarche.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.PlainArticle;
import org.demarche.extract.events.Extraction;
import org.demarche.i18n.Messages;
import org.demarche.model.Extras;
import org.demarche.model.Source;

/** How many articles of about 300 words a second become chronicles, warm and on one core, and the heap that takes. */
final class ExtractSpeed {
    private static final Path FOLDER = Path.of("../shared/data/timeset-dev/brat");
    private static final int WORDS = 300;
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 30;
    private static final double MS_PER_S = 1000;
    private static final double BYTES_PER_MB = 1 << 20;

    private ExtractSpeed() {}

    static void run(Report report) throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("extract: skipped, there is no " + FOLDER);
            return;
        }
        List<Source> sources = new ArrayList<>();
        long words = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Article article = PlainArticle.of(Files.readString(file));
                words += article.text().split("\\s+", -1).length;
                sources.add(new Source(
                        "a1",
                        "article",
                        Objects.requireNonNullElse(article.title(), ""),
                        null,
                        null,
                        article.published(),
                        null,
                        null,
                        article.text(),
                        Extras.NONE));
            }
        }
        Extraction extraction = new Extraction(Messages.forLocale(Locale.ENGLISH));
        double[] millis = Timing.millis(
                WARM_UPS, ROUNDS, round -> sources.stream().map(extraction::of).toList());
        double documents = (double) words / WORDS;
        double[] perSecond = new double[millis.length];
        for (int i = 0; i < millis.length; i++) {
            perSecond[i] = documents * MS_PER_S / millis[i];
        }
        report.add("extract.docs_per_s", sources.size(), "documents/s", perSecond);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        sources.forEach(extraction::of);
        report.add("extract.heap", sources.size(), "MB", heapPeak() / BYTES_PER_MB);
    }

    private static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
