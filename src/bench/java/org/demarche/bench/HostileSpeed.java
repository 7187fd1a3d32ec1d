package org.demarche.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.extract.events.Extraction;
import org.demarche.i18n.Messages;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.Undated;

/**
 * How long texts take that no article is like, by their length in UTF-16 units: 100,000 and 1,000,000, or those that
 * {@code -Dsizes=…} names, in the thread's own time. How that grows is told too ({@code extract.hostile.growth}): about
 * four times for four times the text if all is well.
 */
final class HostileSpeed {
    private static final int MOST = 10_000_000;
    private static final int FEWEST = 100_000;
    private static final int USUAL = 1_000_000;
    private static final int GROWTH = 4;
    private static final int ROUNDS = 3;
    private static final double NANOS_PER_MS = 1e6;
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("articles", "A ");
        TEXTS.put("dates", "On 4 May 1987 ");
        TEXTS.put("deeds", "On 4 May 1987 Norway met Sweden, ");
        TEXTS.put("years", "in 1987, in 1988, in 1989, ");
        TEXTS.put("quotations", "“he said ”");
        TEXTS.put("speech", "“Yes.” he said. ");
        TEXTS.put("openquotes", "\"Norway said that ‘it met Chad. ");
        TEXTS.put("nestedquotes", "“she said ‘he said “no” and ‘yes’ ” ");
        TEXTS.put("brackets", "((a [b] (c ");
        TEXTS.put("endless", "Norway met Sweden and so on ");
        TEXTS.put("digits", "12345678901234567890");
        TEXTS.put("slashes", "04/05/2019/1/");
        TEXTS.put("emoji", "\uD83D\uDE00\uD83C\uDDF3\uD83C\uDDF4 ");
        TEXTS.put("rtl", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 ");
        TEXTS.put("controls", "a\u0001\u200E\u0007b\u0000 ");
        TEXTS.put("capitals", "NORWAY MET SWEDEN ");
        TEXTS.put("commas", "Norway, Sweden, Chad, ");
        TEXTS.put("months", "May June and March or ");
        TEXTS.put("seasons", "summer and autumn and ");
        TEXTS.put("conjunctions", "met and signed or left and or ");
        TEXTS.put("relatives", "the men who met the men who left ");
        TEXTS.put("leavers", "who left in 1950 ");
        TEXTS.put("leaversapart", "Who left in 1950.\n\n");
        TEXTS.put("hyphens", "a-b-c-");
        TEXTS.put("apostrophes", "'’' 's ’s Chad's ");
        TEXTS.put("stops", "He met. ... ");
        TEXTS.put("spaces", "  \t ");
    }

    private HostileSpeed() {}

    static void run(Report report) throws IOException {
        Extraction extraction = new Extraction(Messages.forLocale(Locale.ENGLISH));
        int most = System.getProperty("sizes", "").isBlank() ? USUAL : MOST;
        for (String text : TEXTS.values()) {
            millis(extraction, text, FEWEST / 2);
        }
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            for (int size : Sizes.upTo(most)) {
                if (size >= FEWEST) {
                    double[] whole = millis(extraction, text.getValue(), size);
                    double[] part = millis(extraction, text.getValue(), size / GROWTH);
                    report.add("extract.hostile." + text.getKey(), size, "ms", whole);
                    report.add(
                            "extract.hostile.growth." + text.getKey(),
                            size,
                            "times",
                            Timing.median(whole) / Timing.median(part));
                }
            }
        }
    }

    /** Of the thread itself, so that what else the machine does counts less. */
    private static double[] millis(Extraction extraction, String text, int size) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Source source = source(text.repeat(Math.max(1, size / text.length())));
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            extraction.of(source);
            millis[i] = (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MS;
        }
        return millis;
    }

    private static Source source(String text) {
        return new Source("a1", "article", "News", null, null, Undated.NONE, null, null, text, Extras.NONE);
    }
}
