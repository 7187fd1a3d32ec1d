package org.demarche.format.demarche;

import org.jspecify.annotations.Nullable;

/**
 * Gives the same string again for the same characters, most of the time: names, ids and words that a file repeats a
 * million times are kept once. Of fixed size, so that a file of ever new words costs nothing.
 */
final class TextCache {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 48;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];

    String of(char[] chars, int from, int length) {
        if (length == 0) {
            return "";
        } else if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && equal(known, chars, from, length)) {
            return known;
        }
        String fresh = new String(chars, from, length);
        slots[slot] = fresh;
        return fresh;
    }

    private static boolean equal(String text, char[] chars, int from, int length) {
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
}
