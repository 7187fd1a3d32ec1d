package org.demarche.format.demarche;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same list again for the same few items, most of the time: events have many lists in common. Of fixed size,
 * as {@code TextCache}.
 */
final class ListCache<T> implements UnaryOperator<List<T>> {
    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 4;

    private final @Nullable Object[] slots = new @Nullable Object[SLOTS];
    private final ToIntFunction<T> hash;

    /** @param hash as of {@link Object#hashCode}, but quick */
    ListCache(ToIntFunction<T> hash) {
        this.hash = hash;
    }

    /** An unchangeable list of the same items. */
    @Override
    @SuppressWarnings("unchecked")
    public List<T> apply(List<T> items) {
        int size = items.size();
        if (size == 0 || size > LONGEST) {
            return List.copyOf(items);
        }
        int sum = size;
        for (int i = 0; i < size; i++) {
            sum = 31 * sum + hash.applyAsInt(items.get(i));
        }
        int slot = (sum ^ sum >>> 13) & SLOTS - 1;
        List<T> known = (List<T>) slots[slot];
        if (known != null && areSame(known, items)) {
            return known;
        }
        List<T> fresh = List.copyOf(items);
        slots[slot] = fresh;
        return fresh;
    }

    /** As {@link List#equals}, but quick. */
    private static <T> boolean areSame(List<T> list, List<T> other) {
        int size = list.size();
        boolean same = size == other.size();
        for (int i = 0; i < size && same; i++) {
            same = list.get(i).equals(other.get(i));
        }
        return same;
    }
}
