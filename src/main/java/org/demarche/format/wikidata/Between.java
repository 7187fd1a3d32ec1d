package org.demarche.format.wikidata;

import org.demarche.format.PlainDates;
import org.demarche.time.Bound;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Puts a start and an end of any precision together. */
final class Between {
    private Between() {}

    /**
     * From the start to the end; just the start if the end says no more, being the same or so coarse that it holds it.
     *
     * @return null if the end lies before the start
     */
    static @Nullable When of(When start, When end) {
        if (start.equals(end) || holds(end, start)) {
            return start;
        }
        When both = new EdtfInterval(side(start, false), side(end, true));
        return both.isBackwards() ? null : both;
    }

    private static boolean holds(When outer, When inner) {
        return outer.extent().earliest() instanceof Bound.At(TimePoint outerFirst)
                && outer.extent().latest() instanceof Bound.At(TimePoint outerLast)
                && inner.extent().earliest() instanceof Bound.At(TimePoint innerFirst)
                && inner.extent().latest() instanceof Bound.At(TimePoint innerLast)
                && !innerFirst.isBefore(outerFirst)
                && !innerLast.isAfter(outerLast);
    }

    /** A side of an interval; of a choice of years its first or last, as doubtful as the choice. */
    private static EdtfSide side(When when, boolean last) {
        if (when instanceof EdtfPart part) {
            return part;
        }
        Bound bound = last ? when.extent().latest() : when.extent().earliest();
        if (bound instanceof Bound.At(TimePoint point)) {
            EdtfDate year = EdtfDate.of((int) point.date().year(), 0, 0);
            return PlainDates.uncertain(year) instanceof EdtfPart part ? part : year;
        }
        return EdtfSide.Missing.UNKNOWN;
    }
}
