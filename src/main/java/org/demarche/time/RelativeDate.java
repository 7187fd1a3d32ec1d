package org.demarche.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that count from today: "yesterday", "last June", "two years ago", "66 million years ago". What they are
 * called in other languages {@link RelativeWords} knows.
 */
final class RelativeDate {
    private static final Pattern AGO =
            Pattern.compile("(\\S+)(?: (thousand|million|billion))? (day|week|month|quarter|year|"
                    + "decade|century|centurie)s? (ago|from now|hence)");
    private static final Pattern NEAR = Pattern.compile("(last|past|previous|this|current|next|coming) (.+)");
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final long DAYS_PER_WEEK = 7;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    /** A date that far off is named by its year alone. */
    private static final double FAR_YEARS = 10_000;

    private final CivilDate today;
    private final DateVocabulary words;

    RelativeDate(CivilDate today, DateVocabulary words) {
        this.today = today;
        this.words = words;
    }

    /** As EDTF; empty if the text is no such date. */
    Optional<String> read(String text) {
        return switch (text) {
            case "now", "today" -> Optional.of(day(0));
            case "yesterday" -> Optional.of(day(-1));
            case "tomorrow" -> Optional.of(day(1));
            case "day before yesterday" -> Optional.of(day(-2));
            case "day after tomorrow" -> Optional.of(day(2));
            default ->
                ago(text).or(() -> near(text)).or(() -> words.weekday(text) > 0 ? named(text, 0) : Optional.empty());
        };
    }

    /** How many a word such as "million" stands for; 1 for any other. */
    static double scale(String word) {
        return SCALES.getOrDefault(word, 1.0);
    }

    private String day(long later) {
        return written(CivilDate.ofEpochDay(today.toEpochDay() + later));
    }

    private static String written(CivilDate date) {
        return DateVocabulary.day(date.year(), date.month(), date.day());
    }

    private Optional<String> ago(String text) {
        Matcher ago = AGO.matcher(text);
        double count = ago.matches() ? DateVocabulary.number(ago.group(1)) : -1;
        if (count < 0) {
            return Optional.empty();
        }
        double scaled = count * (ago.group(2) == null ? 1 : scale(ago.group(2)));
        long steps = Math.round(ago.group(4).equals("ago") ? -scaled : scaled);
        return Optional.of(
                switch (ago.group(3)) {
                    case "day" -> day(steps);
                    case "week" -> day(DAYS_PER_WEEK * steps);
                    case "month" -> month(steps);
                    case "quarter" -> quarter(steps);
                    case "year" -> Math.abs(steps) > FAR_YEARS ? far(scaled, steps) : year(steps);
                    case "decade" -> year(10 * steps);
                    default -> year(100 * steps);
                });
    }

    /** A year of so many significant digits as were said. */
    private String far(double years, long steps) {
        long rounded = Math.round(Math.pow(10, Math.floor(Math.log10(years)) - 2));
        return DateVocabulary.year(Math.floorDiv(today.year() + steps, rounded) * rounded);
    }

    private String year(long later) {
        return DateVocabulary.year(today.year() + later);
    }

    private String month(long later) {
        long count = today.year() * MONTHS + today.month() - 1 + later;
        return DateVocabulary.year(Math.floorDiv(count, MONTHS))
                + "-"
                + DateVocabulary.twoDigits(Math.floorMod(count, MONTHS) + 1);
    }

    private Optional<String> near(String text) {
        Matcher near = NEAR.matcher(text);
        if (!near.matches()) {
            return Optional.empty();
        }
        int step = switch (near.group(1)) {
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> -1;
        };
        String unit = near.group(2);
        return switch (unit) {
            case "week" -> Optional.of(week(step));
            case "month" -> Optional.of(month(step));
            case "quarter" -> Optional.of(quarter(step));
            case "year" -> Optional.of(year(step));
            case "decade" ->
                Optional.of(DateVocabulary.year(10 * (Math.floorDiv(today.year(), 10L) + step))
                        .substring(0, 3));
            case "century" -> Optional.of(century(step));
            default -> named(unit, step);
        };
    }

    private String week(int step) {
        long monday = today.toEpochDay() - Math.floorMod(today.toEpochDay() + 3, DAYS_PER_WEEK) + DAYS_PER_WEEK * step;
        return written(CivilDate.ofEpochDay(monday)) + "/" + written(CivilDate.ofEpochDay(monday + DAYS_PER_WEEK - 1));
    }

    private String quarter(long step) {
        long count = today.year() * QUARTERS + (today.month() - 1) / (MONTHS / QUARTERS) + step;
        return DateVocabulary.year(Math.floorDiv(count, QUARTERS))
                + "-"
                + (TypedDate.FIRST_QUARTER + Math.floorMod(count, QUARTERS));
    }

    private String century(int step) {
        long first = 100 * (Math.floorDiv(today.year() - 1, 100L) + step) + 1;
        return DateVocabulary.year(first) + "/" + DateVocabulary.year(first + 99);
    }

    /** The last, this or next day of the week, month, season or holiday of a name. */
    private Optional<String> named(String name, int step) {
        int weekday = words.weekday(name);
        if (weekday > 0) {
            long here = Math.floorMod(today.toEpochDay() + 3, DAYS_PER_WEEK) + 1;
            long ahead = Math.floorMod(weekday - here, DAYS_PER_WEEK);
            return Optional.of(day(step < 0 ? ahead - DAYS_PER_WEEK : ahead == 0 && step > 0 ? DAYS_PER_WEEK : ahead));
        }
        Holiday holiday = DateVocabulary.HOLIDAYS.get(name);
        if (holiday != null) {
            return Optional.of(nearest(year -> DateVocabulary.holiday(holiday, year), step));
        }
        int number = words.month(name) > 0 ? words.month(name) : DateVocabulary.season(name);
        if (number == 0) {
            return Optional.empty();
        }
        return Optional.of(nearest(year -> DateVocabulary.year(year) + "-" + DateVocabulary.twoDigits(number), step));
    }

    /** Of something that comes once a year the last one that is over, this year's, or the next one to begin. */
    private String nearest(LongFunction<String> ofYear, int step) {
        long now = TimePoint.ofDay(today.year(), today.month(), today.day()).second();
        String thisYears = ofYear.apply(today.year());
        Extent extent = extent(thisYears);
        boolean over = extent.latest().point().orElseThrow().second() < now;
        boolean toCome = extent.earliest().point().orElseThrow().second() > now;
        boolean fits = step == 0 || (step < 0 ? over : toCome);
        return fits ? thisYears : ofYear.apply(today.year() + step);
    }

    private static Extent extent(String edtf) {
        try {
            return When.parse(edtf).extent();
        } catch (EdtfException e) {
            throw new IllegalArgumentException(edtf, e);
        }
    }
}
