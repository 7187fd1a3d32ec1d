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
 * @param joined whether the lanes that there is no room for are joined to a last one, in a picture that can't scroll
 */
public record LaneView(
        LaneKind kind, Order order, List<String> byHand, Set<String> collapsed, double scrollPx, boolean joined) {
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
        return new LaneView(kind, Order.COUNT, List.of(), Set.of(), 0, false);
    }

    public LaneView withOrder(Order newOrder) {
        return new LaneView(kind, newOrder, byHand, collapsed, scrollPx, joined);
    }

    public LaneView withByHand(List<String> keys) {
        return new LaneView(kind, order, keys, collapsed, scrollPx, joined);
    }

    public LaneView withCollapsed(Set<String> keys) {
        return new LaneView(kind, order, byHand, keys, scrollPx, joined);
    }

    public LaneView withScroll(double px) {
        return new LaneView(kind, order, byHand, collapsed, px, joined);
    }

    /** The lanes of a still picture, in which none is out of view. */
    public static LaneView still(LaneKind kind) {
        return new LaneView(kind, Order.COUNT, List.of(), Set.of(), 0, true);
    }
}
