package org.demarche.time;

/** Makes the extents of dates, intervals and sets. */
final class Extents {
    private Extents() {}

    /** From the first millisecond of a day to the last of another. */
    static Extent days(Extent.Kind kind, CivilDate first, CivilDate last) {
        TimePoint begin = TimePoint.ofDay(first.year(), first.month(), first.day());
        TimePoint lastBegin = last.equals(first) ? begin : TimePoint.ofDay(last.year(), last.month(), last.day());
        Bound from = Bound.at(begin);
        Bound to = Bound.at(lastBegin.lastOfDay());
        return new Extent(kind, from, from, to, to);
    }

    /** A band over whole years. */
    static Extent years(long first, long last) {
        return days(Extent.Kind.BAND, new CivilDate(first, 1, 1), new CivilDate(last, 12, 31));
    }

    /** A span between two sides; a band over both where they are in the wrong order. */
    static Extent between(EdtfSide start, EdtfSide end) {
        Extent first = start.extent();
        Extent last = end.extent();
        if (isBackwards(first, last)) {
            Bound earliest = earlier(first.earliest(), last.earliest());
            Bound latest = later(first.latest(), last.latest());
            return new Extent(Extent.Kind.BAND, earliest, earliest, latest, latest);
        }
        return new Extent(Extent.Kind.SPAN, first.earliest(), first.latest(), last.earliest(), last.latest());
    }

    /** Whether the last instant of the end lies before the first of the start. */
    static boolean isBackwards(EdtfSide start, EdtfSide end) {
        return isBackwards(start.extent(), end.extent());
    }

    private static boolean isBackwards(Extent start, Extent end) {
        return start.earliest() instanceof Bound.At(TimePoint first)
                && end.latest() instanceof Bound.At(TimePoint last)
                && last.isBefore(first);
    }

    /** The last instant at which what lies so can have begun. */
    static Bound latestStart(Extent extent) {
        return extent.kind() == Extent.Kind.SPAN ? extent.latestStart() : extent.latest();
    }

    /** The first instant at which what lies so can have ended. */
    static Bound earliestEnd(Extent extent) {
        return extent.kind() == Extent.Kind.SPAN ? extent.earliestEnd() : extent.earliest();
    }

    /** The earlier of two first bounds; a missing one lies before all points. */
    static Bound earlier(Bound a, Bound b) {
        return a instanceof Bound.At(TimePoint first)
                        && (!(b instanceof Bound.At(TimePoint second)) || second.isBefore(first))
                ? b
                : a;
    }

    /** The later of two last bounds; a missing one lies after all points. */
    static Bound later(Bound a, Bound b) {
        return a instanceof Bound.At(TimePoint first)
                        && (!(b instanceof Bound.At(TimePoint second)) || second.isAfter(first))
                ? b
                : a;
    }
}
