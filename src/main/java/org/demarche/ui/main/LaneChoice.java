package org.demarche.ui.main;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;

/** By what the timeline is split into lanes, and in which order they come. */
final class LaneChoice {
    private final Session session;
    private final Labels labels;

    LaneChoice(Session session, Labels labels, Commands commands) {
        this.session = session;
        this.labels = labels;
        for (LaneKind kind : LaneKind.values()) {
            commands.answer(command(kind), () -> choose(kind));
        }
    }

    private static Command command(LaneKind kind) {
        return switch (kind) {
            case NONE -> Command.LANES_NONE;
            case TYPE -> Command.LANES_TYPE;
            case ACTOR -> Command.LANES_ACTOR;
            case PAIR -> Command.LANES_PAIR;
            case PLACE -> Command.LANES_PLACE;
            case SOURCE -> Command.LANES_SOURCE;
            case TAG -> Command.LANES_TAG;
        };
    }

    ObjectProperty<LaneView> lanesProperty() {
        return session.lanesProperty();
    }

    ObjectProperty<View> viewProperty() {
        return session.viewProperty();
    }

    /** Shows the timeline in lanes of a kind, as they were left. */
    void choose(LaneKind kind) {
        session.chooseLanes(kind);
        session.viewProperty().set(View.TIMELINE);
    }

    /** Puts the lanes in an order of their own. */
    void order(LaneView.Order order) {
        lanesProperty().set(lanesProperty().get().withOrder(order).withByHand(List.of()));
    }

    void openAll() {
        lanesProperty().set(lanesProperty().get().withCollapsed(Set.of()));
    }

    String name(LaneKind kind) {
        return switch (kind) {
            case NONE -> labels.text("ui.main.lanes.none");
            case TYPE -> labels.text("ui.main.lanes.type");
            case ACTOR -> labels.text("ui.main.lanes.actor");
            case PAIR -> labels.text("ui.main.lanes.pair");
            case PLACE -> labels.text("ui.main.lanes.place");
            case SOURCE -> labels.text("ui.main.lanes.source");
            case TAG -> labels.text("ui.main.lanes.tag");
        };
    }

    /** What the menu of the other kinds is for. */
    String moreTip() {
        return labels.text("ui.main.lanes.more");
    }

    /** What choosing a kind does. */
    String tip(LaneKind kind) {
        return labels.text(command(kind).textKey());
    }
}
