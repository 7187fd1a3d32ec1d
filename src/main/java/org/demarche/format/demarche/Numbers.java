package org.demarche.format.demarche;

import org.jspecify.annotations.Nullable;

/** Numbers as files write them. Keeps those already seen, since a file has few different ones. */
final class Numbers {
    /** A number's text longer than this has no use as a {@code double}. */
    private static final int LONGEST = 1000;

    private static final double LARGEST_PLAIN = 1e15;
    private static final int SLOTS = 1 << 12;

    private final @Nullable Parsed[] seen = new @Nullable Parsed[SLOTS];

    /**
     * A number's text and what it says.
     *
     * @param value not finite if the text is too long or the number too large
     * @param plain whether the text is as {@link #text} writes the value
     */
    record Parsed(String text, Double value, boolean plain) {
        boolean isWhole() {
            return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
        }
    }

    Parsed of(String text) {
        int slot = (text.hashCode() ^ text.hashCode() >>> 12) & SLOTS - 1;
        Parsed known = seen[slot];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        double value = text.length() > LONGEST || !isJson(text) ? Double.NaN : Double.parseDouble(text);
        Parsed parsed = new Parsed(text, value, Double.isFinite(value) && text.equals(text(value)));
        if (text.length() <= LONGEST) {
            seen[slot] = parsed;
        }
        return parsed;
    }

    /** Whether it is a number to JSON, as {@code NaN} is not. */
    static boolean isJson(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= '0' && last <= '9';
    }

    /** The shortest text that gives this number again, without a fraction if it has none. */
    static String text(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
