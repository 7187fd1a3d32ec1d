package org.demarche.time;

/**
 * The labels of the time axis in a language: of a tick, of the larger unit it stands in, and of the stretch at the left
 * edge. No label ever speaks of a year 0.
 */
public final class TickText {
    private static final int DECADE = 10;
    private static final int CENTURY = 100;
    private static final int MILLENNIUM = 1000;
    private static final int NANOS_PER_MILLISECOND = 1_000_000;
    /** The first decade with a name of its own kind, as in "1010s". */
    private static final long FIRST_NAMED_DECADE = 1000;
    /** Years of so many digits are told by what they lie between: nobody counts "138,000,000th century". */
    private static final long COUNTLESS_YEARS = 10_000;

    private final Wording wording;
    private final DateWords words;
    private final CenturyWords centuries;

    public TickText(Wording wording) {
        this.wording = wording;
        words = new DateWords(wording);
        centuries = new CenturyWords(wording, words);
    }

    /**
     * The short label of a tick: "250 ms", "14:00:05", which the whole ones among half seconds have too, "14:00", "12",
     * "Jun", "2018", "100 BC", "13.8 billion BC".
     *
     * @param tick a point that {@code step} yields
     */
    public String minor(TickStep step, TimePoint tick) {
        return switch (step.unit()) {
            case MILLISECOND ->
                step.isHalfSecond() && tick.nano() == 0
                        ? words.text(DateShape.CLOCK_SECONDS, tick.date(), tick.secondOfDay())
                        : wording.text("time.tick.millisecond", words.number(tick.nano() / NANOS_PER_MILLISECOND));
            case SECOND -> words.text(DateShape.CLOCK_SECONDS, tick.date(), tick.secondOfDay());
            case MINUTE, HOUR -> words.text(DateShape.CLOCK, tick.date(), tick.secondOfDay());
            case DAY, WEEK -> words.date(DateShape.DAY_ALONE, tick.date());
            case MONTH -> words.date(DateShape.MONTH_ALONE_SHORT, tick.date());
            case YEAR ->
                step.count() == 1
                        ? singleYear(tick.date().year())
                        : words.year(tick.date().year());
        };
    }

    /**
     * The label of the larger unit ({@link TickStep#parent()}) a point lies in: "28 Feb 2019, 14:00:05" for
     * milliseconds, "28 Feb 2019" for clock times, "Feb 2019" for days, "2019" for months, "2010s", "21st century",
     * "3rd millennium", "70 million – 60 million BC" for years. Empty where there is none.
     */
    public String major(TickStep step, TimePoint point) {
        return enclosing(step, point, DateShape.DAY_SHORT, DateShape.MONTH_SHORT);
    }

    /** As {@link #major}, unabbreviated and with the weekday, for the left edge; never empty. */
    public String full(TickStep step, TimePoint point) {
        String enclosing = enclosing(step, point, DateShape.WEEKDAY, DateShape.MONTH);
        return enclosing.isEmpty() ? words.year(step.floor(point).date().year()) : enclosing;
    }

    /**
     * A label of {@link #major} with the zone whose clocks are shown.
     *
     * @param full whether it also says how far they are ahead of UTC at a point
     */
    public String zoned(String label, AxisZone zone, TimePoint point, boolean full) {
        if (zone.isAsWritten()) {
            return wording.text("time.tick.zoned.short", label, words.offset(0, false));
        }
        return full
                ? wording.text("time.tick.zoned", label, zone.name(), words.offset(zone.offsetMinutes(point), false))
                : wording.text("time.tick.zoned.short", label, zone.name());
    }

    /** A label of {@link #minor} with how far the zone's clocks are ahead of UTC at a point. */
    public String withOffset(String label, AxisZone zone, TimePoint point) {
        return wording.text("time.text.zoned", label, words.offset(zone.offsetMinutes(point), false));
    }

    private String enclosing(TickStep step, TimePoint point, DateShape day, DateShape month) {
        CivilDate date = point.date();
        TickStep parent = step.parent().orElse(null);
        if (parent == null) {
            return "";
        }
        return switch (parent.unit()) {
            case MILLISECOND, SECOND, MINUTE, HOUR ->
                wording.text(
                        "time.text.clock",
                        words.date(day, date),
                        words.text(DateShape.CLOCK_SECONDS, date, point.secondOfDay()));
            case DAY, WEEK -> words.date(day, date);
            case MONTH -> words.date(month, date);
            case YEAR ->
                parent.count() == 1
                        ? singleYear(date.year())
                        : years(parent, parent.floor(point).date().year());
        };
    }

    /**
     * A year among its neighbours, with the name that events there have: one a round number of millions before AD 1 is
     * called so as its source counts, and the next one, which has that number in the calendar, by all its digits.
     */
    private String singleYear(long year) {
        boolean isShadowed = year < 0 && DateWords.isCompact(1 - year);
        return isShadowed
                ? wording.text("time.pattern.era", words.number(DateWords.historicalYear(year)), words.era(year))
                : words.roundYear(year);
    }

    /** The years from a tick to the next: a decade, a century, a millennium or more of them. */
    private String years(TickStep unit, long firstYear) {
        boolean isCounted = firstYear > -COUNTLESS_YEARS && firstYear < COUNTLESS_YEARS;
        if (unit.count() == DECADE) {
            return decade(firstYear, isCounted);
        }
        if (unit.count() == CENTURY && isCounted) {
            return centuries
                    .century(Math.floorDiv(firstYear - (firstYear > 0 ? 0 : 1), CENTURY))
                    .text();
        }
        if (unit.count() == MILLENNIUM && isCounted) {
            return centuries
                    .millennium(Math.floorDiv(firstYear - (firstYear > 0 ? 0 : 1), MILLENNIUM))
                    .text();
        }
        CivilDate first = new CivilDate(firstYear, 1, 1);
        CivilDate next = unit.next(TimePoint.ofDay(firstYear, 1, 1)).date();
        CivilDate last = next.year() == 1 ? new CivilDate(0, 1, 1) : next;
        return words.range(DateShape.YEAR, first, last, (from, to) -> wording.text("time.text.years", from, to));
    }

    private String decade(long firstYear, boolean isCounted) {
        if (firstYear >= FIRST_NAMED_DECADE && isCounted) {
            return wording.text("time.text.decade", words.number(firstYear));
        }
        long last = firstYear > 0 ? firstYear / DECADE * DECADE + DECADE - 1 : firstYear + DECADE - 1;
        return wording.text("time.text.years", words.number(DateWords.historicalYear(firstYear)), words.year(last));
    }
}
