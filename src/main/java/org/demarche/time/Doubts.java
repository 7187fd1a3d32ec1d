package org.demarche.time;

/**
 * Which of a date's components its qualifiers stand on, in six bits: three for {@code ?}, three for {@code ~}, each for
 * year, month or season, and day. A sign left of a component is about that alone, a sign right of it about the
 * component and all before it.
 */
final class Doubts {
    static final int YEAR = 0;
    static final int MONTH = 1;
    static final int DAY = 2;

    private static final int COMPONENTS = 3;

    private Doubts() {}

    /** The bits of a qualifier on a component alone. */
    static int on(int component, Qualifier qualifier) {
        int bit = 1 << component;
        return (qualifier.isUncertain() ? bit : 0) | (qualifier.isApproximate() ? bit << COMPONENTS : 0);
    }

    /** The bits of a qualifier on a component and all before it. */
    static int upTo(int component, Qualifier qualifier) {
        int bits = 0;
        for (int i = 0; i <= component; i++) {
            bits |= on(i, qualifier);
        }
        return bits;
    }

    /** The qualifier of one component. */
    static Qualifier of(int doubts, int component) {
        boolean uncertain = (doubts & (1 << component)) != 0;
        boolean approximate = (doubts & (1 << component << COMPONENTS)) != 0;
        return Qualifier.of(uncertain, approximate);
    }

    /** All qualifiers together. */
    static Qualifier all(int doubts) {
        return of(doubts, YEAR).and(of(doubts, MONTH)).and(of(doubts, DAY));
    }

    /** The components joined by hyphens, each sign in its one normal place. */
    static String written(int doubts, String... components) {
        int count = components.length;
        int whole = (1 << count) - 1;
        int uncertain = doubts & whole;
        int approximate = (doubts >> COMPONENTS) & whole;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "-");
            text.append(Qualifier.of(isBefore(uncertain, i), isBefore(approximate, i))
                    .sign());
            text.append(components[i]);
            text.append(
                    Qualifier.of(isAfter(uncertain, i), isAfter(approximate, i)).sign());
        }
        return text.toString();
    }

    /** Whether a sign stands right of component {@code i}: where the run from the year on ends. */
    private static boolean isAfter(int bits, int i) {
        return i == run(bits) - 1;
    }

    /** Whether a sign stands left of component {@code i}: on each that the run does not reach. */
    private static boolean isBefore(int bits, int i) {
        return i > run(bits) && (bits & (1 << i)) != 0;
    }

    /** How many components from the year on are marked without a gap. */
    private static int run(int bits) {
        return Integer.numberOfTrailingZeros(~bits);
    }
}
