package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Bound;
import org.demarche.time.TimePoint;

/**
 * Says where boxes stand across the window: at their anchors. Events that began before it and last into it have their
 * titles held at the left edge, without stems, in {@link HeldTitles rows of their own}. Such a title comes as soon as
 * nothing can be read any more of its event's own box, and is pushed out where the event ends and by a box that comes
 * to the edge and is not wholly below it; as soon as nothing can be read of that any more, it is back. So nothing ever
 * overlaps and no event is titled twice, and as long as a title is in view, it moves without a jump when the window is
 * panned. The selected event's box is held itself.
 */
final class HeldBoxes {
    /** Where a held box stands. */
    static final double EDGE_PX = 8;
    /** Held titles get shorter down to this before they are pushed out. */
    static final double LEAST_TITLE_PX = 96;
    /** Of a held title that is pushed out farther than this, the beginning cannot be read: it is not in view at all. */
    static final double OUT_PX = CardStyle.LABEL_PADDING;
    /** No label is wider than this, whatever room it has: else it would be in view when its box is long out of it. */
    static final double WIDEST_PX = 2 * (CardStyle.WIDTH + CardStyle.GAP);
    /** Boxes farther to the left than this have no say in where others stand. */
    static final double PASSED_PX = WIDEST_PX + EDGE_PX + OUT_PX;

    private final ChronicleIndex index;
    private final Viewport viewport;
    private final Widths widths;

    HeldBoxes(ChronicleIndex index, Viewport viewport, Widths widths) {
        this.index = index;
        this.viewport = viewport;
        this.widths = widths;
    }

    /**
     * How wide labels are.
     *
     * @param labelPx the room that an event's label has at least
     * @param titlePx how wide an event's whole title is
     * @param leastTailPx of a title that the left edge cuts, less than this is not shown
     */
    record Widths(IntToDoubleFunction labelPx, IntToDoubleFunction titlePx, double leastTailPx) {}

    /**
     * A title to be held, if nothing is in its way.
     *
     * @param from it comes when the window begins after this
     * @param to it is gone when the window begins here
     */
    record Title(CardPlanner.Slot slot, TimePoint from, TimePoint to) {}

    /**
     * A box and its left edge.
     *
     * @param anchorX where its event stands
     * @param held whether it stands at the edge instead of at its stem
     * @param endX its text goes no farther to the right, if it is longer than the width
     * @param goneX farther to the left than this, nothing of it can be read
     */
    record Placed(
            CardPlanner.Slot slot, double x, double width, double anchorX, boolean held, double endX, double goneX) {
        double top() {
            return slot.base() + slot.height();
        }

        /** Whether it is in the way of a label that begins to the left of it: it, or its stem. */
        boolean blocks(Placed label) {
            return x > label.x && top() > label.slot.base() && (!held || slot.base() < label.top());
        }
    }

    /**
     * The boxes in view, from right to left, and then the held titles.
     *
     * @param slots those of the window and up to {@link #PASSED_PX} before it
     * @param titles for the titles of events that began before it
     * @param selected the event whose box is held itself; may be negative
     */
    List<Placed> place(List<CardPlanner.Slot> slots, List<Title> titles, int selected) {
        List<CardPlanner.Slot> fromRight = new ArrayList<>(slots);
        fromRight.sort((a, b) -> index.compareOnAxis(b.event(), a.event()));
        List<Placed> placed = new ArrayList<>();
        for (CardPlanner.Slot slot : fromRight) {
            placed.add(box(slot, placed, slot.event() == selected));
        }
        List<Placed> held = new ArrayList<>();
        for (Title title : titles) {
            if (title.slot().event() != selected) {
                title(title, placed).ifPresent(held::add);
            }
        }
        placed.addAll(held);
        placed.removeIf(
                box -> box.x() <= -(box.slot().isCard() ? box.width() : WIDEST_PX) || box.x() >= viewport.widthPx());
        return placed;
    }

    /** How far to the right a label may reach: up to the next box that stands in its way, or that box's stem. */
    double freeX(Placed label, List<Placed> placed) {
        double end = Math.min(Math.min(label.endX(), label.x() + WIDEST_PX), viewport.widthPx() - FrameBuilder.EDGE_PX);
        for (Placed other : placed) {
            if (other.blocks(label)) {
                end = Math.min(end, other.x() - CardStyle.GAP);
            }
        }
        return end;
    }

    private Placed box(CardPlanner.Slot slot, List<Placed> later, boolean selected) {
        double anchorX = viewport.xOf(index.anchor(slot.event()));
        double width = slot.isCard() ? slot.cardPx() : widths.labelPx().applyAsDouble(slot.event());
        if (!selected || anchorX >= EDGE_PX || !index.isLasting(slot.event())) {
            Placed box = new Placed(slot, anchorX, width, anchorX, false, Double.POSITIVE_INFINITY, -width);
            return selected || anchorX >= EDGE_PX ? box : leaving(box, later);
        }
        double end = endX(slot.event(), anchorX);
        for (Placed box : later) {
            end = Math.min(end, endBefore(box, slot, -CardStyle.GAP));
        }
        double x = Math.max(anchorX, Math.min(EDGE_PX, end - width));
        return new Placed(slot, x, width, anchorX, x > anchorX, end, -width);
    }

    /** A box at the left edge, of which something can be read as long as the edge leaves enough of it. */
    private Placed leaving(Placed box, List<Placed> later) {
        double goneX = FrameBuilder.EDGE_PX + CardEdges.LEAST_PX - box.width();
        if (!box.slot().isCard()) {
            goneX = goneX(box.slot().event(), freeX(box, later) - box.x(), widths);
        }
        return new Placed(box.slot(), box.x(), box.width(), box.anchorX(), false, box.endX(), goneX);
    }

    /** Farther to the left than this, nothing can be read of a label that has so much room. */
    static double goneX(int event, double roomPx, Widths widths) {
        double titlePx = widths.titlePx().applyAsDouble(event);
        double tailPx = titlePx - widths.leastTailPx() - FrameBuilder.EDGE_PX + FrameBuilder.ROUNDING_PX;
        boolean isWhole = titlePx <= roomPx - CardStyle.LABEL_PADDING;
        return -CardStyle.LABEL_PADDING - (isWhole ? Math.max(0, tailPx) : 0);
    }

    private Optional<Placed> title(Title title, List<Placed> boxes) {
        CardPlanner.Slot slot = title.slot();
        double anchorX = viewport.xOf(index.anchor(slot.event()));
        double fromX = Math.max(anchorX, viewport.xOf(title.from()));
        if (fromX >= 0) {
            return Optional.empty();
        }
        double width = Math.min(LEAST_TITLE_PX, widths.labelPx().applyAsDouble(slot.event()));
        double backPx = width - OUT_PX;
        double lastX = endX(slot.event(), anchorX);
        double end = Math.min(lastX, backPx + Math.min(-fromX, viewport.xOf(title.to())));
        for (Placed box : boxes) {
            boolean own = box.slot().event() == slot.event();
            end = Math.min(end, own ? box.goneX() - box.x() + backPx : Double.POSITIVE_INFINITY);
            end = Math.min(end, endBefore(box, slot, backPx));
        }
        double x = Math.min(EDGE_PX, end - width);
        return x > -OUT_PX ? Optional.of(new Placed(slot, x, width, anchorX, true, lastX, -OUT_PX)) : Optional.empty();
    }

    /**
     * How far to the right a box lets a held one reach: not if it is wholly below; else the held one is pushed out by
     * it, or by its stem, and comes back when nothing of it can be read any more.
     *
     * @param backPx how far the held one reaches at that moment
     */
    private static double endBefore(Placed box, CardPlanner.Slot held, double backPx) {
        if (box.top() + CardStyle.LABEL_GAP <= held.base()) {
            return Double.POSITIVE_INFINITY;
        }
        boolean above =
                held.base() + held.height() + CardStyle.LABEL_GAP <= box.slot().base();
        double x = above ? box.anchorX() : box.x();
        double goneX = above ? 0 : box.goneX();
        return Math.max(x - CardStyle.GAP, goneX - x + backPx);
    }

    private double endX(int event, double anchorX) {
        boolean unknown = index.event(event).when().extent().latest() == Bound.Missing.UNKNOWN;
        return unknown ? anchorX : viewport.xOf(index.end(event));
    }
}
