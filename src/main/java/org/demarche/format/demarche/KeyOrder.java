package org.demarche.format.demarche;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object so far, as a node of a tree that all objects of a file share: objects with the same keys in the
 * same order end at the same node, hence share one list and one {@link Extras}.
 */
final class KeyOrder {
    /** From this many nodes on, new ones are not remembered: a file of such variety gains nothing by sharing. */
    private static final int MOST_SHARED = 20_000;

    private final Tree tree;
    private final @Nullable KeyOrder parent;
    private final SerializedString key;
    private final int size;
    private @Nullable KeyOrder latest;
    private @Nullable Map<String, KeyOrder> others;
    private @Nullable Extras extras;

    /** What the nodes of one tree have in common. */
    private static final class Tree {
        private int nodes;
    }

    private KeyOrder(Tree tree, @Nullable KeyOrder parent, String key, int size) {
        this.tree = tree;
        this.parent = parent;
        this.key = new SerializedString(key);
        this.size = size;
    }

    /** The root of a new tree: no key yet. */
    static KeyOrder empty() {
        return new KeyOrder(new Tree(), null, "", 0);
    }

    int size() {
        return size;
    }

    /** These keys and the one that came behind them last; null if none has. */
    @Nullable
    KeyOrder likeliest() {
        return latest;
    }

    /** The last key, which a parser can look for. */
    SerializedString key() {
        return key;
    }

    /** These keys and one more; this same node if the key is among them already. */
    KeyOrder with(String next) {
        if (latest != null && latest.hasKey(next)) {
            return latest;
        }
        KeyOrder known = others == null ? null : others.get(next);
        if (known == null) {
            if (contains(next)) {
                return this;
            }
            known = new KeyOrder(tree, this, next, size + 1);
            remember(known);
        }
        latest = known;
        return known;
    }

    List<String> keys() {
        return extras().keyOrder();
    }

    /** Extras with these keys and no values. */
    Extras extras() {
        if (extras == null) {
            List<String> keys = new ArrayList<>(size);
            for (KeyOrder node = this; node.parent != null; node = node.parent) {
                keys.add(node.key.getValue());
            }
            extras = keys.isEmpty() ? Extras.NONE : new Extras(keys.reversed(), Map.of());
        }
        return extras;
    }

    private boolean hasKey(String wanted) {
        return key.getValue().equals(wanted);
    }

    private boolean contains(String wanted) {
        for (KeyOrder node = this; node.parent != null; node = node.parent) {
            if (node.hasKey(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void remember(KeyOrder child) {
        if (tree.nodes >= MOST_SHARED) {
            return;
        }
        tree.nodes++;
        if (latest != null) {
            if (others == null) {
                others = new HashMap<>();
                others.put(latest.key.getValue(), latest);
            }
            others.put(child.key.getValue(), child);
        }
    }
}
