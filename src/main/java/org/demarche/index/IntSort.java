package org.demarche.index;

import java.util.stream.IntStream;

/**
 * Sorts whole numbers by an order of one's own, stably and without boxing, on all processors; fast where they are
 * nearly sorted.
 */
final class IntSort {
    private static final int SMALL = 24;
    /** Fewer are sorted sooner than they are shared out. */
    private static final int LEAST_SHARED = 1 << 13;

    /** Compares as a {@code Comparator} does. */
    @FunctionalInterface
    interface Order {
        int compare(int a, int b);
    }

    private IntSort() {}

    /** The numbers from 0 up to but not including {@code count}, in an order. */
    static int[] sorted(int count, Order order) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        sort(numbers, new int[count], 0, count, order);
        return numbers;
    }

    private static void sort(int[] numbers, int[] spare, int from, int to, Order order) {
        if (to - from <= SMALL) {
            insert(numbers, from, to, order);
            return;
        }
        int middle = (from + to) >>> 1;
        if (to - from < LEAST_SHARED) {
            sort(numbers, spare, from, middle, order);
            sort(numbers, spare, middle, to, order);
        } else {
            IntStream.range(0, 2)
                    .parallel()
                    .forEach(half -> sort(numbers, spare, half == 0 ? from : middle, half == 0 ? middle : to, order));
        }
        int begin = firstAbove(numbers[middle], numbers, from, middle, order);
        System.arraycopy(numbers, begin, spare, begin, middle - begin);
        int left = begin;
        int right = middle;
        for (int at = begin; left < middle; at++) {
            boolean takeLeft = right == to || order.compare(spare[left], numbers[right]) <= 0;
            numbers[at] = takeLeft ? spare[left++] : numbers[right++];
        }
    }

    /** Where the numbers of a sorted half begin that belong behind another one; its end if there is none. */
    private static int firstAbove(int number, int[] numbers, int from, int to, Order order) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(numbers[middle], number) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void insert(int[] numbers, int from, int to, Order order) {
        for (int i = from + 1; i < to; i++) {
            int number = numbers[i];
            int at = i;
            while (at > from && order.compare(numbers[at - 1], number) > 0) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
        }
    }
}
