package org.demarche.layout;

import java.util.Map;
import java.util.Set;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.EventType;

/**
 * What the relation curve shows.
 *
 * @param visible whether it is drawn
 * @param tauSeconds how fast its running level forgets: after so long a score weighs 1/e
 * @param actors ids of actors; only events in which all of them take part count: none for all events, one for an
 *     actor's relations, two for those of a pair
 * @param weights scores by type that stand for the chronicle's own; an event with a score of its own keeps it
 */
public record CurveView(boolean visible, double tauSeconds, Set<String> actors, Map<EventType, Double> weights) {
    public CurveView {
        actors = Set.copyOf(actors);
        weights = Map.copyOf(weights);
    }

    /** The scores of all events, forgotten as fast as suits the chronicle. */
    public static CurveView of(ChronicleIndex index) {
        return new CurveView(true, RelationCurve.defaultTauSeconds(index), Set.of(), Map.of());
    }

    /** Itself where it has anything to show, otherwise not visible: without scores it would be an empty stripe. */
    public CurveView whereAny(ChronicleIndex index) {
        return weights.isEmpty() && !index.hasScores() ? withVisible(false) : this;
    }

    public CurveView withVisible(boolean shown) {
        return new CurveView(shown, tauSeconds, actors, weights);
    }

    public CurveView withTau(double seconds) {
        return new CurveView(visible, seconds, actors, weights);
    }

    public CurveView withActors(Set<String> ids) {
        return new CurveView(visible, tauSeconds, ids, weights);
    }

    public CurveView withWeights(Map<EventType, Double> byType) {
        return new CurveView(visible, tauSeconds, actors, byType);
    }
}
