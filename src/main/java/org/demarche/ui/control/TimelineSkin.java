package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.SkinBase;
import org.demarche.layout.Frame;
import org.demarche.layout.FramePicture;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.demarche.time.Wording;

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
        registerChangeListener(view.hoveredProperty(), any -> view.requestLayout());
    }

    @Override
    protected void layoutChildren(double contentX, double contentY, double contentWidth, double contentHeight) {
        TimelineView view = getSkinnable();
        view.revealSelected();
        Frame frame = view.getFrame();
        Wording wording = view.getWording();
        if (frame == null || wording == null) {
            return;
        }
        behavior.pictureChanged();
        double width = view.getWidth();
        double height = view.getHeight();
        Palette palette = view.getPalette();
        ground.show(width, height, palette, Ground.of(frame, wording), () -> groundShapes(frame, wording));
        marks.show(
                width,
                height,
                palette,
                new Marks(frame.axisY(), frame.marks(), frame.cards(), frame.labels()),
                () -> FramePicture.marks(frame));
        cards.resizeRelocate(0, 0, width, height);
        cards.show(frame.cards(), card -> EventWords.spoken(view.getIndex().event(card.event()), wording));
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

    /** The node of an event's card, for screen readers and tests of what is on the screen. */
    CardPool cards() {
        return cards;
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

    private record Marks(double axisY, List<Frame.Mark> marks, List<Frame.Card> cards, List<Frame.Label> labels) {}
}
