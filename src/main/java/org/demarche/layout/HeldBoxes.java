package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Bound;

/**
 * Says where boxes stand across the window: at their anchors, but those of events that last are held at the left edge
 * as long as these reach into the window. A held box keeps its height and has no stem; it leaves when the event ends or
 * when a later box comes that is not wholly below it, which pushes it out. So it stands to later boxes as the
 * {@link Staircase} has it, and moves without a jump when the window is panned.
 */
final class HeldBoxes {
    /** Where a held box stands. */
    static final double EDGE_PX = 8;
    /** The event that many places later pushes a box out in any case, so that nobody looks farther back than this. */
    static final int LOOK_BACK = 64;

    private final ChronicleIndex index;
    private final AnchorOrder order;
    private final Viewport viewport;
    private final IntToDoubleFunction labelWidthPx;

    HeldBoxes(ChronicleIndex index, AnchorOrder order, Viewport viewport, IntToDoubleFunction labelWidthPx) {
        this.index = index;
        this.order = order;
        this.viewport = viewport;
        this.labelWidthPx = labelWidthPx;
    }

    /** A box and its left edge. */
    record Placed(CardPlanner.Slot slot, double x, double width, boolean held) {
        double top() {
            return slot.base() + slot.height();
        }
    }

    /**
     * The boxes in view, from right to left.
     *
     * @param slots those of the window
     * @param before those of events that began before it, at least {@value #LOOK_BACK} of them
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
            return new Placed(slot, anchorX, width, false);
        }
        double limit = Math.min(endX(slot.event(), anchorX), lookedBackX(slot.event())) - width;
        for (Placed box : later) {
            if (box.top() + CardStyle.GAP > slot.base()) {
                limit = Math.min(limit, box.x() - CardStyle.GAP - width);
            }
        }
        double x = Math.min(EDGE_PX, limit);
        return x > anchorX ? new Placed(slot, x, width, true) : new Placed(slot, anchorX, width, false);
    }

    private double endX(int event, double anchorX) {
        boolean unknown = index.event(event).when().extent().latest() == Bound.Missing.UNKNOWN;
        return unknown ? anchorX : viewport.xOf(index.end(event));
    }

    private double lookedBackX(int event) {
        int rank = order.rankOf(event, 0, order.size()) + LOOK_BACK;
        return rank < order.size() ? viewport.xOf(index.anchor(order.event(rank))) : Double.POSITIVE_INFINITY;
    }
}
