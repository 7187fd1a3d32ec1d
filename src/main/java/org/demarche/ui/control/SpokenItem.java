package org.demarche.ui.control;

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
        Optional<Frame.Mark> place = frame.lanes() == null
                ? Optional.empty()
                : frame.marks().stream()
                        .filter(mark -> mark.event() == event)
                        .min((a, b) -> Boolean.compare(isInLane(frame, view, b), isInLane(frame, view, a)));
        setVisible(place.isPresent());
        place.ifPresent(mark -> {
            resizeRelocate(mark.x(), mark.y(), 1, 1);
            text = () -> words.spokenInLane(
                    view.getIndex().event(event),
                    laneTitle(frame, view, mark),
                    LanesElsewhere.countOf(view, event) - 1);
        });
    }

    private static boolean isInLane(Frame frame, TimelineView view, Frame.Mark mark) {
        return frame.bandAt(mark.y())
                .filter(band -> band.key().equals(view.getLane()))
                .isPresent();
    }

    private static String laneTitle(Frame frame, TimelineView view, Frame.Mark mark) {
        return frame.bandAt(mark.y())
                .filter(band -> band.number() < view.allLanes().size())
                .map(band -> view.allLanes().get(band.number()).title())
                .orElse("");
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
