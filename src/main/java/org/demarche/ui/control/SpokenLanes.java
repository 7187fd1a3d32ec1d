package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.demarche.layout.Frame;
import org.demarche.layout.Lanes;
import org.jspecify.annotations.Nullable;

/** Stand, invisible, for the titles of the lanes in view, so that screen readers find and name the lanes. */
final class SpokenLanes extends Pane {
    private final List<Item> items = new ArrayList<>();

    SpokenLanes() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Frame frame, TimelineView view, EventWords words) {
        Frame.LaneArea area = frame.lanes();
        List<Frame.LaneBand> bands = area == null ? List.of() : area.bands();
        double width = area == null ? 0 : area.headerPx();
        while (items.size() < bands.size()) {
            items.add(new Item());
            getChildren().add(items.getLast());
        }
        while (items.size() > bands.size()) {
            getChildren().remove(items.removeLast());
        }
        for (int i = 0; i < bands.size(); i++) {
            Frame.LaneBand band = bands.get(i);
            Item item = items.get(i);
            item.resizeRelocate(0, band.y(), width, band.height());
            item.show(band, band.key().equals(view.getLane()), () -> words.spokenLane(title(view, band), band));
        }
    }

    /** The whole title, where the frame has it cut. */
    private static String title(TimelineView view, Frame.LaneBand band) {
        List<Lanes.Lane> all = view.allLanes();
        return band.number() < all.size() ? all.get(band.number()).title() : String.join(" ", band.titleLines());
    }

    /** Number of lanes in view. */
    int count() {
        return items.size();
    }

    /** The lane that stands in that place in view; null if there is none. */
    @Nullable
    Node lane(int number) {
        return number < 0 || number >= items.size() ? null : items.get(number);
    }

    private static final class Item extends Region {
        private Supplier<String> text = () -> "";
        private int index;
        private boolean expanded;
        private boolean selected;

        Item() {
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setManaged(false);
        }

        void show(Frame.LaneBand band, boolean isSelected, Supplier<String> spoken) {
            text = spoken;
            index = band.number();
            expanded = !band.collapsed();
            selected = isSelected;
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> text.get();
                case INDEX -> index;
                case EXPANDED -> expanded;
                case SELECTED -> selected;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
