package org.demarche.index;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words, each with the events that have it. Words are found by their characters, so that a text is taken apart without
 * a string for each of its words; a frequent word's events are kept as bits, so that no word costs more than an eighth
 * of a byte an event.
 */
final class WordIndex {
    private static final int SPARSE_SHARE = 32;

    private final int events;
    private String[] words = new String[1024];
    private Hits[] hits = new Hits[1024];
    private int count;
    /** Numbers of words by their hashes, each at the next free slot; −1 where there is none. */
    private int[] slots = new int[4096];

    private char[] word = new char[64];

    WordIndex(int events) {
        this.events = events;
        Arrays.fill(slots, -1);
    }

    /** Adds the words of a text to an event, which must come in ascending order. */
    void add(String text, int event) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                FoldedText.words(text).forEach(folded -> hit(folded.toCharArray(), folded.length(), event));
                return;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (length == word.length) {
                    word = Arrays.copyOf(word, 2 * length);
                }
                word[length++] = upper ? (char) (c + ('a' - 'A')) : c;
            } else if (length > 0) {
                hit(word, length, event);
                length = 0;
            }
        }
        if (length > 0) {
            hit(word, length, event);
        }
    }

    /** The events that have a word which holds the part. */
    BitSet eventsWith(String part) {
        BitSet found = new BitSet(events);
        for (int i = 0; i < count; i++) {
            if (words[i].contains(part)) {
                hits[i].addTo(found);
            }
        }
        return found;
    }

    private void hit(char[] chars, int length, int event) {
        int slot = slotOf(chars, length);
        int number = slots[slot];
        if (number < 0) {
            number = count;
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
                hits = Arrays.copyOf(hits, 2 * count);
            }
            words[count] = new String(chars, 0, length);
            hits[count++] = new Hits();
            slots[slot] = number;
            if (count * 2 > slots.length) {
                grow();
            }
        }
        hits[number].add(event, events);
    }

    private int slotOf(char[] chars, int length) {
        int slot = spread(hash(chars, length));
        while (slots[slot] >= 0 && !isWord(words[slots[slot]], chars, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private static int hash(char[] chars, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    private static boolean isWord(String known, char[] chars, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int number = 0; number < count; number++) {
            char[] chars = words[number].toCharArray();
            slots[slotOf(chars, chars.length)] = number;
        }
    }

    /** The events of one word: their positions in turn, or bits if there are many. */
    private static final class Hits {
        private int[] positions = new int[2];
        private int size;
        private BitSet bits = new BitSet(0);

        void add(int event, int events) {
            if (size < 0) {
                bits.set(event);
            } else if (size == 0 || positions[size - 1] != event) {
                if (size == positions.length) {
                    positions = Arrays.copyOf(positions, 2 * size);
                }
                positions[size++] = event;
                if (size > Math.max(64, events / SPARSE_SHARE)) {
                    bits = new BitSet(events);
                    addTo(bits);
                    positions = new int[0];
                    size = -1;
                }
            }
        }

        void addTo(BitSet found) {
            if (size < 0) {
                found.or(bits);
            }
            for (int i = 0; i < size; i++) {
                found.set(positions[i]);
            }
        }
    }
}
