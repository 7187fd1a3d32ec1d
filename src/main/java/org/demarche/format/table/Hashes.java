package org.demarche.format.table;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers by the 64-bit hash of what they belong to, so that millions of rows can be told apart without keeping them.
 * Among ten million rows, the chance that any two are taken for one is about three in a million.
 */
public final class Hashes {
    /** No number. */
    public static final int NONE = -1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[FIRST_SIZE];
    private int[] numbers = empty(FIRST_SIZE);
    private int size;

    /** The hash of texts in their order (FNV-1a, then mixed). */
    public static long of(String... texts) {
        return of(Arrays.asList(texts));
    }

    /** As {@link #of(String...)}. */
    static long of(List<String> texts) {
        long hash = FNV_START;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1F) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    /** The number that stands under a hash already; if none does, stores this one and gives {@link #NONE}. */
    public int putIfAbsent(long key, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (numbers[slot] != NONE) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = number;
        size++;
        return NONE;
    }

    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = empty(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int[] empty(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
