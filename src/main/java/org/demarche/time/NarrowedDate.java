package org.demarche.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part of a date or the time beside it: "early 1962", "mid-June 1962", "before 1962", and the weeks of a year. */
final class NarrowedDate {
    private static final Pattern THIRD = Pattern.compile("(early|mid|late)[ -](.+)");
    private static final Pattern BESIDE = Pattern.compile("(before|after) (.+)");
    private static final Pattern WEEK = Pattern.compile("(?:(\\d{4}) )?week (\\d{1,2})(?: (\\d{4}))?");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?w(\\d{2})(?:-?([1-7]))?");
    private static final int THIRDS = 3;
    private static final int MONTHS = 12;
    private static final int DAYS_PER_WEEK = 7;
    private static final int THURSDAY = 3;
    private static final int MOST_DAYS_OF_A_YEAR = 366;

    private NarrowedDate() {}

    /** Reads the date in the middle of a text. */
    interface Reader {
        /** EDTF; empty if the text is no date. */
        Optional<String> read(String text);
    }

    /**
     * One of three parts of a date or what lies beside it, as EDTF; empty if the text is neither.
     *
     * @param whole reads the date that is narrowed
     */
    static Optional<String> read(String text, Reader whole) {
        Matcher third = THIRD.matcher(text);
        if (third.matches()) {
            int which = third.group(1).equals("early") ? 0 : third.group(1).equals("mid") ? 1 : 2;
            return whole.read(third.group(2)).flatMap(NarrowedDate::parsed).flatMap(when -> third(when, which));
        }
        Matcher beside = BESIDE.matcher(text);
        return beside.matches()
                ? whole.read(beside.group(2))
                        .flatMap(NarrowedDate::parsed)
                        .flatMap(when -> beside(when, beside.group(1).equals("after")))
                : Optional.empty();
    }

    /** Empty where the date cannot be, as the 31st of June. */
    private static Optional<When> parsed(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** Of a year four months, of what is longer whole years, of what is shorter whole days. */
    private static Optional<String> third(When when, int which) {
        Optional<CivilDate> from = when.extent().earliest().point().map(TimePoint::date);
        Optional<CivilDate> to = when.extent().latest().point().map(TimePoint::date);
        if (from.isEmpty() || to.isEmpty() || (when.precision().isDayOrFiner() && from.equals(to))) {
            return Optional.empty();
        }
        CivilDate first = from.get();
        CivilDate last = to.get();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (when.precision() == Precision.YEAR && first.year() == last.year()) {
            long months = MONTHS / THIRDS;
            String year = DateVocabulary.year(first.year()) + "-";
            return Optional.of("[" + year + DateVocabulary.twoDigits(which * months + 1) + ".." + year
                    + DateVocabulary.twoDigits((which + 1L) * months) + "]");
        }
        if (days > MOST_DAYS_OF_A_YEAR) {
            long years = last.year() - first.year() + 1;
            return Optional.of("[" + DateVocabulary.year(first.year() + part(years, which)) + ".."
                    + DateVocabulary.year(first.year() + part(years, which + 1) - 1) + "]");
        }
        return Optional.of("[" + day(first.toEpochDay() + part(days, which)) + ".."
                + day(first.toEpochDay() + part(days, which + 1) - 1) + "]");
    }

    private static long part(long count, int thirds) {
        return Math.round((double) count * thirds / THIRDS);
    }

    /** Up to the year, month or day before a date, or from the next one on. */
    private static Optional<String> beside(When when, boolean isAfter) {
        Bound bound = isAfter ? when.extent().latest() : when.extent().earliest();
        return bound.point()
                .map(point -> CivilDate.ofEpochDay(point.date().toEpochDay() + (isAfter ? 1 : -1)))
                .map(next -> as(next, when.precision()))
                .map(next -> isAfter ? "[" + next + "..]" : "[.." + next + "]");
    }

    private static String as(CivilDate date, Precision precision) {
        if (precision.isDayOrFiner()) {
            return DateVocabulary.day(date.year(), date.month(), date.day());
        }
        String year = DateVocabulary.year(date.year());
        return precision.compareTo(Precision.YEAR) < 0 ? year + "-" + DateVocabulary.twoDigits(date.month()) : year;
    }

    /**
     * A week of a year as ISO 8601 counts them, or a day of it, as EDTF; empty if the text is none.
     *
     * @param year of a week without one
     */
    static Optional<String> week(String text, long year) {
        Matcher week = WEEK.matcher(text);
        Matcher iso = ISO_WEEK.matcher(text);
        if (iso.matches()) {
            return monday(Long.parseLong(iso.group(1)), Integer.parseInt(iso.group(2)))
                    .map(day -> iso.group(3) == null ? week(day) : day(day + Integer.parseInt(iso.group(3)) - 1));
        }
        if (!week.matches() || (week.group(1) != null && week.group(3) != null)) {
            return Optional.empty();
        }
        String of = week.group(1) == null ? week.group(3) : week.group(1);
        return monday(of == null ? year : Long.parseLong(of), Integer.parseInt(week.group(2)))
                .map(NarrowedDate::week);
    }

    /** The week that begins on a day. */
    private static String week(long monday) {
        return day(monday) + "/" + day(monday + DAYS_PER_WEEK - 1);
    }

    /** The first day of a week; the first week of a year holds its 4th of January. */
    private static Optional<Long> monday(long year, int week) {
        long fourth = new CivilDate(year, 1, 4).toEpochDay();
        long monday = fourth - Math.floorMod(fourth + THURSDAY, DAYS_PER_WEEK) + DAYS_PER_WEEK * (week - 1L);
        boolean ofTheYear = week > 0 && CivilDate.ofEpochDay(monday + THURSDAY).year() == year;
        return ofTheYear ? Optional.of(monday) : Optional.empty();
    }

    private static String day(long epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return DateVocabulary.day(date.year(), date.month(), date.day());
    }
}
