package org.demarche.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which events carry a value, for all values of one kind: ascending positions, each once. */
final class Postings<T> {
    private static final int[] NOWHERE = {};

    private final Map<T, int[]> positions;

    private Postings(Map<T, int[]> positions) {
        this.positions = positions;
    }

    Set<T> values() {
        return positions.keySet();
    }

    /** Number of events that carry a value. */
    int total(T value) {
        return of(value).length;
    }

    /** Number of events of a set that carry a value. */
    int count(T value, EventSet among) {
        int count = 0;
        for (int position : of(value)) {
            if (among.contains(position)) {
                count++;
            }
        }
        return count;
    }

    /** Events that carry at least one of the values. */
    BitSet any(Iterable<? extends T> values) {
        BitSet bits = new BitSet();
        for (T value : values) {
            for (int position : of(value)) {
                bits.set(position);
            }
        }
        return bits;
    }

    private int[] of(T value) {
        return positions.getOrDefault(value, NOWHERE);
    }

    /** Collects postings; events must come in ascending order of position. */
    static final class Builder<T> {
        private final Map<T, Growing> growing = new HashMap<>();

        void add(T value, int position) {
            growing.computeIfAbsent(value, key -> new Growing()).add(position);
        }

        Postings<T> build() {
            Map<T, int[]> positions = HashMap.newHashMap(growing.size());
            growing.forEach((value, one) -> positions.put(value, one.toArray()));
            return new Postings<>(positions);
        }
    }

    private static final class Growing {
        private int[] positions = new int[2];
        private int size;

        void add(int position) {
            if (size > 0 && positions[size - 1] == position) {
                return;
            }
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        int[] toArray() {
            return Arrays.copyOf(positions, size);
        }
    }
}
