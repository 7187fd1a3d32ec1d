package org.demarche.time;

import java.util.Optional;

/**
 * How a {@link When} lies on the time line.
 *
 * <p>A {@code POINT} happened on one day or at one clock time. A {@code BAND} happened at a moment somewhere from
 * {@code earliest} to {@code latest}: a month or year known only as such, a choice of dates. A {@code SPAN} lasted: it
 * began somewhere from {@code earliest} to {@code latestStart} and ended somewhere from {@code earliestEnd} to
 * {@code latest}; of a span with exact ends both pairs lie within one day.
 *
 * @param kind point, band or span
 * @param earliest the first instant it can lie in
 * @param latestStart of a span with a known start, the last instant at which it can have begun; otherwise as
 *     {@code earliest}
 * @param earliestEnd of a span with a known end, the first instant at which it can have ended; otherwise as
 *     {@code latest}
 * @param latest the last instant it can lie in, that instant included
 */
public record Extent(Kind kind, Bound earliest, Bound latestStart, Bound earliestEnd, Bound latest) {
    /** The ways to lie on the time line. */
    public enum Kind {
        POINT,
        BAND,
        SPAN
    }

    /** No bound known at all: the event stands among the undated ones. */
    public static final Extent NOWHERE = new Extent(
            Kind.BAND, Bound.Missing.UNKNOWN, Bound.Missing.UNKNOWN, Bound.Missing.UNKNOWN, Bound.Missing.UNKNOWN);

    /** Whether there is at least one known end, so that it has a place on the time line. */
    public boolean isPlaced() {
        return anchor().isPresent();
    }

    /**
     * Where its mark stands and its card hangs: a point's and a span's beginning, the middle of a band, else whichever
     * end is known.
     */
    public Optional<TimePoint> anchor() {
        Optional<TimePoint> start = earliest.point();
        Optional<TimePoint> end = latest.point();
        if (kind == Kind.BAND && start.isPresent() && end.isPresent()) {
            return Optional.of(start.get().middleTo(end.get()));
        }
        return start.isPresent() ? start : end;
    }
}
