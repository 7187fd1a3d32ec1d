package org.demarche.index;

import java.util.Arrays;
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

    /** So many neighbours are compared one by one; above them stands a tree. A power of two. */
    private static final int BLOCK = 16;

    private final Order order;
    private final int size;
    private final int leaves;
    /**
     * Leaf {@code leaves + block} is a block's best rank, each node above it the better one of its two children's, −1
     * for none.
     */
    private final int[] winners;

    Tournament(int size, Order order) {
        this.order = order;
        this.size = size;
        int blocks = Math.ceilDiv(size, BLOCK);
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, blocks - 1)) * 2);
        winners = new int[2 * leaves];
        Arrays.fill(winners, -1);
        for (int block = 0; block < blocks; block++) {
            winners[leaves + block] = scan(-1, block * BLOCK, Math.min(size, (block + 1) * BLOCK));
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
        int begin = Math.max(0, from);
        int end = Math.min(size, to);
        int[] found = new int[Math.clamp((long) end - begin, 0, limit)];
        if (found.length == 0) {
            return found;
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
        private int count;

        Ranges(int capacity) {
            froms = new int[capacity];
            tos = new int[capacity];
            bests = new int[capacity];
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
        }

        private void swap(int i, int j) {
            int from = froms[i];
            int to = tos[i];
            int best = bests[i];
            set(i, froms[j], tos[j], bests[j]);
            set(j, from, to, best);
        }

        private void up(int from) {
            int i = from;
            while (i > 0 && order.compare(bests[i], bests[(i - 1) / 2]) < 0) {
                swap(i, (i - 1) / 2);
                i = (i - 1) / 2;
            }
        }

        private void down() {
            int i = 0;
            while (2 * i + 1 < count) {
                int child = 2 * i + 1;
                if (child + 1 < count && order.compare(bests[child + 1], bests[child]) < 0) {
                    child++;
                }
                if (order.compare(bests[child], bests[i]) >= 0) {
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
        int left = firstBlock + leaves;
        int right = lastBlock + leaves;
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

    private int scan(int best, int from, int to) {
        int found = best;
        for (int rank = from; rank < to; rank++) {
            found = winner(found, rank);
        }
        return found;
    }

    private int winner(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return order.compare(a, b) <= 0 ? a : b;
    }
}
