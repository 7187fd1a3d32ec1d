package org.demarche.ui.control;

import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.index.OnAxis;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Viewport;
import org.demarche.time.Extent;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;
import org.demarche.time.When;

/**
 * Where to look so that something can be seen: beside the titles of lanes, not under them.
 *
 * @param shown the events that are shown
 * @param lanes what the lanes are by
 * @param now where the view is
 */
record Framing(ChronicleIndex index, EventSet shown, LaneKind lanes, Viewport now) {
    private static final double MARGIN_PX = 24;
    /** Room for a card to the right of its stem. */
    private static final double CARD_PX = 204;

    private static final double SECONDS_PER_DAY = TimePoint.SECONDS_PER_DAY;
    /** A close-up shows so many of the units that a date names to both sides of it: a week around a day. */
    private static final double CLOSE_UP_UNITS = 7;
    /** Where a date names less than a day, its nearest neighbour stands no nearer to the edge than a third of that. */
    private static final double NEIGHBOUR_SHARE = 3;

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double SECONDS_PER_MILLI = 1e-3;
    /** A stretch that takes less of the view's width, or more, is not seen well. */
    private static final double SMALLEST_SHARE = 1 / 12.0;

    private static final double LARGEST_SHARE = 0.8;

    /** Where the view begins that can be seen. */
    double leftPx() {
        return FrameBuilder.headerPx(now.widthPx(), lanes);
    }

    private double middlePx() {
        return (leftPx() + now.widthPx()) / 2;
    }

    private double firstPx() {
        return leftPx() + MARGIN_PX;
    }

    /** The last place for a stem with room for its card. */
    private double lastPx() {
        return Math.max(firstPx(), now.widthPx() - MARGIN_PX - CARD_PX);
    }

    private boolean isInView(double x) {
        return x >= leftPx() && x <= now.widthPx();
    }

    /**
     * Moved at the same scale so that a card that hangs at the point lies within: no farther than needed if the point
     * is in the picture already, be it under the titles of lanes, else so that there is as much to see before it as
     * after.
     */
    Viewport revealing(TimePoint anchor) {
        double x = now.xOf(anchor);
        if (x < 0 || x > now.widthPx()) {
            return now.withPointAt(anchor, Math.max(firstPx(), middlePx() - CARD_PX / 2));
        }
        double inside = Math.clamp(x, firstPx(), lastPx());
        return x == inside ? now : now.withPointAt(anchor, inside);
    }

    /** Whether an event's bar runs through the view while its mark stands outside. */
    boolean isPassing(int position) {
        return !isInView(now.xOf(index.anchor(position)))
                && index.isLasting(position)
                && index.start(position).isBefore(now.end())
                && index.end(position).isAfter(now.at(leftPx()));
    }

    /**
     * A stretch of time in the middle, with its surroundings: at the scale as it is if the stretch can be seen well so,
     * else as wide as a third of the view, but of a short one at least a week to both sides. One shorter than a day is
     * shown with its nearest neighbour or an hour, whichever is less, and never from farther than it is.
     */
    Viewport showing(TimePoint from, TimePoint to) {
        double seconds = from.secondsTo(to);
        TimePoint middle = from.plusSeconds(seconds / 2);
        boolean clock = seconds < SECONDS_PER_DAY / 2;
        double least = clock
                ? Math.max(SECONDS_PER_MILLI, Math.min(SECONDS_PER_HOUR, NEIGHBOUR_SHARE * nearest(from, to)))
                : CLOSE_UP_UNITS * SECONDS_PER_DAY;
        double around = Math.max(seconds, least);
        Viewport close = fit(from.plusSeconds(-around), to.plusSeconds(around), 0);
        double share = seconds / now.secondsPerPx() / (now.widthPx() - leftPx());
        boolean closeEnough = share >= SMALLEST_SHARE || (clock && now.secondsPerPx() < close.secondsPerPx());
        return closeEnough && share <= LARGEST_SHARE ? centredOn(middle) : close;
    }

    /** At the same scale, a point in the middle. */
    Viewport centredOn(TimePoint point) {
        return now.withPointAt(point, middlePx());
    }

    /** At the same scale, the chronicle's beginning at the left. */
    Viewport beginning() {
        return now.withPointAt(index.first(), firstPx());
    }

    /** At the same scale, the chronicle's end at the right, with room for a card. */
    Viewport ending() {
        return now.withPointAt(index.last(), lastPx());
    }

    /** A phase from its beginning to its end, with a margin; an open side reaches to where the chronicle does. */
    Viewport phase(When when) {
        Extent extent = index.zone().extent(when);
        TimePoint from = extent.earliest().point().orElse(index.first());
        TimePoint to = extent.latest().point().orElse(index.last());
        return to.isAfter(from) ? fit(from, to, MARGIN_PX) : revealing(from);
    }

    /**
     * An event's extent with its surroundings, as far as the whole chronicle reaches; never zooms out, unless the
     * extent has no room otherwise.
     */
    Viewport closeUp(int position) {
        TimePoint anchor = index.anchor(position);
        TimePoint from = index.start(position).equals(TimePoint.MIN) ? anchor : index.start(position);
        TimePoint to = index.end(position).equals(TimePoint.MAX) ? anchor : index.end(position);
        double around = Math.max(from.secondsTo(to), leastAround(position));
        Viewport close = fit(from.plusSeconds(-around), to.plusSeconds(around), MARGIN_PX);
        boolean hasRoom = isExact(position) || (isInView(now.xOf(from)) && isInView(now.xOf(to)));
        if (now.secondsPerPx() < close.secondsPerPx() && hasRoom) {
            return revealing(anchor);
        }
        Viewport all = FrameBuilder.fitAll(index, now.widthPx(), now.heightPx(), lanes);
        return close.secondsPerPx() > all.secondsPerPx() ? all : close;
    }

    /** A week, or where the date is known to less than a day, as much as tells the event from its neighbours. */
    private double leastAround(int position) {
        double week = CLOSE_UP_UNITS * SECONDS_PER_DAY;
        if (!isExact(position)) {
            return week;
        }
        double units = CLOSE_UP_UNITS * seconds(index.event(position).when().precision());
        OnAxis axis = new OnAxis(index, shown);
        double nearest = Math.min(
                distance(axis.previous(position), index.anchor(position)),
                distance(axis.next(position), index.anchor(position)));
        return Math.clamp(NEIGHBOUR_SHARE * nearest, units, week);
    }

    private boolean isExact(int position) {
        return index.event(position).when().precision().compareTo(Precision.DAY) < 0;
    }

    private static double seconds(Precision unit) {
        return switch (unit) {
            case MILLISECOND -> SECONDS_PER_MILLI;
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> SECONDS_PER_HOUR;
            default -> SECONDS_PER_DAY;
        };
    }

    /** Seconds from a stretch to the nearest mark outside of it. */
    private double nearest(TimePoint from, TimePoint to) {
        OnAxis axis = new OnAxis(index, shown);
        int before = axis.lastUpTo(from.plusSeconds(-SECONDS_PER_MILLI));
        int after = axis.firstFrom(to.plusSeconds(SECONDS_PER_MILLI));
        return Math.min(distance(before, from), distance(after, to));
    }

    private double distance(int position, TimePoint point) {
        return position < 0 ? Double.POSITIVE_INFINITY : Math.abs(point.secondsTo(index.anchor(position)));
    }

    private Viewport fit(TimePoint from, TimePoint to, double marginPx) {
        Viewport fitted = Viewport.fit(from, to, now.widthPx(), now.heightPx(), leftPx() + marginPx, marginPx);
        // At the closest scale there may be more room than that takes.
        return fitted.withPointAt(from.plusSeconds(from.secondsTo(to) / 2), middlePx());
    }

    /** Where a zoom that no pointer asks for leaves things: at the selected event, at the middle if none is in view. */
    double pivotPx(int selected) {
        if (selected < 0 || selected >= index.placedCount()) {
            return middlePx();
        }
        double x = now.xOf(index.anchor(selected));
        return isInView(x) ? x : middlePx();
    }
}
