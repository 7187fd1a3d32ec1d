package org.demarche.cite;

import java.util.Optional;
import org.demarche.model.Source;
import org.demarche.time.CivilDate;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;

/**
 * When a source came out, as exactly as citations can say it.
 *
 * @param month 1 to 12, 0 if not known
 * @param day 1 to 31, 0 if not known
 */
record PublicationDate(long year, int month, int day) {
    /** Empty if not known, or not even to the year. */
    static Optional<PublicationDate> of(Source source) {
        Optional<TimePoint> first = source.published().extent().earliest().point();
        Precision precision = source.published().precision();
        if (first.isEmpty() || precision.compareTo(Precision.YEAR) > 0) {
            return Optional.empty();
        }
        CivilDate date = first.get().date();
        boolean hasMonth = precision.compareTo(Precision.MONTH) <= 0;
        return Optional.of(new PublicationDate(
                date.year(), hasMonth ? date.month() : 0, precision.isDayOrFiner() ? date.day() : 0));
    }
}
