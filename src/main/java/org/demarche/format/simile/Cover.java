package org.demarche.format.simile;

import java.util.Locale;
import org.demarche.format.PlainDates;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfException;
import org.demarche.time.EdtfPart;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** The smallest single date of EDTF in which two dates lie. */
final class Cover {
    private static final int DECADE = 10;
    private static final int LEAST_YEAR = 100;

    private Cover() {}

    /**
     * A day, month, year or decade with both; if there is none, the outer one as a doubtful date, as a century would
     * say much less than is known.
     *
     * @param outer the first, or the last
     */
    static EdtfPart of(EdtfPart first, EdtfPart last, EdtfPart outer) {
        EdtfDate from = day(first);
        EdtfDate to = day(last);
        if (from == null || to == null || from.isMasked() || to.isMasked()) {
            return doubtful(outer);
        } else if (from.year() == to.year()) {
            boolean month = from.month() == to.month() && from.month() > 0;
            boolean day = month && from.day() == to.day();
            return EdtfDate.of(from.year(), month ? from.month() : 0, day ? from.day() : 0);
        } else if (from.year() < LEAST_YEAR || to.year() < LEAST_YEAR || from.year() / DECADE != to.year() / DECADE) {
            return doubtful(outer);
        }
        return part(String.format(Locale.ROOT, "%03dX", from.year() / DECADE));
    }

    private static EdtfPart doubtful(EdtfPart date) {
        return PlainDates.uncertain(date) instanceof EdtfPart part ? part : date;
    }

    private static EdtfPart part(String edtf) {
        try {
            if (When.parse(edtf) instanceof EdtfPart part) {
                return part;
            }
            throw new IllegalStateException(edtf);
        } catch (EdtfException e) {
            throw new IllegalStateException(edtf, e);
        }
    }

    private static @Nullable EdtfDate day(EdtfPart part) {
        return switch (part) {
            case EdtfDate date -> date;
            case EdtfDateTime time -> EdtfDate.of(time.year(), time.month(), time.day());
            default -> null;
        };
    }
}
