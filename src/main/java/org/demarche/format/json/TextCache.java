package org.demarche.format.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same string again for the same characters, most of the time: names, ids and words that a file repeats a
 * million times are kept once. Of fixed size, so that a file of ever new words costs nothing.
 */
public final class TextCache {
    private static final int SLOTS = 1 << 14;
    /** Longer texts, in UTF-16 units, are not remembered. */
    static final int LONGEST = 48;

    /** So many characters at each end of a long text make its slot. */
    private static final int END = 12;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];
    /** The hash of the text in each slot: most texts that are not the one wanted need not be looked at. */
    private final int[] hashes = new int[SLOTS];
    /** The characters of the text in each slot, since an array is compared with an array at once. */
    private final char[][] characters = new char[SLOTS][];

    /** A string of so many characters from an index on. */
    public String of(char[] chars, int from, int length) {
        if (length == 0) {
            return "";
        } else if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = hash(chars, from, length);
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && hashes[slot] == hash && isAt(characters[slot], chars, from, length)) {
            return known;
        }
        String fresh = new String(chars, from, length);
        slots[slot] = fresh;
        hashes[slot] = hash;
        characters[slot] = Arrays.copyOfRange(chars, from, from + length);
        return fresh;
    }

    /** Whether a text is that of so many characters from an index on. */
    public static boolean isAt(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(char[] text, char[] chars, int from, int length) {
        return text.length == length && Arrays.equals(text, 0, length, chars, from, from + length);
    }

    private static int hash(char[] chars, int from, int length) {
        int to = from + length;
        int hash = length;
        for (int i = from; i < Math.min(to, from + END); i++) {
            hash = 31 * hash + chars[i];
        }
        for (int i = Math.max(from + END, to - END); i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }
}
