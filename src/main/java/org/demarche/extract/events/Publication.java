package org.demarche.extract.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Span;
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
    /** So many UTF-16 units before a date are looked at. */
    private static final int MOST_BEFORE = 200;

    /** At the end of the words before a date: it is the last day for something. */
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:by|until|till|before|no later than|expires? on|ends? on)\\s+$", Pattern.CASE_INSENSITIVE);

    /** Whether what is stated is no guess and needs none. */
    static boolean isDay(When stated) {
        return day(stated) != null && !stated.qualifier().isUncertain();
    }

    /**
     * As stated, or else the latest day that the text itself names, of those that it does not speak of as ahead.
     *
     * @param sentences of the text, in order
     * @param times what the text names without help from the day; not looked at if one is stated
     */
    static Publication of(When stated, String text, List<Span> sentences, List<TimeMention> times) {
        LocalDate day = day(stated);
        if (day != null) {
            return new Publication(stated, day);
        }
        Optional<LocalDate> latest = times.stream()
                .filter(time -> isFixedDay(time) && !isAhead(text, sentences, time))
                .flatMap(time -> Optional.ofNullable(day(time.when())).stream())
                .max(LocalDate::compareTo);
        if (latest.isPresent() && reachesFurther(latest.get(), text, sentences, times)) {
            return new Publication(stated, null);
        }
        return latest.map(found -> new Publication(parse(found + "?"), found)).orElse(new Publication(stated, null));
    }

    /** Whether the text tells of what was done in months and years long after a day: it did not come out on that. */
    private static boolean reachesFurther(
            LocalDate latest, String text, List<Span> sentences, List<TimeMention> times) {
        LocalDate limit = latest.plusYears(1);
        return times.stream().anyMatch(time -> {
            LocalDate first = isFixed(time, Precision.YEAR) && isIn(text, time) ? first(time.when()) : null;
            return first != null && first.isAfter(limit) && !isAhead(text, sentences, time);
        });
    }

    /** Whether "in" leads to it; "Vision 2030" is only a name. */
    private static boolean isIn(String text, TimeMention time) {
        return text.regionMatches(true, Math.max(0, time.begin() - 3), "in ", 0, 3);
    }

    private static @Nullable LocalDate first(@Nullable When when) {
        TimePoint first = when == null ? null : when.extent().earliest().point().orElse(null);
        return first == null ? null : day(first.date());
    }

    /** Whether the day is a guess. */
    boolean isGuessed() {
        return day != null && when.qualifier().isUncertain();
    }

    /** Whether the article says on which day it came out. */
    boolean isSure() {
        return day != null && !isGuessed() && when.precision().isDayOrFiner();
    }

    /** The day, if it is no guess. */
    @Nullable
    When stated() {
        return day == null || isGuessed() ? null : when;
    }

    private static boolean isFixedDay(TimeMention time) {
        return isFixed(time, Precision.DAY);
    }

    private static boolean isFixed(TimeMention time, Precision coarsest) {
        When when = time.when();
        return when != null
                && time.basis() == Basis.STATED
                && !time.isVague()
                && when.precision().compareTo(coarsest) <= 0;
    }

    /** Whether what stands before the time in its sentence tells of something to come, or of a day to come by. */
    private static boolean isAhead(String text, List<Span> sentences, TimeMention time) {
        int at = Collections.binarySearch(
                sentences, new Span(time.begin(), time.begin()), Comparator.comparingInt(Span::begin));
        int begin =
                at >= 0 ? time.begin() : at == -1 ? 0 : sentences.get(-at - 2).begin();
        String words = text.substring(Math.max(begin, time.begin() - MOST_BEFORE), time.begin());
        return Standing.speaksAhead(words) || LIMIT.matcher(words).find();
    }

    /** The last day of a date; null of one that is out of the calendar's reach. */
    static @Nullable LocalDate day(@Nullable When when) {
        TimePoint last = when == null ? null : when.extent().latest().point().orElse(null);
        return last == null ? null : day(last.date());
    }

    private static @Nullable LocalDate day(CivilDate date) {
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
