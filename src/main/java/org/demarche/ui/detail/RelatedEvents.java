package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.Participation;

/**
 * Finds the events that share actors or the place with one: the nearest in time, where each shared thing halves the
 * distance. Looks only at a stretch of the timeline around the event, so the cost does not grow with the file.
 */
final class RelatedEvents {
    private static final int REACH = 2000;
    private static final int MOST = 4;

    private RelatedEvents() {}

    /** Positions in the order of the timeline; none for an undated event. */
    static List<Integer> of(ChronicleIndex index, int position) {
        if (position >= index.placedCount()) {
            return List.of();
        }
        Event event = index.event(position);
        Set<String> actors = actorsOf(event);
        List<Candidate> candidates = new ArrayList<>();
        int first = Math.max(0, position - REACH);
        int last = Math.min(index.placedCount() - 1, position + REACH);
        for (int i = first; i <= last; i++) {
            int shared = i == position ? 0 : shared(event, actors, index.event(i));
            if (shared > 0) {
                double seconds = Math.abs(index.anchor(position).secondsTo(index.anchor(i)));
                candidates.add(new Candidate(i, seconds / Math.pow(2, shared)));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparingInt(Candidate::position))
                .limit(MOST)
                .map(Candidate::position)
                .sorted()
                .toList();
    }

    private static int shared(Event event, Set<String> actors, Event other) {
        Set<String> common = actorsOf(other);
        common.retainAll(actors);
        boolean samePlace = event.place() != null && event.place().equals(other.place());
        return common.size() + (samePlace ? 1 : 0);
    }

    private static Set<String> actorsOf(Event event) {
        Set<String> actors = new HashSet<>();
        for (Participation participation : event.actors()) {
            actors.add(participation.actor());
        }
        return actors;
    }

    private record Candidate(int position, double distance) {}
}
