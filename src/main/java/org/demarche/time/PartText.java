package org.demarche.time;

import java.text.DecimalFormatSymbols;

/** Writes single dates for people. */
final class PartText {
    private static final int YEARS_PER_DECADE = 10;
    private static final int YEARS_PER_CENTURY = 100;
    private static final int SEASONS = 4;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    private final Wording wording;
    private final DateWords words;
    private final CenturyWords centuries;
    private final MaskText masks;

    PartText(Wording wording, DateWords words, Joiner joiner) {
        this.wording = wording;
        this.words = words;
        centuries = new CenturyWords(wording, words);
        masks = new MaskText(wording, words, joiner, this);
    }

    String text(EdtfPart part, TextForm form) {
        return switch (part) {
            case EdtfDate date -> doubted(date(date, form), date.doubts(), componentsOf(date), form, "month");
            case EdtfDateTime time -> words.date(form.day(), dayOf(time)).transform(day -> timed(day, time, form));
            case EdtfSeason season -> doubted(season(season, form), season.doubts(), 2, form, "season");
            case EdtfYear year -> qualified(year(year, form), year.qualifier());
            case EdtfDecade decade -> qualified(decade(decade.firstYear(), form), decade.qualifier());
            case EdtfCentury century -> qualified(centuries.century(century.century()), century.qualifier());
        };
    }

    static CivilDate dayOf(EdtfDateTime time) {
        return new CivilDate(time.year(), time.month(), time.day());
    }

    private static int componentsOf(EdtfDate date) {
        if (date.hasDay()) {
            return 3;
        }
        return date.hasMonth() ? 2 : 1;
    }

    private String date(EdtfDate date, TextForm form) {
        if (date.isMasked()) {
            return masks.text(date, form);
        }
        return words.date(
                shape(date, form), new CivilDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day())));
    }

    /** The shape that shows what a date names. */
    static DateShape shape(EdtfDate date, TextForm form) {
        if (date.hasDay()) {
            return form.day();
        }
        return date.hasMonth() ? form.month() : DateShape.YEAR;
    }

    /** Ten years; those that begin a century as a range, since "1900s" may mean the century. */
    String decade(long firstYear, TextForm form) {
        return firstYear >= YEARS_PER_DECADE && firstYear % YEARS_PER_CENTURY != 0
                ? wording.text("time.text.decade", words.number(firstYear))
                : masks.years(firstYear, firstYear + YEARS_PER_DECADE - 1, form);
    }

    CenturyWords centuries() {
        return centuries;
    }

    private String season(EdtfSeason season, TextForm form) {
        int part = season.part();
        String year = season.unspecified() == 0
                ? words.year(season.year())
                : masks.year(season.year(), season.unspecified(), form);
        if (part >= FIRST_HALF) {
            return wording.text("time.text.half", part - FIRST_HALF + 1, year);
        }
        if (part >= FIRST_THIRD) {
            return wording.text("time.text.third", part - FIRST_THIRD + 1, year);
        }
        if (part >= FIRST_QUARTER) {
            return wording.text("time.text.quarter", part - FIRST_QUARTER + 1, year);
        }
        String name = wording.text("time.text.season", (part - EdtfSeason.FIRST) % SEASONS + 1, year);
        int hemisphere = (part - EdtfSeason.FIRST) / SEASONS;
        return hemisphere == 0 || form.isBrief()
                ? name
                : wording.text("time.text.aside", name, wording.text("time.text.hemisphere", hemisphere));
    }

    private String year(EdtfYear year, TextForm form) {
        String name = words.roundYear(year.year());
        if (year.significant() == 0 || year.precision() == Precision.YEAR) {
            return name;
        }
        String about = wording.text("time.text.approximate", name);
        if (form.isBrief() || DateWords.isCompact(Math.abs(year.year()))) {
            return about;
        }
        Extent extent = year.extent();
        long first = extent.earliest().point().orElseThrow().date().year();
        long last = extent.latest().point().orElseThrow().date().year();
        return wording.text("time.text.aside", about, masks.years(first, last, form));
    }

    /** A day's text with a time's clock and zone. */
    private String timed(String day, EdtfDateTime time, TextForm form) {
        return wording.text("time.text.clock", day, zoned(clock(time), time, form));
    }

    /** A clock time without its zone. */
    String clock(EdtfDateTime time) {
        boolean seconds = time.precision() != Precision.MINUTE;
        String clock = words.text(seconds ? DateShape.CLOCK_SECONDS : DateShape.CLOCK, dayOf(time), time.secondOfDay());
        if (time.digits() <= 0) {
            return clock;
        }
        int fraction = (int) (time.nano() / EdtfYear.powerOfTen(9 - time.digits()));
        return clock
                + DecimalFormatSymbols.getInstance(wording.locale()).getDecimalSeparator()
                + words.digits(fraction, time.digits());
    }

    /** Adds the zone of a time to a text that shows its clock. */
    String zoned(String clock, EdtfDateTime time, TextForm form) {
        if (form.isBrief() || time.zone() == EdtfDateTime.Zone.NONE) {
            return clock;
        }
        return wording.text("time.text.zoned", clock, words.offset(time.offsetMinutes(), form == TextForm.SPOKEN));
    }

    private String qualified(String text, Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> text;
            case UNCERTAIN -> wording.text("time.text.uncertain", text);
            case APPROXIMATE -> wording.text("time.text.approximate", text);
            case BOTH -> wording.text("time.text.both", text);
        };
    }

    /** Adds the doubts of a date: before it what is said of the whole, after it what is said of its parts. */
    private String doubted(String text, int doubts, int components, TextForm form, String second) {
        Qualifier whole = Doubts.of(doubts, 0);
        boolean even = true;
        for (int i = 1; i < components; i++) {
            even &= Doubts.of(doubts, i) == whole;
        }
        if (even) {
            return qualified(text, whole);
        }
        if (form.isBrief()) {
            return qualified(text, Doubts.all(doubts));
        }
        String[] names = {"year", second, "day"};
        String aside = "";
        for (int i = 0; i < components; i++) {
            Qualifier qualifier = Doubts.of(doubts, i);
            if (qualifier != Qualifier.NONE) {
                int which = (qualifier.isUncertain() ? 1 : 0) + (qualifier.isApproximate() ? 2 : 0);
                String doubt = wording.text("time.text.doubt." + names[i], which);
                aside = aside.isEmpty() ? doubt : wording.text("time.text.list", aside, doubt);
            }
        }
        return wording.text("time.text.aside", text, aside);
    }
}
