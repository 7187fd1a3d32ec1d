package org.demarche.format.simile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.format.ScriptDate;
import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/** Dates as SIMILE reads them: ISO 8601, a year with or without its era, or what scripts take for a date. */
final class SimileDate {
    private static final Pattern YEAR = Pattern.compile("(\\d{1,6})\\s*(BCE?|CE|AD)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private SimileDate() {}

    /** The date a text says; null if it is none. */
    static @Nullable EdtfPart of(String text) {
        String stripped = text.strip();
        Matcher compact = COMPACT.matcher(stripped);
        if (compact.matches()) {
            return iso(compact.replaceFirst("$1-$2-$3"));
        }
        Matcher year = YEAR.matcher(stripped);
        if (year.matches()) {
            long number = Long.parseLong(year.group(1));
            boolean before = Character.toUpperCase(year.group(2).charAt(0)) == 'B';
            return PlainDates.date(before ? 1 - number : number, 0, 0);
        }
        EdtfPart iso = iso(stripped);
        return iso != null ? iso : ScriptDate.of(stripped);
    }

    private static @Nullable EdtfPart iso(String text) {
        IsoDate date = IsoDate.of(text);
        return date == null ? null : date.first();
    }
}
