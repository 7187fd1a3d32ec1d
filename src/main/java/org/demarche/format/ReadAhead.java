package org.demarche.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes items out of a file while those before them are made into events on another processor. Items are used in the
 * file's order and one at a time, so that what comes of it is the same on any number of processors.
 */
public final class ReadAhead {
    /** So many UTF-16 units are taken before they are used: enough to outweigh handing them over. */
    private static final int AHEAD = 128 * 1024;

    private ReadAhead() {}

    /** Where items come from, one after the other. */
    @FunctionalInterface
    public interface Source<T> {
        /** The next item, null at the end. */
        @Nullable
        T next() throws IOException;
    }

    /** Items that were taken, and why no more were. */
    private static final class Batch<T> {
        private final List<T> items = new ArrayList<>();
        private boolean isLast;
        private @Nullable IOException fault;

        void fill(Source<T> source, LongSupplier offset) {
            long end = offset.getAsLong() + AHEAD;
            try {
                while (offset.getAsLong() < end) {
                    T item = source.next();
                    if (item == null) {
                        isLast = true;
                        return;
                    }
                    items.add(item);
                }
            } catch (IOException e) {
                isLast = true;
                fault = e;
            }
        }
    }

    /**
     * Uses all items of a source.
     *
     * @param offset how far the source has read, in UTF-16 units
     * @param ahead where the source reports its problems, other than where the user of the items does
     * @param problems gets what is reported ahead
     * @throws IOException what the source throws, after all items before were used
     */
    public static <T> void forEach(
            Source<T> source, LongSupplier offset, Problems ahead, Problems problems, Consumer<T> use)
            throws IOException {
        Batch<T> now = new Batch<>();
        now.fill(source, offset);
        ahead.moveTo(problems);
        while (!now.isLast) {
            Batch<T> used = now;
            Batch<T> next = new Batch<>();
            IntStream.range(0, 2).parallel().forEach(task -> {
                if (task == 0) {
                    next.fill(source, offset);
                } else {
                    used.items.forEach(use);
                }
            });
            ahead.moveTo(problems);
            now = next;
        }
        now.items.forEach(use);
        if (now.fault != null) {
            throw now.fault;
        }
    }
}
