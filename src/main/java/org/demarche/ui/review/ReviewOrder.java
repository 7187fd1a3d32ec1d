package org.demarche.ui.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.index.Certainty;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;

/**
 * The order in which events are reviewed: those without a date first, then those whose date was inferred, then the
 * others, each as their source has them. The order is found once for a chronicle, when it is first asked for, so that a
 * correction moves nothing; events that come in later follow the one they stand behind in the chronicle.
 */
final class ReviewOrder {
    private final Chronicle first;
    private final List<String> ids = new ArrayList<>();

    /** @param first the chronicle before any correction */
    ReviewOrder(Chronicle first) {
        this.first = first;
    }

    /** A million events take a second, and are never reviewed one by one. */
    private void find() {
        if (ids.isEmpty()) {
            first.events().stream()
                    .sorted(Comparator.comparingInt(ReviewOrder::rank))
                    .map(Event::id)
                    .forEach(ids::add);
        }
    }

    static boolean isDoubtful(Event event) {
        return rank(event) < 2;
    }

    private static int rank(Event event) {
        return switch (Certainty.of(event)) {
            case UNDATED -> 0;
            case INFERRED -> 1;
            case EXACT_DAY, MONTH_OR_YEAR -> 2;
        };
    }

    /** The positions of a chronicle's events in this order. Waits for another thread that asks for it. */
    synchronized int[] of(ChronicleIndex index) {
        find();
        BitSet known = new BitSet();
        ids.forEach(id -> index.positionOf(id).ifPresent(known::set));
        if (known.cardinality() < index.size()) {
            add(index, known);
        }
        return ids.stream()
                .map(index::positionOf)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    private void add(ChronicleIndex index, BitSet known) {
        String before = null;
        for (Event event : index.chronicle().events()) {
            int position = index.positionOf(event.id()).orElseThrow();
            if (!known.get(position)) {
                ids.add(before == null ? 0 : ids.indexOf(before) + 1, event.id());
                known.set(position);
            }
            before = event.id();
        }
    }
}
