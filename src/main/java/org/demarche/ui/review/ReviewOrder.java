package org.demarche.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.index.Certainty;
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

    /** The chronicle's events in this order. */
    List<Event> of(Chronicle chronicle) {
        find();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            places.putIfAbsent(ids.get(i), i);
        }
        String before = null;
        for (Event event : chronicle.events()) {
            if (!places.containsKey(event.id())) {
                int at = before == null ? 0 : ids.indexOf(before) + 1;
                ids.add(at, event.id());
                places.put(event.id(), at);
            }
            before = event.id();
        }
        Map<String, Event> byId = chronicle.events().stream()
                .collect(Collectors.toMap(Event::id, Function.identity(), (first, second) -> first));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
