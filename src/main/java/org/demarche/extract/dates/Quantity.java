package org.demarche.extract.dates;

/**
 * How many.
 *
 * @param to after its last token
 * @param value the number; of a vague one a usual size
 * @param isVague whether it is only "several" or the like
 * @param isApproximate whether it is "a couple" or the like
 */
record Quantity(int to, double value, boolean isVague, boolean isApproximate) {
    static Quantity exactly(int to, double value) {
        return new Quantity(to, value, false, false);
    }

    static Quantity vague(int to) {
        return new Quantity(to, 3, true, false);
    }

    Quantity upTo(int end) {
        return new Quantity(end, value, isVague, isApproximate);
    }

    Quantity plusHalf(int end) {
        return new Quantity(end, value + 0.5, isVague, isApproximate);
    }

    boolean isWhole() {
        return value == Math.rint(value);
    }

    int whole() {
        return (int) Math.min(Math.rint(value), 1_000_000);
    }
}
