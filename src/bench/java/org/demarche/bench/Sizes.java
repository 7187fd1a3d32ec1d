package org.demarche.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of events that are measured: 100 to 1,000,000, or those that {@code -Dsizes=100,1000} names. */
final class Sizes {
    private static final int[] USUAL = {100, 1_000, 10_000, 100_000, 1_000_000};

    private Sizes() {}

    static int[] upTo(int most) {
        String wanted = System.getProperty("sizes", "");
        IntStream sizes = wanted.isBlank()
                ? IntStream.of(USUAL)
                : Arrays.stream(wanted.split(",")).mapToInt(Integer::parseInt);
        return sizes.filter(size -> size <= most).toArray();
    }
}
