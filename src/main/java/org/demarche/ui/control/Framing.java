package org.demarche.ui.control;

import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Viewport;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;

/** Where to look so that an event can be seen. */
final class Framing {
    private static final double MARGIN_PX = 24;
    /** Room for a card to the right of its stem. */
    private static final double CARD_PX = 204;

    private static final double SECONDS_PER_DAY = TimePoint.SECONDS_PER_DAY;
    /** A close-up of a day shows so many days around it. */
    private static final double CLOSE_UP_DAYS = 14;

    private static final double SECONDS_PER_HOUR = 3600;
    /** A stretch that takes less of the view's width, or more, is not seen well. */
    private static final double SMALLEST_SHARE = 1 / 12.0;

    private static final double LARGEST_SHARE = 0.8;

    private Framing() {}

    /**
     * Moved at the same scale so that a card that hangs at the point lies within: no farther than needed if the point
     * is in view already, else so that there is as much to see before it as after.
     */
    static Viewport revealing(TimePoint anchor, Viewport now) {
        double x = now.xOf(anchor);
        double right = Math.max(MARGIN_PX, now.widthPx() - MARGIN_PX - CARD_PX);
        if (x < 0 || x > now.widthPx()) {
            return now.withPointAt(anchor, Math.max(MARGIN_PX, (now.widthPx() - CARD_PX) / 2));
        }
        double inside = Math.clamp(x, MARGIN_PX, right);
        return x == inside ? now : now.withPointAt(anchor, inside);
    }

    /** Whether an event's bar runs through the view while its mark stands outside. */
    static boolean isPassing(ChronicleIndex index, int position, Viewport now) {
        double x = now.xOf(index.anchor(position));
        boolean outside = x < 0 || x > now.widthPx();
        return outside
                && index.isLasting(position)
                && index.start(position).isBefore(now.end())
                && index.end(position).isAfter(now.start());
    }

    /**
     * A stretch of time in the middle, with its surroundings: at the scale as it is if the stretch can be seen well so,
     * else as wide as a third of the view, but of a short one at least a week to both sides, or an hour if it is
     * shorter than a day.
     */
    static Viewport showing(TimePoint from, TimePoint to, Viewport now) {
        double seconds = from.secondsTo(to);
        double share = seconds / now.secondsPerPx() / now.widthPx();
        if (share >= SMALLEST_SHARE && share <= LARGEST_SHARE) {
            return now.withPointAt(from.plusSeconds(seconds / 2), now.widthPx() / 2);
        }
        boolean clock = seconds < SECONDS_PER_DAY / 2;
        double around = Math.max(seconds, clock ? SECONDS_PER_HOUR : CLOSE_UP_DAYS * SECONDS_PER_DAY / 2);
        return Viewport.fit(from.plusSeconds(-around), to.plusSeconds(around), now.widthPx(), now.heightPx(), 0, 0);
    }

    /** At the same scale, the chronicle's beginning at the left. */
    static Viewport beginningWith(ChronicleIndex index, Viewport now) {
        return now.withPointAt(index.first(), MARGIN_PX);
    }

    /** At the same scale, the chronicle's end at the right, with room for a card. */
    static Viewport endingWith(ChronicleIndex index, Viewport now) {
        return now.withPointAt(index.last(), Math.max(MARGIN_PX, now.widthPx() - MARGIN_PX - CARD_PX));
    }

    /** A phase from its beginning to its end, with a margin; an open side reaches to where the chronicle does. */
    static Viewport phase(ChronicleIndex index, When when, Viewport now) {
        Extent extent = index.zone().extent(when);
        TimePoint from = extent.earliest().point().orElse(index.first());
        TimePoint to = extent.latest().point().orElse(index.last());
        return to.isAfter(from)
                ? Viewport.fit(from, to, now.widthPx(), now.heightPx(), MARGIN_PX, MARGIN_PX)
                : revealing(from, now);
    }

    /** An event's extent with its surroundings; never zooms out, unless the extent has no room otherwise. */
    static Viewport closeUp(ChronicleIndex index, int position, Viewport now) {
        TimePoint anchor = index.anchor(position);
        TimePoint from = index.start(position).equals(TimePoint.MIN) ? anchor : index.start(position);
        TimePoint to = index.end(position).equals(TimePoint.MAX) ? anchor : index.end(position);
        double around = Math.max(from.secondsTo(to), CLOSE_UP_DAYS * SECONDS_PER_DAY / 2);
        Viewport close = Viewport.fit(
                from.plusSeconds(-around), to.plusSeconds(around), now.widthPx(), now.heightPx(), MARGIN_PX, MARGIN_PX);
        boolean alreadyCloser =
                now.secondsPerPx() < close.secondsPerPx() && now.xOf(from) >= 0 && now.xOf(to) <= now.widthPx();
        return alreadyCloser ? revealing(anchor, now) : close;
    }

    /** Where a zoom that no pointer asks for leaves things: at the selected event, at the middle if none is in view. */
    static double pivotPx(ChronicleIndex index, int selected, Viewport viewport) {
        double middle = viewport.widthPx() / 2;
        if (selected < 0 || selected >= index.placedCount()) {
            return middle;
        }
        double x = viewport.xOf(index.anchor(selected));
        return x >= 0 && x <= viewport.widthPx() ? x : middle;
    }
}
