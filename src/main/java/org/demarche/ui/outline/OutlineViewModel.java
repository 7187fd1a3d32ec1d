package org.demarche.ui.outline;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.demarche.index.Certainty;
import org.demarche.index.ReadingOrder;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;

/** The shown events as rows: their positions, in the order in which marks stand on the axis, undated ones last. */
public final class OutlineViewModel {
    private final Session session;
    private final Labels labels;
    private final Positions rows;
    private final ReadOnlyStringWrapper nothingText = new ReadOnlyStringWrapper("");

    public OutlineViewModel(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        rows = new Positions(order());
        // Another chronicle may have as many events in another order.
        session.openProperty().addListener((property, old, now) -> {
            rows.show(order());
            sayWhyNothing();
        });
        session.shownProperty().addListener((property, old, now) -> rows.show(order()));
        sayWhyNothing();
    }

    /** Positions of the shown events. */
    ObservableList<Integer> rows() {
        return rows.rows();
    }

    /** Why there are no rows, where there are none. */
    ReadOnlyStringProperty nothingTextProperty() {
        return nothingText.getReadOnlyProperty();
    }

    private void sayWhyNothing() {
        nothingText.set(labels.text(session.index().size() == 0 ? "ui.timeline.noEvents" : "ui.outline.empty"));
    }

    String date(int position) {
        return labels.when(event(position));
    }

    String title(int position) {
        return labels.title(event(position));
    }

    EventType type(int position) {
        return event(position).mainType();
    }

    String typeName(EventType type) {
        return labels.type(type);
    }

    String actors(int position) {
        return labels.actors(session.index(), event(position));
    }

    String place(int position) {
        String place = event(position).place();
        return place == null ? "" : labels.place(session.index(), place);
    }

    String certainty(int position) {
        return labels.certainty(Certainty.of(event(position)));
    }

    /** Whether the search passes over the event. */
    boolean isDimmed(int position) {
        return !session.matches().contains(position);
    }

    /** Calls back when the same rows may look otherwise: another chronicle, another search. */
    void onLook(Runnable listener) {
        session.openProperty().addListener((property, old, now) -> listener.run());
        session.matchesProperty().addListener((property, old, now) -> listener.run());
    }

    /** Calls back when another event is selected. */
    void onSelection(Runnable listener) {
        session.selectedProperty().addListener((property, old, now) -> listener.run());
    }

    /** Whether the outline is in view. */
    boolean isShown() {
        return session.viewProperty().get() == View.OUTLINE;
    }

    /** Calls back when the outline comes into view. */
    void onShown(Runnable listener) {
        session.viewProperty().addListener((property, old, now) -> {
            if (isShown()) {
                listener.run();
            }
        });
    }

    /** The row of the selected event, −1 if none is selected or it is not shown. */
    int selectedRow() {
        return rows.rowOf(session.selected());
    }

    void selectRow(int row) {
        session.select(rows.rows().get(row));
    }

    private Event event(int position) {
        return session.index().event(position);
    }

    private ReadingOrder order() {
        return new ReadingOrder(session.index(), session.shown());
    }
}
