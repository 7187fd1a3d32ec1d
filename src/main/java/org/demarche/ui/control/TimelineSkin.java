package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.SkinBase;
import org.demarche.layout.Frame;
import org.demarche.layout.FramePicture;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a {@link TimelineView}: grid and curve, marks, cards, and on top what follows the pointer and the
 * selection. Each is renewed once a pulse, and only if it has changed.
 */
final class TimelineSkin extends SkinBase<TimelineView> {
    private static final double RING_PX = 9;

    private final ShapePainter painter = new ShapePainter();
    private final Layer ground = new Layer(painter);
    private final Layer marks = new Layer(painter);
    private final CardPool cards = new CardPool();
    private final Layer overlay = new Layer(painter);
    private final TimelineBehavior behavior;

    TimelineSkin(TimelineView view) {
        super(view);
        getChildren().setAll(ground, marks, cards, overlay);
        getChildren().forEach(node -> node.setManaged(false));
        behavior = new TimelineBehavior(view);
        registerChangeListener(
                view.selectedProperty(), any -> view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        registerChangeListener(view.hoveredProperty(), any -> view.requestLayout());
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
        ground.show(width, height, palette, Ground.of(frame, wording), () -> groundShapes(frame, wording));
        marks.show(width, height, palette, Marks.of(frame), () -> FramePicture.marks(frame));
        cards.resizeRelocate(0, 0, width, height);
        cards.show(frame.cards(), card -> words.spoken(view.getIndex().event(card.event())));
        cards.mark(view.getSelected(), view.getHovered());
        List<Shape> rings = rings(frame, view);
        overlay.show(width, height, palette, rings, () -> rings);
    }

    private static List<Shape> groundShapes(Frame frame, Wording wording) {
        List<Shape> shapes = new ArrayList<>(FramePicture.grid(frame));
        shapes.addAll(FramePicture.curve(frame, wording));
        return shapes;
    }

    /** Rings around the discs of the events under the pointer and selected. */
    private static List<Shape> rings(Frame frame, TimelineView view) {
        List<Shape> rings = new ArrayList<>();
        if (view.getHovered() != view.getSelected()) {
            ring(frame, view.getHovered(), new Tint(Ink.FG_FAINT, 0.6)).ifPresent(rings::add);
        }
        ring(frame, view.getSelected(), Tint.of(Ink.ACCENT)).ifPresent(rings::add);
        return rings;
    }

    private static Optional<Shape> ring(Frame frame, int event, Tint tint) {
        return frame.marks().stream()
                .filter(mark -> mark.event() == event)
                .findFirst()
                .map(mark -> new Shape.Disc(mark.x(), frame.axisY(), RING_PX, null, Shape.Pen.of(tint, 1.5)));
    }

    /** The cards are a list to screen readers; the selected one has the focus when the timeline has it. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TimelineView view = getSkinnable();
        return switch (attribute) {
            case TEXT -> {
                EventWords words = view.words();
                yield words == null ? null : words.timeline(view.getIndex(), view.getViewport());
            }
            case ITEM_COUNT -> cards.nodes().size();
            case ITEM_AT_INDEX -> cardAt((Integer) parameters[0]);
            case FOCUS_ITEM -> cards.nodeOf(view.getSelected());
            case SELECTED_ITEMS -> {
                CardNode node = cards.nodeOf(view.getSelected());
                yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
            }
            case MULTIPLE_SELECTION -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable CardNode cardAt(int number) {
        return number < 0 || number >= cards.nodes().size()
                ? null
                : cards.nodes().get(number);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            behavior.dispose();
            getChildren().clear();
        }
        super.dispose();
    }

    private record Ground(Object grid, Optional<Frame.Curve> curve, Wording wording) {
        static Ground of(Frame frame, Wording wording) {
            List<Object> grid = List.of(frame.axisY(), frame.viewport(), frame.minorTicks(), frame.majorTicks());
            return new Ground(grid, Optional.ofNullable(frame.curve()), wording);
        }
    }

    private record Marks(
            double axisY,
            List<Frame.Mark> marks,
            List<Frame.Bin> bins,
            List<Frame.Card> cards,
            List<Frame.Label> labels) {
        static Marks of(Frame frame) {
            return new Marks(frame.axisY(), frame.marks(), frame.bins(), frame.cards(), frame.labels());
        }
    }
}
