package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Bound;

/**
 * Says where boxes stand across the window: at their anchors. Events that began before it and last into it have their
 * titles held at the left edge, without stems, in {@link HeldRows rows of their own}. Such a title comes in as its
 * event's anchor leaves, and leaves as the event ends; a box that comes to the edge and is not wholly below it pushes
 * it out, and lets it back as it leaves. So nothing ever overlaps, and all moves without a jump when the window is
 * panned. The selected event's box is held itself.
 */
final class HeldBoxes {
    /** Where a held box stands. */
    static final double EDGE_PX = 8;
    /** Held titles get shorter down to this before they are pushed out. */
    private static final double LEAST_TITLE_PX = 96;
    /** Boxes farther to the left than this have no say in where others stand. */
    static final double PASSED_PX = EDGE_PX + 2 * (CardStyle.WIDTH + CardStyle.GAP);
    /** No label is wider than this, whatever room it has: else it would be in view when its box is long out of it. */
    static final double WIDEST_PX = PASSED_PX - EDGE_PX;

    private final ChronicleIndex index;
    private final Viewport viewport;
    private final IntToDoubleFunction labelWidthPx;

    HeldBoxes(ChronicleIndex index, Viewport viewport, IntToDoubleFunction labelWidthPx) {
        this.index = index;
        this.viewport = viewport;
        this.labelWidthPx = labelWidthPx;
    }

    /**
     * A box and its left edge.
     *
     * @param anchorX where its event stands
     * @param held whether it stands at the edge instead of at its stem
     * @param endX its text goes no farther to the right, if it is longer than the width
     */
    record Placed(CardPlanner.Slot slot, double x, double width, double anchorX, boolean held, double endX) {
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
    List<Placed> place(List<CardPlanner.Slot> slots, List<CardPlanner.Slot> titles, int selected) {
        List<CardPlanner.Slot> fromRight = new ArrayList<>(slots);
        fromRight.sort((a, b) -> index.compareOnAxis(b.event(), a.event()));
        List<Placed> placed = new ArrayList<>();
        for (CardPlanner.Slot slot : fromRight) {
            placed.add(box(slot, placed, slot.event() == selected));
        }
        List<Placed> held = new ArrayList<>();
        for (CardPlanner.Slot title : titles) {
            if (title.event() != selected) {
                title(title, placed).ifPresent(held::add);
            }
        }
        placed.addAll(held);
        placed.removeIf(
                box -> box.x() <= -(box.slot().isCard() ? box.width() : WIDEST_PX) || box.x() >= viewport.widthPx());
        return placed;
    }

    private Placed box(CardPlanner.Slot slot, List<Placed> later, boolean selected) {
        double anchorX = viewport.xOf(index.anchor(slot.event()));
        double width = slot.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(slot.event());
        if (!selected || anchorX >= EDGE_PX || !index.isLasting(slot.event())) {
            return new Placed(slot, anchorX, width, anchorX, false, Double.POSITIVE_INFINITY);
        }
        double end = endBefore(later, slot, endX(slot.event(), anchorX));
        double x = Math.max(anchorX, Math.min(EDGE_PX, end - width));
        return new Placed(slot, x, width, anchorX, x > anchorX, end);
    }

    private Optional<Placed> title(CardPlanner.Slot slot, List<Placed> boxes) {
        double anchorX = viewport.xOf(index.anchor(slot.event()));
        if (anchorX >= 0) {
            return Optional.empty();
        }
        double width = Math.min(LEAST_TITLE_PX, labelWidthPx.applyAsDouble(slot.event()));
        double end = endBefore(boxes, slot, Math.min(endX(slot.event(), anchorX), -anchorX - CardStyle.GAP));
        return Optional.of(new Placed(slot, Math.min(EDGE_PX, end - width), width, anchorX, true, end));
    }

    private static double endBefore(List<Placed> boxes, CardPlanner.Slot held, double endX) {
        double end = endX;
        for (Placed box : boxes) {
            end = Math.min(end, endBefore(box, held));
        }
        return end;
    }

    /**
     * How far to the right a box lets a held one reach: not if it is wholly below; else the held one is pushed out by
     * it, or by its stem, and comes back as it leaves.
     */
    private static double endBefore(Placed box, CardPlanner.Slot held) {
        if (box.top() + CardStyle.GAP <= held.base()) {
            return Double.POSITIVE_INFINITY;
        }
        boolean above =
                held.base() + held.height() + CardStyle.GAP <= box.slot().base();
        double x = above ? box.anchorX() : box.x();
        double goneX = above ? -CardStyle.GAP : -box.width() - CardStyle.GAP;
        return Math.max(x - CardStyle.GAP, goneX - x);
    }

    private double endX(int event, double anchorX) {
        boolean unknown = index.event(event).when().extent().latest() == Bound.Missing.UNKNOWN;
        return unknown ? anchorX : viewport.xOf(index.end(event));
    }
}
