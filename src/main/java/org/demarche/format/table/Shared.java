package org.demarche.format.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object for what many rows have in common: remembers the latest values, however many there are. */
public final class Shared<V> {
    private static final int SLOTS = 1 << 13;

    private final @Nullable String[] keys = new @Nullable String[SLOTS];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];
    private final Function<String, V> maker;

    /** @param maker of the values */
    public Shared(Function<String, V> maker) {
        this.maker = maker;
    }

    /** The value made from a key, the same object as long as it is remembered. */
    @SuppressWarnings("unchecked")
    public V of(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 13) & SLOTS - 1;
        Object known = values[slot];
        if (known != null && key.equals(keys[slot])) {
            return (V) known;
        }
        V made = maker.apply(key);
        keys[slot] = key;
        values[slot] = made;
        return made;
    }
}
