package org.demarche.index;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable set of events of one {@link ChronicleIndex}, by position. */
public final class EventSet {
    private final BitSet bits;
    private final int size;

    private EventSet(BitSet bits) {
        this.bits = bits;
        this.size = bits.cardinality();
    }

    /** All positions below {@code count}. */
    public static EventSet all(int count) {
        BitSet bits = new BitSet(count);
        bits.set(0, count);
        return new EventSet(bits);
    }

    public static EventSet none() {
        return new EventSet(new BitSet());
    }

    /** The positions below {@code count} that pass. */
    public static EventSet where(int count, IntPredicate test) {
        BitSet bits = new BitSet(count);
        for (int i = 0; i < count; i++) {
            if (test.test(i)) {
                bits.set(i);
            }
        }
        return new EventSet(bits);
    }

    /** The set with these bits, which must not change any more. */
    static EventSet of(BitSet bits) {
        return new EventSet(bits);
    }

    /** The members of both sets. */
    public EventSet and(EventSet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new EventSet(both);
    }

    public boolean contains(int position) {
        return bits.get(position);
    }

    /** Number of events in the set. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The first member at or after a position, −1 if there is none. */
    public int next(int position) {
        return bits.nextSetBit(Math.max(0, position));
    }

    /** The last member at or before a position, −1 if there is none. */
    public int previous(int position) {
        return position < 0 ? -1 : bits.previousSetBit(position);
    }

    /** The members in ascending order. */
    public IntStream stream() {
        return bits.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSet set && set.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }
}
