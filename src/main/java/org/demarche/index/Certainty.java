package org.demarche.index;

import org.demarche.model.Event;
import org.demarche.model.Reckoning;
import org.demarche.time.Extent;

/** How sure an event's date is, as people ask for it. */
public enum Certainty {
    /** The source gives the day or the clock time, or a span from day to day. */
    EXACT_DAY,
    /** The source gives no more than a month, season, year or coarser, or several dates to choose from. */
    MONTH_OR_YEAR,
    /**
     * Somebody worked the date out: the event says why, or EDTF marks it uncertain or approximate. Not one that the
     * source's words give to whoever knows when it came out, as "on Friday" does.
     */
    INFERRED,
    /** No usable date. */
    UNDATED;

    public static Certainty of(Event event) {
        if (!event.isPlaced()) {
            return UNDATED;
        }
        if ((event.doubt() != null && !Reckoning.isOf(event))
                || event.when().qualifier().isUncertain()
                || event.when().qualifier().isApproximate()) {
            return INFERRED;
        }
        boolean exact =
                event.when().precision().isDayOrFiner() && event.when().extent().kind() != Extent.Kind.BAND;
        return exact ? EXACT_DAY : MONTH_OR_YEAR;
    }
}
