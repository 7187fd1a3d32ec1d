package org.demarche.layout;

import java.util.IdentityHashMap;
import org.demarche.index.AnchorOrder;
import org.demarche.index.EventSet;
import org.jspecify.annotations.Nullable;

/** How many events of a stretch are lit; counted once for each order of events, until others are lit. */
final class LitCounts {
    /** Counted up to every so-many-th rank; what lies between is counted when asked for. */
    private static final int BLOCK = 32;

    private static final int MOST_ORDERS = 512;

    private final IdentityHashMap<AnchorOrder, int[]> counted = new IdentityHashMap<>();
    private @Nullable EventSet lit;

    /** How many events with ranks from {@code from} up to but not including {@code to} a request lights. */
    @SuppressWarnings("ReferenceEquality") // Asked for every stretch; the same events in another set are counted again.
    int of(FrameRequest request, AnchorOrder order, int from, int to) {
        if (request.lit().size() >= request.shown().size()) {
            return to - from;
        }
        if (lit != request.lit() || counted.size() > MOST_ORDERS) {
            lit = request.lit();
            counted.clear();
        }
        int[] before = counted.computeIfAbsent(order, any -> count(order, request.lit()));
        return upTo(before, order, request.lit(), to) - upTo(before, order, request.lit(), from);
    }

    private static int[] count(AnchorOrder order, EventSet lit) {
        int[] before = new int[order.size() / BLOCK + 1];
        int count = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            if (rank % BLOCK == 0) {
                before[rank / BLOCK] = count;
            }
            count += lit.contains(order.event(rank)) ? 1 : 0;
        }
        if (order.size() % BLOCK == 0) {
            before[order.size() / BLOCK] = count;
        }
        return before;
    }

    private static int upTo(int[] before, AnchorOrder order, EventSet lit, int to) {
        int count = before[to / BLOCK];
        for (int rank = to / BLOCK * BLOCK; rank < to; rank++) {
            count += lit.contains(order.event(rank)) ? 1 : 0;
        }
        return count;
    }
}
