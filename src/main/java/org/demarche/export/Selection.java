package org.demarche.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** The events that a picture of a span shows, for data that is to hold the same. */
public final class Selection {
    private Selection() {}

    /**
     * The placed ones of the shown events that lie in a span or reach into it.
     *
     * @param from where the span begins, null for the first event
     * @param to where it ends, null for the last event
     */
    static EventSet inSpan(ChronicleIndex index, EventSet shown, @Nullable TimePoint from, @Nullable TimePoint to) {
        return EventSet.where(
                index.placedCount(),
                event -> shown.contains(event)
                        && (from == null || !index.end(event).isBefore(from))
                        && (to == null || !index.start(event).isAfter(to)));
    }

    /**
     * A chronicle with the shown events of a span only, in their order; all else stays. Events without a date are among
     * them if the span is the whole.
     *
     * @param index of the chronicle's events
     */
    public static Chronicle of(
            Chronicle chronicle,
            ChronicleIndex index,
            EventSet shown,
            @Nullable TimePoint from,
            @Nullable TimePoint to) {
        boolean whole = from == null && to == null;
        if (whole && shown.size() == index.size()) {
            return chronicle;
        }
        Set<String> kept = new HashSet<>();
        (whole ? shown : inSpan(index, shown, from, to))
                .stream().forEach(event -> kept.add(index.event(event).id()));
        List<Event> events = chronicle.events().stream()
                .filter(event -> kept.contains(event.id()))
                .toList();
        return new Chronicle(
                chronicle.title(),
                chronicle.sources(),
                chronicle.actors(),
                chronicle.places(),
                chronicle.phases(),
                chronicle.weights(),
                chronicle.reviewed().stream().filter(kept::contains).toList(),
                events,
                chronicle.extras());
    }
}
