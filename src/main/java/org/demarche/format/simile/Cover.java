package org.demarche.format.simile;

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
    private static final int CENTURY = 100;

    private Cover() {}

    /** A day, month, year, decade or century with both; the first as a doubtful date if there is none. */
    static EdtfPart of(EdtfPart first, EdtfPart last) {
        EdtfDate from = day(first);
        EdtfDate to = day(last);
        if (from == null || to == null || from.isMasked() || to.isMasked()) {
            return doubtful(first);
        } else if (from.year() == to.year()) {
            boolean month = from.month() == to.month() && from.month() > 0;
            boolean day = month && from.day() == to.day();
            return EdtfDate.of(from.year(), month ? from.month() : 0, day ? from.day() : 0);
        } else if (from.year() < CENTURY || to.year() < CENTURY || from.year() / CENTURY != to.year() / CENTURY) {
            return doubtful(first);
        }
        boolean decade = from.year() / DECADE == to.year() / DECADE;
        String digits =
                Integer.toString(DECADE * CENTURY * DECADE + from.year()).substring(1, decade ? 4 : 3);
        return part(digits + (decade ? "X" : "XX"));
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
