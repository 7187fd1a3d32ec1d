package org.demarche.bench;

import java.io.IOException;

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
        int kept = 0;
        for (int i = 0; i < warmUps; i++) {
            before.run();
            kept += System.identityHashCode(work.run(i));
        }
        double[] samples = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            before.run();
            long start = System.nanoTime();
            Object result = work.run(warmUps + i);
            samples[i] = (System.nanoTime() - start) / NANOS_PER_MS;
            kept += System.identityHashCode(result);
        }
        if (kept == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return samples;
    }
}
