package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Bound;

/**
 * Says where boxes stand across the window: at their anchors, but those of events that last are held at the left edge
 * as long as these reach into the window. A held box keeps its height and has no stem. It leaves when the event ends; a
 * later box that is not wholly below it pushes it out as it comes to the edge, and lets it back as it leaves. So boxes
 * stand to each other as the {@link Staircase} has it, and move without a jump when the window is panned.
 */
final class HeldBoxes {
    /** Where a held box stands. */
    static final double EDGE_PX = 8;
    /** Boxes farther to the left than this have no say in where others stand. */
    static final double PASSED_PX = EDGE_PX + 2 * (CardStyle.WIDTH + CardStyle.GAP);

    private final ChronicleIndex index;
    private final Viewport viewport;
    private final IntToDoubleFunction labelWidthPx;

    HeldBoxes(ChronicleIndex index, Viewport viewport, IntToDoubleFunction labelWidthPx) {
        this.index = index;
        this.viewport = viewport;
        this.labelWidthPx = labelWidthPx;
    }

    /** A box, its left edge, and where its event stands. */
    record Placed(CardPlanner.Slot slot, double x, double width, double anchorX) {
        double top() {
            return slot.base() + slot.height();
        }

        /** Whether it stands at the edge instead of at its stem. */
        boolean held() {
            return x > anchorX;
        }
    }

    /**
     * The boxes in view, from right to left.
     *
     * @param slots those of the window
     * @param before those of earlier events that may reach into it, and all that stand up to {@link #PASSED_PX} before
     *     it
     */
    List<Placed> place(List<CardPlanner.Slot> slots, List<CardPlanner.Slot> before) {
        Map<Integer, CardPlanner.Slot> all = new HashMap<>();
        before.forEach(slot -> all.put(slot.event(), slot));
        slots.forEach(slot -> all.put(slot.event(), slot));
        List<CardPlanner.Slot> fromRight = new ArrayList<>(all.values());
        fromRight.sort(Comparator.comparing((CardPlanner.Slot slot) -> index.anchor(slot.event()))
                .thenComparingInt(CardPlanner.Slot::event)
                .reversed());
        List<Placed> placed = new ArrayList<>();
        for (CardPlanner.Slot slot : fromRight) {
            placed.add(place(slot, placed));
        }
        placed.removeIf(box -> box.x() <= -box.width() || box.x() >= viewport.widthPx());
        return placed;
    }

    private Placed place(CardPlanner.Slot slot, List<Placed> later) {
        double anchorX = viewport.xOf(index.anchor(slot.event()));
        double width = slot.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(slot.event());
        if (anchorX >= EDGE_PX || !index.isLasting(slot.event())) {
            return new Placed(slot, anchorX, width, anchorX);
        }
        double limit = endX(slot.event(), anchorX) - width;
        for (Placed box : later) {
            limit = Math.min(limit, limitBy(box, slot, width));
        }
        return new Placed(slot, Math.max(anchorX, Math.min(EDGE_PX, limit)), width, anchorX);
    }

    /**
     * How far to the right a later box lets a held one stand: not if it is wholly below; else the held one is pushed
     * out by it, or by its stem, and comes back as it leaves.
     */
    private static double limitBy(Placed later, CardPlanner.Slot held, double width) {
        if (later.top() + CardStyle.GAP <= held.base()) {
            return Double.POSITIVE_INFINITY;
        }
        boolean above =
                held.base() + held.height() + CardStyle.GAP <= later.slot().base();
        double x = above ? later.anchorX() : later.x();
        double goneX = above ? -CardStyle.GAP : -later.width() - CardStyle.GAP;
        return Math.max(x - CardStyle.GAP, goneX - x) - width;
    }

    private double endX(int event, double anchorX) {
        boolean unknown = index.event(event).when().extent().latest() == Bound.Missing.UNKNOWN;
        return unknown ? anchorX : viewport.xOf(index.end(event));
    }
}
