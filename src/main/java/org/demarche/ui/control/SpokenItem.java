package org.demarche.ui.control;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.demarche.layout.Frame;
import org.jspecify.annotations.Nullable;

/** Stands, invisible, for the selected event in its lane, so that screen readers find and name it. */
final class SpokenItem extends Region {
    private Supplier<String> text = () -> "";

    SpokenItem() {
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Frame frame, TimelineView view, EventWords words) {
        int event = view.getSelected();
        Optional<LanePlaces.Place> found = LanePlaces.of(frame, view, event).stream()
                .min(Comparator.comparing(place -> !place.band().key().equals(view.getLane())));
        setVisible(found.isPresent());
        found.ifPresent(place -> {
            resizeRelocate(place.x(), place.y(), 1, 1);
            text = () -> words.spokenInLane(
                    view.getIndex().event(event),
                    laneTitle(view, place.band()),
                    LanesElsewhere.countOf(view, event) - 1);
        });
    }

    private static String laneTitle(TimelineView view, Frame.LaneBand band) {
        return band.number() < view.allLanes().size()
                ? view.allLanes().get(band.number()).title()
                : "";
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text.get();
            case SELECTED -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
