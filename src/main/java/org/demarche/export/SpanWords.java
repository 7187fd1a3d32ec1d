package org.demarche.export;

import java.util.Locale;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** From when to when a row goes, in words, as exactly as its length asks for. */
final class SpanWords {
    private static final double BY_DAY_DAYS = 62;
    private static final double BY_MONTH_DAYS = 3 * 366.0;

    private final WhenText whenText;

    SpanWords(Wording wording) {
        this.whenText = new WhenText(wording);
    }

    String of(TimePoint begin, TimePoint end) {
        double days = begin.secondsTo(end) / TimePoint.SECONDS_PER_DAY;
        String from = edtf(begin.date(), days);
        String to = edtf(end.date(), days);
        try {
            return whenText.brief(When.parse(from.equals(to) ? from : from + "/" + to));
        } catch (EdtfException e) {
            throw new IllegalStateException("no date: " + from + "/" + to, e);
        }
    }

    private static String edtf(CivilDate date, double days) {
        String year = Math.abs(date.year()) > 9999
                ? "Y" + date.year()
                : String.format(Locale.ROOT, date.year() < 0 ? "%05d" : "%04d", date.year());
        if (days > BY_MONTH_DAYS || year.startsWith("Y")) {
            return year;
        }
        String month = String.format(Locale.ROOT, "%s-%02d", year, date.month());
        return days > BY_DAY_DAYS ? month : String.format(Locale.ROOT, "%s-%02d", month, date.day());
    }
}
