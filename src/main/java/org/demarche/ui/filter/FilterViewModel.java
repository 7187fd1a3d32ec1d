package org.demarche.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.index.Certainty;
import org.demarche.index.EventFilter;
import org.demarche.index.Facets;
import org.demarche.model.EventType;
import org.demarche.time.EdtfException;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;

/** The filter as lists of values with counts and a range of dates. */
public final class FilterViewModel {
    private final Session session;
    private final Labels labels;
    private final Facet<EventType> types;
    private final Facet<String> actors;
    private final Facet<String> places;
    private final Facet<Certainty> certainties;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper rangeProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private boolean clearing;

    public FilterViewModel(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        types = new Facet<>(
                labels.text("ui.filter.type"),
                one -> new FacetRow<>(one.value(), labels.type(one.value()), one.value()),
                chosen -> narrow(filter -> filter.withTypes(chosen)));
        actors = new Facet<>(
                labels.text("ui.filter.actors"),
                one -> new FacetRow<>(one.value(), labels.actor(session.index(), one.value()), null),
                chosen -> narrow(filter -> filter.withActors(chosen)));
        places = new Facet<>(
                labels.text("ui.filter.places"),
                one -> new FacetRow<>(one.value(), labels.place(session.index(), one.value()), null),
                chosen -> narrow(filter -> filter.withPlaces(chosen)));
        certainties = new Facet<>(
                labels.text("ui.filter.certainty"),
                one -> new FacetRow<>(one.value(), labels.certainty(one.value()), null),
                chosen -> narrow(filter -> filter.withCertainties(chosen)));
        session.openProperty().addListener((property, old, now) -> {
            reset();
            if (!old.index().zone().equals(now.index().zone())) {
                applyRange();
            }
        });
        session.filterProperty().addListener((property, old, now) -> update());
        session.countsProperty().addListener((property, old, now) -> {
            if (counting.get()) {
                reset();
            } else {
                update();
            }
        });
        from.addListener((property, old, now) -> applyRange());
        to.addListener((property, old, now) -> applyRange());
        reset();
    }

    /** The facets from top to bottom. */
    List<Facet<?>> facets() {
        return List.of(types, actors, places, certainties);
    }

    /** The earliest date to show, as EDTF. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The latest date to show, as EDTF. */
    public StringProperty toProperty() {
        return to;
    }

    /** What is wrong with the dates, empty if nothing. */
    public ReadOnlyStringProperty rangeProblemProperty() {
        return rangeProblem.getReadOnlyProperty();
    }

    /** Whether anything is left out or asked for, so that there is something to clear. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether the events are still being counted, so that there are no values as yet. */
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /** The words of the link that shows or hides the rest of a long list. */
    String moreText(Facet<?> facet) {
        if (facet.expandedProperty().get()) {
            return facet.rows().size() < facet.size()
                    ? labels.text("ui.filter.showFewerOf", facet.size())
                    : labels.text("ui.filter.showFewer");
        }
        return facet.size() > Facet.MOST
                ? labels.text("ui.filter.showMost", Facet.MOST, facet.size())
                : labels.text("ui.filter.showAll", facet.size());
    }

    String countText(int count) {
        return labels.text("ui.number", count);
    }

    /** A row as a screen reader says it. */
    String accessibleText(FacetRow<?> row, int count) {
        return labels.text("ui.filter.row", row.label(), count);
    }

    /** Shows everything again. */
    public void clear() {
        session.clearFilter();
        clearDates();
        refreshActive();
    }

    private void narrow(Function<EventFilter, EventFilter> change) {
        session.filterProperty().set(change.apply(session.filterProperty().get()));
    }

    private void reset() {
        Facets.Counts counts = counts();
        counting.set(session.countsProperty().get() == null);
        types.reset(counts.types());
        actors.reset(counts.actors());
        places.reset(counts.places());
        certainties.reset(counts.certainties());
        update();
    }

    private void update() {
        EventFilter filter = session.filterProperty().get();
        Facets.Counts counts = counts();
        types.update(counts.types(), filter.types());
        actors.update(counts.actors(), filter.actors());
        places.update(counts.places(), filter.places());
        certainties.update(counts.certainties(), filter.certainties());
        if (filter.isEmpty() && rangeProblem.get().isEmpty()) {
            clearDates();
        }
        refreshActive();
    }

    private Facets.Counts counts() {
        return Objects.requireNonNullElse(session.countsProperty().get(), Facets.Counts.NONE);
    }

    private void clearDates() {
        clearing = true;
        from.set("");
        to.set("");
        rangeProblem.set("");
        clearing = false;
    }

    private void refreshActive() {
        active.set(!session.filterProperty().get().isEmpty()
                || !from.get().isBlank()
                || !to.get().isBlank());
    }

    private void applyRange() {
        if (clearing) {
            return;
        }
        Optional<Extent> first = read(from.get());
        Optional<Extent> last = read(to.get());
        TimePoint start = first.flatMap(extent -> extent.earliest().point()).orElse(null);
        TimePoint end = last.flatMap(extent -> extent.latest().point()).orElse(null);
        boolean wrongFrom = first.isEmpty() && !from.get().isBlank();
        boolean wrongTo = last.isEmpty() && !to.get().isBlank();
        if (wrongFrom || wrongTo) {
            rangeProblem.set(labels.text("ui.filter.range.noDate", (wrongFrom ? from : to).get()));
        } else if (start != null && end != null && end.isBefore(start)) {
            rangeProblem.set(labels.text("ui.filter.range.backwards"));
        } else {
            rangeProblem.set("");
        }
        narrow(filter -> filter.withRange(start, end));
        refreshActive();
    }

    private Optional<Extent> read(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(session.index().zone().extent(When.parse(text.strip())));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
