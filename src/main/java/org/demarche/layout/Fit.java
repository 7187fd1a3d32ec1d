package org.demarche.layout;

import java.util.Optional;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Phase;
import org.demarche.time.Extent;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** The viewport that shows all of a chronicle. */
final class Fit {
    /** Left of the first event, and right of what only lasts up to the end. */
    private static final double MARGIN_PX = 40;

    private static final double NARROW_MARGIN_PX = 24;
    /** Of the width. */
    private static final double MARGIN_SHARE = 0.05;

    /** Room for a whole card right of the last event. */
    private static final double CARD_PX = CardStyle.WIDTH + CardStyle.GAP;
    /** Where a card would take more than this share of the width, it may be cut, */
    private static final double CARD_SHARE = 0.25;
    /** but there is always room for a title that is cut as far as titles are. */
    private static final double TITLE_PX =
            CardStyle.LABEL_PADDING + FrameBuilder.WINDOW_TITLE_PX + FrameBuilder.EDGE_PX;
    /** Where hardly more than that fits, even the title may be cut. */
    private static final double TITLE_SHARE = 0.62;

    /** In lanes there is room for most titles, but where the picture is narrow a label may be cut. */
    private static final double LANES_PX = 260;

    private static final double LANES_SHARE = 0.18;

    /** What is shown around an event that stands alone. */
    private static final double LONE_EVENT_SECONDS = 14.0 * TimePoint.SECONDS_PER_DAY;

    private Fit() {}

    static Viewport all(ChronicleIndex index, double widthPx, double heightPx, LaneKind lanes) {
        double marginPx = Math.clamp(MARGIN_SHARE * widthPx, NARROW_MARGIN_PX, MARGIN_PX);
        double leftPx = marginPx + FrameBuilder.headerPx(widthPx, lanes);
        double rightPx = rightPx(widthPx, lanes);
        Reach reach = reach(index);
        if (reach == null) {
            return Viewport.fit(
                    TimePoint.ofDay(1926, 1, 1), TimePoint.ofDay(2026, 1, 1), widthPx, heightPx, leftPx, marginPx);
        }
        TimePoint from = reach.from;
        TimePoint to = reach.to;
        if (isAlone(index)) {
            boolean exact =
                    index.placedCount() > 0 && index.event(0).when().precision().compareTo(Precision.DAY) < 0;
            double around = Math.max(from.secondsTo(to), exact ? 60 : LONE_EVENT_SECONDS);
            return Viewport.fit(from.plusSeconds(-around), to.plusSeconds(around), widthPx, heightPx, leftPx, rightPx);
        }
        if (index.placedCount() == 0) {
            return Viewport.fit(from, to, widthPx, heightPx, leftPx, marginPx);
        }
        // Only where something begins does a card hang: what lasts up to the end needs no room for one there.
        Viewport cards = Viewport.fit(from, index.lastAnchor(), widthPx, heightPx, leftPx, rightPx);
        Viewport bars = Viewport.fit(from, to, widthPx, heightPx, leftPx, Math.min(marginPx, rightPx));
        return cards.secondsPerPx() > bars.secondsPerPx() ? cards : bars;
    }

    /** What there is to show, from its beginning to its end. */
    record Reach(TimePoint from, TimePoint to) {
        private Reach with(TimePoint begin, TimePoint end) {
            return new Reach(begin.isBefore(from) ? begin : from, end.isAfter(to) ? end : to);
        }
    }

    /**
     * All events, and the phases of which nothing would be seen beside them: what began long before them and lasts on
     * is seen anyway, and would make them small. Null if there is nothing.
     */
    static @Nullable Reach reach(ChronicleIndex index) {
        Reach events = new Reach(index.first(), index.last());
        Reach all = events;
        for (Phase phase : index.chronicle().phases()) {
            Extent extent = index.zone().extent(phase.when());
            Optional<TimePoint> begin = extent.earliest().point();
            Optional<TimePoint> end = extent.latest().point();
            boolean seen = begin.filter(point -> point.isAfter(events.to)).isEmpty()
                    && end.filter(point -> point.isBefore(events.from)).isEmpty();
            TimePoint known = begin.or(() -> end).orElse(null);
            if (known != null && (!seen || index.placedCount() == 0)) {
                all = all.with(begin.orElse(known), end.orElse(known));
            }
        }
        return all.from.isAfter(all.to) ? null : all;
    }

    /** Whether what there is to show is one point of time or one event, so that nothing tells how much around it. */
    static boolean isAlone(ChronicleIndex index) {
        Reach reach = reach(index);
        if (reach == null || index.placedCount() == 0) {
            return reach != null && reach.from.equals(reach.to);
        }
        return index.anchor(0).equals(index.anchor(index.placedCount() - 1))
                && reach.equals(new Reach(index.first(), index.last()));
    }

    private static double rightPx(double widthPx, LaneKind lanes) {
        return lanes == LaneKind.NONE
                ? Math.min(TITLE_SHARE * widthPx, Math.clamp(CARD_SHARE * widthPx, TITLE_PX, CARD_PX))
                : Math.min(LANES_PX, LANES_SHARE * widthPx);
    }
}
