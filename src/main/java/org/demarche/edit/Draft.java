package org.demarche.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;

/**
 * A chronicle that is being worked on.
 *
 * @param reviewed ids of the events that somebody has looked at and wants as they are
 * @param gone the events that were dropped, or joined to others, by their ids; no new event gets one of these
 */
public record Draft(Chronicle chronicle, Set<String> reviewed, Map<String, Event> gone) {
    public Draft {
        reviewed = Set.copyOf(reviewed);
        gone = Map.copyOf(gone);
    }

    /** A chronicle as its file has it. */
    public static Draft of(Chronicle chronicle) {
        Set<String> reviewed = new HashSet<>(chronicle.reviewed());
        if (!reviewed.isEmpty()) {
            reviewed.retainAll(chronicle.events().stream().map(Event::id).collect(Collectors.toSet()));
        }
        return new Draft(chronicle, reviewed, Map.of());
    }

    /** The chronicle as a file should have it: with what has been reviewed, in the order of the events. */
    public Chronicle written() {
        if (reviewed.equals(Set.copyOf(chronicle.reviewed()))) {
            return chronicle;
        }
        List<String> ids = chronicle.events().stream()
                .map(Event::id)
                .filter(reviewed::contains)
                .distinct()
                .toList();
        return Chronicles.withReviewed(chronicle, ids);
    }

    /** How many events have been decided on: kept, dropped or joined to others. */
    public int decided() {
        return reviewed.size() + gone.size();
    }

    public boolean isReviewed(Event event) {
        return reviewed.contains(event.id());
    }

    Draft with(Chronicle changed) {
        return new Draft(changed, reviewed, gone);
    }

    Draft withReviewed(Event event) {
        return new Draft(chronicle, with(reviewed, event), gone);
    }

    Draft withoutReviewed(Event event) {
        return new Draft(chronicle, without(reviewed, event), gone);
    }

    /** Takes an event away; this same draft if it is not there. */
    Draft without(Event event) {
        Draft fewer = replacing(event, List.of());
        if (fewer.equals(this)) {
            return this;
        }
        Map<String, Event> more = new HashMap<>(gone);
        more.put(event.id(), event);
        return new Draft(fewer.chronicle(), without(reviewed, event), more);
    }

    Draft withEvents(List<Event> events) {
        return with(Chronicles.withEvents(chronicle, events));
    }

    /** Puts other events where an event stands; this same draft if it stands nowhere. */
    Draft replacing(Event event, List<Event> others) {
        int at = placeOf(event);
        if (at < 0) {
            return this;
        }
        List<Event> events = new ArrayList<>(chronicle.events());
        events.remove(at);
        events.addAll(at, others);
        return withEvents(events);
    }

    /** Where an event stands in the chronicle, −1 if it does not. */
    @SuppressWarnings("ReferenceEquality") // It mostly is this very one: of a million, none is read to tell.
    int placeOf(Event event) {
        List<Event> events = chronicle.events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) == event) {
                return i;
            }
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(event.id()) && events.get(i).equals(event)) {
                return i;
            }
        }
        return -1;
    }

    /** An id that no event has or had. */
    String newId() {
        Set<String> taken = new HashSet<>(gone.keySet());
        chronicle.events().forEach(event -> taken.add(event.id()));
        int number = taken.size() + 1;
        while (taken.contains("e" + number)) {
            number++;
        }
        return "e" + number;
    }

    private static Set<String> with(Set<String> ids, Event event) {
        Set<String> more = new HashSet<>(ids);
        more.add(event.id());
        return more;
    }

    private static Set<String> without(Set<String> ids, Event event) {
        Set<String> fewer = new HashSet<>(ids);
        fewer.remove(event.id());
        return fewer;
    }
}
