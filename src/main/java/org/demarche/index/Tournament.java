package org.demarche.index;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Finds the best of any range of ranks in logarithmic time, and the best few of it one after the other. Built in one
 * pass; immutable.
 */
final class Tournament {
    /** Compares ranks as a {@code Comparator} does; negative if the first is the better one. */
    interface Order {
        int compare(int a, int b);
    }

    private final Order order;
    private final int size;
    private final int leaves;
    /** Leaf {@code leaves + rank} is a rank, each node above it the better rank of its two children, −1 for none. */
    private final int[] winners;

    Tournament(int size, Order order) {
        this.order = order;
        this.size = size;
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, size - 1)) * 2);
        winners = new int[2 * leaves];
        Arrays.fill(winners, -1);
        for (int rank = 0; rank < size; rank++) {
            winners[leaves + rank] = rank;
        }
        for (int node = leaves - 1; node >= 1; node--) {
            winners[node] = winner(winners[2 * node], winners[2 * node + 1]);
        }
    }

    /**
     * The best ranks from {@code from} up to but not including {@code to}, the best first, as long as they pass; at
     * most {@code limit}.
     */
    int[] best(int from, int to, int limit, IntPredicate passes) {
        PriorityQueue<Range> open = new PriorityQueue<>((a, b) -> order.compare(a.best(), b.best()));
        offer(open, Math.max(0, from), Math.min(size, to));
        int[] found = new int[Math.clamp((long) to - from, 0, limit)];
        int count = 0;
        while (count < found.length
                && !open.isEmpty()
                && passes.test(open.element().best())) {
            Range range = open.remove();
            found[count++] = range.best();
            offer(open, range.from(), range.best());
            offer(open, range.best() + 1, range.to());
        }
        return Arrays.copyOf(found, count);
    }

    /** A stretch of ranks and the best one in it. */
    private record Range(int from, int to, int best) {}

    private void offer(PriorityQueue<Range> open, int from, int to) {
        if (from < to) {
            open.add(new Range(from, to, bestOf(from, to)));
        }
    }

    private int bestOf(int from, int to) {
        int best = -1;
        int left = from + leaves;
        int right = to + leaves;
        while (left < right) {
            if ((left & 1) == 1) {
                best = winner(best, winners[left++]);
            }
            if ((right & 1) == 1) {
                best = winner(best, winners[--right]);
            }
            left >>= 1;
            right >>= 1;
        }
        return best;
    }

    private int winner(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return order.compare(a, b) <= 0 ? a : b;
    }
}
