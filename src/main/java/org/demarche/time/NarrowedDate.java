package org.demarche.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part of a date or the time beside it: "early 1962", "mid-June 1962", "before 1962", and the weeks of a year. */
final class NarrowedDate {
    private static final Pattern THIRD = Pattern.compile("(early|mid|late)[ -](.+)");
    private static final Pattern BESIDE = Pattern.compile("(before|after) (.+)");
    private static final Pattern PART = Pattern.compile("(first|second|third|fourth|last) (\\S+)(?: of)? (.+)");
    private static final Pattern WEEK_OF = Pattern.compile("week (.+)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    /** What a date can be divided into, and EDTF's number of the first such part of a year. */
    private static final Map<String, Integer> PARTS =
            Map.of("half", TypedDate.FIRST_HALF, "third", TypedDate.FIRST_THIRD, "quarter", TypedDate.FIRST_QUARTER);

    private static final Map<String, Integer> COUNTS = Map.of("half", 2, "third", 3, "quarter", 4);
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
        if (when.precision() == Precision.YEAR && first.year() == last.year()) {
            long months = MONTHS / THIRDS;
            String year = DateVocabulary.year(first.year()) + "-";
            return Optional.of("[" + year + DateVocabulary.twoDigits(which * months + 1) + ".." + year
                    + DateVocabulary.twoDigits((which + 1L) * months) + "]");
        }
        return Optional.of(cut(first, last, which, THIRDS));
    }

    /** One of so many parts: of what is longer than a year whole years, of what is shorter whole days. */
    private static String cut(CivilDate first, CivilDate last, int which, int parts) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days > MOST_DAYS_OF_A_YEAR) {
            long years = last.year() - first.year() + 1;
            return "[" + DateVocabulary.year(first.year() + part(years, which, parts)) + ".."
                    + DateVocabulary.year(first.year() + part(years, which + 1, parts) - 1) + "]";
        }
        return days(
                first.toEpochDay() + part(days, which, parts), first.toEpochDay() + part(days, which + 1, parts) - 1);
    }

    private static String days(long from, long to) {
        return "[" + day(from) + ".." + day(to) + "]";
    }

    private static long part(long count, int which, int parts) {
        return Math.round((double) count * which / parts);
    }

    /**
     * What is counted within a date, as "first week of May 1945", "last Sunday of October 1962" or "second half of the
     * 19th century", and the week of a day; as EDTF, empty if the text is none.
     */
    static Optional<String> part(String text, DateVocabulary words, Reader whole) {
        Matcher week = WEEK_OF.matcher(text);
        if (week.matches()) {
            return whole.read(week.group(1)).flatMap(NarrowedDate::parsed).flatMap(NarrowedDate::weekAround);
        }
        Matcher part = PART.matcher(text);
        return part.matches()
                ? whole.read(part.group(3))
                        .flatMap(NarrowedDate::parsed)
                        .flatMap(when -> part(when, ORDINALS.indexOf(part.group(1)), part.group(2), words))
                : Optional.empty();
    }

    /** @param which from 0 on, or −1 for the last */
    private static Optional<String> part(When when, int which, String unit, DateVocabulary words) {
        Optional<CivilDate> first = when.extent().earliest().point().map(TimePoint::date);
        Optional<CivilDate> last = when.extent().latest().point().map(TimePoint::date);
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return Optional.empty();
        }
        long from = first.get().toEpochDay();
        long to = last.get().toEpochDay();
        if (COUNTS.containsKey(unit)) {
            int parts = COUNTS.getOrDefault(unit, 1);
            int chosen = which < 0 ? parts - 1 : which;
            boolean year = when.precision() == Precision.YEAR
                    && first.get().year() == last.get().year();
            String named = DateVocabulary.year(first.get().year()) + "-" + (PARTS.getOrDefault(unit, 0) + chosen);
            return Optional.of(year ? named : cut(first.get(), last.get(), chosen, parts))
                    .filter(edtf -> chosen < parts);
        }
        if (unit.equals("week")) {
            return week(when, which, from, to);
        }
        int weekday = words.weekday(unit);
        long step = weekday > 0 ? DAYS_PER_WEEK : 1;
        long start = weekday > 0 ? from + Math.floorMod(weekday - 1 - weekdayFromMonday(from), DAYS_PER_WEEK) : from;
        long day = which < 0 ? start + (to - start) / step * step : start + which * step;
        return (weekday > 0 || unit.equals("day")) && day <= to ? Optional.of(day(day)) : Optional.empty();
    }

    /** Of a month seven days, of a year the week that ISO 8601 counts. */
    private static Optional<String> week(When when, int which, long from, long to) {
        if (when.precision() == Precision.MONTH) {
            return Optional.of(
                    which < 0
                            ? days(to - DAYS_PER_WEEK + 1, to)
                            : days(from + (long) which * DAYS_PER_WEEK, from + (which + 1L) * DAYS_PER_WEEK - 1));
        }
        long year = CivilDate.ofEpochDay(from).year();
        return when.precision() == Precision.YEAR && which >= 0
                ? monday(year, which + 1).map(NarrowedDate::week)
                : Optional.empty();
    }

    private static Optional<String> weekAround(When when) {
        return when.precision().isDayOrFiner()
                ? when.extent()
                        .anchor()
                        .map(point -> point.date().toEpochDay())
                        .map(day -> week(day - weekdayFromMonday(day)))
                : Optional.empty();
    }

    /** 0 (Monday) to 6. */
    private static int weekdayFromMonday(long epochDay) {
        return Math.floorMod(epochDay + THURSDAY, DAYS_PER_WEEK);
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
        long monday = fourth - weekdayFromMonday(fourth) + DAYS_PER_WEEK * (week - 1L);
        boolean ofTheYear = week > 0 && CivilDate.ofEpochDay(monday + THURSDAY).year() == year;
        return ofTheYear ? Optional.of(monday) : Optional.empty();
    }

    private static String day(long epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return DateVocabulary.day(date.year(), date.month(), date.day());
    }
}
