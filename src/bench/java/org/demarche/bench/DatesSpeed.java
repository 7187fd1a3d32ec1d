package org.demarche.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.demarche.bench.TimexCorpus.Document;
import org.demarche.extract.dates.TimeTagger;

/** How many documents of 300 words are tagged in a second, warm, on one core; and how much a word costs a long text. */
final class DatesSpeed {
    private static final int WORDS_PER_DOCUMENT = 300;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 20;
    private static final double MS_PER_SECOND = 1000;
    private static final int BYTES_PER_MB = 1 << 20;

    private DatesSpeed() {}

    static void run(Report report) throws IOException {
        List<Document> documents = TimexCorpus.all().stream()
                .flatMap(corpus -> corpus.documents().stream())
                .toList();
        if (documents.isEmpty()) {
            return;
        }
        long words = documents.stream().mapToLong(one -> words(one.text())).sum();
        double[] times = Timing.millis(WARM_UPS, ROUNDS, round -> tagAll(documents));
        double normal = (double) words / WORDS_PER_DOCUMENT;
        double[] perSecond =
                Arrays.stream(times).map(ms -> normal / ms * MS_PER_SECOND).toArray();
        report.add("dates.docs_per_s", documents.size(), "documents/s", perSecond);
        report.add("dates.heap_after", documents.size(), "MB", usedMemory());
        report.add("dates.long_text_factor", documents.size(), "ratio", lengthFactor(documents));
    }

    private static int tagAll(List<Document> documents) {
        TimeTagger tagger = new TimeTagger();
        int found = 0;
        for (Document document : documents) {
            found += tagger.tag(document.text(), document.published()).size();
        }
        return found;
    }

    /** How much longer a word takes in a text eight times as long; about 1 if the work grows with the length only. */
    private static double lengthFactor(List<Document> documents) throws IOException {
        StringBuilder all = new StringBuilder();
        documents.forEach(one -> all.append(one.text().replace('\n', ' ').replace(". ", ", ")));
        String shortText = all.substring(0, all.length() / 8);
        String longText = all.toString();
        TimeTagger tagger = new TimeTagger();
        double[] small = Timing.millis(5, 9, round -> tagger.tag(shortText, null));
        double[] large = Timing.millis(5, 9, round -> tagger.tag(longText, null));
        return median(large) / median(small) * shortText.length() / longText.length();
    }

    private static double median(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static double usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MB;
    }
}
