package org.demarche.bench;

import java.io.IOException;
import java.util.Arrays;

/** Takes the time that work needs, after it was done often enough for the JVM to compile it. */
final class Timing {
    private static final double NANOS_PER_MS = 1e6;

    private Timing() {}

    /** What is measured; its result is kept from being optimised away. */
    @FunctionalInterface
    interface Work {
        Object run(int round) throws IOException;
    }

    /** Milliseconds of each round, after some that do not count. Rounds are numbered through, the warm-ups first. */
    static double[] millis(int warmUps, int rounds, Work work) throws IOException {
        return millis(warmUps, rounds, () -> {}, work);
    }

    /** As {@link #millis(int, int, Work)}, with something to be done before each round that is not measured. */
    static double[] millis(int warmUps, int rounds, Runnable before, Work work) throws IOException {
        return inTurns(warmUps, rounds, before, work)[0];
    }

    /**
     * As {@link #millis(int, int, Runnable, Work)} of several works that take turns, the warm-ups too: what is to be
     * compared is warmed alike, and whatever else the machine does meets all of them.
     *
     * @return the milliseconds of each work
     */
    static double[][] inTurns(int warmUps, int rounds, Runnable before, Work... works) throws IOException {
        int kept = 0;
        double[][] samples = new double[works.length][rounds];
        for (int i = 0; i < warmUps + rounds; i++) {
            for (int work = 0; work < works.length; work++) {
                before.run();
                long start = System.nanoTime();
                Object result = works[work].run(i);
                double taken = (System.nanoTime() - start) / NANOS_PER_MS;
                kept += System.identityHashCode(result);
                if (i >= warmUps) {
                    samples[work][i - warmUps] = taken;
                }
            }
        }
        if (kept == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return samples;
    }

    static double median(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
