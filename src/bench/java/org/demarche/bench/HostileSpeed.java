package org.demarche.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.extract.events.Extraction;
import org.demarche.i18n.Messages;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.Undated;

/**
 * How long texts on one line without an end take, by their length in UTF-16 units: 100,000 and 1,000,000, or those that
 * {@code -Dsizes=…} names. Ten times the length may take about ten times as long.
 */
final class HostileSpeed {
    private static final int MOST = 10_000_000;
    private static final int FEWEST = 100_000;
    private static final int USUAL = 1_000_000;
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("articles", "A ");
        TEXTS.put("dates", "On 4 May 1987 ");
        TEXTS.put("deeds", "On 4 May 1987 Norway met Sweden, ");
        TEXTS.put("years", "in 1987, in 1988, in 1989, ");
        TEXTS.put("quotations", "“he said ”");
    }

    private HostileSpeed() {}

    static void run(Report report) throws IOException {
        Extraction extraction = new Extraction(Messages.forLocale(Locale.ENGLISH));
        int most = System.getProperty("sizes", "").isBlank() ? USUAL : MOST;
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            for (int size : Sizes.upTo(most)) {
                if (size >= FEWEST) {
                    Source source =
                            source(text.getValue().repeat(size / text.getValue().length()));
                    double[] millis = Timing.millis(1, 3, _ -> extraction.of(source));
                    report.add("extract.hostile." + text.getKey(), size, "ms", millis);
                }
            }
        }
    }

    private static Source source(String text) {
        return new Source("a1", "article", "News", null, null, Undated.NONE, null, null, text, Extras.NONE);
    }
}
