package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import org.demarche.layout.Frame;
import org.demarche.layout.FramePicture;
import org.demarche.layout.Palette;
import org.demarche.layout.Passage;
import org.demarche.layout.Shape;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a {@link TimelineView}: grid, curve and marks, then the cards, and on top what follows the pointer and
 * the selection. Each is renewed once a pulse, and only if it has changed. Grid and marks share a layer, since laying
 * another one over it costs as much as painting both.
 */
final class TimelineSkin extends SkinBase<TimelineView> {
    private final ShapePainter painter = new ShapePainter();
    private final Layer ground = new Layer(painter);
    private final CardPool cards = new CardPool();
    private final Layer overlay = new Layer(painter);
    private final HoverCard hoverCard = new HoverCard();
    private final LaneScroll laneScroll;
    private final LaneSigns laneSigns;
    private final SpokenItem spoken = new SpokenItem();
    private final SpokenLanes spokenLanes = new SpokenLanes();
    private final TimelineBehavior behavior;
    private final RowGlide glide;
    /** Whether screen readers have yet to hear what is selected. */
    private boolean announcing;

    TimelineSkin(TimelineView view) {
        super(view);
        glide = new RowGlide(view);
        laneScroll = new LaneScroll(view);
        laneSigns = new LaneSigns(view);
        getChildren()
                .setAll(ground, cards, overlay, spokenLanes, spoken, laneSigns, laneScroll.node(), hoverCard.node());
        getChildren().forEach(node -> node.setManaged(false));
        behavior = new TimelineBehavior(view, hoverCard);
        registerChangeListener(view.selectedProperty(), any -> announcing = true);
        registerChangeListener(view.hoveredProperty(), any -> view.requestLayout());
        registerChangeListener(view.laneProperty(), any -> announcing = true);
    }

    @Override
    protected void layoutChildren(double contentX, double contentY, double contentWidth, double contentHeight) {
        TimelineView view = getSkinnable();
        view.revealSelected();
        Frame frame = view.getFrame();
        Wording wording = view.getWording();
        EventWords words = view.words();
        if (frame == null || wording == null || words == null) {
            return;
        }
        behavior.pictureChanged();
        double width = view.getWidth();
        double height = view.getHeight();
        Palette palette = view.getPalette();
        Passage passage = glide.towards(frame);
        ground.show(width, height, palette, new Ground(passage, wording), () -> groundShapes(passage, wording));
        cards.resizeRelocate(0, 0, width, height);
        cards.show(passage, card -> words.spoken(view.getIndex().event(card.event())));
        cards.mark(view.getSelected(), view.getHovered());
        List<Shape> above = Overlay.of(frame, view, behavior.laneDropY());
        overlay.show(width, height, palette, above, () -> above);
        hoverCard.keepOnly(view.getHovered());
        laneScroll.show(frame);
        laneSigns.resizeRelocate(0, 0, width, height);
        laneSigns.show(frame, words);
        spokenLanes.show(frame, view, words);
        spoken.show(frame, view, words);
        announce(view);
    }

    RowGlide glide() {
        return glide;
    }

    /**
     * Tells screen readers what is selected as soon as it is in view: before that, its node speaks of another event.
     */
    private void announce(TimelineView view) {
        if (announcing && (focusItem() != null || view.getSelected() == ChronicleControl.NONE)) {
            announcing = false;
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private static List<Shape> groundShapes(Passage passage, Wording wording) {
        Frame frame = passage.frame();
        List<Shape> shapes = new ArrayList<>(FramePicture.grid(passage));
        shapes.addAll(FramePicture.curve(frame, wording));
        shapes.addAll(FramePicture.marks(passage));
        return shapes;
    }

    /** Cards or lanes are a list to screen readers; the selected event has the focus when the timeline has it. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TimelineView view = getSkinnable();
        return switch (attribute) {
            case TEXT -> {
                EventWords words = view.words();
                Frame frame = view.getFrame();
                yield words == null || frame == null
                        ? null
                        : words.timeline(view.getIndex(), frame, view.getSelected());
            }
            case ITEM_COUNT ->
                spokenLanes.count() > 0 ? spokenLanes.count() : cards.nodes().size();
            case ITEM_AT_INDEX -> itemAt((Integer) parameters[0]);
            case FOCUS_ITEM -> focusItem();
            case SELECTED_ITEMS -> {
                CardNode node = cards.nodeOf(view.getSelected());
                yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
            }
            case MULTIPLE_SELECTION -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The selected event's card; in lanes, which have no cards, what stands for it. */
    private @Nullable Node focusItem() {
        CardNode card = cards.nodeOf(getSkinnable().getSelected());
        return card != null || !spoken.isVisible() ? card : spoken;
    }

    private @Nullable Node itemAt(int number) {
        if (spokenLanes.count() > 0) {
            return spokenLanes.lane(number);
        }
        return number < 0 || number >= cards.nodes().size()
                ? null
                : cards.nodes().get(number);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            behavior.dispose();
            glide.stop();
            laneScroll.dispose();
            getChildren().clear();
        }
        super.dispose();
    }

    private record Ground(Passage passage, Wording wording) {}
}
