package org.demarche.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Things that stand somewhere in a text, to be asked which of them meet a range; each answer takes little time. */
public final class Stretches<T> {
    private final List<T> inOrder;
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;
    /** For each, the furthest end of it and those before it. */
    private final int[] furthest;

    /**
     * These stretches.
     *
     * @param inOrder by their starts
     * @param start of one, its first UTF-16 unit
     * @param end of one, the unit after its last
     */
    public Stretches(List<T> inOrder, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.inOrder = List.copyOf(inOrder);
        this.start = start;
        this.end = end;
        furthest = new int[inOrder.size()];
        int reached = 0;
        for (int i = 0; i < furthest.length; i++) {
            reached = Math.max(reached, end.applyAsInt(inOrder.get(i)));
            furthest[i] = reached;
        }
    }

    /** Those that have a unit in common with a range, in order. */
    public List<T> meeting(int from, int to) {
        List<T> found = new ArrayList<>();
        for (int i = firstBeyond(from); i < furthest.length && start.applyAsInt(inOrder.get(i)) < to; i++) {
            if (end.applyAsInt(inOrder.get(i)) > from) {
                found.add(inOrder.get(i));
            }
        }
        return found;
    }

    /** The first with which an end lies beyond a place. */
    private int firstBeyond(int place) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthest[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
