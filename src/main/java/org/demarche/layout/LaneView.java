package org.demarche.layout;

import java.util.List;
import java.util.Set;

/**
 * How a picture is split into lanes.
 *
 * @param order which lane comes first
 * @param byHand keys of lanes that come before all others, in this order
 * @param collapsed keys of lanes that show their density only
 * @param scrollPx how far the lanes are scrolled up; cut to what there is
 */
public record LaneView(LaneKind kind, Order order, List<String> byHand, Set<String> collapsed, double scrollPx) {
    /** The order of lanes that nobody has put in order. */
    public enum Order {
        /** By the time of a lane's first event. */
        FIRST_EVENT,
        /** The lane with the most events first. */
        COUNT
    }

    /** One staircase, no lanes. */
    public static final LaneView NONE = of(LaneKind.NONE);

    public LaneView {
        byHand = List.copyOf(byHand);
        collapsed = Set.copyOf(collapsed);
    }

    /** Lanes by the number of their events, all open. */
    public static LaneView of(LaneKind kind) {
        return new LaneView(kind, Order.COUNT, List.of(), Set.of(), 0);
    }

    public LaneView withOrder(Order newOrder) {
        return new LaneView(kind, newOrder, byHand, collapsed, scrollPx);
    }

    public LaneView withByHand(List<String> keys) {
        return new LaneView(kind, order, keys, collapsed, scrollPx);
    }

    public LaneView withCollapsed(Set<String> keys) {
        return new LaneView(kind, order, byHand, keys, scrollPx);
    }

    public LaneView withScroll(double px) {
        return new LaneView(kind, order, byHand, collapsed, px);
    }
}
