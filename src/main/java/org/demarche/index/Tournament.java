package org.demarche.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the best of any range of ranks in logarithmic time, and the best few of it one after the other. Built in one
 * pass; immutable.
 */
final class Tournament {
    /** Which of two ranks is the better one. */
    interface Order {
        /**
         * The lower it is, the better; kept beside the winners, for among a million the ranks themselves lie far apart.
         */
        long key(int rank);

        /** Compares ranks of the same key as a {@code Comparator} does; negative if the first is the better one. */
        int compareEqual(int a, int b);
    }

    /** So many neighbours are compared one by one; above them stands a tree. A power of two. */
    private static final int BLOCK = 8;
    /** The blocks of fewer ranks are looked through sooner than they are shared out. */
    private static final int LEAST_SHARED = 1 << 15;

    private final Order order;
    private final int size;
    private final int leaves;
    /**
     * Leaf {@code leaves + block} is a block's best rank, each node above it the better one of its two children's, −1
     * for none.
     */
    private final int[] winners;

    private final long[] winnerKeys;

    Tournament(int size, Order order) {
        this.order = order;
        this.size = size;
        int blocks = Math.ceilDiv(size, BLOCK);
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, blocks - 1)) * 2);
        winners = new int[2 * leaves];
        winnerKeys = new long[2 * leaves];
        Arrays.fill(winners, -1);
        IntStream all = IntStream.range(0, blocks);
        (size < LEAST_SHARED ? all : all.parallel()).forEach(this::fill);
        for (int node = leaves - 1; node >= 1; node--) {
            int left = 2 * node;
            int better = isBetter(left + 1, winners[left], winnerKeys[left]) ? left + 1 : left;
            winners[node] = winners[better];
            winnerKeys[node] = winnerKeys[better];
        }
    }

    private void fill(int block) {
        int winner = scan(-1, block * BLOCK, Math.min(size, (block + 1) * BLOCK));
        winners[leaves + block] = winner;
        winnerKeys[leaves + block] = order.key(winner);
    }

    /** Whether a node's winner is better than a rank with that key; −1 for none. */
    private boolean isBetter(int node, int rank, long key) {
        return winners[node] >= 0 && (rank < 0 || isBetter(winners[node], winnerKeys[node], rank, key));
    }

    private boolean isBetter(int a, long keyOfA, int b, long keyOfB) {
        return keyOfA != keyOfB ? keyOfA < keyOfB : order.compareEqual(a, b) < 0;
    }

    /**
     * The best ranks from {@code from} up to but not including {@code to}, the best first, as long as they pass; at
     * most {@code limit}.
     */
    int[] best(int from, int to, int limit, IntPredicate passes) {
        int begin = Math.max(0, from);
        int end = Math.min(size, to);
        int[] found = new int[Math.clamp((long) end - begin, 0, limit)];
        if (found.length == 0) {
            return found;
        }
        if (found.length == 1) {
            found[0] = bestOf(begin, end);
            return passes.test(found[0]) ? found : new int[0];
        }
        Ranges open = new Ranges(found.length + 1);
        open.offer(begin, end);
        int count = 0;
        while (count < found.length && !open.isEmpty() && passes.test(open.best())) {
            found[count++] = open.best();
            if (count < found.length) {
                open.splitBest();
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** Stretches of ranks, as a heap by the best rank in each. */
    private final class Ranges {
        private final int[] froms;
        private final int[] tos;
        private final int[] bests;
        private final long[] keys;
        private int count;

        Ranges(int capacity) {
            froms = new int[capacity];
            tos = new int[capacity];
            bests = new int[capacity];
            keys = new long[capacity];
        }

        boolean isEmpty() {
            return count == 0;
        }

        int best() {
            return bests[0];
        }

        void offer(int from, int to) {
            if (from < to) {
                set(count++, from, to, bestOf(from, to));
                up(count - 1);
            }
        }

        /** Takes the best rank out of its stretch. */
        void splitBest() {
            int from = froms[0];
            int best = bests[0];
            int to = tos[0];
            if (best + 1 < to) {
                set(0, best + 1, to, bestOf(best + 1, to));
                down();
                offer(from, best);
            } else if (from < best) {
                set(0, from, best, bestOf(from, best));
                down();
            } else {
                count--;
                set(0, froms[count], tos[count], bests[count]);
                down();
            }
        }

        private void set(int i, int from, int to, int best) {
            froms[i] = from;
            tos[i] = to;
            bests[i] = best;
            keys[i] = order.key(best);
        }

        private void swap(int i, int j) {
            int from = froms[i];
            int to = tos[i];
            int best = bests[i];
            set(i, froms[j], tos[j], bests[j]);
            set(j, from, to, best);
        }

        private boolean isBefore(int i, int j) {
            return isBetter(bests[i], keys[i], bests[j], keys[j]);
        }

        private void up(int from) {
            int i = from;
            while (i > 0 && isBefore(i, (i - 1) / 2)) {
                swap(i, (i - 1) / 2);
                i = (i - 1) / 2;
            }
        }

        private void down() {
            int i = 0;
            while (2 * i + 1 < count) {
                int child = 2 * i + 1;
                if (child + 1 < count && isBefore(child + 1, child)) {
                    child++;
                }
                if (!isBefore(child, i)) {
                    return;
                }
                swap(i, child);
                i = child;
            }
        }
    }

    private int bestOf(int from, int to) {
        int firstBlock = Math.ceilDiv(from, BLOCK);
        int lastBlock = to / BLOCK;
        if (firstBlock >= lastBlock) {
            return scan(-1, from, to);
        }
        int best = scan(scan(-1, from, firstBlock * BLOCK), lastBlock * BLOCK, to);
        long key = best < 0 ? 0 : order.key(best);
        int left = firstBlock + leaves;
        int right = lastBlock + leaves;
        while (left < right) {
            if ((left & 1) == 1) {
                if (isBetter(left, best, key)) {
                    best = winners[left];
                    key = winnerKeys[left];
                }
                left++;
            }
            if ((right & 1) == 1) {
                right--;
                if (isBetter(right, best, key)) {
                    best = winners[right];
                    key = winnerKeys[right];
                }
            }
            left >>= 1;
            right >>= 1;
        }
        return best;
    }

    /** The best one of some neighbours and of another, −1 for none. */
    private int scan(int other, int from, int to) {
        int best = other;
        long key = other < 0 ? 0 : order.key(other);
        for (int rank = from; rank < to; rank++) {
            long keyOfRank = order.key(rank);
            if (best < 0 || isBetter(rank, keyOfRank, best, key)) {
                best = rank;
                key = keyOfRank;
            }
        }
        return best;
    }
}
