package org.demarche.ui.main;

import java.util.Locale;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.ui.session.Labels;

/** From when to when a chronicle goes, no more exactly than its first and last event say. */
final class SpanText {
    /** A chronicle that goes over fewer days has its span given by day. */
    private static final double BY_DAY_DAYS = 62;

    private final Labels labels;

    SpanText(Labels labels) {
        this.labels = labels;
    }

    /** The span, empty for a chronicle without placed events. */
    String of(ChronicleIndex index) {
        if (index.placedCount() == 0) {
            return "";
        }
        TimePoint first = index.first();
        TimePoint last = index.last();
        boolean byDay = first.secondsTo(last) < BY_DAY_DAYS * TimePoint.SECONDS_PER_DAY;
        Precision finest = byDay ? Precision.DAY : Precision.MONTH;
        String from = edtf(index.zone().local(first).date(), coarser(finest, precisionAt(index, first)));
        String to = edtf(index.zone().local(last).date(), coarser(finest, precisionAt(index, last)));
        String edtf = from.equals(to) ? from : from + "/" + to;
        try {
            return labels.when(When.parse(edtf));
        } catch (EdtfException e) {
            throw new IllegalStateException("no date: " + edtf, e);
        }
    }

    /** The finest precision of an event that begins, stands or ends at the point. */
    private static Precision precisionAt(ChronicleIndex index, TimePoint point) {
        // Of a million events, which lie all over the heap, only these are read.
        return index.within(point, point)
                .filter(i -> index.start(i).equals(point)
                        || index.end(i).equals(point)
                        || index.anchor(i).equals(point))
                .mapToObj(i -> index.event(i).when().precision())
                .reduce(Precision.MILLENNIUM, SpanText::finer);
    }

    private static Precision finer(Precision a, Precision b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Precision coarser(Precision a, Precision b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String edtf(CivilDate date, Precision precision) {
        String year = Math.abs(date.year()) > 9999
                ? "Y" + date.year()
                : String.format(Locale.ROOT, date.year() < 0 ? "%05d" : "%04d", date.year());
        if (precision.compareTo(Precision.MONTH) > 0 || year.startsWith("Y")) {
            return year;
        }
        String month = String.format(Locale.ROOT, "%s-%02d", year, date.month());
        return precision.isDayOrFiner() ? String.format(Locale.ROOT, "%s-%02d", month, date.day()) : month;
    }
}
