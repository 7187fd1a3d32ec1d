package org.demarche.extract.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.Precision;
import org.demarche.time.TimePoint;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * When an article came out, from which its dates count.
 *
 * @param when as the article or the user says; uncertain ({@code ?}) if it was guessed; {@link Undated} if nothing
 *     tells
 * @param day the day that dates count from, null if there is none
 */
record Publication(When when, @Nullable LocalDate day) {
    /** Whether what is stated needs no guess. */
    static boolean isDay(When stated) {
        return day(stated) != null;
    }

    /**
     * As stated, or else the latest day that the text itself names.
     *
     * @param times what the text names without help from the day; not looked at if one is stated
     */
    static Publication of(When stated, List<TimeMention> times) {
        LocalDate day = day(stated);
        if (day != null) {
            return new Publication(stated, day);
        }
        Optional<LocalDate> latest = times.stream()
                .filter(Publication::isFixedDay)
                .flatMap(time -> Optional.ofNullable(day(time.when())).stream())
                .max(LocalDate::compareTo);
        return latest.map(found -> new Publication(parse(found + "?"), found)).orElse(new Publication(stated, null));
    }

    /** Whether the day is a guess. */
    boolean isGuessed() {
        return day != null && when.qualifier().isUncertain();
    }

    /** The day, if it is no guess. */
    @Nullable
    When stated() {
        return day == null || isGuessed() ? null : when;
    }

    private static boolean isFixedDay(TimeMention time) {
        When when = time.when();
        return when != null
                && time.basis() == Basis.STATED
                && !time.isVague()
                && when.precision().compareTo(Precision.DAY) <= 0;
    }

    /** The last day of a date; null of one that is out of the calendar's reach. */
    private static @Nullable LocalDate day(@Nullable When when) {
        TimePoint last = when == null ? null : when.extent().latest().point().orElse(null);
        if (last == null) {
            return null;
        }
        CivilDate date = last.date();
        return date.year() < 0 || date.year() > 9999 ? null : LocalDate.of((int) date.year(), date.month(), date.day());
    }

    private static When parse(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            return Undated.NONE;
        }
    }
}
