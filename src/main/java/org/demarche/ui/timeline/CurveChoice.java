package org.demarche.ui.timeline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.demarche.edit.Edit;
import org.demarche.index.Facets;
import org.demarche.layout.CurveView;
import org.demarche.layout.RelationCurve;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;

/** What the relation curve shows, as it can be chosen: for whom, how long it remembers, what each type weighs. */
final class CurveChoice {
    /** How often τ can be doubled or halved from what suits the chronicle. */
    static final double DOUBLINGS = 6;

    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
    private static final double HOURS_PER_DAY = 24;

    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    CurveChoice(Session session, Editing editing, Labels labels) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        session.curveProperty().addListener((property, old, now) -> refresh());
        session.openProperty().addListener((property, old, now) -> {
            forgetKeptWeights();
            refresh();
        });
        refresh();
    }

    /** Whose relations the curve shows. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void refresh() {
        List<String> names = curve().actors().stream()
                .map(id -> labels.actor(session.index(), id))
                .sorted()
                .toList();
        summary.set(
                switch (names.size()) {
                    case 0 -> labels.text("ui.timeline.curve.all");
                    case 1 -> labels.text("ui.timeline.curve.one", names.getFirst());
                    default -> labels.text("ui.timeline.curve.pair", names.getFirst(), names.getLast());
                });
    }

    CurveView curve() {
        return session.curveProperty().get();
    }

    void setVisible(boolean visible) {
        session.curveProperty().set(curve().withVisible(visible));
    }

    /** Whether actors and types are known, which takes a moment where there are many events. */
    BooleanExpression isReady() {
        return session.countsProperty().isNotNull();
    }

    /** The ids of the chronicle's actors, those of the most events first. */
    List<String> actors() {
        Facets.Counts counts = session.countsProperty().get();
        return counts == null
                ? List.of()
                : counts.actors().stream().map(Facets.Count::value).toList();
    }

    String actorName(String id) {
        return labels.actor(session.index(), id);
    }

    /** The actors whose relations are shown: none, one or two. */
    List<String> chosenActors() {
        return actors().stream().filter(curve().actors()::contains).toList();
    }

    /** Shows the relations of all, of one actor, or of a pair. */
    void choose(Optional<String> one, Optional<String> other) {
        Set<String> ids = new HashSet<>();
        one.ifPresent(ids::add);
        other.ifPresent(ids::add);
        session.curveProperty().set(curve().withActors(ids));
    }

    /** How many times τ is twice what suits the chronicle; negative for half. */
    double doublings() {
        double tau = curve().tauSeconds();
        return tau <= 0 ? 0 : Math.log(tau / suitableTau()) / Math.log(2);
    }

    void setDoublings(double doublings) {
        double tau = doublings == 0 ? 0 : suitableTau() * Math.pow(2, doublings);
        session.curveProperty().set(curve().withTau(tau));
    }

    private double suitableTau() {
        return RelationCurve.defaultTauSeconds(session.index());
    }

    /** How long the curve remembers, in words. */
    String tauText() {
        double tau = curve().tauSeconds() > 0 ? curve().tauSeconds() : suitableTau();
        double days = tau / TimePoint.SECONDS_PER_DAY;
        if (days >= 2 * DAYS_PER_YEAR) {
            return labels.text("ui.timeline.curve.tau.years", Math.round(days / DAYS_PER_YEAR));
        } else if (days >= 2 * DAYS_PER_MONTH) {
            return labels.text("ui.timeline.curve.tau.months", Math.round(days / DAYS_PER_MONTH));
        } else if (days >= 2) {
            return labels.text("ui.timeline.curve.tau.days", Math.round(days));
        }
        return labels.text("ui.timeline.curve.tau.hours", Math.max(1, Math.round(days * HOURS_PER_DAY)));
    }

    /** The types of the chronicle's events that have a weight, or can be given one. */
    List<EventType> types() {
        Facets.Counts counts = session.countsProperty().get();
        return counts == null
                ? List.of()
                : counts.types().stream().map(Facets.Count::value).sorted().toList();
    }

    String typeName(EventType type) {
        return labels.type(type);
    }

    /** What a type weighs now; empty if its events have no part in the curve. */
    Optional<Double> weight(EventType type) {
        Double here = curve().weights().get(type);
        Double own = here != null ? here : session.open().chronicle().weights().get(type);
        if (own != null) {
            return Optional.of(own);
        }
        return type.weight().isPresent() ? Optional.of(type.weight().getAsDouble()) : Optional.empty();
    }

    /** Has a type weigh something else, to look at; {@link #keepWeights} makes that a part of the chronicle. */
    void setWeight(EventType type, double weight) {
        Map<EventType, Double> weights = new EnumMap<>(EventType.class);
        weights.putAll(curve().weights());
        weights.put(type, weight);
        session.curveProperty().set(curve().withWeights(weights));
    }

    /** Makes all that was set since the last time one change of the chronicle. */
    void keepWeights() {
        if (!curve().weights().isEmpty()) {
            Map<EventType, Double> weights = new EnumMap<>(EventType.class);
            weights.putAll(editing.newest().weights());
            curve().weights().forEach((type, weight) -> {
                if (isOwn(type, weight) && !weight.equals(weights.get(type))) {
                    weights.remove(type);
                } else {
                    weights.put(type, weight);
                }
            });
            editing.apply(new Edit.Weigh(weights));
            forgetKeptWeights();
        }
    }

    private static boolean isOwn(EventType type, double weight) {
        return type.weight().isPresent() && type.weight().getAsDouble() == weight;
    }

    /** Has the types weigh what they usually do; one change of the chronicle. */
    void resetWeights() {
        session.curveProperty().set(curve().withWeights(Map.of()));
        editing.apply(new Edit.Weigh(Map.of()));
    }

    /** Weights that the chronicle that is shown has by now need not be set over it. */
    private void forgetKeptWeights() {
        Map<EventType, Double> here = curve().weights();
        Map<EventType, Double> kept = session.open().chronicle().weights();
        boolean all = here.entrySet().stream()
                .allMatch(entry -> kept.containsKey(entry.getKey())
                        ? entry.getValue().equals(kept.get(entry.getKey()))
                        : isOwn(entry.getKey(), entry.getValue()));
        if (all && !here.isEmpty()) {
            session.curveProperty().set(curve().withWeights(Map.of()));
        }
    }

    String text(String key) {
        return labels.text(key);
    }
}
