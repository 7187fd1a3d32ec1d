package org.demarche.format.wikidata;

import java.util.List;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfException;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfRange;
import org.demarche.time.EdtfSet;
import org.demarche.time.EdtfYear;
import org.demarche.time.Qualifier;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates with Wikidata's precision: 11 for a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium, and
 * down to 0 for a thousand million years. Years are astronomical.
 *
 * @see <a href="https://www.wikidata.org/wiki/Help:Dates">Help:Dates</a>
 */
final class WikidataDate {
    static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int DECADE = 8;
    private static final int CENTURY = 7;
    private static final int MILLENNIUM = 6;
    private static final int MOST_YEAR = 9999;

    private WikidataDate() {}

    /**
     * A date cut to its precision; of a century or millennium the hundred or thousand years it is named after, the 8th
     * century from 701 to 800.
     *
     * @return null if there is no such date
     */
    static @Nullable When of(long year, int month, int day, int precision) {
        if (precision >= YEAR) {
            return PlainDates.date(year, precision >= MONTH ? month : 0, precision >= DAY && month > 0 ? day : 0);
        } else if (precision == CENTURY || precision == MILLENNIUM) {
            return named(year, precision == CENTURY ? 100 : 1000);
        } else if (precision == DECADE) {
            return decade(year);
        }
        long size = powerOfTen(YEAR - Math.max(precision, 0));
        int digits = Long.toString(Math.abs(year)).length();
        int significant = Math.max(1, digits - Long.toString(size).length() + 1);
        return Math.abs(year) <= MOST_YEAR
                ? PlainDates.date(year, 0, 0)
                : new EdtfYear(year, (byte) 0, (byte) significant, Qualifier.NONE);
    }

    /** The value of a date-time of XML Schema, cut to a precision. */
    static @Nullable When of(String text, int precision) {
        IsoDate iso = IsoDate.of(text.startsWith("+") ? text.substring(1) : text);
        if (iso == null) {
            return null;
        }
        return switch (iso.first()) {
            case EdtfDateTime time when precision > DAY -> time;
            case EdtfDateTime time -> of(time.year(), time.month(), time.day(), precision);
            case EdtfDate date -> of(date.year(), date.month(), date.day(), precision);
            case EdtfYear far -> of(far.year(), 0, 0, Math.min(precision, YEAR));
            default -> null;
        };
    }

    private static @Nullable When named(long year, int size) {
        if (Math.abs(year) > MOST_YEAR - size) {
            return PlainDates.date(year, 0, 0);
        }
        // Counted from 1 in both directions: 1 to 100, and 1 BC to 100 BC, which is 0 to −99.
        long count = year > 0 ? (year + size - 1) / size : (1 - year + size - 1) / size;
        long first = year > 0 ? (count - 1) * size + 1 : 1 - count * size;
        EdtfPart from = PlainDates.date(first, 0, 0);
        EdtfPart to = PlainDates.date(first + size - 1, 0, 0);
        return from == null || to == null ? null : new EdtfSet(EdtfSet.Kind.ONE_OF, List.of(new EdtfRange(from, to)));
    }

    private static @Nullable When decade(long year) {
        if (year < 10 || year > MOST_YEAR) {
            return PlainDates.date(year, 0, 0);
        }
        try {
            return When.parse(Long.toString(10_000 + year).substring(1, 4) + "X");
        } catch (EdtfException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
